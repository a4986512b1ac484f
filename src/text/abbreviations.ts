/** What a point after a short form means for the end of a sentence. */
export interface ShortForms {
  /** Never the end: titles, "for example", "that is". */
  readonly open: ReadonlySet<string>;
  /** The end only before a word that opens sentences: firms, degrees, times of day. */
  readonly either: ReadonlySet<string>;
  /** The end before any capital: "and so on". */
  readonly closing: ReadonlySet<string>;
  /** Not the end before a number; else ordinary words: "no. 5", "Art. 5", "Jan. 5". */
  readonly number: ReadonlySet<string>;
  /** Forms of several points, and how they begin: `i.d`, `i.d.r`. */
  readonly parts: ReadonlySet<string>;
  /** Words that open sentences, after which a doubtful point was the end of one. */
  readonly starters: ReadonlySet<string>;
  /** Months and what else follows an ordinal written as a number with a point. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Whether "3." is an ordinal anywhere, as in German. */
  readonly pointsOrdinals: boolean;
}

type Lists = Partial<
  Record<"open" | "either" | "closing" | "number" | "starters" | "afterOrdinal", string>
>;

/**
 * Lower-cased, without the last point and without blanks inside ("z. B." is `z.b`). A form that is
 * an ordinary word of another language stands only under its own.
 */
