/** Words inside a name that do not take a capital: `Ursula von der Leyen`, `Camila da Silva`. */
export const particles = wordSet(
  "de da do dos das del della dello delle degli dei di du des d la las los le van von vom zu zum zur der den " +
    "ter ten te op af av bin binti bint ibn ben al el ul ad as ash at y e i und",
);

/**
 * Titles before a name: they are no part of it. Those that are names too (`He`, `Sen`) count with
 * their point only, single letters never: they are somebody's initials.
 */
export const honorific =
  /^(?:(?:mr|mrs|ms|mx|dr|drs|prof|mme|mmes|mlle|sr|sra|srta|dott|dottssa|dra|г-н|г-жа|проф|д-р|тов)(?:\.|(?=\s|$))|(?:assoc|asst|hon|rt|amb|sen|rep|gov|gen|lt|col|capt|rev|sig|ing|ir|доц|акад)\.|h\.\s?e\.|s\.\s?e\.|(?:miss|professor|associate|assistant|emeritus|doctor|(?:the\s+)?(?:right\s+)?honou?rable|excellency|ambassador|senator|herrn?|frau|bapak|ibu|господин|госпожа|профессор|доктор|доцент|академик)(?=\s|$)|(?:his|her|their|sua|su|son|seine|ihre)\s+(?:royal\s+|serene\s+)?(?:excellency|excelência|excelencia|excellence|exzellenz|highness|majesty)(?=\s|$))\s*/iu;

/** What stands behind a name and says rank, not name. */
const degrees =
  "ph\\.?\\s?d|m\\.?\\s?a|m\\.?\\s?sc|b\\.?\\s?a|b\\.?\\s?sc|m\\.?\\s?d|ll\\.?\\s?[bmd]|mba|mph|mpp|d\\.?\\s?phil|esq|jd|s\\.?\\s?h|s\\.?\\s?t|s\\.?\\s?kom|s\\.?\\s?pd|s\\.?\\s?sos|m\\.?\\s?si|m\\.?\\s?hum|s\\.?\\s?ip|m\\.?\\s?pd|s\\.?\\s?ag|dr\\.?\\s?h\\.?\\s?c|mp|mep|t\\.d|obe|cbe|mbe|gcmg|gcfr|mbbs|cfa|cpa";
/** Behind a comma; without one only what no name is: `Jack Ma` has no degree. */
export const degree =
  /^(?:ph\.?\s?d|[bmsd]\.\s?(?:[a-z]{1,4})\.?|ll\.?\s?[bmd]|esq|mbbs|obe|cbe|gcmg|MP|MEP)\.?$/iu;
export const degreeBehind = new RegExp(`,\\s?(?:${degrees})\\.?(?=[\\s,]|$)`, "giu");

/** News agencies: their dispatches have no author but them. */
const agencies =
  "reuters afp ap xinhua dpa efe antara tass itar-tass ansa kyodo jiji yonhap lusa apa kna epd sid sda ians pti ani " +
  "bernama anadolu interfax upi pap ctk europapress bloomberg belga ritzau ntb stt newsis cnn bbc npr cns ucan ips " +
  "тасс интерфакс рия риа";

/** Words that stand in names of bodies, departments and roles, never in a person's. */
const institutional =
  "news newsroom staff admin administrator editor editors editorial editing redaktion redaksi redaktur redacción " +
  "redaccion redação redacao rédaction redazione redattore redattrice redaktör redactie редакция team desk agency agencies " +
  "agentur agence agencia agência agenzia press presse prensa imprensa stampa times daily weekly monthly post herald tribune " +
  "journal gazette magazine newspaper zeitung tageblatt anzeiger nachrichten rundschau kurier diario diário " +
  "periódico jornal giornale quotidiano harian koran kompas tempo media network tv television radio channel broadcasting " +
  "online digital web webmaster website site blog company corporation inc ltd llc gmbh group gruppe institute " +
  "institut instituto istituto institution foundation stiftung fondation fundación fundação fondazione yayasan university " +
  "universität universitas université universidad universidade università college school academy akademie council " +
  "committee commission comité comisión comissão commissione komite komisi board ministry ministerium ministère " +
  "ministerio ministério ministero kementerian department departement office bureau büro oficina embassy association " +
  "verband verein asosiasi société society organisation organization organización organização organizzazione organisasi " +
  "center centre zentrum centro pusat bank fund union federation government pemerintah regierung gouvernement gobierno " +
  "governo party partai club forum conference konferensi project program programme initiative correspondent " +
  "correspondents reporter reporters contributor contributors contributing columnist writer writers journalist author " +
  "authors guest special anonymous unknown user guestauthor moderator support contact publisher publishing world " +
  "international internasional national nasional global china daily report reports review brief policy research " +
  "release statement opinion commentary analysis interview comments comment views photo photos photographer " +
  "photography getty images shutterstock istock video press wire service services communications kommunikation " +
  "humas biro tim penulis autor autora auteur verfasser automated bot sponsored partner partners advertorial updated " +
  "published posted read more share home menu search subscribe newsletter login january february march april june july " +
  "august september october november december monday tuesday wednesday thursday friday saturday sunday today " +
  "redakcja studio department united nations states republic kingdom agenturen wires korrespondent корреспондент " +
  "агентство новости газета журнал институт университет министерство служба отдел сайт";

