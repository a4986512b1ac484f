/** A particle or clitic, and when what is left without it is a word. */
export interface Affix {
  readonly affix: string;
  /** The fewest letters that must be left. */
  readonly rest: number;
  /** The sound the rest must end in, for Korean. */
  readonly after?: "vowel" | "consonant" | "vowel or ㄹ" | "consonant but ㄹ";
  /** What the rest begins with where the particle has swallowed it. */
  readonly restore?: string;
}

/** The particles of a language, in layers from the outside in, of each of which there may be one. */
export interface Affixes {
  readonly prefixes: readonly (readonly Affix[])[];
  readonly suffixes: readonly (readonly Affix[])[];
  /** Words that only look as if they had a particle. */
  readonly whole: ReadonlySet<string>;
}

const take = (rest: number, affixes: string, more: Partial<Affix> = {}): Affix[] =>
  affixes.split(" ").map((affix) => ({ affix, rest, ...more }));

/** -lah, -kah, -tah, -pun; -nya, -ku, -mu; ku- and kau- (Sneddon et al. 2010, Indonesian Reference Grammar). */
const indonesian: Affixes = {
  suffixes: [
    [...take(3, "lah kah pun"), ...take(4, "tah")],
    [...take(3, "nya"), ...take(4, "ku mu")],
  ],
  prefixes: [take(5, "ku kau")],
  whole: new Set(
    (
      "adalah ialah masalah makalah majalah istilah sekolah jumlah setelah sebelah risalah " +
      "langkah berkah naskah nafkah serakah tingkah perintah pemerintah bantah mentah " +
      "himpun rumpun maupun bertanya perilaku pelaku berlaku kelaku bertemu penemu"
    ).split(" "),
  ),
};

/**
 * Particles by the sound they follow; those of one syllable that end many nouns too (`-의`, `-도`)
 * need two syllables before them (Sohn 1999, The Korean Language).
 */
const korean: Affixes = {
  suffixes: [
    [
      ...take(2, "은 이 과", { after: "consonant" }),
      ...take(2, "는 가 와", { after: "vowel" }),
      ...take(1, "을", { after: "consonant" }),
      ...take(1, "를", { after: "vowel" }),
      ...take(2, "의 도 만"),
      ...take(2, "이나 이며 이고 이란 이라 이라는 이라고 이라도 이다 이었다", {
        after: "consonant",
      }),
      ...take(2, "나 며 란 라는 라고 라도 였다", { after: "vowel" }),
      ...take(1, "입니다 이지만 인데"),
    ],
    [
      ...take(2, "에"),
      ...take(1, "에서 에게 에게서 께서 한테 까지 부터 마저 조차 보다 처럼 만큼 하고 에서부터 뿐"),
      ...take(2, "로", { after: "vowel or ㄹ" }),
      ...take(1, "으로 으로서 으로써 으로부터", { after: "consonant but ㄹ" }),
      ...take(1, "로서 로써 로부터", { after: "vowel or ㄹ" }),
      ...take(2, "과", { after: "consonant" }),
      ...take(2, "와", { after: "vowel" }),
    ],
    take(2, "들"),
  ],
  prefixes: [],
  whole: new Set(
    "민주주의 사회주의 자본주의 한반도 전문가 정치가 국무회의 동아시아 참여도 의존도 중요도".split(
      " ",
    ),
  ),
};

/** And, so; in, for, like; the article; `لل` is for and the article. */
const arabic: Affixes = {
  prefixes: [
    [...take(3, "و"), ...take(4, "ف")],
    [...take(4, "ب ل ك"), ...take(3, "لل", { restore: "ال" })],
    take(3, "ال"),
  ],
  suffixes: [],
  whole: new Set("الله والله بالله".split(" ")),
};

/** And; that, when, from which; the, in, to, from, as. */
const hebrew: Affixes = {
  prefixes: [
    take(3, "ו"),
    [...take(4, "ש"), ...take(3, "כש מש לכש")],
    [...take(3, "ה"), ...take(4, "ב ל מ כ")],
  ],
  suffixes: [],
  whole: new Set(),
};

/** The particles and clitics that are written together with a word, by language. */
export const affixes: Readonly<Record<string, Affixes>> = {
  id: indonesian,
  ms: indonesian,
  ko: korean,
  ar: arabic,
  he: hebrew,
};

/** The languages whose letters alone tell them apart: their particles attach to no other's words. */
export const languagesByScript: readonly string[] = ["ar", "he", "ko"];
/** The languages that say a word twice for many of it: `negara-negara`. */
export const doubling: ReadonlySet<string> = new Set(["id", "ms"]);
