import { headsOf, phrasesOf, use, wordsOf, type HolderRules } from "./rules.js";

const { says, direct, doubted, inverted, unknown, state } = use;

/**
 * Stems of weak verbs by what they can do: `says` takes a clause and stands behind a quotation,
 * `direct` a plain object whose subject is a person.
 */
const weak: readonly (readonly [uses: number, stems: string])[] = [
  [
    says,
    "sag erklär beton behaupt versicher argumentier erläuter ergänz erwider entgegn bekräftig",
  ],
  [says, "kommentier bemerk mein glaub vermut prognostizier resümier konstatier urteil folger"],
  [says, "unterstreich antwort witzel spott hoff befürcht fürcht mutmaß bilanzier schilder frag"],
  [says, "bericht erzähl mahn twitter notier formulier präzisier postulier diagnostizier beteuer"],
  [says | direct, "kritisier bezweifel beklag bedauer bemängel monier verlang forder warn"],
  [says | direct, "bestätig dementier erwart rüg signalisier"],
  [says | direct, "plädier appellier dräng begrüß verteidig bekräftig beantrag"],
  [direct, "lob würdig verurteil tadel begründ unterstütz äußer verweis"],
];

/** Other forms, as they are. */
const strong: readonly (readonly [uses: number, forms: string])[] = [
  [
    says,
    "denkt denken dachte dachten findet finden schreibt schreiben schrieb schrieben sieht sah",
  ],
  [says, "spricht sprach sprachen verspricht versprach gesteht gestand gestanden betonen"],
  [says, "schlussfolgert schlussfolgerte"],
  [0, "gibt gab geben gaben räumt räumte räumten stellt stellte stellten"],
  [0, "weist wies weisen wiesen hebt hob hoben teilt teilte teilten droht drohte"],
  [0, "rechnet rechnete rechnen rechneten"],
  [says | direct, "verwies verwiesen"],
  [says | direct, "widerspricht widersprach widersprechen widersprachen bestreitet bestritt"],
  [
    says | direct,
    "bestreiten bestritten empfiehlt empfahl empfehlen empfahlen rät riet raten rieten",
  ],
  [says | direct, "verlangte verlangten bittet bat baten"],
  [direct, "nennt nannte nennen nannten"],
  [0, "wirft warf werfen warfen hält halten hielt hielten schlägt schlug schlagen schlugen"],
  [0, "lehnt lehnte lehnten lehnen tritt trat treten traten setzt setzte setzten"],
  [0, "bezeichnet bezeichnete bezeichnen bezeichneten wertet wertete werten werteten"],
  [0, "beschreibt beschrieb beschreiben beschrieben betrachtet betrachtete betrachten"],
  [0, "wendet wandte wendete wenden wandten wendeten merkt merkte merken merkten"],
  [0, "legt legte legen legten"],
  [0, "macht machte machen machten sprechen ruft rief rufen riefen"],
  [0, "zeigt zeigte zeigten zeigen vertritt vertrat vertreten vertraten deutet deutete deuten"],
  // Participles, behind `hat`.
  [says, "gesagt gemeint geschrieben geantwortet angegeben eingeräumt festgestellt hingewiesen"],
  [says, "eingewandt eingewendet angemerkt eingeworfen"],
  [says, "gefragt gehofft klargestellt hervorgehoben mitgeteilt vorgerechnet ausgeführt dargelegt"],
  [says, "gestanden zugegeben zugesichert geschildert darauf-hingewiesen unterstrichen gewarnt"],
  [direct, "hingewiesen gefordert gewarnt vorgeworfen zurückgewiesen abgelehnt vorgeschlagen"],
  [direct, "aufgefordert aufgerufen verwiesen gebeten genannt empfohlen bezeichnet gelobt gerügt"],
  [direct, "angemahnt gemahnt begrüßt widersprochen ausgesprochen"],
  [doubted, "fantasiert fantasierte"],
  [says | doubted, "fabuliert fabulierte"],
  [state | says, "überzeugt zuversichtlich besorgt"],
  [inverted, "so"],
  [unknown, "angeblich mutmaßlich"],
];

