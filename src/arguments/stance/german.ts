import { makeCues, wordsOf, type Inflect, type StanceWords } from "./stance-words.js";

/** What stands between a separable first part and its verb: `ab|lehnen`. */
const parted = "|";

/**
 * `stärken`, `ver|…` is written together; `ab|lehnen` parts; what is irregular follows behind
 * slashes, the participle behind a plus: `verbieten/verbietet+verboten`. A second word is a
 * particle behind the finite forms: `eintreten_für` stands in the lists as `treten_für`.
 */
const inflect: Inflect = (verb) => {
  const [finite = "", participle] = verb.split("+");
  const [base = "", ...irregular] = finite.split("/");
  const [prefix, own] = base.includes(parted) ? base.split(parted) : ["", base];
  const whole = `${prefix ?? ""}${own ?? ""}`;
  const present = irregular.length > 0 ? irregular : presentOf(own ?? "");
  const past = participle ?? pastOf(prefix ?? "", own ?? "");
  const together = prefix === "" ? [] : present.map((form) => `${prefix}${form}`);
  const purposes = prefix === "" ? [] : [`${prefix}zu${own ?? ""}`];
  return {
    active: [whole, ...(prefix === "" ? [] : [own ?? ""]), ...present, ...together, ...purposes],
    passive: [past],
    final: [whole, ...purposes],
  };
};

/** `stärkt`, `stärke`: whoever does so; the infinitive is that of several too. */
function presentOf(infinitive: string): string[] {
  const stem = infinitive.replace(/e?n$/u, "");
  const bound = /[dt]$|[^lrh][mn]$/u.test(stem) ? `${stem}et` : `${stem}t`;
  return [bound, `${stem}e`];
}

const unstressed = /^(?:be|ver|er|ent|zer|miss|unter|über|wider|durch|hinter|ge)/u;

/** `gestärkt`, `verteidigt`, `abgelehnt`, `akzeptiert`. */
function pastOf(prefix: string, own: string): string {
  const stem = own.replace(/e?n$/u, "");
  const end = /[dt]$|[^lrh][mn]$/u.test(stem) ? "et" : "t";
  const isPlain = unstressed.test(own) || own.endsWith("ieren");
  return `${prefix}${isPlain ? "" : "ge"}${stem}${end}`;
}

const genitives = ["der", "des", "von", "vom", "einer", "eines", "unserer", "dieser", "ihrer"];

/** Nouns before what is theirs: `Schutz | der Souveränität`. */
function of(list: string): string {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((noun) => genitives.map((article) => `${noun}_${article}`))
    .join(" ");
}