const byLanguage: Readonly<Record<string, Lists>> = {
  en: {
    open:
      "mr mrs ms messrs dr prof gen maj col lt capt cmdr sgt cpl pvt adm sen rep reps gov pres amb " +
      "hon rev fr st ste mt ft supt atty vs cf viz e.g i.e eg ie approx ca resp incl excl ed eds " +
      "trans vol vols fig figs eq eqs op ibid v a.k.a h.e h.r.h ven msgr",
    either:
      "jr sr inc ltd co corp bros llc plc dept univ assn est bldg ave blvd rd al a.m p.m am pm " +
      "ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.s.s.r d.p.r.k",
    closing: "etc",
    number:
      "no nos p pp para paras art arts sec sect ch chap pt par vers cl ca c b d n r app doc res ref " +
      "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    starters:
      "the a an this that these those it its he she they we you i his her their our my your there here " +
      "in on at by for from of to with without after before during since under over despite although " +
      "though while when where why how what who which if as but and or nor so yet thus hence however " +
      "moreover furthermore therefore nevertheless nonetheless meanwhile instead indeed still also then " +
      "now today first second third finally many most some all each every both no not only such one two",
  },
  id: {
    open:
      "yth ytc tn ny nn sdr sdri bpk bp prof dr drs dra ir h hj kh k.h tgk jl jln gg a.n u.p u.b d.a " +
      "s.d sbb tsb tsbt dgn kec kab kel kep prov a.l pt cv rp",
    either: "s.h s.e m.h s.pd m.pd m.si s.sos s.kom ph.d tbk dkk s.t m.t m.a b.a sh mh",
    closing: "dll dsb dst dlsb",
    number: "no hal hlm tgl ps bdk jil cet psl ay tel telp ext",
    starters:
      "ini itu dia ia mereka kami kita saya anda di ke dari pada untuk dengan dalam oleh karena namun " +
      "tetapi tapi akan jika bila ketika saat setelah sebelum selain sementara meskipun walaupun " +
      "sehingga maka selama hal para sebuah seorang tidak bukan ada adalah beberapa banyak semua " +
      "setiap menurut sebagai kemudian lalu pertama kedua ketiga oleh adapun bahkan sebab",
  },
  de: {
    open:
      "dr prof dipl ing hr fr frl st z.b d.h i.d.r u.u v.a bzw bspw vgl ggf evtl inkl exkl zzgl bzgl " +
      "ca sog gem lt hrsg hg bd bde abb tab nr nrn kap ziff abs anm aufl mio mrd tsd geb gest " +
      "verh verw zw v.chr n.chr v n i.v i.a i.e h.c z.t z.zt o.ä o.a s.o s.u a.a.o a.d u.s.w str zit rd allg",
    either: "u.a u.ä co gmbh jr sen jh jhdt m.e u.s e.v",
    closing: "usw etc ff uvm u.v.m u.dgl",
    number: "str s art rn rdnr f max min jan feb mär apr jun jul aug sep sept okt nov dez",
    starters:
      "der die das den dem des ein eine einen einem einer es er sie wir ihr ich man dies diese dieser " +
      "dieses jene in im am an auf aus bei beim mit nach von vom vor zu zum zur für gegen ohne unter " +
      "über um durch seit während trotz und oder aber doch denn sondern wenn weil als ob obwohl da dann " +
      "danach dort hier heute nun so auch nur noch schon sogar jedoch deshalb daher damit dabei dafür " +
      "dazu außerdem zudem allerdings dennoch trotzdem schließlich zunächst erstens zweitens was wer wo " +
      "wie warum viele manche alle jeder jede keine nicht sein seine unser unsere",
    afterOrdinal:
      "januar jänner februar märz april mai juni juli august september oktober november dezember " +
      "jahrhundert jahrhunderts jahrhunderte jahrtausend jahrtausends weltkrieg weltkriegs klasse " +
      "auflage stock etage mal platz tag tages kapitel runde artikel semester geburtstag jahrestag",
  },
  fr: {
    open:
      "mm mme mmes mlle mlles mgr me dr pr p.ex c.-à-d cf env st ste av j.-c bd vol fig éd coll trad " +
      "hab m dir chap i.e n.b",
    either: "ltd cie u.e s.a p.s al",
    closing: "etc",
    number: "art p pp n no nos t ch janv févr avr juil sept oct nov déc",
    starters:
      "le la les l un une des ce cet cette ces il elle ils elles nous vous je on c ceci cela ça son sa " +
      "ses leur leurs notre nos dans en à au aux de du d par pour avec sans sous sur selon après avant " +
      "depuis pendant et ou mais donc car or ni si quand lorsque comme puis ensuite enfin ainsi alors " +
      "aussi cependant pourtant toutefois néanmoins or qui que quoi où comment pourquoi tous toutes " +
      "chaque plusieurs beaucoup certains certaines premièrement deuxièmement ici là voici voilà ne",
  },
  es: {
    open:
      "sr sra sres sras srta d dña dr dra prof profa lic ing arq gral cnel tte cap ud uds vd vds " +
      "p.ej pej p.e ej av avda c.p aprox cf cfr fig vol ed eds pág págs núm núms art arts s.m ss.mm s.s " +
      "mons rvdo fr st sto sta i.e a.c d.c",
    either: "ee.uu ee.uu.a cía s.a s.l ltda n.u u.e al a.m p.m",
    closing: "etc etcétera",
    number: "no n p pp nos cap apdo inc ene feb mar abr may jun jul ago sept oct nov dic t",
    starters:
      "el la los las lo un una unos unas este esta esto estos estas ese esa eso él ella ellos ellas " +
      "nosotros yo su sus se me te en a al de del con sin por para según sobre tras desde hasta durante " +
      "entre ante y e o pero sino aunque si cuando donde como porque pues ya no ni también además " +
      "entonces luego después antes ahora hoy así sin embargo finalmente primero segundo qué quién cómo " +
      "cuándo dónde todos todas cada muchos muchas algunos algunas hay es son fue",
  },
  pt: {
    open:
      "sr sra srs sras srta dr dra drs profª prof profa eng exmo exma d dom gen cel cap p.ex ex av " +
      "fl fls pág págs núm art arts fig vol ed eds cf aprox min máx séc sto sta i.e a.c d.c obs",
    either: "ltda cia s.a n.u u.e e.u.a al a.m p.m jr",
    closing: "etc",
    number: "n no nº p pp t inc jan fev mar abr mai jun jul ago set out nov dez",
    starters:
      "o a os as um uma uns umas este esta isto estes estas esse essa isso aquele aquela ele ela eles " +
      "elas nós eu seu sua seus suas em no na nos nas ao à de do da dos das com sem por pelo pela para " +
      "segundo sobre após desde até durante entre e ou mas porém contudo todavia entretanto embora se " +
      "quando onde como porque pois já não nem também além então depois antes agora hoje assim " +
      "finalmente primeiro que quem todos todas cada muitos muitas alguns algumas há é são foi",
  },
  it: {
    open:
      "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap " +
      "mons p.es ad.es es cfr cf fig tav vol ed pag pagg pp art artt nn n.b c.d cd sec s.s v.le p.za " +
      "st ca a.c d.c i.e",
    either: "s.p.a spa s.r.l srl u.s u.e al p.s",
    closing: "ecc etc",
    number: "n p cap c par gen feb mar apr mag giu lug ago set sett ott nov dic",
    starters:
      "il lo la i gli le l un uno una questo questa questi queste quello quella egli lui lei loro noi " +
      "io esso essa si ci in nel nella nei nelle a al alla ai alle di del della dei delle da dal dalla " +
      "con senza per su sul sulla secondo dopo prima durante tra fra e ed o ma però tuttavia anche se " +
      "quando dove come perché poiché dunque quindi così allora poi infine inoltre ora oggi già non né " +
      "che chi cosa tutti tutte ogni molti molte alcuni alcune è sono era",
  },
  ru: {
    open:
      "т.е т.н т.к т.о т.ч в.т.ч г-н г-жа проф акад доц канд ген полк ул пр просп пл пер наб д корп " +
      "кв пос дер ср напр др-р гр тов чл св рис табл гл ред изд сост зам зав нач пом обл " +
      "р-н респ прим б.ч с.г ок дж юр ал",
    either: "г гг в вв н.э р.х руб коп тыс млн млрд трлн долл чел экз м км кг ст им см мин",
    closing: "т.д т.п др пр проч",
    number: "с стр п пп ч т тт ст № рис янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек",
    starters:
      "в во на по за из с со у к ко о об от до для при без над под через между после перед и а но или " +
      "однако если когда где как что кто это этот эта эти этого он она оно они мы вы я ты его её ее их " +
      "наш наша наши все всё весь каждый многие некоторые не ни нет да так также тоже потом затем " +
      "теперь сегодня тогда поэтому потому хотя чтобы кроме согласно несмотря там здесь тут первый во-первых",
  },
  nl: {
    open: "dhr mevr mw drs ir mr ing prof dr bijv bv d.w.z m.a.w o.a i.p.v t.a.v t.o.v m.b.t ca nl blz st",
    closing: "enz etc",
    number: "nr art p jan feb mrt apr jun jul aug sep sept okt nov dec",
    starters:
      "de het een dit dat deze die hij zij ze we wij ik er in op van met voor en maar want als",
  },
};

