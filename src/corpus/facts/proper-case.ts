import { hasBodyWord, particles } from "./name-words.js";

/** Small in the middle of a name, whatever the name's other letters are. */
const small = new Set(
  "de da do dos das del du des van von vom zu zum zur der den ter bin binti bint ibn wa y und".split(
    " ",
  ),
);
/** Small only behind another of these: `De la Cruz`, but `Jean-Yves Le Drian`. */
const smallBehind = new Set("la las los le den der".split(" "));
/** Two capitals that are a name of East Asia, not somebody's initials. */
const shortName = /^(?:[^AEIOUY][AEIOUY]|AN|OH|IM|NG)$/u;
const roman = /^(?:II|III|IV|VI|VII|VIII|IX|XI{1,3}|XIV|XV|XVI{0,3})$/u;
const suffix = /^(?:JR|SR)\.?$/u;
const particleBehindHyphen = /^(?:al|el|as|ash|ad|ar|az)-(?=.)/u;
/** Bodies known by one pronounceable word. */
const acronyms = new Set(
  (
    "UNESCO UNICEF UNAIDS UNIDO UNITAR UNIFEM UNCTAD UNEP UNHCR NATO OPEC ASEAN APEC FIFA UEFA NASA ECOWAS " +
    "CARICOM SAARC NAFTA OSCE OECD BRICS INTERPOL EUROPOL FRONTEX HAMAS MERCOSUR IAEA ICRC IMF WHO WTO ILO FAO " +
    "UNDP UN EU USA UK US BBC CNN NPR AFP AP DPA EFE ANSA TASS ANTARA LUSA REUTERS XINHUA BERNAMA INTERFAX KYODO"
  ).split(" "),
);

/**
 * A name in its usual capitals: `LANG PING` and `lang ping` become `Lang Ping`, a surname in
 * capitals as the United Nations and the French write it is written like the rest (`Ursula VON DER
 * LEYEN`, `QIAN Qichen`). Bodies (`UNESCO`, `IMF Staff`) and names that mix cases as names do
 * (`McDonald`) are left as they are. A name in small letters or capitals throughout says nothing
 * of capitals inside a word but for `Mc`: `MACRON` is `Macron`.
 */
export function properCase(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const isUpper = name === name.toUpperCase();
  if (words.length < 2) return properWord(name);
  const isLower = name === name.toLowerCase();
  if (!isLower && hasBodyWord(name) && !words.every(isLong)) return name;
  if (isUpper || isLower) return mapWords(name, recase);
  const isWritten =
    words.some((word) => /^\p{Lu}[\p{M}.'’-]*\p{Ll}/u.test(word)) ||
    words.every((word) => word === word.toUpperCase() || particles.has(word));
  return isWritten ? mapWords(name, recaseCapitals) : name;
}

/** One word in capitals may be an acronym, unless it is written as no acronym is. */
function properWord(word: string): string {
  const isUpper = word === word.toUpperCase();
  if (!isUpper) return word === word.toLowerCase() ? capitalise(word) : recaseMc(word);
  if (acronyms.has(word) || word.startsWith("UN")) return word;
  const isName = /^MC\p{Lu}{3,}$|['’-]/u.test(word) || /\p{M}/u.test(word.normalize("NFD"));
  return isName || (isLong(word) && isPronounceable(word)) ? capitalise(word) : word;
}

function isLong(word: string): boolean {
  return /^\p{Lu}{5,}$/u.test(word) && !acronyms.has(word);
}

function isPronounceable(word: string): boolean {
  return !/[^AEIOUY]{4,}|^[^AEIOUYHLRWNMSTPCKBDFG]{2}|[DTKPBG]C$/u.test(word);
}

/** Every word of a name that is written in one case throughout. */
function recase(word: string, i: number, words: readonly string[]): string {
  if (roman.test(word) || /^\p{Lu}\.?$/u.test(word)) {
    return word === "Y" && i > 0 && i < words.length - 1 ? "y" : word;
  }
  return isSmall(i, words) ? word.toLowerCase() : capitalise(word, i > 0);
}

/** The words in capitals of a name that has others. */
function recaseCapitals(word: string, i: number, words: readonly string[]): string {
  if (/^Ma?c\p{Lu}{3,}$/u.test(word)) return recaseMc(word);
  const letters = word.replace(/[^\p{L}]/gu, "");
  const isCapitals = letters.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word);
  if (!isCapitals || roman.test(word) || acronyms.has(word)) return word;
  if (/^(?:\p{Lu}\.-?)+\p{Lu}?$/u.test(word)) return word;
  const next = words[i + 1] ?? "";
  if (isSmall(i, words) && /^\p{Lu}{2}/u.test(next)) return word.toLowerCase();
  if (letters.length === 2 && !shortName.test(letters) && !small.has(word.toLowerCase())) {
    return /^(?:AL|EL)$/u.test(word) || suffix.test(word) ? capitalise(word) : word;
  }
  return capitalise(word);
}

function isSmall(i: number, words: readonly string[]): boolean {
  const word = words[i]?.toLowerCase() ?? "";
  if (i === 0 || i === words.length - 1) return false;
  if (small.has(word) && word.length > 1) return true;
  const before = words[i - 1]?.toLowerCase() ?? "";
  return smallBehind.has(word) && small.has(before);
}

function recaseMc(word: string): string {
  return word.replace(
    /^(Ma?c)(\p{Lu})(\p{Lu}{2,})$/u,
    (_, mc: string, first: string, rest: string) => mc + first + rest.toLowerCase(),
  );
}

/** `JEAN-PIERRE`, `o'neill`, `THIONG'O`: a letter behind an apostrophe is large behind one letter only. */
function capitalise(word: string, isInside = false): string {
  const isLower = word === word.toLowerCase();
  const particle = isLower && isInside ? (particleBehindHyphen.exec(word)?.[0] ?? "") : "";
  const recased = word.slice(particle.length).replace(/[^.-]+/gu, (part) =>
    lower(part)
      .replace(/^([^\p{L}]*)(\p{L})/u, (_, before: string, first: string) => before + upper(first))
      .replace(
        /^(\p{L}\p{M}*['’])(\p{L})(?=\p{L})/u,
        (_, before: string, letter: string) => before + upper(letter),
      )
      .replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${upper(letter)}`),
  );
  return particle + recased;
}

/** A capital I with a dot has no small letter of its own in most languages. */
function lower(text: string): string {
  return text.slice(0, 1) + text.slice(1).replaceAll("İ", "i").toLowerCase();
}

/** One letter for one letter: `ß` has no capital here. */
function upper(letter: string): string {
  const large = letter.toUpperCase();
  return large.length === letter.length ? large : letter;
}

function mapWords(
  name: string,
  write: (word: string, i: number, words: readonly string[]) => string,
): string {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  let i = 0;
  return name.replace(/\S+/gu, (word) => write(word, i++, words));
}