const people =
  "präsident präsidentin präsidenten minister ministerin kanzler kanzlerin premier premierminister " +
  "sekretär sekretärin generalsekretär chef chefin chefs könig königin papst kaiser botschafter " +
  "botschafterin gouverneur bürgermeister bürgermeisterin landrat landrätin senator senatorin " +
  "general kommandeur kommissar kommissarin kommissare direktor direktorin leiter leiterin vorsitzende " +
  "vorsitzender vorsitzenden sprecher sprecherin vertreter vertreterin vertretern gesandte beauftragte beauftragter " +
  "diplomat diplomatin diplomaten politiker politikerin politikern abgeordnete abgeordneter abgeordneten " +
  "richter richterin anwalt anwältin anwälte experte expertin experten analyst analystin analysten " +
  "forscher forscherin forschern wissenschaftler wissenschaftlerin ökonom ökonomin ökonomen " +
  "historiker historikerin philosoph philosophin dichter dichterin soziologe soziologin soziologen jurist juristin juristen " +
  "psychologe psychologin politologe politologin schriftsteller schriftstellerin autor autorin autoren " +
  "professor professorin professoren lehrer lehrerin arzt ärztin ärzte ingenieur journalist journalistin " +
  "journalisten kolumnist kommentator redakteur redakteurin kritiker kritikerin kritikern gegner " +
  "befürworter anhänger unterstützer verfechter skeptiker optimisten pessimisten beobachter " +
  "beobachtern aktivist aktivistin aktivisten teilnehmer teilnehmerin mitglied mitglieder geschäftsführer geschäftsführerin " +
  "unternehmer unternehmerin manager managerin händler landwirt landwirte bauern arbeiter arbeitgeber arbeitnehmer " +
  "bewohner anwohner bürger bürgerin einwohner wähler nachbar nachbarn demonstranten lobbyist lobbyisten " +
  "schüler studierende studenten eltern mutter vater großmutter großvater freund freundin kollege kollegin " +
  "kollegen bischof kardinal pfarrer pfarrerin priester rabbiner imam theologe regierung ministerium " +
  "kabinett parlament bundestag bundesrat landtag kongress senat sicherheitsrat stadtrat gemeinderat ministerrat nationalrat zentralrat ethikrat beirat europarat kreistag stadtverwaltung versammlung kommission ausschuss " +
  "gericht gerichtshof kammer staatsanwaltschaft polizei behörde behörden bundesamt landesamt kanzleramt jugendamt gesundheitsamt bank banken fonds agentur " +
  "organisation organisationen verband verbände verein vereinigung bund gewerkschaft gewerkschaften " +
  "institut stiftung partei parteien opposition koalition fraktion fraktionen union bewegung initiative " +
  "bündnis unternehmen firma firmen konzern konzerne hersteller betreiber anbieter industrie " +
  "wirtschaft staat staaten länder mitgliedstaaten verwaltung führung lager armee militär gesellschaft bevölkerung " +
  "öffentlichkeit mehrheit minderheit volk leute menschen männer frauen mann frau kirche kirchen " +
  "europäer amerikaner russen chinesen israelis palästinenser franzosen briten ukrainer österreicher schweizer deutschen " +
  "bericht berichte studie studien umfrage umfragen erhebung untersuchung gutachten zeitung zeitungen blatt " +
  "magazin medien presse artikel papier dokument erklärung kommuniqué resolution urteil gremium forum " +
  "konferenz gipfel redaktion leitartikel quelle quellen kreise kreisen sachverständigenrat " +
  "delegation gesprächspartner betroffene betroffenen befragte befragten verfasser verfasserin gründer gründerin " +
  "inhaber inhaberin fischer fachleute rektor rektorin intendant trainer trainerin verteidiger kläger hüttenwirt wirt " +
  "denker weise reformer konservative liberale grüne linke sozialdemokraten christdemokraten parteitag " +
  "vorstand aufsichtsrat betriebsrat elternbeirat personalrat jury feuerwehr krankenkasse krankenkassen klinik kliniken " +
  "ministerpräsident ministerpräsidentin hebamme hebammen zentralbank notenbank nato";

const determiners =
  "der die das ein eine dieser diese dieses jener jene mein meine unser unsere sein seine ihr ihre dessen deren " +
  "einige manche viele mehrere andere beide zahlreiche alle sämtliche zwei drei vier fünf etliche solche " +
  "des dem den einer eines einem einen seines seiner ihres ihrer unseres unserer diesem diesen seinem seinen ihrem ihren unserem unseren";