const everywhere: Lists = {
  open: "dr prof cf vs i.e e.g ca vol fig mr mrs st",
  closing: "etc",
  number: "no nr art p pp s",
};
/** Languages in which a point after figures makes them an ordinal. */
const ordinalPoints = new Set(
  "de da no nb nn fi et lv hu cs sk sl hr sr bs pl tr is eu".split(" "),
);
const known = new Map<string, ShortForms>();

/**
 * The short forms of a language. Where it is unknown or has no list: those of all languages, but
 * another's title may be this one's word, and so ends a sentence before a word that opens one.
 */
export function shortFormsOf(language: string | null): ShortForms {
  let forms = known.get(language ?? "");
  if (forms === undefined) {
    const own = Object.hasOwn(byLanguage, language ?? "") ? byLanguage[language ?? ""] : undefined;
    forms = own === undefined ? gatherAll(language) : gather([own], language);
    known.set(language ?? "", forms);
  }
  return forms;
}

function gatherAll(language: string | null): ShortForms {
  const all = gather(Object.values(byLanguage), language);
  const english = gather([byLanguage.en ?? {}], language);
  const sure = [...all.open].filter((form) => form.includes(".") || english.open.has(form));
  return { ...all, open: new Set(sure), either: new Set([...all.open, ...all.either]) };
}

function gather(lists: readonly Lists[], language: string | null): ShortForms {
  const take = (name: keyof Lists) =>
    new Set([everywhere, ...lists].flatMap((list) => list[name]?.split(" ") ?? []));
  const dotted = [take("open"), take("either"), take("closing")].flatMap((forms) => [...forms]);
  return {
    parts: new Set(dotted.flatMap(beginnings)),
    open: take("open"),
    either: take("either"),
    closing: take("closing"),
    number: take("number"),
    starters: take("starters"),
    afterOrdinal: take("afterOrdinal"),
    pointsOrdinals: ordinalPoints.has(language ?? ""),
  };
}

function beginnings(form: string): string[] {
  const parts = form.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 2).join("."));
}
