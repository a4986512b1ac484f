/**
 * The commonest function words of a language, which make up a fifth to a half of its running text
 * and tell near relatives apart. By ISO 639-1 code; lower-cased.
 */
const lists: Readonly<Record<string, string>> = {
  // Latin letters
  af: "die van en is het in nie dat 'n te vir op met sy hy ek ons wat was om as hulle aan sal deur word maar ook kan by wees hierdie daar",
  az: "və bu bir ki üçün də da ilə olan o ildə kimi daha çox sonra edir var onun hər öz isə ən olaraq",
  ca: "de la el i que a en les els un una per amb es no del al són és ha han va però més com aquest aquesta seva seu ser estat ens tot també dels o si quan sobre als molt perquè",
  cs: "a v se na je že s z do to o i ve za k by ale jako pro jsou po který která které od nebo také jsem při aby jeho není už podle tak bylo byl jen ze co než bude",
  da: "og i at det er en til af på som med for der den de ikke et har var om han vi kan fra sig skal jeg men vil efter også blev være ved hun bliver hvor år mod over når have deres eller nu meget bare dem denne dette",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man kann wir ich kein diese dieser unsere",
  en: "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so what up its about into than them can only other some could these may then do any our such my must should also how why now said new last year years first two many most over after before between through while because under against world people state states government country countries international make made being both each every where those does did own just like very well still us me i",
  es: "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante uno ni contra ese eso ante ellos hay donde quien todos porque estos otros mi han hacia cada años nosotros nuestra nuestro nada otra",
  et: "ja on ei et ta oli ning see kui mis ma ka aga oma või ole ka seda nii kas mida tema pole meie siis veel mille selle kes üle pärast",
  eu: "eta da ez du dira bat hori ere izan zuen baina dute edo egin den beste bere dago duen egun oso hau zen",
  fi: "ja on ei että se oli hän mutta ovat kun myös joka ole tai jos kuin niin mitä nyt sen hänen ne sekä vain kaikki jo tämä minä olla mukaan jossa me vuoden ollut siitä jotka voi ovat tässä",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec on ou son cette ses aux comme d l qu n s c mais nous leur sa été ont elle être entre fait même aussi deux peut tout je vous ils si sans nos notre leurs y ces dont où après contre depuis rien très bien ans",
  gl: "de a o que e do da en os un para no na con unha as se por dos das non máis ao como á ou é foi súa seu esta ser son pero tamén entre polo pola desde moi",
  ha: "da a na ta ya ba an ne cikin shi ce ga yi wanda su don sun kuma wani daga ko mai cewa zai kan wannan",
  hr: "i u je na se da su za od s o a kao što koji ne iz do bi te ili po koja koje nije biti ali to kako sam samo bio može su će već smo ga nego između kod godine",
  hu: "a az és hogy nem is egy ez volt meg de csak már van mint el azt ha vagy még ki azonban így sem minden kell után mi ezt aki lehet által nagyon majd ami amely szerint le fel",
  id: "yang dan di dengan untuk dari ini pada dalam itu tidak akan adalah ke juga oleh telah sebagai ada atau kita karena dapat mereka bahwa tersebut saya lebih saat lain bagi kami dia bisa sudah menjadi harus tetapi namun seperti hanya antara agar sangat secara satu para tahun belum kepada serta setiap selama sebuah tanpa jika",
  ig: "na ndị ya nke ka a bụ n maka ha o onye ọ dị nwere e ma otu ihe site si",
  is: "og að í á er sem til um það við var en með ekki hann fyrir af eru hún ég því þess þeir þau hefur eftir frá þar eða vera hafa",
  it: "di che e la il un a è per in una sono con non si da del le i della nel dei ha al come più gli anche o se lo alla ma delle ci essere su dal questo questa suo sua ai hanno cui tra dopo quando stato fra nella solo loro dalla noi anni mi nostro nostra l d c quello ogni perché contro chi senza era",
  lt: "ir kad į yra iš su tai bet kaip buvo o jo po ar už apie tik dar jau per ne prie bei taip nuo savo kurie kai",
  lv: "un ir no ar uz par ka tas bija kas kā to bet arī pēc tā vai ne pie es viņš nav lai tikai savu gan",
  nl: "de het een en van in is dat op te met voor zijn niet aan er om ook als bij maar door dan naar uit nog over worden wordt had heeft was ze hij hun meer dit die of kan deze geen tot we wij zich jaar moet na veel ik wat werd al elf tegen haar ons onze niets nooit",
  no: "og i det er på som en til av for at med har de ikke et den om var fra vi seg han kan men skal jeg ble etter også hun vil da være sin eller når mot over ved bli opp hva noe nå etter mer år dette enn alle mange må noen hvor blir selv hadde",
  pl: "w i na z się że do nie to jest o jak za po od przez dla ale tym co są oraz jego czy był tylko ich ma już być jako jej było ze bardzo może tak które który przed także go nas lat przy nic gdy kiedy",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas às minha têm numa pelos elas anos nós nosso nossa lhe este esta cada onde nada",
  ro: "de și în a la cu pe nu o un din care este că mai pentru sunt fi s-a au să ce prin ca dar lui sau după fost se era al ale cel dintre ani sa său ei el am unei unui foarte",
  sk: "a v sa na je že s z do to o aj vo za k by ale ako pre sú po ktorý ktorá ktoré od alebo tiež som pri aby jeho nie už podľa tak bolo bol len čo než bude",
  sl: "in je v na se da za so ki pa z s ne tudi po bi kot ali iz do o bil biti kako še le pri od če samo smo več lahko ter",
  so: "oo iyo ka ku in la ah waa uu ay ee wuxuu kale waxaa soo isku aan ayaa ayuu loo si waxay",
  sq: "të e në dhe i për me një që është nga nuk se ka u së do si më kjo por ky duke janë tyre shumë kanë edhe",
  sv: "och i att det som en på är av för med till den har de inte om ett var han men sig från vi så kan när hade nu skulle jag efter också eller ut där under än alla detta då vid år varit hur mot blir bara sin här mycket denna utan blev hon dem mellan man upp över ska",
  sw: "ya na wa kwa ni katika la za kuwa hii cha ili yake huo kama au lakini hivyo pia hata yao watu sana huu kila wote baada vya",
  tl: "ang ng sa na mga at ay si ni kay para hindi ito siya kung may nang isang mula ko namin sila natin rin lang kanyang pero dahil ayon",
  tr: "ve bir bu da de için ile çok olarak daha olan gibi kadar ne o var sonra en ise her ama ancak ya değil biz ki mi hiç yıl şey göre önce diye olduğu tarafından",
  uz: "va bu bilan uchun bir ham o'z har bo'lgan edi deb emas u keyin esa yil haqida kerak",
  vi: "và của là có không được cho các trong một những với người này đã để từ khi đó tại cũng về như đến ra nhiều lại năm phải trên nhưng vào theo sẽ đang nước rất",
  yo: "ní ti àwọn sí tí ó náà ń fún pé bí nínú wọn jẹ́ láti kan kí lọ",
  zu: "ukuthi futhi uma kanye noma le ngoba yini lo abantu kodwa wathi ukuba kakhulu nge",
  // Cyrillic letters
  be: "і ў на не што з як да гэта за па ён яна але ад для таксама быў якія каб яго было пра калі гэтага ці",
  bg: "на и да се за от в с не е по са че това като му си до при а но или ще има който които също беше само още бе след между през ние той ни много както",
  kk: "және бұл бір да мен үшін деп деген болып бар осы ол де бойынша туралы емес өз кейін",
  mk: "на и во да се од за е со не дека што ги ќе го како по ја но или кои тоа има сум беше а само",
  ru: "и в на не что с по как из за к это от он для а но его она так же у то все было мы о я был бы или если только до уже их быть чтобы еще ещё когда при нет ни под лет может этого того также которые который будет после ничего очень мне нас нам где без над об во",
  sr: "и у је на се да су за од са о а као што који не из до би или по која које није али то како сам само био може ће већ смо",
  uk: "і в на не що з у до та це як за від про він але для його є вона їх також був було так або бути вже по який які щоб при ми я й якщо ні під має нас цього після",
  // Arabic letters
  ar: "في من على إلى أن ما التي الذي هذا هذه عن مع لا كان بعد قد كل هو هي ذلك كما بين لم أو أي إن حيث قبل حتى عند منذ",
  fa: "و در به از که این را با است برای آن یک می خود تا کرد بر هم شد شده ما نیز اما هر باید بود یا آنها نه اگر",
  ur: "کے کی میں ہے اور سے کا کو نے پر اس یہ کہ ہیں کر بھی تھا ایک نہیں جو تو ہو گیا ان وہ تک لیے",
  // Devanagari letters
  hi: "के की में है और से का को ने पर इस यह कि हैं भी था एक नहीं जो तो हो ही कर कहा लिए गया वह अपने",
  mr: "आणि आहे या तो ही ते होते च मध्ये की हे असे एक नाही त्या होता केली यांनी साठी पण",
  ne: "र छ को का मा ले पनि हो यो भने गरेको भएको लागि छन् थियो तथा एक गर्न नै त्यो",
};