const allAgencies = wordSet(agencies);

/** Whether a text is a news agency's name. */
export function isAgency(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s/]+/u)
    .some((word) => allAgencies.has(word));
}

const notAPerson = wordSet(`${agencies} ${institutional}`);
// What institutions and people are both called.
for (const word of ["april", "june", "august", "march", "h", "he"]) notAPerson.delete(word);

/** First words of phrases that a byline's "by" also begins. */
const firstOfPhrase = wordSet(
  "the a an this that these our your their his her its all any contrast comparison definition far now then " +
    "and or in on at no not using making doing being der die das ein eine dem den diesem le la les un une cette " +
    "el los las una este esta o os as um uma il lo gli uno questa para pihak karena itu yang dengan tanpa how why " +
    "what when who where with from for to is are was more most some each every my we you they it if",
);

/** Ends of the names of bodies in scripts that have no capitals. */
const bodyEnding =
  /(?:报|報|社|网|網|部|委|局|院|会|會|组|組|台|厅|府|党|党委|室|编辑|編集|编辑部|編集部|评论员|論説委員|觀察|观察员|记者|記者|特派员|通讯员|本报|本刊|新闻|新聞|日报|时报|通信|テレビ|新聞社|大学|研究所|更新|配信|公開|掲載|発行|発表|朝刊|夕刊|曜日|都内|県|市|町|村|区|综合|報道|报道|整理|中心|公司|機構|机构|학교|신문|일보|뉴스|기자|통신|방송|편집부|편집국|위원회|연구소|취재팀|특파원|온라인|디지털)$/u;

/** Whether a text names a body, a role, an agency or a place rather than a person, or is a phrase. */
export function namesBody(text: string): boolean {
  return hasBodyWord(text) || isPlace(text) || firstOfPhrase.has(wordsOf(text)[0] ?? "");
}

/** Whether a word of a text stands in the names of bodies and never in a person's. */
export function hasBodyWord(text: string): boolean {
  return bodyEnding.test(text) || wordsOf(text).some((word) => notAPerson.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 400)
    .toLowerCase()
    .split(/[\s/_]+/u)
    .map((word) => word.replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}]{1,10}$/u, ""));
}

let places: ReadonlySet<string> | undefined;

/** Whether a text is the name of a country, a capital or a large city, which datelines begin with. */
export function isPlace(text: string): boolean {
  places ??= listPlaces();
  return places.has(plainLetters(text));
}

const morePlaces =
  "new delhi, tel aviv, san francisco, washington dc, addis ababa, phnom penh, st petersburg, rio de janeiro, " +
  "cape town, the hague, den haag, new york city, mexico city, guatemala city, panama city, kuwait city, ho chi minh city, " +
  "united nations, european union, abu dhabi, rua de janeiro, frankfurt am main, santiago de chile, bandar lampung, " +
  "banda aceh, jakarta pusat, jakarta selatan, jakarta timur, jakarta barat, jakarta utara, jawa barat, jawa timur, " +
  "jawa tengah, san jose, san diego, san juan, buenos aires, middle east, south east asia, latin america, white house";

/** The time zones' cities and the countries, as the Unicode data that Node brings names them. */
function listPlaces(): Set<string> {
  const found = new Set(morePlaces.split(", "));
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    found.add((zone.split("/").at(-1) ?? "").replaceAll("_", " ").toLowerCase());
  }
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  for (const language of ["en", "de", "fr", "es", "pt", "it", "id"]) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      if (name !== undefined) found.add(plainLetters(name));
    }
  }
  return found;
}

function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}.,]/gu, "")
    .toLowerCase()
    .trim();
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(" "));
}
