import { agentsOf, phrasesOf, use, wordsOf, type HolderRules } from "./rules.js";

const { direct, says, bare, tells, asks, doubted, state, noun, ambiguous, unknown, passive } = use;
const { gerund, regards, object, infinitive, names, shows } = use;

/** Each line: what the verbs can do, then their finite forms. */
const verbs: readonly (readonly [uses: number, forms: string])[] = [
  [says | bare | direct, "say argue thought"],
  [says | bare, "says said argue argues argued think thinks thought"],
  [bare, "believe believes believed feel feels felt suspect suspects suspected feared"],
  [bare, "insist insists insisted contend contends contended"],
  [bare | ambiguous, "hope hopes hoped fear fears claim"],
  [says | bare | direct, "claims claimed"],
  [says, "insists insisted observed observes remarked commented replied responded warned warns"],
  [
    says,
    "cautioned conceded concluded concludes predicted predicts wrote writes complained tweeted",
  ],
  [
    says,
    "lamented pointed explained explains added adds noted notes asserted contended asks asked",
  ],
  [
    says,
    "arguing saying warning insisting adding noting stressing complaining explaining finding concluding",
  ],
  [says | bare, "claiming"],
  [tells, "telling reminding assuring informing"],
  [says, "admonished exclaimed quipped retorted implored exhorted counselled advised opined"],
  [says | direct, "answered declared declares stressed stresses emphasized emphasised emphasizes"],
  [says | direct, "underlined reiterated acknowledged admitted recalled stated urged"],
  [0, "assert asserts declare explain allege alleges alleged add observe warn remarks emphasize"],
  [0, "emphasise emphasises underline underlines underscore underscores underscored highlight"],
  [0, "highlights highlighted reiterate reiterates reaffirm reaffirms reaffirmed affirm affirms"],
  [0, "affirmed acknowledge acknowledges admit admits concede concedes recognize recognized"],
  [0, "recognizes recognise recognised recognises conclude predict complain complains lament"],
  [0, "laments recall recalls announce announces announced write proclaim proclaims proclaimed"],
  [0, "posit posits posited preach preaches preached testified stipulate stipulates stipulated"],
  [0, "agree agrees agreed deny denies denied held considers consider considered assume assumes"],
  [
    0,
    "assumed suppose supposed imagine expect expects expected doubted regretted promised pledged",
  ],
  [0, "vow vowed teaches taught reckon reckons swore"],
  [0, "revealed reveals counters countered objects objected confirms put puts"],
  [says | direct, "finds found reported confirmed"],
  [says | direct | shows, "show shows showed"],
  [0, "estimated indicated understand"],
  [bare, "worry worries worried"],
  [gerund, "proposed recommend recommends recommended advocate advocates advocated"],
  [gerund, "propose proposes suggest suggests suggested"],
  [0, "understands reply replies maintain maintains maintained"],
  [
    ambiguous,
    "counter confirm states reports comment comments promise promises pledge pledges stress doubt",
  ],
  [
    ambiguous,
    "doubts estimate estimates regret regrets answer answers note vows hold holds concerns",
  ],
  [ambiguous, "caution cautions remark demand demands demanded reads read runs"],
  [says | direct | ambiguous, "goes"],
  [tells, "tell tells told remind reminds reminded inform informs informed warn warns warned"],
  [
    tells,
    "assure assures assured persuade persuaded quote quotes quoted cite cites cited answered",
  ],
  [asks, "urge urges urged called appealed asked"],
  [asks | ambiguous, "call calls appeal appeals ask asks"],
  [object, "urges urged wants wanted asked asks argued argues pressed lobbied campaigned"],
  [object, "suggested recommended advocates advocated predicted predicts denied denies"],
  [object, "rejected rejects accused accuses blamed blames praised praises"],
  [object, "criticised criticises criticized criticizes opposed opposes"],
  [object, "denounced denounces deplored deplores questioned lamented"],
  [object | ambiguous, "demand demands demanded praise blame reject accuse"],
  [object, "doubted welcomed"],
  [object | ambiguous, "recommend"],
  [0, "directed"],
  [infinitive, "promised pledged vowed threatened offered proposed proposes threatens"],
  [infinitive | ambiguous, "promises pledges vows threaten promise pledge vow"],
  [names, "called"],
  [names | ambiguous, "calls call"],
  [doubted, "pretend pretends pretended"],
  [state, "convinced confident certain adamant hopeful concerned worried persuaded"],
  [state, "optimistic pessimistic sceptical skeptical afraid"],
  [noun, "view opinion belief conviction hope concern fear confidence impression idea notion"],
  [noun, "claim argument position assertion contention"],
  [passive, "seen viewed regarded considered described hailed perceived welcomed"],
  [regards, "viewed regarded described hailed dismisses dismissed denounces denounced condemned"],
  [regards, "condemns describes characterised characterises characterized characterizes"],
  [regards, "portrays portrayed branded hails views"],
  [regards | ambiguous, "see sees saw regard regards describe dismiss denounce condemn portray"],
  [unknown, "allegedly reportedly supposedly purportedly"],
];

