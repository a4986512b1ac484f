import { phrasesOf, use, wordsOf, type HolderRules } from "./rules.js";

const { says, asks, direct, doubted, state, noun, passive, gerund, regards, ambiguous } = use;
const { object } = use;

/**
 * Each line: what the verbs can do, then their forms of the third person. Participles follow `ha`,
 * which is among the forms of `to be` for them.
 */
const verbs: readonly (readonly [uses: number, forms: string])[] = [
  [says, "dice dicen dijo dijeron decía decían diría dirían afirma afirman afirmó afirmaron"],
  [says, "afirmaba afirmaban asegura aseguran aseguró aseguraron aseguraba aseguraban sostiene"],
  [says, "sostienen sostuvo sostuvieron sostenía sostenían señala señalan señaló señalaron"],
  [says, "señalaba añade añaden añadió añadieron agrega agregan agregó agregaron explica explican"],
  [
    says,
    "explicó explicaron explicaba subraya subrayan subrayó subrayaron destaca destacan destacó",
  ],
  [
    says,
    "destacaron recalca recalcan recalcó recalcaron indica indican indicó indicaron manifiesta",
  ],
  [says, "manifiestan manifestó manifestaron apunta apuntan apuntó apuntaron declara declaran"],
  [says, "declaró declararon expresó expresaron comenta comentan comentó comentaron opina opinan"],
  [says, "opinó opinaron opinaba cree creen creyó creyeron creía creían piensa piensan pensaba"],
  [says, "pensaban pensó argumenta argumentan argumentó argumentaron argumentaba arguye arguyen"],
  [
    says,
    "arguyó arguyeron alega alegan alegó alegaron alegaba insiste insisten insistió insistieron",
  ],
  [says, "insistía advierte advierten advirtió advirtieron advertía reitera reiteran reiteró"],
  [
    says,
    "reiteraron concluye concluyen concluyó concluyeron precisa precisó precisaron puntualizó",
  ],
  [says, "puntualizaron matizó aclaró aclararon remarca remarcó remarcaron resaltó resaltaron"],
  [says, "escribe escriben escribió escribieron escribía confiesa confesó confesaron asevera"],
  [says, "aseveran aseveró aseveraron respondió respondieron contestó contestaron replicó replica"],
  [
    says,
    "replicaron relata relató relataron cuenta contó contaron admite admiten admitió admitieron",
  ],
  [says, "enfatizó enfatizaron sentenció ironizó lamentó lamentaron mantiene mantienen mantuvo"],
  [
    says,
    "adelantó adelantaron avanzó graficó ilustró bromeó aventuró aventura remató terció adujo",
  ],
  [says, "adujeron aduce aducen esgrime esgrimen esgrimió protestó protestaron insinuó pronostica"],
  [
    says,
    "augura auguran recriminó reprochó reprochan reprocha arremetió defendió celebra presumió",
  ],
  [says, "queja quejan quejó quejaron"],
  [says, "abundó prosiguió continuó zanjó exclamó espetó detalló detallaron resumió apostilló"],
  [says, "razona razonó sugiere sugieren sugirió sugirieron vaticina vaticinó auguró pronosticó"],
  [says | direct, "denuncia denuncian denunció denunciaron anuncia anuncian anunció anunciaron"],
  [
    says | direct,
    "reconoce reconocen reconoció reconocieron recordó recordaron confirma confirman",
  ],
  [says | direct, "confirmó confirmaron informa informan informó informaron revela revelan reveló"],
  [
    says | direct,
    "revelaron celebró celebraron lamenta lamentan critica critican criticó criticaron",
  ],
  [says | direct, "constata constató constataron estima estiman estimó estimaron calcula calculan"],
  [says | direct, "calculó calcularon planteó plantearon promete prometen prometió prometieron"],
  [says | direct, "garantizó ratificó ratificaron notificó recoge recuerdan describe postuló"],
  [object, "exige exigen exigió exigieron rechaza rechazan rechazó rechazaron"],
  [object, "critica critican criticó criticaron condena condenan condenó condenaron niega"],
  [object, "niegan negó negaron defiende defienden defendió defendieron reclama reclaman reclamó"],
  [object, "reclamaron cuestiona cuestionan cuestionó cuestionaron teme temen"],
  [0, "considera consideran consideró consideraron consideraba consideraban juzga juzgan juzgó"],
  [0, "entiende entienden entendía teme temen temía temían espera esperan esperaba esperaban"],
  [0, "confía confían duda dudan dudaba niega niegan negó negaron sospecha sospechan sabe saben"],
  [
    0,
    "prevé prevén previó calculaba supone suponen suponía imagina acepta aceptan aceptó coincide",
  ],
  [
    0,
    "coinciden coincidió coincidieron observa observan observó observaron nota comprobó descubrió",
  ],
  [0, "defiende defienden defendió defendían enseña enseñan establece establecieron dictaminó"],
  [
    0,
    "determinó acordaron acordó asume asumen proclama proclaman proclamó postula postulan objeta",
  ],
  [0, "objetan objetó objetaron plantea plantean halló encontró hallaron encontraron reparan"],
  [0, "cuestiona alertan alerta alertó alertaron predijo predijeron predice predicen"],
  [0, "testificó declaraba intuye intuyen jura juró repite repiten repitió repitieron ve ven"],
  [0, "predica predican sentencia dictamina fantasea argumentarán dirán objetarán"],
  [gerund, "recomienda recomiendan recomendó recomendaron propone proponen propuso propusieron"],
  [gerund, "aconseja aconsejan aconsejó aconsejaron descarta descartan descartó descartaron"],
  [asks | says | direct | gerund, "pide piden pidió pidieron pedía pedían exige exigen exigió"],
  [asks | says | direct | gerund, "exigieron exigía reclama reclaman reclamó reclamaron solicita"],
  [asks | says | direct | gerund, "solicitan solicitó solicitaron demanda demandan demandó"],
  [asks, "insta instan instó instaron exhorta exhortan exhortó exhortaron urgió urgieron llamó"],
  [asks, "llamaron invitó invitaron conminó emplazó animó alentó ordenó ordenaron rogó suplicó"],
  [doubted, "finge fingen fingió fingían pretextó pretextan"],
  [
    regards,
    "acusó acusa acusan acusaron calificó calificaron califica califican tachó tacharon tacha tachan tildó tilda tildan",
  ],
  [asks, "abogó aboga abogan abogaron"],
  [passive, "considerado considerada considerados consideradas visto vista vistos vistas descrito"],
  [passive, "descrita percibido percibida interpretado interpretada calificado calificada"],
  [
    state | says,
    "dicho afirmado asegurado sostenido señalado añadido agregado explicado subrayado",
  ],
  [state | says, "destacado recalcado indicado manifestado apuntado declarado expresado comentado"],
  [state | says, "opinado argumentado alegado insistido advertido reiterado concluido precisado"],
  [state | says, "aclarado remarcado resaltado escrito confesado aseverado respondido replicado"],
  [
    state | says,
    "admitido reconocido recordado confirmado informado revelado lamentado denunciado",
  ],
  [state | says, "anunciado criticado avisado alertado estimado calculado prometido propuesto"],
  [state | says, "recomendado sugerido pedido exigido reclamado solicitado negado"],
  [state, "convencido convencida convencidos convencidas seguro segura seguros seguras persuadido"],
  [state, "persuadida persuadidos confiado confiada consciente conscientes preocupado preocupados"],
  [noun, "opinión creencia convicción impresión temor esperanza tesis idea postura posición"],
  [noun, "argumento sospecha"],
];

