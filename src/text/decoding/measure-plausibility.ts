/** Letters beyond ASCII by how much they speak for a text being read rightly. */
const weights: readonly (readonly [pattern: RegExp, weight: number])[] = [
  // Of the West, and the marks that all Latin texts share.
  [/[éèàùâêîôûçëïœÉÈÀÇÊüöäßÜÖÄñáíóúÑ¿¡ÁÍÓÚãõìòåøæÅØÃÕ«»“”’‘„–—…€°£§©®·º\u00a0]/u, 1],
  // Of the rest of Europe, and of Vietnam.
  [/[ąćęłńśźżŁŚŻčďěňřšťůýžČŘŠŽőűâăîșțşţžğıİĄĆĘŃŹĎĚŇŤŮĂȘȚŞŢĞĐđơư]/u, 0.7],
  [/[ėįųūāēīģķļņôþðÐÞÝ½²³ª]/u, 0.4],
  [/[¤¦¨¬¯¸]/u, -1],
  [/[оеаинтсрвлкмдпуязыбгчйхжшюцщэфъьё]/u, 1],
  [/[А-ЯЁ№]/u, 0.7],
  [/[іїєґўІЇЄҐЎјљњћђџѓќѕЈЉЊЋЂЏЃЌЅ]/u, 0.6],
  [/[αοιετσνηυρπκμλςθωγδχφβξζψ]/u, 1],
  [/[άέήίόύώ]/u, 0.8],
  [/[Α-ΩΆΈΉΊΌΎΏ]/u, 0.5],
  [/\p{Script=Hebrew}/u, 0.9],
  [/[\u0621-\u0652،؛؟پچژگکی]/u, 0.9],
  [/\p{Script=Thai}/u, 0.85],
  [/[\u3001\u3002\u300a-\u300f，！？：；（）、]/u, 1],
  [/[\p{Script=Hiragana}ー]/u, 1],
  [/[\u30a1-\u30fa]/u, 0.9],
  [/[\uac00-\ud7a3]/u, 0.95],
  [/\p{Script=Han}/u, 0.6],
  [/[\uff61-\uff9f]/u, 0.1],
  [/[\ufffd\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u, -3],
  [/\p{L}/u, 0.2],
];

/** The letters that stand most often in Chinese texts, simplified and traditional, and in Japanese. */
export const commonHan: ReadonlySet<string> = new Set(
  "的一是不了在人有我他这这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里道行所然家种種事成方多经經么去法学學如都同现現当當没动動面起看定天分还進进好小部其些主样樣理心她本前开開但因只从從想实實日军者意无無力它与與长長把机機十民第公此已工使情明性知全三又关點点正业業外将將两兩高间間由问問很最重并物手应應战向头頭文体體政美相见見被利什二等产產新己制身果加西斯月话話合回特代内信表化老给給世位次度门門任常先海通教儿東东声聲提立及比员員解水名真论論处處走义各入几口认認条條平系气氣题題活尔更别打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听白却界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据程北边邊死张張该該交规規万取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運",
);

const worst = -1;
const cost = {
  /** A small letter before a capital, which only a wrong reading puts there often. */
  case: 1,
  /** Letters of two scripts side by side. */
  script: 1,
  /** A sign between two letters. */
  sign: 1,
};

/**
 * How much a text looks like one that was read in the right encoding, from -1 to 1: whether its
 * letters beyond ASCII are common ones, and stand beside each other as letters do. 1 for plain ASCII.
 */
export function measurePlausibility(text: string): number {
  let sum = 0;
  let count = 0;
  let [beforeLast, last] = [" ", " "];
  for (const letter of text) {
    if (letter > "\u007f" || last > "\u007f") sum -= judgePair(beforeLast, last, letter);
    if (letter > "\u007f") {
      sum += weigh(letter);
      count++;
    }
    [beforeLast, last] = [last, letter];
  }
  return count === 0 ? 1 : Math.max(worst, sum / count);
}

/** By code point, each looked up once. */
const weightOf = new Map<string, number>();
const scriptsOf = new Map<string, string | null>();

function weigh(letter: string): number {
  let weight = weightOf.get(letter);
  if (weight === undefined) {
    weight = commonHan.has(letter)
      ? 1
      : (weights.find(([pattern]) => pattern.test(letter))?.[1] ?? 0);
    weightOf.set(letter, weight);
  }
  return weight;
}

function judgePair(beforeLast: string, last: string, letter: string): number {
  const [a, b] = [scriptOf(last), scriptOf(letter)];
  if (a === null && b !== null) {
    const isInside = last > "\u007f" && scriptOf(beforeLast) === b && alphabets.has(b);
    return isInside && !/[’‘·\u00ad–—\p{M}]/u.test(last) ? cost.sign : 0;
  }
  if (a === null || b === null) return 0;
  if (a !== b) return alphabets.has(a) && alphabets.has(b) ? cost.script : 0;
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(letter) ? cost.case : 0;
}

const alphabets = new Set(["Latin", "Cyrillic", "Greek", "Hebrew", "Arabic", "Thai"]);
const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["other", /\p{L}/u],
];

function scriptOf(letter: string): string | null {
  let script = scriptsOf.get(letter);
  if (script === undefined) {
    script = scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
    scriptsOf.set(letter, script);
  }
  return script;
}