const people =
  "president presidents premier minister ministers secretary secretary-general chancellor king " +
  "queen prince pope emperor ambassador ambassadors governor mayor senator congressman general " +
  "colonel commander commissioner director director-general chairman chairperson chair chief head " +
  "heads leader leaders official officials spokesman spokeswoman spokesperson spokespeople envoy " +
  "envoys representative representatives delegate delegates rapporteur diplomat diplomats " +
  "politician politicians lawmaker lawmakers legislators judge judges lawyer lawyers prosecutor " +
  "prosecutors expert experts analyst analysts scholar scholars scientist scientists researcher " +
  "researchers economist economists historian historians philosopher philosophers poet poets " +
  "writer writers author authors thinker thinkers professor professors academic academics teacher " +
  "doctor doctors engineer journalist journalists commentator commentators columnist sheikh imam rabbi bishop archbishop cardinal priest " +
  "editorial editor " +
  "editors observer observers critic critics opponent opponents supporter supporters proponent " +
  "proponents advocate advocates activist activists sceptics skeptics pessimists optimists realists " +
  "cynics detractors apologists policymaker policymakers decision-makers speaker speakers predecessor rector dean winner laureate inventor " +
  "founder ceo executive executives participants participant delegation delegations members " +
  "states countries nations powers governments government administration cabinet ministry " +
  "department parliament congress senate council assembly commission committee court tribunal " +
  "union bank fund agency organization organisation organizations organisations association " +
  "institute institution institutions party parties opposition group groups coalition alliance " +
  "bloc movement movements company companies firms industry authorities authority regime police " +
  "army military community people peoples person man woman men women child citizens citizen " +
  "residents villagers neighbours neighbors farmers workers employers investors traders youth " +
  "americans europeans africans asians russians chinese israelis palestinians arabs muslims " +
  "christians jews westerners west east north south public majority minority " +
  "proverb proverbs adage saying philosopher prophet bible koran quran scripture " +
  "friend friends colleague colleagues brother sister father mother grandfather grandmother " +
  "report reports study studies survey surveys poll polls newspaper newspapers media press " +
  "article paper document declaration communiqué communique statement resolution resolutions " +
  "charter constitution treaty preamble panel forum summit meeting conference " +
  "sources source statistics estimates data figures theory theorists school thinkers " +
  "secretariat office bureau embassy consortium federation confederation league kingdom republic " +
  "officer officers councillor councillors councilor councilors mp mps peers auditor auditors inspector " +
  "inspectors regulator regulators watchdog watchdogs campaigner campaigners defender defenders backer " +
  "backers lobbyist lobbyists donor donors charity charities union unions trust trusts ngo ngos " +
  "manufacturer manufacturers operator operators owner owners shipowner shipowners developer developers " +
  "lender lenders banks bankers banker manager managers consultant consultants employee employees staff " +
  "teachers doctors nurses nurse engineers parents students pupils superintendent principal headteacher " +
  "centre center centres centers observatory laboratory declarations register registers records filings documents transcript transcripts memo advice " +
  "landlord landlords tenant tenants consumers taxpayers voters commuters passengers drivers fishermen " +
  "shopkeepers retailers suppliers exporters importers airlines lawyers barristers magistrates";