/** Of German: verbs stand behind their object in most of what is said to be done. */
export const german: StanceWords = {
  ...makeCues(
    {
      favour: {
        verbs: `stärken festigen fördern schützen verteidigen bewahren sichern gewährleisten
          garantieren unterstützen verbessern vertiefen aus|bauen erhalten/erhält+erhalten
          wahren bekräftigen begrüssen befürworten fordern verlangen wollen/will/wollen+gewollt
          wiederher|stellen voran|bringen/bringt/bringe+vorangebracht voran|treiben/treibt/treibe+vorangetrieben
          anstreben/strebt/streben/strebe+angestrebt ermöglichen erleichtern beschleunigen
          pflegen erreichen durch|setzen retten verwirklichen vollenden wert|schätzen loben
          erneuern beleben weiter|entwickeln brauchen benötigen bejahen`,
        acts: `schaffen/schafft/schaffe+geschaffen auf|bauen ein|führen gründen ratifizieren
          unterzeichnen beschliessen/beschliesst+beschlossen vereinbaren suchen finden/findet+gefunden
          reformieren umsetzen/setzt/setzen+umgesetzt finanzieren erweitern erhöhen entwickeln
          verhandeln an|wenden eröffnen wieder|aufnehmen/nimmt+wiederaufgenommen`,
        phrases: `${of(`schutz stärkung förderung verteidigung bewahrung sicherung wahrung
          bedeutung notwendigkeit wichtigkeit wert vorteile vorzüge ausbau festigung
          gewährleistung wiederherstellung erhalt unterstützung verwirklichung dienst dienste`)}
          bekenntnis_zu bekenntnis_zur bekenntnis_zum bekennen_uns_zu bekennen_uns_zur
          bekennen_uns_zum bekenne_mich_zu bekenne_mich_zur bekenne_mich_zum bekennt_sich_zu
          bekennt_sich_zur bekennt_sich_zum recht_auf rechte_auf recht_des_landes_auf
          setzen_uns_für setze_mich_für setzt_sich_für setzen_sich_für uns_für mich_für
          einsatz_für eintreten_für treten_für trete_für tritt_für kämpfen_für kämpft_für
          kampf_für plädieren_für plädiere_für plädiert_für plädoyer_für werben_für wirbt_für
          stimmen_für glauben_an glaube_an glaubt_an vertrauen_in vertrauen_auf bedarf_an
          brauchen_mehr braucht_mehr braucht_es_mehr mehr brauchen_wir wollen_wir zugunsten
          im_namen im_interesse rückkehr_zu rückkehr_zur rückkehr_zum aufruf_zu aufruf_zur
          aufruf_zum appell_zu appell_zur streben_nach strebt_nach interesse_an hoffnung_auf
          verpflichtung_zu verpflichtung_zur verpflichtung_zum es_lebe bin_für sind_für angewiesen_auf die_einzige ja_zu ja_zur
          setzen_auf setzt_auf bestehen_auf beharren_auf dank wunsch_nach förderlich_für`,
      },
      duty: {
        verbs: `achten respektieren anerkennen/erkennt/erkennen/erkenne+anerkannt
          ein|halten/hält/halte+eingehalten beachten befolgen ehren`,
        phrases: `${of("achtung respektierung anerkennung einhaltung beachtung")}
          respekt_vor achtung_vor im_einklang_mit in_übereinstimmung_mit auf_der_grundlage
          auf_grundlage im_rahmen auf_der_basis gemäss entsprechend`,
      },
      oppose: {
        verbs: `ab|lehnen verurteilen vermeiden/vermeidet+vermieden verhindern bekämpfen beenden
          verbieten/verbietet+verboten zurück|weisen/weist/weise+zurückgewiesen verwerfen/verwirft+verworfen
          ab|schaffen auf|heben/hebt/hebe+aufgehoben ein|stellen stoppen
          unterlassen/unterlässt+unterlassen überwinden/überwindet+überwunden eindämmen/dämmt/dämmen+eingedämmt
          verringern reduzieren begrenzen beseitigen ab|bauen ab|wenden/wendet/wende+abgewendet
          unterbinden/unterbindet+unterbunden ächten kritisieren beklagen bedauern fürchten
          brandmarken missbilligen verabscheuen verzichten boykottieren widersetzen lockern`,
        phrases: `${of(`ablehnung verurteilung vermeidung verhinderung bekämpfung beendigung verbot
          ende abschaffung aufhebung eindämmung überwindung verringerung abbau beseitigung ächtung
          verzicht gefahr gefahren risiko risiken bedrohung schrecken folgen opfer geissel
          stopp kritik unterbindung begrenzung`)}
          kampf_gegen krieg_gegen widerstand_gegen vorgehen_gegen protest_gegen protestieren_gegen
          wenden_uns_gegen wendet_sich_gegen wenden_sich_gegen sprechen_uns_gegen
          spricht_sich_gegen kämpfen_gegen kämpft_gegen stemmen_uns_gegen gegen nein_zu nein_zur
          nein_zum schluss_mit warnen_vor warnt_vor warne_vor warnung_vor warnungen_vor
          schutz_vor angst_vor furcht_vor verzicht_auf verzichten_auf verzichtet_auf kritik_an
          absage_an bedroht_durch frei_von sorge_über sorge_vor sorge_um_die_folgen
          leiden_unter leidet_unter droht drohen brauchen_keine brauchen_keinen brauchen_kein
          braucht_keine braucht_keinen braucht_kein wollen_keine wollen_keinen wollen_kein`,
        contrasts: "statt anstelle anstatt an_stelle",
      },
      harm: {
        verbs: `verletzen missachten untergraben/untergräbt+untergraben gefährden bedrohen schwächen
          beschädigen verraten/verrät+verraten unterlaufen/unterläuft+unterlaufen zerstören
          aushöhlen/höhlt/höhlen+ausgehöhlt preis|geben/gibt/gebe+preisgegeben opfern blockieren
          behindern brechen/bricht+gebrochen sabotieren vernachlässigen ignorieren erschüttern
          aus|hebeln verspielen verwässern`,
        phrases: `${of(`verletzung verletzungen missachtung bruch gefährdung untergrabung schwächung
          mangel aushöhlung beschädigung zerstörung verlust preisgabe vernachlässigung`)}
          verstoss_gegen verstösse_gegen verstösst_gegen verstossen_gegen angriff_auf angriffe_auf
          anschlag_auf anschläge_auf gefahr_für gefahren_für bedrohung_für bedrohungen_für
          risiko_für risiken_für verbrechen_gegen mangel_an auf_kosten zulasten hindernis_für
          hindernisse_für eingriff_in eingriffe_in schaden_für schaden_der schadet_der schadet_dem
          schaden_dem feind_der feinde_der unvereinbar_mit widerspruch_zu widerspricht_dem
          widerspricht_der`,
      },
      good: {
        verbs: `nützen/nützt dienen/dient siegen/siegt`,
        phrases: `wichtig wesentlich entscheidend unverzichtbar unerlässlich notwendig nötig
          grundlegend zentral lebenswichtig unentbehrlich die_grundlage grundlage das_fundament
          die_voraussetzung voraussetzung eine_voraussetzung der_schlüssel ein_schlüssel
          unantastbar unveräusserlich heilig legitim berechtigt sinnvoll nützlich wertvoll
          kostbar dringend geboten überfällig der_einzige_weg der_beste_weg die_beste_garantie
          die_einzige_antwort die_beste_antwort die_richtige_antwort der_richtige_weg richtig
          eine_chance ein_gewinn ein_erfolg ein_gebot eine_pflicht vorrang unersetzlich gut
          alternativlos zumutbar hinnehmbar gerechtfertigt akzeptabel vertretbar erlaubt zulässig
          willkommen hilfreich wirksam verhandelbar_nie`,
      },
      bad: {
        verbs: "schaden/schadet scheitern/scheitert töten/tötet",
        last: "aufhören enden verschwinden unterbleiben weg",
        phrases: `gefährlich schädlich inakzeptabel unannehmbar unzulässig illegal rechtswidrig
          völkerrechtswidrig falsch verfehlt sinnlos nutzlos wirkungslos kontraproduktiv
          ungerecht ungerechtfertigt unverantwortlich unmoralisch ein_fehler ein_irrweg eine_gefahr
          eine_bedrohung ein_verbrechen ein_verstoss eine_sackgasse eine_illusion eine_schande
          eine_zumutung überflüssig veraltet überholt gescheitert keinen_platz kein_platz
          keine_lösung kein_mittel kein_geeignetes_mittel kein_weg keine_antwort keine_option
          keine_grundlage ein_hindernis ein_rückschritt ein_skandal verwerflich verheerend
          katastrophal verhandelbar verkäuflich ein_anachronismus teuer_erkauft`,
      },
    },
    inflect,
  ),
  lacking: wordsOf("ohne"),
  sole: wordsOf("nur allein einzig"),
  negators: wordsOf(
    `nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder
     keinesfalls keineswegs nirgends kaum`,
  ),
  bare: wordsOf("nicht kein keine keinen"),
  contrary: wordsOf("sondern"),
  affirming: wordsOf("nur allein bloss länger zuletzt"),
  modals: wordsOf(
    `muss müssen müsste müssten soll sollen sollte sollten darf dürfen dürfte kann können könnte
     könnten`,
  ),
  unable: wordsOf("unmöglich"),
  obligations: wordsOf("muss müssen müsste müssten soll sollen sollte sollten darf dürfen"),
  steps: wordsOf("auch alle stets immer mehr besser gemeinsam weiter endlich"),
  copulas: wordsOf(
    `ist sind war waren wird werden wurde wurden sei seien wäre wären bleibt bleiben hat haben
     sein`,
  ),
  needsCopula: true,
  verbLast: true,
  purposeWithin: /^\p{L}{2,}zu\p{L}{3,}n$/u,
  own: wordsOf("wir uns unser unsere unseren unserem unserer ich mich mein meine"),
  articles: wordsOf("der die das den dem des ein eine einen einem einer eines"),
  purpose: wordsOf("um zu"),
  parting: wordsOf(
    `dass weil da wenn obwohl während nachdem bevor als ob denn aber doch jedoch sondern welche
     welcher welches wer was wo wie indem sodass damit falls`,
  ),
  linking: wordsOf(
    `der des die das den dem von vom und oder eines einer ein eine unserer unser ihrer seiner aller
     in im an am auf mit zwischen für zur zum zu bei aus`,
  ),
  inner: wordsOf("über auf in im an am zu zur zum zwischen bei beim um"),
  strange: wordsOf("durch mit seit nach trotz wegen dank unter vor laut während"),
  conjunctions: wordsOf("und oder sowie"),
  introducing: wordsOf("dass"),
  views: wordsOf(
    `glaube glauben glaubt denke denken meine meinen meint behaupte behaupten behauptet sage sagen
     sagt finde finden ansicht auffassung meinung überzeugt wahr nicht`,
  ),
  denying: wordsOf("bezweifle bezweifeln bestreite bestreiten leugnen falsch irrig"),
  closing: wordsOf("und jetzt sofort endlich"),
  transparent: wordsOf(
    `schutz stärkung förderung verteidigung wahrung grundsatz prinzip prinzipien idee begriff weg
     politik frage regeln ordnung kultur ziel ziele gedanke einrichtung schaffung aufbau form formen
     rolle system einsatz anwendung`,
  ),
  genitives: wordsOf("der des von vom einer eines"),
  prefixes: wordsOf("nicht anti gegen"),
  // Themes are weighed by the words of all languages: what is English too must mean the same there.
  harmful:
    /^(?!.*(?:verhütung|prävention|beilegung|bekämpfung|kontrolle|prevention|resolution|settlement|control|(?:non|nicht|counter|anti|gegen|contre|kontra|de)-)).*(?:terror|kriminalität|cyberangriff|angriff(?:e|en|s)?$|aggression|hegemon|konfrontation|konflikt|krieg|blockade|sanktion|embargo|piraterie|einmischung|besatzung|annexion|invasion|kolonial|imperial|separatis|vorherrschaft|einseitig|(?<!\p{L})zwang|erpress|extremis|bedrohung|verletzung|verstoss|verstöss|rivalität|monopol|spionage|desinformation|(?<!\p{L})hass(?!an)|radikal|spannungen|instabilität|provokation|militaris|ungleichheit|wettrüsten|schmuggel|geldwäsche|straflosigkeit|völkermord|armut|unterdrückung|eskalation|feindschaft|atomwaffen|kernwaffen|massenvernichtung|ungerechtigkeit|willkür|machtpolitik|diktatur|rassis|protektionis|gewalt(?!en)|abschreckung$)/iu,
  beneficial:
    /(?:sicherheit|frieden|zusammenarbeit|kooperation|souverän|stabilität|integrität|unabhängigkeit|selbstbestimmung|vertrauen|recht(?:e|s|en)?$|völkerrecht|seerecht|gleichheit|gleichberecht|partnerschaft|multilateral|abrüstung|entwicklung|dialog|verhandlung|diplomati|vertrag|verträge|abkommen|übereinkommen|freiheit|wohlstand|gemeinsam|verantwortung|reform|nichteinmischung|prävention|freundschaft|legitim|demokrati|autonomie|respekt|harmonie|solidarität|digitalisierung)/iu,
};