const adverbs =
  "auch noch schon nun jetzt dann heute gestern vorgestern morgen wieder immer stets nie oft häufig selten zuletzt zuvor " +
  "später früher danach daraufhin dabei damit dagegen dafür daran darauf darüber davon davor dazu hierzu hier dort da " +
  "so ebenso zugleich gleichzeitig außerdem zudem ferner indes indessen jedoch allerdings dennoch " +
  "trotzdem deshalb daher deswegen darum also erneut abermals nochmals bereits erst nur selbst sogar wohl eher " +
  "kürzlich jüngst unlängst mehrfach wiederholt ausdrücklich offen deutlich klar scharf nachdrücklich eindringlich " +
  "unlängst hingegen aber doch ja nein vielmehr demnach dementsprechend anders ähnlich ganz sehr besonders vor allem " +
  "zwar freilich natürlich gewiss sicherlich selbstverständlich leider übrigens schließlich anschließend abschließend öffentlich intern immerhin tatsächlich wörtlich kurz knapp vergangene letzte " +
  "zunächst einst damals seither seitdem inzwischen mittlerweile bislang bisher lange längst entsprechend skeptisch optimistisch";

/** What is true of German. */
export const german: HolderRules = {
  verbs: addUses(),
  particles: new Map(
    (
      [
        ["forder fordert forderte forderten", "auf"],
        ["wirft warf werfen warfen", "vor ein"],
        ["hält halten hielt hielten", "für"],
        ["schlägt schlug schlagen schlugen", "vor"],
        ["lehnt lehnte lehnten lehnen", "ab"],
        ["tritt trat treten traten", "dafür"],
        ["setzt setzte setzten", "dafür"],
        ["bezeichnet bezeichnete bezeichnen bezeichneten wertet wertete werten werteten", "als"],
        ["beschreibt beschrieb beschreiben beschrieben betrachtet betrachtete betrachten", "als"],
        ["macht machte machen machten", "verantwortlich geltend"],
        ["spricht sprach sprechen sprachen", "von aus"],
        ["ruft rief rufen riefen", "auf"],
        ["zeigt zeigte zeigen zeigten", "überzeugt besorgt zuversichtlich enttäuscht erleichtert"],
        [
          "vertritt vertrat vertreten vertraten",
          "ansicht auffassung meinung these standpunkt position",
        ],
        ["weist wies weisen wiesen", "hin zurück darauf"],
        ["hebt hob hoben", "hervor"],
        ["gibt gab geben gaben", "an zu"],
        ["räumt räumte räumten", "ein"],
        ["stellt stellte stellten", "fest klar"],
        ["teilt teilte teilten", "mit"],
        ["rechnet rechnete rechnen rechneten", "damit vor"],
        ["wendet wandte wendete wenden wandten wendeten", "ein"],
        ["merkt merkte merken merkten", "an"],
        ["legt legte legen legten", "dar"],
        ["droht drohte", "damit"],
        ["deutet deutete deuten", "an"],
        ["sieht sah", "als darin"],
      ] as const
    ).flatMap(([forms, particles]) =>
      [...wordsOf(forms)].map((form) => [form, wordsOf(particles)] as const),
    ),
  ),
  conjunctions: wordsOf("dass daß"),
  commaIntroduces: true,
  verbSecond: {
    participles: wordsOf(
      "gesagt gemeint geschrieben geantwortet angegeben eingeräumt festgestellt hingewiesen gefragt " +
        "eingewandt eingewendet angemerkt eingeworfen " +
        "gehofft klargestellt hervorgehoben mitgeteilt vorgerechnet ausgeführt dargelegt gestanden zugegeben " +
        "zugesichert geschildert unterstrichen gewarnt gefordert vorgeworfen zurückgewiesen " +
        "abgelehnt vorgeschlagen aufgefordert aufgerufen verwiesen gebeten genannt empfohlen gelobt " +
        "gerügt angemahnt gemahnt widersprochen ausgesprochen gewünscht gedroht erinnert beschrieben bestritten " +
        "vertreten",
    ),
    mixed: wordsOf(
      "erklärt betont behauptet versichert argumentiert erläutert ergänzt erwidert entgegnet " +
        "bekräftigt kommentiert bemerkt vermutet prognostiziert konstatiert befürchtet berichtet schildert erzählt erzählt " +
        "notiert formuliert kritisiert bezweifelt beklagt bedauert bemängelt moniert verlangt bestätigt " +
        "dementiert erwartet signalisiert plädiert appelliert begrüßt verteidigt verurteilt " +
        "begründet unterstützt beantragt bezeichnet betrachtet überzeugt unterstreicht",
    ),
    perfect: wordsOf("hat haben hatte hatten habe"),
    passive: wordsOf("worden wird werden wurde wurden sei ist sind war waren"),
    indirect: wordsOf(
      "sei seien habe werde könne müsse solle dürfe wolle möge gebe gehe komme stehe liege lasse " +
        "bleibe bringe nehme halte finde sehe wisse trage fehle brauche bedürfe gelte drohe führe heiße " +
        "zeige mache schaffe zahle erledige diene helfe verliere gewinne verdiene gehöre entstehe " +
        "bestehe bedeute reiche treffe laufe falle steige sinke wachse verstoße verletze gefährde " +
        "schade koste lebe handle handele beruhe entspreche widerspreche ergebe biete spiele ermögliche " +
        "zähle lohne stelle setze lege",
    ),
    nobiliary: wordsOf("von van de al bin el del da ten di"),
    prefixes: wordsOf("auf vor ab ein an aus hin mit zu fest klar hervor zurück dar"),
    postpositions: wordsOf("zufolge"),
    // `schütze`, `bremse`: verbs are too many to be listed, adjectives stand before a noun.
    unlisted: /^\p{Ll}+(?:[^t]|[fhkpstz]t)e$/u,
    genitives: wordsOf(
      "des der eines einer seines seiner ihres ihrer unseres unserer dieses dieser mehrerer vieler zweier deren",
    ),
    possessing: wordsOf("des eines"),
    attributes: wordsOf("von für aus"),
    oblique: wordsOf(
      "den dem des einen einem eines ihn ihm ihnen mich mir uns dich dir euch diesen diesem dieses jenen jenem " +
        "meinen meinem seinen seinem ihren ihrem unseren unserem wen wem was das",
    ),
    reflexives: wordsOf("sich es uns mir ihm ihr ihnen ihn dem den"),
    told: headsOf(
      "zeitung agentur presse post welt rundschau woche rundfunk öffentlichkeit illustrierten",
    ),
    adverbEndings: ["weise", "dings", "seits", "falls", "mals", "wärts", "stens", "ßen"],
    abstractEndings: ["heit", "keit", "ung", "tion", "ismus", "tät", "nis", "schaft", "tum"],
  },
  carriers: wordsOf(""),
  beings: wordsOf("ist sind war waren bin sei"),
  auxiliaries: wordsOf(""),
  continuations: [],
  modals: wordsOf(""),
  agents: wordsOf(""),
  as: wordsOf("als"),
  comparing: wordsOf("wie"),
  topics: wordsOf(""),
  naming: wordsOf("titel motto thema überschrift namens überschrieben betitelt slogan heißt"),
  infinitives: wordsOf("zu"),
  askedPrefixes: [],
  adverbs: wordsOf(adverbs),
  adverbEnding: "",
  progressiveEnding: "",
  negations: wordsOf("nicht nie niemals kein keine keineswegs kaum"),
  stoppers: wordsOf(
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden würde würden kann können konnte " +
      "könnte muss müssen musste soll sollen sollte will wollen darf dürfen sei seien habe dass daß weil wenn ob als " +
      "obwohl während nachdem bevor damit sodass denn wie wo wer wen wem warum wann sondern zu nicht sich " +
      "ich wir er sie es man du ihr mich mir uns ihn ihm ihnen nie kein keine niemand nichts alles etwas jemand",
  ),
  embedding: wordsOf(
    "dass daß weil wenn ob als obwohl obgleich während nachdem bevor ehe damit sodass falls sofern indem seit " +
      "seitdem bis wie wo wer wen wem warum wann welche welcher welches deren dessen um ohne anstatt statt " +
      "sondern und oder aber was wohin woher wodurch wofür worauf",
  ),
  introducing: wordsOf("wie obwohl während"),
  conceding: phrasesOf(`obwohl
    obgleich
    während
    auch wenn`),
  times: wordsOf(
    "jahr jahre jahren woche wochen monat monaten tag tage tagen montag dienstag mittwoch donnerstag freitag " +
      "samstag sonntag gestern heute",
  ),
  openers: wordsOf("und aber doch denn auch selbst sogar nur schon oder erstens zweitens drittens"),
  leading: wordsOf("als wenn während nachdem obwohl auf nach in im bei vor mit"),
  leadingEndings: [],
  prepositions: wordsOf(
    "in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur bis durch für gegen ohne um unter über " +
      "vor hinter neben zwischen während wegen trotz statt laut angesichts aufgrund infolge gegenüber innerhalb " +
      "außerhalb anlässlich hinsichtlich bezüglich per pro gemäß samt entlang binnen dank mittels seitens via",
  ),
  determiners: wordsOf(determiners),
  clauseStarters: wordsOf(""),
  finite: wordsOf(
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden würde würden kann können konnte konnten " +
      "könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten will wollen wollte wollten " +
      "darf dürfen durfte dürfte dürften mag mögen möchte hätte hätten wäre wären gibt gab geht ging steht stand " +
      "liegt lag kommt kam bleibt blieb braucht brauchen macht machen lässt lassen führt führen droht fehlt",
  ),
  between: wordsOf("am in im bei vor nach gegenüber auf mit gestern heute laut zu zur zum"),
  firstPerson: wordsOf("ich wir"),
  owners: wordsOf(
    "mein meine meiner meines meinem meinen unser unsere unserer unseres unserem unseren",
  ),
  ownBodies: headsOf(
    "delegation land regierung nation volk partei fraktion region staat regierungen gruppe verband institut redaktion " +
      "haus organisation generation kontinent",
  ),
  headFirst: true,
  pointers: wordsOf(""),
  singular: wordsOf("er sie"),
  plural: wordsOf("sie"),
  neuter: wordsOf(""),
  nobody: wordsOf(
    "niemand keiner keine kein nichts jeder jede jedes jedermann alle wer man nobody wenige kaum",
  ),
  abstract: wordsOf(
    "geschichte erfahrung erfahrungen realität wirklichkeit tatsache tatsachen fakten vernunft logik gewissen lage " +
      "zeit zeiten zukunft vergangenheit natur leben tod praxis ergebnis ergebnisse zahlen zahl beispiel beispiele " +
      "frage fragen problem probleme wahrheit gegenteil idee grund gründe recht gesetz gesetze verfassung vertrag " +
      "krieg frieden krise krisen trend markt märkte preis preise plan pläne vorschlag forderung kritik angst sorge " +
      "hoffnung satz wort worte antwort ding dinge sache ziel ziele entscheidung gefahr risiko titel artikel " +
      "jahr jahre tag tage woche monat abend morgen jahrhundert prozent euro millionen milliarden teil hälfte drittel " +
      "deren dessen demokratie freiheit kultur wissenschaft forschung statistik daten beweis indizien logik dank " +
      "gott glück regel regeln haltung rede reden argument argumente ansatz mensch klima theorie",
  ),
  vague: wordsOf("manche einige viele kritiker leute gegner skeptiker andere mancher"),
  generic: wordsOf(
    "manche einige viele andere mehrere zahlreiche kritiker experten beobachter gegner skeptiker befürworter fachleute " +
      "mancher etliche leute anhänger optimisten pessimisten",
  ),
  unnamed: [],
  people: headsOf(people),
  titles: headsOf(
    "präsident präsidentin minister ministerin kanzler kanzlerin premier sekretär sekretärin chef chefin könig " +
      "königin papst botschafter botschafterin gouverneur bürgermeister bürgermeisterin landrat landrätin senator " +
      "senatorin general kommissar kommissarin direktor direktorin leiter leiterin vorsitzende vorsitzender sprecher " +
      "sprecherin professor professorin prof. dr. herr frau bischof kardinal richter richterin politiker politikerin " +
      "ökonom ökonomin historiker historikerin geschäftsführer geschäftsführerin soziologe soziologin forscher forscherin " +
      "philosoph philosophin politologe politologin abgeordnete abgeordneter experte expertin autor autorin " +
      "schriftsteller schriftstellerin beauftragte beauftragter kollege kollegin wissenschaftler wissenschaftlerin " +
      "jurist juristin journalist journalistin manager managerin unternehmer unternehmerin pfarrer pfarrerin anwalt anwältin aktivist aktivistin " +
      "lehrer lehrerin",
  ),
  particlesOfNames: wordsOf("van de al bin el del da ten"),
  bodies: wordsOf(
    "nationen union europäische bank rat staaten republik kommission parlament bundestag bundesrat ministerium " +
      "regierung partei verband gericht gerichtshof institut universität studie bericht umfrage zeitung",
  ),
  sources: phrasesOf(`laut
    nach angaben von
    nach angaben
    nach ansicht von
    nach ansicht
    nach auffassung von
    nach auffassung
    nach meinung von
    nach meinung
    nach einschätzung von
    nach einschätzung
    nach darstellung von
    nach darstellung
    nach überzeugung von
    nach überzeugung
    nach aussage von
    nach aussage
    nach aussagen von
    nach aussagen
    nach worten von
    nach worten
    nach den worten von
    nach den worten
    nach schätzungen von
    nach schätzungen
    nach berechnungen von
    nach berechnungen
    nach erkenntnissen von
    nach erkenntnissen
    aus sicht von
    aus sicht
    aus der sicht von
    aus der sicht
    aus perspektive von
    aus perspektive
    in den augen von
    in den augen
    mit den worten von
    mit den worten
    heißt es aus
    hieß es aus
    heißt es bei
    hieß es bei
    heißt es von
    hieß es von
    heißt es seitens
    hieß es seitens
    heißt es in
    hieß es in
    heißt es im
    hieß es im`),
  hearsay: phrasesOf(`oft heißt es
    häufig heißt es
    gern heißt es
    manchmal heißt es
    immer wieder heißt es
    es heißt oft
    es heißt häufig
    es heißt gern
    es heißt immer wieder
    es heißt dass
    es wird behauptet
    es wird oft behauptet
    es wird gern behauptet
    es wird gesagt
    es wird oft gesagt
    oft wird behauptet
    oft wird gesagt
    oft wird argumentiert
    häufig wird behauptet
    häufig wird argumentiert
    gern wird behauptet
    immer wieder wird behauptet
    man sagt
    man hört oft
    man hört immer wieder
    man hört häufig
    oft hört man
    gerüchten zufolge
    dem vernehmen nach`),
  hearsayEnds: phrasesOf(`so heißt es
    heißt es
    heißt es oft
    heißt es gern
    heißt es immer wieder
    hieß es
    so hört man
    sagt man
    wird behauptet`),
  among: wordsOf(""),
  views: wordsOf(""),
  noSource: headsOf(
    "gesetz gesetzes gesetzen recht verfassung vertrag vertrags verträgen charta artikel paragraf paragraph satzung " +
      "plan plänen regeln regel ordnung verordnung richtlinie definition grundgesetz maßgabe bedarf meiner unserer " +
      "meine unsere mir uns eigenen eigene prinzip vereinbarung abkommen zeitplan fahrplan duden " +
      "seiner ihrer vielen",
  ),
  doubting: wordsOf("fälschlich fälschlicherweise irrtümlich zu-unrecht"),
  impersonal: wordsOf(""),
  dummies: wordsOf("es"),
  articles: wordsOf("der die das ein eine den dem des einer eines einem einen"),
  conjoining: wordsOf("und sowie & oder"),
  pluralEnding: "en",
  joints: wordsOf("und sowie & oder"),
  rejections: phrasesOf(`es ist ein mythos dass
    es ist ein märchen dass
    es ist ein irrtum dass
    es ist ein irrglaube dass
    es ist ein trugschluss dass
    es ist eine illusion dass
    es ist eine lüge dass
    es ist eine mär dass
    es ist falsch zu behaupten
    es ist falsch zu glauben
    es ist falsch zu sagen
    es ist falsch dass
    es ist ein irrtum zu glauben
    es ist eine illusion zu glauben
    es ist nicht wahr dass
    es ist einfach nicht wahr dass
    es stimmt nicht dass
    es stimmt einfach nicht dass
    es trifft nicht zu dass
    der mythos dass
    das märchen dass
    die mär dass
    der irrglaube dass
    die irrige annahme dass
    die falsche behauptung dass
    zu glauben dass
    wer glaubt dass
    wer behauptet dass`),
  ideas: headsOf(
    "behauptung annahme vorstellung idee these argument ansicht auffassung glaube einwand vorwurf meinung",
  ),
  refutations: phrasesOf(`ist falsch
    ist schlicht falsch
    ist schlichtweg falsch
    ist einfach falsch
    ist irrig
    ist unhaltbar
    ist absurd
    ist haltlos
    ist unbegründet
    ist unsinn
    ist ein mythos
    ist ein märchen
    ist ein irrtum
    ist ein trugschluss
    ist eine illusion
    ist eine lüge
    ist eine legende
    ist nicht wahr
    ist nicht haltbar
    ist widerlegt
    führt in die irre
    greift zu kurz
    stimmt nicht
    trifft nicht zu
    überzeugt nicht
    trägt nicht
    verfängt nicht
    geht fehl
    geht ins leere`),
  rebuttals: phrasesOf(`das ist falsch
    das ist schlicht falsch
    das ist schlichtweg falsch
    das ist einfach falsch
    das ist nicht wahr
    das ist unwahr
    das ist nicht richtig
    das ist unsinn
    das ist blanker unsinn
    das ist absurd
    das ist ein mythos
    das ist ein märchen
    das ist ein irrtum
    das ist ein trugschluss
    das ist ein fehlschluss
    das ist eine illusion
    das ist eine lüge
    das ist eine legende
    das ist zu kurz gedacht
    das ist nicht der fall
    das ist mitnichten
    das stimmt nicht
    das stimmt so nicht
    das stimmt aber nicht
    das trifft nicht zu
    das überzeugt nicht
    das greift zu kurz
    das führt in die irre
    das gegenteil ist der fall
    das gegenteil ist richtig
    das gegenteil ist wahr
    dem ist nicht so
    davon kann keine rede sein
    die wahrheit ist eine andere
    die wirklichkeit sieht anders aus
    die realität sieht anders aus
    die wirklichkeit ist eine andere
    die realität ist eine andere
    die fakten sprechen
    die fakten sagen
    die zahlen sagen etwas anderes
    die geschichte lehrt das gegenteil
    nichts könnte falscher sein
    nichts davon ist wahr
    nichts davon stimmt
    ich widerspreche
    wir widersprechen
    dem widersprechen wir
    dem widerspreche ich
    ich bin anderer meinung
    wir sind anderer meinung
    wir teilen diese ansicht nicht
    ich teile diese ansicht nicht
    wir weisen dies
    wir weisen das
    sie irren
    sie verkennt
    sie verkennen
    sie vergisst
    sie vergessen
    sie übersieht
    sie übersehen
    er verkennt
    er vergisst
    er übersieht
    dabei übersehen sie
    dabei übersieht
    dabei vergessen sie
    sie irrt
    er irrt
    hier irrt
    weit gefehlt
    im gegenteil`),
  told: phrasesOf(`diese behauptung
    diese ansicht
    diese auffassung
    diese these
    diese vorstellung
    diese annahme
    dieses argument
    dieser einwand
    dieser vorwurf
    diese sichtweise
    diese argumentation
    diese sicht
    das argument
    die behauptung
    der einwand
    der vorwurf
    beide argumente
    solche behauptungen
    solche argumente`),
  faults: wordsOf(
    "falsch irrig unhaltbar absurd haltlos unsinn unbegründet mythos märchen irrtum trugschluss illusion lüge legende " +
      "schwach irreführend verlogen widerlegt kurz irre lächerlich unsinnig grotesk abwegig verfehlt",
  ),
  merits: wordsOf(
    "wahr richtig haltbar überzeugt überzeugend stichhaltig stimmt zu trägt verfängt",
  ),
  contrasts: wordsOf("doch aber jedoch allerdings dennoch"),
  behalf: phrasesOf(`im namen der
    im namen des
    im namen von
    im namen meiner
    mein land
    unser land`),
};

/** One sum for each form: a form may stand in several lines. */
function addUses(): Map<string, number> {
  const sums = new Map<string, number>();
  const add = (form: string, uses: number) => sums.set(form, (sums.get(form) ?? 0) | uses);
  for (const [uses, stems] of weak)
    for (const stem of wordsOf(stems)) for (const form of inflect(stem)) add(form, uses);
  for (const [uses, forms] of strong) for (const form of wordsOf(forms)) add(form, uses);
  return sums;
}

/** `sag` as `sagt`, `sagte`, `sagten`, `sagen`. */
function inflect(stem: string): string[] {
  const past = /(?:[td]|[^aeiouyhlr]n|[^aeiouylr]m)$/u.test(stem) ? `${stem}et` : `${stem}t`;
  const many = /e[lr]$/u.test(stem) ? `${stem}n` : `${stem}en`;
  return [past, `${past}e`, `${past}en`, many];
}