/**
 * The letters of a language beyond a to z, or all letters where it writes others; where it is not
 * here, any may occur. Accents that loans and names bring are in.
 */
const letters: Readonly<Record<string, string>> = {
  af: "áéèêëíîïóôöúûü",
  az: "çəğıöşü",
  ca: "àçèéíïòóúü·",
  cs: "áčďéěíňóřšťúůýž",
  da: "æøåé",
  de: "äöüßé",
  en: "éï",
  es: "áéíñóúü",
  et: "äõöüšž",
  eu: "ñ",
  fi: "äöåé",
  fr: "àâæçéèêëîïôœùûüÿ",
  gl: "áéíñóú",
  hr: "čćđšž",
  hu: "áéíóöőúüű",
  id: "é",
  is: "áéíóúýðþæö",
  it: "àèéìíîòóùú",
  lt: "ąčęėįšųūž",
  lv: "āčēģīķļņšūž",
  nl: "áéèëïóöü",
  no: "æøåéòô",
  pl: "ąćęłńóśźż",
  pt: "áâãàçéêíóôõú",
  ro: "ăâîșşțţ",
  sk: "áäčďéíĺľňóôŕšťúýž",
  sl: "čšž",
  sq: "çë",
  sv: "åäöéà",
  sw: "",
  tl: "ñ",
  tr: "âçğıîöşüû",
  be: "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
  kk: "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
  mk: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  sr: "абвгдђежзијклљмнњопрстћуфхцчџш",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
};

// Made when they are asked for: most of what is loaded has no text to tell the language of.
let foreign: ReadonlyMap<string, RegExp> | undefined;
let wordsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;
let owners: ReadonlyMap<string, readonly string[]> | undefined;

/** Finds a letter that a language does not write, for each that has an alphabet here. */
export function foreignLetters(): ReadonlyMap<string, RegExp> {
  return (foreign ??= new Map(
    Object.entries(letters).map(([language, own]) => [
      language,
      new RegExp(`[^\\p{M}'’ʻa-z${own}]`, "u"),
    ]),
  ));
}

/** The languages that have a list of function words. */
export const countedLanguages: readonly string[] = Object.keys(lists);

/** The function words of each language that has a list. */
export function functionWords(): ReadonlyMap<string, ReadonlySet<string>> {
  return (wordsOf ??= new Map(
    Object.entries(lists).map(([language, words]) => [language, new Set(words.split(" "))]),
  ));
}

/** For each function word the languages whose it is. */
export function languagesOfWord(): ReadonlyMap<string, readonly string[]> {
  return (owners ??= invert());
}

function invert(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of functionWords()) {
    for (const word of words) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else known.push(language);
    }
  }
  return languages;
}