/** `the usual reply is that` */
const usualReplies = ["usual", "fashionable", "familiar", "customary"]
  .flatMap((adjective) =>
    ["reply", "objection", "complaint", "response", "answer", "excuse", "retort", "defence"].map(
      (noun) => `the ${adjective} ${noun} is that`,
    ),
  )
  .join("\n");

/** What is true of English. */
export const english: HolderRules = {
  verbs: addUses(verbs),
  particles: new Map([
    ...["point", "points", "pointed"].map((form) => [form, wordsOf("out")] as const),
    ...["call", "calls", "called"].map((form) => [form, wordsOf("on upon for")] as const),
    ...["appeal", "appeals", "appealed"].map((form) => [form, wordsOf("to for")] as const),
    ...["ask", "asks", "asked"].map((form) => [form, wordsOf("for")] as const),
    ...["argued", "argues"].map((form) => [form, wordsOf("for against")] as const),
    ...["pressed", "lobbied", "campaigned"].map((form) => [form, wordsOf("for against")] as const),
    ...["make", "makes", "made"].map((form) => [form, wordsOf("clear")] as const),
    ...["put", "puts"].map((form) => [form, wordsOf("bluntly simply plainly succinctly")] as const),
  ]),
  conjunctions: wordsOf("that"),
  commaIntroduces: false,
  carriers: wordsOf(
    "express expresses expressed voice voices voiced hold holds held take takes took share shares " +
      "shared reject rejects rejected defend defends defended advance advances advanced reiterate " +
      "reiterated reiterates",
  ),
  beings: wordsOf("is are was were be been being remain remains remained"),
  auxiliaries: wordsOf(
    "has have had is are was were will would may might can could does do did been being",
  ),
  continuations: phrasesOf(`like to
    likes to
    love to
    loves to
    went on to
    goes on to
    continued to
    continues to`),
  modals: wordsOf("will would may might can could"),
  agents: wordsOf("by"),
  as: wordsOf("as"),
  comparing: wordsOf("as"),
  topics: wordsOf("about of concerning regarding"),
  naming: wordsOf("theme themes title titles entitled titled slogan motto topic called"),
  infinitives: wordsOf("to"),
  askedPrefixes: [],
  adverbs: wordsOf(
    "also often always once never even still now then again ever just already thus therefore " +
      "however too today yesterday further so well both all not long sometimes himself herself " +
      "themselves itself indeed later earlier previously",
  ),
  adverbEnding: "ly",
  progressiveEnding: "ing",
  pastEnding: "ed",
  followed: "people",
  negations: wordsOf("not never don't doesn't didn't doesn’t don’t didn’t"),
  stoppers: wordsOf(
    "is are was were has have had will would can could should must shall may might do does did " +
      "be been being am isn't aren't wasn't don't doesn't didn't won't " +
      "that if because when whenever while whereas although though unless until since before after " +
      "whether how why where what who whom whose which as but or so than yet to not nor lest once " +
      "i we he she they it you there here let us them him me this these those " +
      "says said say believes believe think thinks make makes made give gives gave take takes " +
      "go goes went come comes came show shows showed shown become becomes became need needs familiar",
  ),
  embedding: wordsOf(
    "that if because when whenever unless until whether how why where what who whom whose which " +
      "than to lest since before after once not and or nor so of for with by from in at on",
  ),
  introducing: wordsOf("as although though while whereas"),
  conceding: phrasesOf(`although
    though
    while
    whereas`),
  times: wordsOf(
    "ago year years week weeks month months day days decade decades century centuries morning " +
      "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow time",
  ),
  openers: wordsOf(
    "and but yet however moreover furthermore also so then indeed now today yesterday still thus " +
      "therefore hence similarly likewise meanwhile instead nevertheless nonetheless secondly thirdly " +
      "finally lastly again here perhaps even recently later earlier often sometimes unfortunately " +
      "regrettably sadly fortunately clearly obviously otherwise consequently accordingly " +
      "additionally conversely historically for or because",
  ),
  leading: wordsOf(
    "once as although though while whereas when after before since during following first second " +
      "third speaking addressing asked quoting citing referring commenting writing together despite " +
      "notwithstanding madam excellencies excellency ladies sir distinguished dear on in at by with " +
      "from under over through throughout within without amid among between against about of to given " +
      "just only unlike like contrary last one years some two three four five ten twenty months " +
      "weeks days",
  ),
  leadingEndings: ["ing", "ed"],
  prepositions: wordsOf(
    "in on at by with from under over through throughout within without amid among between against " +
      "about during after before since for despite to into unlike like following given",
  ),
  determiners: wordsOf(
    "more both the a an this these those his her its their my our your some many most other",
  ),
  clauseStarters: wordsOf(
    "the a an it they he she we i you there this these those such his her its their our my all no " +
      "only every each both some many most any nothing nobody everything everyone what if",
  ),
  finite: wordsOf(
    "is are was were will would can could should must has have had may might does do did shall " +
      "cannot isn't aren't won't can't needs need deserve deserves",
  ),
  between: wordsOf(
    "in on at to during before after from by last this yesterday today again very here clearly over more some nearly about almost " +
      "recently once also repeatedly out up further correctly rightly publicly only for through " +
      "us me him her them reporters journalists itself himself inter alia as his her its their " +
      "elsewhere monday tuesday wednesday thursday friday saturday sunday",
  ),
  firstPerson: wordsOf("i we"),
  owners: wordsOf("my our"),
  ownBodies: wordsOf(
    "delegation delegations country countries government governments nation nations people peoples " +
      "party organization region group side state states parliament continent community authorities " +
      "generation administration republic kingdom island leaders",
  ),
  headFirst: false,
  pointers: wordsOf(""),
  singular: wordsOf("he she"),
  plural: wordsOf("they"),
  neuter: wordsOf("it"),
  nobody: wordsOf(
    "no nobody none neither nothing few hardly everyone everybody all every each anyone anybody",
  ),
  abstract: wordsOf(
    "history experience experiences reality realities fact facts events event evidence logic reason " +
      "sense conscience wisdom situation circumstances time times science nature justice principle " +
      "principles example examples thing things one having covid-19 covid rest psychology biology economics life death trend trends development " +
      "developments crisis crises war wars conflict conflicts practice results result this that " +
      "these those which it what there everything something anything truth analysis common " +
      "here then challenge challenges hope hopes day days year years " +
      "century problem problems attack attacks moment need needs member developing island",
  ),
  vague: wordsOf("some others critics people certain"),
  generic: wordsOf("some many others several most critics people certain various another numerous"),
  unnamed: phrasesOf(`there are those who
    there are some who
    there are many who
    there are people who
    there are voices that
    there were those who
    there will always be those who`),
  people: agentsOf(
    people,
    /^.{3,}(?:[bdfghklmnprstvwxyz]ers|[ct]ors|ists|cians|grams?men|women)$/u,
    "numbers letters matters orders chapters rivers borders others powers waters winters summers " +
      "papers factors sectors doctors layers members ministers centers answers transfers corners " +
      "computers containers dangers disasters drivers encounters figures filters flowers fingers " +
      "headquarters hectares lists exists consists resists persists assists mirrors motors orders " +
      "parameters pointers quarters registers rumours shelters shoulders showers tankers terrors " +
      "towers trailers trousers vectors wonders barriers carriers offers prefers refers suffers " +
      "differs triggers covers discovers delivers considers remembers reactors actors",
  ),
  titles: wordsOf(
    "president minister premier chancellor king queen prince pope ambassador governor senator " +
      "general colonel chairman chairperson chair commissioner secretary secretary-general " +
      "director-general director professor dr mr mrs ms sir lord lady prime foreign excellency " +
      "spokesman spokeswoman spokesperson judge justice vice deputy",
  ),
  particlesOfNames: wordsOf("bin ibn van von de del der al el da dos di la le ben"),
  bodies: wordsOf(
    "south north east west new united world european african asian american central republic union " +
      "bank council nations states organization organisation assembly ministry court committee " +
      "agency commission fund institute university government party congress parliament daily times " +
      "post news kingdom state group front army report study survey article declaration resolution constitution treaty countries delegation charter conference convention security general",
  ),
  sources: phrasesOf(`according to
    in the words of
    in the view of
    in the opinion of
    in the eyes of
    in the judgment of
    in the judgement of
    in the telling of
    from the perspective of
    from the standpoint of
    from the viewpoint of
    from the point of view of
    to quote
    to cite
    to paraphrase`),
  hearsay: phrasesOf(`${usualReplies}
    it may be objected that
    it might be objected that
    it could be objected that
    it will be objected that
    one might object that
    one may object that
    i am often told that
    i am sometimes told that
    i am told that
    we are sometimes told that
    rumour has it that
    rumor has it that
    word has it that
    legend has it that
    tradition has it that
    conventional wisdom has it that
    conventional wisdom holds that
    the conventional wisdom is that
    the conventional wisdom holds that
    the received wisdom is that
    the argument goes that
    the story goes that
    the thinking goes that
    the reasoning goes that
    the prevailing view is that
    the dominant view is that
    the common view is that
    the conventional view is that
    the standard argument is that
    the usual argument is that
    there is a view that
    there is a widespread view that
    there is a widespread belief that
    there is a common belief that
    we are told that
    we are often told that
    we are always told that
    we are constantly told that
    we are repeatedly told that
    we were told that
    we have been told that
    we often hear that
    one often hears that
    one hears that`),
  hearsayEnds: phrasesOf(`or so the argument goes
    or so the story goes
    or so we are told
    so the argument goes
    so the story goes
    so the saying goes
    so we are told
    we are told
    the argument goes
    the reasoning goes
    the thinking goes`),
  among: wordsOf("in among within at"),
  views: wordsOf(
    "view opinion eyes perspective viewpoint standpoint judgment judgement assessment estimation " +
      "telling words",
  ),
  ownersOfViews: { singular: wordsOf("his her"), plural: wordsOf("their") },
  noSource: wordsOf(
    "law laws charter principle principles need needs plan plans rule rules criteria criterion " +
      "schedule standard standards procedure procedures this these that which what whether how our " +
      "my its his her their article articles provisions resolution resolutions mandate merit ability " +
      "will wishes circumstances conditions spirit logic constitution treaty agreement norms basis " +
      "each one size capacity tradition traditions own priorities formula type calendar values " +
      "us me all any those interests methodology chapter terms nature",
  ),
  doubting: wordsOf(
    "falsely wrongly mistakenly erroneously dishonestly absurdly baselessly misleadingly " +
      "hypocritically disingenuously cynically",
  ),
  impersonal: wordsOf(
    "said argued claimed alleged believed asserted rumoured rumored thought suggested assumed " +
      "supposed reported feared held contended maintained",
  ),
  dummies: wordsOf("it"),
  pronounObjects: wordsOf("him her them us me this that these those"),
  articles: wordsOf("the a an"),
  conjoining: wordsOf("and & or"),
  pluralEnding: "s",
  joints: wordsOf("of for and & de du on to in at or"),
  rejections: phrasesOf(`it is a myth that
    it is a misconception that
    it is a common misconception that
    it is a fallacy that
    the myth that
    the misconception that
    the fallacy that
    the false claim that
    it is wrong to say that
    it is wrong to claim that
    it is wrong to believe that
    it is wrong to think that
    it is a mistake to think that
    it is a mistake to believe that
    it is an illusion that
    it is an illusion to believe that
    it is an illusion to think that
    it is false to say that
    it is false to claim that
    it is not true that
    it is simply not true that
    it is untrue that
    it is false that`),
  ideas: wordsOf(
    "idea notion claim argument belief view assumption assertion allegation suggestion",
  ),
  refutations: phrasesOf(`is false
    is wrong
    is simply false
    is simply wrong
    is mistaken
    is untrue
    is not true
    is simply not true
    is a myth
    is a lie
    is a fiction
    is a fallacy
    is a fantasy
    is an illusion
    is a delusion
    is a misconception
    is nonsense
    is absurd
    is baseless
    is unfounded
    is groundless
    is without foundation
    is without merit
    does not hold
    does not hold up
    does not hold water
    does not stand up
    does not withstand scrutiny
    does not bear scrutiny
    has been refuted
    has been debunked`),
  rebuttals: phrasesOf(`this is wrong
    this is false
    this is not true
    this is untrue
    this is not the case
    this is a myth
    this is a lie
    this is nonsense
    this is an illusion
    this is a fallacy
    this is a mistake
    this is absurd
    this is simply not true
    that is wrong
    that is false
    that is not true
    that is untrue
    that is not the case
    that is a myth
    that is a lie
    that is nonsense
    that is absurd
    that is simply not true
    this is a fiction
    that is a fiction
    that is a fallacy
    that is an illusion
    that is a mistake
    that is mistaken
    this is mistaken
    that is untenable
    it is false
    it is wrong
    it is mistaken
    it is nonsense
    it is a myth
    it is a fiction
    it is an illusion
    this could not be further from the truth
    this is far from the truth
    that is far from the truth
    the opposite is true
    the reverse is true
    the truth is otherwise
    the truth is different
    reality is different
    the reality is different
    the facts say otherwise
    the facts show otherwise
    the facts tell otherwise
    the evidence says otherwise
    the evidence shows otherwise
    the evidence suggests otherwise
    the record shows otherwise
    history shows otherwise
    history says otherwise
    history suggests otherwise
    experience shows otherwise
    i beg to differ
    we beg to differ
    it is not true
    it is not so
    it is not the case
    not so
    not at all
    nothing could be further from the truth
    nothing is further from the truth
    we reject this
    we reject that
    we categorically reject
    i reject this
    we disagree
    i disagree
    i do not agree
    we do not agree
    we do not share this
    we do not share that
    they are wrong
    they are mistaken
    he is wrong
    she is wrong
    this argument does not hold
    that argument does not hold
    this claim does not hold
    that claim does not hold
    this argument fails
    that argument fails
    the argument fails
    this objection fails
    that objection fails
    this argument ignores
    this view ignores`),
  denials: phrasesOf(`it is not
    it isn't
    it isn’t
    it does not
    it doesn't
    it doesn’t
    it will not
    it won't
    it won’t
    they are not
    they aren't
    they aren’t
    they do not
    they don't
    they don’t
    they will not
    they won't
    they won’t
    he is not
    she is not
    he does not
    she does not
    hardly
    far from it
    quite the contrary`),
  told: phrasesOf(`this view is
    this argument is
    this claim is
    that view is
    that argument is
    that claim is
    the view is
    the argument is
    the claim is
    such views are
    such arguments are
    such claims are
    these views are
    these arguments are
    these claims are
    both views are
    both arguments are
    both claims are`),
  faults: wordsOf(
    "false wrong mistaken untrue incorrect inaccurate misguided misleading misplaced flawed weak " +
      "nonsense absurd ridiculous ludicrous baseless unfounded groundless unsubstantiated untenable " +
      "unconvincing dishonest disingenuous hypocritical contradicted refuted myth myths lie lies " +
      "fiction fictions fallacy fallacies fantasy illusion illusions delusion misconception mistake",
  ),
  merits: wordsOf("true correct right convincing supported tenable valid sound borne"),
  contrasts: wordsOf("however but yet nevertheless nonetheless"),
  behalf: phrasesOf(`on behalf of
    my country
    our country`),
};

/** One sum for each form: a form may stand in several lines. */
function addUses(lines: typeof verbs): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [uses, forms] of lines)
    for (const form of wordsOf(forms)) sums.set(form, (sums.get(form) ?? 0) | uses);
  return sums;
}