/** The same word is an imperative, or much else at the beginning of a sentence. */
const others: readonly (readonly [uses: number, forms: string])[] = [
  [
    says | ambiguous,
    "recuerda cuenta nota piensa ve apunta escribe precisa sabe duda espera imagina",
  ],
];

const people =
  "presidente presidenta presidentes expresidente expresidenta vicepresidente vicepresidenta ministro " +
  "ministra ministros exministro exministra viceministro viceministra canciller secretario secretaria " +
  "rey reina príncipe papa emperador embajador embajadora embajadores gobernador gobernadora alcalde " +
  "alcaldesa alcaldes concejal concejala senador senadora senadores diputado diputada diputados " +
  "legisladores legislador congresista congresistas general coronel comandante comisario comisaria " +
  "comisionado comisionada director directora directores jefe jefa jefes líder líderes dirigente " +
  "dirigentes funcionario funcionaria funcionarios portavoz portavoces vocero vocera voceros enviado " +
  "enviada enviados representante representantes delegado delegada delegados relator relatora " +
  "diplomático diplomáticos político políticos juez jueza jueces magistrado magistrada magistrados " +
  "abogado abogada abogados fiscal fiscales fiscalía experto experta expertos expertas analista " +
  "analistas académico académica académicos científico científica científicos investigador " +
  "investigadora investigadores economista economistas historiador historiadora historiadores " +
  "filósofo filósofa filósofos poeta poetas escritor escritora escritores autor autora autores " +
  "pensador pensadores profesor profesora profesores catedrático catedrática maestro maestra maestros " +
  "docente docentes médico médica médicos enfermera enfermeras ingeniero ingeniera periodista " +
  "periodistas comentarista comentaristas columnista columnistas editorial editor editores " +
  "observador observadores crítico crítica críticos críticas detractores opositor opositora opositores " +
  "adversarios rival rivales partidario partidarios partidarias defensor defensora defensores " +
  "simpatizantes activista activistas escépticos pesimistas optimistas realistas cínicos ecologistas " +
  "feministas sindicalista sindicalistas empresario empresaria empresarios empresariado patronal " +
  "sindicato sindicatos candidato candidata candidatos aspirante orador oradores predecesor sucesor " +
  "rector rectora decano decana consejero consejera consejeros asesor asesora asesores fundador " +
  "fundadora participantes asistentes delegación delegaciones miembros estado estados países país " +
  "naciones potencias gobierno gobiernos ejecutivo administración gabinete ministerio departamento " +
  "parlamento congreso senado cámara consejo asamblea comisión comité corte tribunal tribunales " +
  "supremo unión banco fondo agencia organización organizaciones ong ongs asociación asociaciones " +
  "federación confederación instituto institución instituciones fundación universidad partido " +
  "partidos oposición oficialismo grupo grupos coalición alianza bloque movimiento movimientos " +
  "compañía compañías empresa empresas industria sector autoridades autoridad régimen policía " +
  "ejército militares comunidad comunidades pueblo pueblos persona personas gente hombre hombres " +
  "mujer mujeres niño niños niña niñas joven jóvenes ciudadano ciudadana ciudadanos ciudadanía vecino " +
  "vecina vecinos vecinas residentes habitantes campesino campesinos agricultores ganaderos " +
  "pescadores trabajador trabajadora trabajadores inversores inversionistas comerciantes estudiantes " +
  "alumnos manifestantes víctimas familiares padres madres estadounidenses europeos africanos rusos " +
  "chinos españoles mexicanos argentinos chilenos colombianos occidente oriente norte sur mayoría " +
  "minoría refrán proverbio biblia corán amigo amiga amigos colega colegas compañero compañera " +
  "hija hijo hijos hijas esposa esposo marido mujer viuda cuñado cuñada empleadores empleados " +
  "directivos consultores entrevistados encuestados contribuyentes patronos ejecutivos regulador " +
  "hermano hermana padre madre abuelo abuela tío tía primo informe informes estudio estudios encuesta " +
  "encuestas sondeo sondeos diario periódico revista medios prensa artículo documento declaración " +
  "comunicado resolución carta constitución tratado panel foro cumbre fuente fuentes estadísticas " +
  "estimaciones datos cifras teoría escuela secretaría oficina embajada reino república testigo " +
  "testigos obispo obispos arzobispo cardenal sacerdote cura iglesia imán rabino conductor dueño " +
  "dueña propietario propietaria gerente coordinador coordinadora responsable responsables encargado " +
  "encargada psicólogo psicóloga sociólogo socióloga politólogo politóloga biólogo bióloga abogacía " +
  "ayuntamiento alcaldía junta diputación procurador procuradora defensoría";

/** What is true of Spanish. */
export const spanish: HolderRules = {
  verbs: addUses([...verbs, ...others]),
  particles: new Map([
    ...[
      "convencido convencida convencidos convencidas seguro segura seguros seguras persuadido",
      "persuadida persuadidos consciente conscientes avisado alertado",
      "opinión creencia convicción impresión temor esperanza tesis idea postura posición",
      "noción afirmación acusación supuesto premisa suposición argumento sospecha alerta alertan alertó alertaron quejan quejó quejaron",
    ].flatMap((forms) => [...wordsOf(forms)].map((form) => [form, wordsOf("de")] as const)),
    ...["abogó", "aboga", "abogan", "abogaron"].map((form) => [form, wordsOf("por")] as const),
    ...["insistido", "confiado", "confiada", "confía", "confían", "coincide", "coinciden"].map(
      (form) => [form, wordsOf("en")] as const,
    ),
  ]),
  conjunctions: wordsOf("que"),
  commaIntroduces: false,
  clitics: wordsOf("lo los la las le les nos"),
  followed: "subjects",
  verbFirst: { plural: "n", endings: ["ó", "aron", "ieron", "aban", "ían"], impersonal: "se" },
  carriers: wordsOf(
    "expresa expresan expresó expresaron manifestó manifiesta comparte comparten compartió tiene " +
      "tienen tenía mantiene mantienen sostiene sostienen defiende defienden defendió expuso reiteró",
  ),
  beings: wordsOf(
    "es son era eran fue fueron está están estaba estaban ha han había habían sido haya hayan",
  ),
  auxiliaries: wordsOf("ha han había habían hubo está están es son fue fueron era eran sido podrá"),
  continuations: [],
  modals: wordsOf("puede pueden podría podrían podrá podrán"),
  agents: wordsOf("por"),
  as: wordsOf("como de"),
  comparing: wordsOf("como"),
  topics: wordsOf("sobre acerca"),
  naming: wordsOf("tema título titulado titulada lema consigna eslogan llamado llamada denominado"),
  infinitives: wordsOf("a"),
  askedPrefixes: [],
  adverbs: wordsOf(
    "también además ya siempre nunca aún todavía sólo solo incluso asimismo luego después así hoy " +
      "ayer ahora entonces mismo misma mismos le les se nos me lo ni tampoco más muy bien pronto " +
      "antes recientemente igualmente",
  ),
  adverbEnding: "mente",
  // The infinitive, which is the object of `recomienda cerrar el puerto`.
  progressiveEnding: "r",
  negations: wordsOf("no nunca jamás tampoco"),
  stoppers: wordsOf(
    "que si cuando mientras porque aunque pues donde cómo qué quién quiénes quien quienes cual cuales " +
      "cuyo cuya pero sino es son era eran fue fueron ser está están estaba estaban estar ha han había " +
      "habían haber hay he hemos tiene tienen tenía puede pueden podría debe deben va van hace hacen " +
      "hizo yo nosotros nosotras él ella ellos ellas usted ustedes esto eso ello aquello aquí allí " +
      "ahí no ni como tras desde hasta lo",
  ),
  embedding: wordsOf(
    "que si cuando mientras porque donde cómo qué quién quiénes quien quienes cual cuyo cuya para por " +
      "con sin de del en a al sobre entre hasta desde tras y o pues como antes después",
  ),
  introducing: wordsOf("como aunque mientras"),
  conceding: phrasesOf(`aunque
    aun cuando
    si bien
    mientras que
    a pesar de que
    pese a que`),
  times: wordsOf(
    "pasado pasada año años mes meses semana semanas día días década décadas siglo lunes martes " +
      "miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero febrero marzo abril " +
      "mayo junio julio agosto septiembre octubre noviembre diciembre",
  ),
  openers: wordsOf(
    "y e pero además también asimismo entonces hoy ayer ahora así incluso finalmente luego después " +
      "sin embargo obstante mientras tanto por eso ello segundo tercero quizá quizás recientemente " +
      "actualmente lamentablemente igualmente porque pues sólo solo ya",
  ),
  leading: wordsOf(
    "en por para con sin tras desde durante ante según sobre hace cuando mientras aunque como si " +
      "después antes hasta entre contra frente al a de del dentro fuera además junto gracias pese " +
      "apenas preguntado preguntada interrogado consultado citando hablando refiriéndose respecto " +
      "no señor señora excelencias primero primera segundo tercero otra uno dos tres",
  ),
  leadingEndings: ["ando", "iendo"],
  prepositions: wordsOf(
    "en a ante con contra desde durante entre hacia hasta para por según sin sobre tras mediante al pese",
  ),
  determiners: wordsOf(
    "el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos su " +
      "sus mi mis tu nuestro nuestra nuestros nuestras algún alguna algunos algunas mucho muchos muchas " +
      "varios varias ciertos ciertas otro otra otros otras ambos ambas dos tres cuatro diversos diversas " +
      "numerosos numerosas propio propia propios propias actual actuales nuevo nueva nuevos nuevas " +
      "antiguo antigua ex primer primera principales principal máximo máxima gran grandes joven mayor " +
      "mismo misma más demás buena parte",
  ),
  clauseStarters: wordsOf("el la"),
  finite: wordsOf(
    "es son era eran fue fueron será serán sería serían está están estaba estaban estará ha han había " +
      "habían habrá habría hay hubo tiene tienen tenía tendrá puede pueden podría podrían podrá debe " +
      "deben debería deberían va van hace hacen hizo hicieron necesita necesitan quiere quieren",
  ),
  between: wordsOf(
    "en de a al ante durante tras este esta ayer hoy también además por desde antes después este " +
      "recientemente nuevamente claramente públicamente tajantemente reiteradamente categóricamente " +
      "repetidamente falsamente erróneamente hace luego asimismo entonces públicamente con mediante",
  ),
  firstPerson: wordsOf("yo nosotros nosotras"),
  owners: wordsOf("mi mis nuestro nuestra nuestros nuestras"),
  ownBodies: wordsOf(
    "delegación delegaciones país países gobierno nación pueblo partido organización región grupo " +
      "estado parlamento continente comunidad generación república administración reino isla",
  ),
  headFirst: true,
  pointers: wordsOf(""),
  singular: wordsOf("él ella"),
  plural: wordsOf("ellos ellas"),
  neuter: wordsOf(""),
  nobody: wordsOf(
    "nadie ningún ninguna ninguno todo toda todos todas cada cualquier cualquiera quien quienes nada " +
      "pocos pocas usted ustedes uno",
  ),
  abstract: wordsOf(
    "historia experiencia realidad hecho hechos evento evidencia evidencias lógica razón sentido " +
      "conciencia sabiduría situación circunstancias tiempo tiempos ciencia naturaleza justicia " +
      "principio principios ejemplo ejemplos cosa cosas psicología biología economía vida muerte " +
      "tendencia tendencias desarrollo crisis guerra conflicto práctica resultado resultados esto eso " +
      "este esta estos verdad análisis reto retos desafío desafíos esperanza día días año años " +
      "siglo problema problemas ataque ataques momento necesidad derecho ley leyes lema norma idea " +
      "lo ello aquello sentencia mundo",
  ),
  vague: wordsOf("algunos algunas otros otras críticos detractores ciertos unos hay"),
  generic: wordsOf(
    "algunos algunas muchos muchas otros otras varios varias críticos detractores ciertos ciertas " +
      "diversos numerosos unos",
  ),
  unnamed: phrasesOf(`hay quien
    hay quienes
    hay gente que
    hay voces que
    hay personas que
    hay algunos que
    hay muchos que
    los hay que
    no falta quien
    no faltan quienes
    no faltan los que
    no falta quienes
    habrá quien
    habrá quienes
    son muchos los que
    muchos son los que
    son muchos quienes
    son cada vez más los que
    cada vez más gente`),
  people: wordsOf(people),
  titles: wordsOf(
    "presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra " +
      "canciller rey reina príncipe papa embajador embajadora gobernador gobernadora senador senadora " +
      "diputado diputada general coronel secretario secretaria director directora alcalde alcaldesa " +
      "portavoz profesor profesora doctor doctora dr dra sr sra don doña señor señora juez jueza fiscal " +
      "relator relatora vocero vocera comisionado comisionada exministro exministra cardenal arzobispo",
  ),
  particlesOfNames: wordsOf("de del la las los y van von bin al el da dos i"),
  bodies: wordsOf(
    "sur norte este oeste nueva nuevo unidos unidas mundo europea europeo africana asiática americana " +
      "americanos central república unión banco consejo naciones estados organización asamblea " +
      "ministerio tribunal corte comité agencia comisión fondo instituto universidad gobierno partido " +
      "congreso parlamento senado cámara mundial internacional nacional reino estado grupo frente " +
      "ejército informe estudio encuesta artículo declaración resolución constitución tratado países " +
      "delegación carta conferencia convención seguridad general asuntos exteriores hacienda interior " +
      "justicia defensa ayuntamiento federación asociación fundación",
  ),
  sources: phrasesOf(`según
    de acuerdo con
    de acuerdo a
    en palabras de
    en palabras del
    a juicio de
    a juicio del
    en opinión de
    en opinión del
    a ojos de
    a ojos del
    al decir de
    al decir del
    al entender de
    a decir de
    a decir del
    desde la perspectiva de
    desde la perspectiva del
    desde el punto de vista de
    desde el punto de vista del
    a criterio de
    en boca de
    en la visión de
    citando a
    por citar a
    parafraseando a`),
  hearsay: phrasesOf(`se dice que
    se cree que
    se afirma que
    se rumorea que
    se sostiene que
    se piensa que
    se ha dicho que
    se ha afirmado que
    se argumenta que
    se alega que
    se suele decir que
    se suele afirmar que
    se suele pensar que
    se suele creer que
    se suele argumentar que
    suele decirse que
    suele afirmarse que
    suele argumentarse que
    suele creerse que
    suele pensarse que
    se repite que
    se nos dice que
    se nos ha dicho que
    nos dicen que
    nos han dicho que
    nos repiten que
    nos aseguran que
    a menudo se dice que
    a menudo se afirma que
    a menudo se argumenta que
    a menudo se oye que
    a menudo oímos que
    a menudo escuchamos que
    con frecuencia se dice que
    con frecuencia se afirma que
    mucho se dice que
    oímos decir que
    hemos oído que
    cuenta la leyenda que
    dice la leyenda que
    dice el refrán que
    corre el rumor de que
    existe la creencia de que
    existe la idea de que
    existe la opinión de que
    es creencia común que
    es opinión común que
    está extendida la idea de que
    dicen algunos que
    dicen por ahí que`),
  hearsayEnds: phrasesOf(`según dicen
    según se dice
    se dice
    dicen
    según cuentan
    nos dicen`),
  among: wordsOf("de del entre en"),
  views: wordsOf(""),
  noSource: wordsOf(
    "ley leyes carta principio principios necesidad necesidades plan planes regla reglas criterio " +
      "criterios calendario norma normas procedimiento procedimientos este esta esto eso estos estas lo " +
      "qué cómo nuestro nuestra mi su sus cual convenga corresponda proceda artículo artículos " +
      "disposiciones mandato voluntad deseos circunstancias condiciones espíritu lógica constitución " +
      "tratado acuerdo base cada tamaño capacidad tradición prioridades tipo valores nosotros él ellos " +
      "ello intereses metodología capítulo términos naturaleza derecho código estatuto reglamento " +
      "convenio caso casos edad sexo país región",
  ),
  doubting: wordsOf(
    "falsamente erróneamente equivocadamente absurdamente cínicamente hipócritamente " +
      "tramposamente mentirosamente engañosamente",
  ),
  impersonal: wordsOf(""),
  dummies: wordsOf(""),
  articles: wordsOf("el la los las un una unos unas"),
  conjoining: wordsOf("y e"),
  pluralEnding: "s",
  joints: wordsOf("de del y e & para en contra por a al o"),
  rejections: phrasesOf(`es un mito que
    es un mito decir que
    es un mito creer que
    es mito que
    es falso que
    es falso decir que
    es mentira que
    no es cierto que
    no es verdad que
    tampoco es cierto que
    tampoco es verdad que
    no es para nada cierto que
    es un error creer que
    es un error pensar que
    es un error suponer que
    es un error decir que
    es una falacia que
    es una falacia decir que
    es una ilusión creer que
    es una ilusión pensar que
    es una ingenuidad creer que
    es una ingenuidad pensar que
    es ingenuo creer que
    es ingenuo pensar que
    es absurdo creer que
    es absurdo pensar que
    es absurdo decir que
    es equivocado creer que
    es equivocado pensar que
    se equivocan quienes creen que
    se equivocan quienes piensan que
    se equivocan quienes dicen que
    se equivocan quienes afirman que
    se equivocan quienes sostienen que
    se equivoca quien cree que
    se equivoca quien piensa que
    se equivoca quien dice que
    el mito de que
    la falacia de que
    la falsa idea de que
    la falsa creencia de que`),
  ideas: wordsOf(
    "idea noción tesis argumento creencia opinión afirmación acusación supuesto premisa suposición",
  ),
  refutations: phrasesOf(`es falsa
    es falso
    es errónea
    es erróneo
    es equivocada
    es equivocado
    es absurda
    es absurdo
    es un mito
    es una mentira
    es una ficción
    es una falacia
    es una fantasía
    es una ilusión
    es un error
    es un disparate
    no es cierta
    no es cierto
    no es verdad
    no se sostiene
    no tiene fundamento
    no tiene base
    no tiene sentido
    carece de fundamento
    carece de base
    carece de sentido
    es insostenible
    es infundada
    es infundado
    ha sido refutada
    ha sido refutado
    ha sido desmentida
    ha sido desmentido
    hace agua
    no resiste el análisis
    no resiste el menor análisis`),
  rebuttals: phrasesOf(`esto es falso
    olvida que
    olvidan que
    eso es olvidar que
    se olvida de que
    se olvidan de que
    esto no es cierto
    esto no es verdad
    esto es mentira
    esto es un mito
    esto es un error
    esto es absurdo
    esto no es así
    eso es falso
    eso no es cierto
    eso no es verdad
    eso es mentira
    eso es un mito
    eso es un error
    eso es absurdo
    eso no es así
    es falso
    es mentira
    es un mito
    es un error
    es una falacia
    es un disparate
    es absurdo
    no es cierto
    no es verdad
    no es así
    nada más falso
    nada más lejos de la realidad
    nada más lejos de la verdad
    nada está más lejos de la realidad
    nada de eso es cierto
    falso
    mentira
    se equivoca
    se equivocan
    están equivocados
    está equivocado
    está equivocada
    discrepo
    discrepamos
    no estoy de acuerdo
    no estamos de acuerdo
    no lo comparto
    no lo creo
    no comparto
    no compartimos
    rechazo esa
    rechazo ese
    rechazamos esa
    rechazamos ese
    lo contrario es cierto
    la realidad es otra
    la realidad es distinta
    la realidad es muy distinta
    la realidad lo desmiente
    la realidad desmiente
    la realidad dice otra cosa
    la verdad es otra
    los hechos lo desmienten
    los hechos desmienten
    los hechos dicen otra cosa
    los hechos dicen lo contrario
    los hechos demuestran lo contrario
    los datos lo desmienten
    los datos desmienten
    los datos dicen otra cosa
    los datos dicen lo contrario
    los datos muestran lo contrario
    los datos demuestran lo contrario
    las cifras dicen otra cosa
    las cifras lo desmienten
    la evidencia dice lo contrario
    la evidencia muestra lo contrario
    la evidencia demuestra lo contrario
    la experiencia dice lo contrario
    la experiencia demuestra lo contrario
    la historia demuestra lo contrario
    la historia dice lo contrario
    ocurre lo contrario
    sucede lo contrario
    es al revés
    es justo al revés
    es justo lo contrario`),
  told: phrasesOf(`este argumento
    ese argumento
    el argumento
    esta afirmación
    esa afirmación
    esta idea
    esa idea
    esta tesis
    esa tesis
    esta visión
    esa visión
    esta opinión
    esa opinión
    esta lectura
    esa lectura
    esta acusación
    esa acusación
    estos argumentos
    esos argumentos
    este razonamiento
    ese razonamiento
    esta objeción
    esa objeción`),
  faults: wordsOf(
    "falso falsa falsos falsas erróneo errónea erróneos equivocado equivocada incorrecto incorrecta " +
      "engañoso engañosa débil débiles absurdo absurda ridículo ridícula infundado infundada " +
      "insostenible deshonesto hipócrita mito mentira ficción falacia ilusión error trampa ignora olvida",
  ),
  merits: wordsOf(
    "cierto cierta verdad verdadero correcto correcta convincente convincentes válido válida " +
      "sostiene fundamento sentido base convence",
  ),
  contrasts: wordsOf("pero sin"),
  behalf: phrasesOf(`en nombre de
    en nombre del
    en representación de
    mi país
    nuestro país`),
};

/** One sum for each form; what the last lines say of a form replaces what was said before. */
function addUses(lines: typeof verbs): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [uses, forms] of lines)
    for (const form of wordsOf(forms)) sums.set(form, (sums.get(form) ?? 0) | uses);
  return sums;
}
