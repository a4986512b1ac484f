import { defaultMatching, type Negation } from "../../src/themes/codebook.js";
import { isNegated } from "../../src/themes/negation.js";
import { scanWords } from "../../src/text/scan-words.js";

/** Whether the word `X` of a text is negated. */
function negatedIn(text: string, language: string | null): boolean {
  const words = scanWords(text, language);
  const at = words.findIndex(({ start, end }) => text.slice(start, end) === "X");
  return isNegated(text, words, { first: at, last: at }, language);
}

test.each([
  ["No X", true],
  ["not the great X", true],
  ["not one of the X", false],
  ["without any X", true],
  ["They don't want X", true],
  ["They don’t want X", true],
  ["They don´t want X", true],
  ["They cannot X", true],
  ["a t X", false],
  ["not only X", false],
  ["not just X", false],
  ["nothing but X", false],
  ["one cannot but respect X", false],
  ["not to mention X", false],
  ["not to X", true],
  ["none other than X", false],
  ["no other X", true],
  ["no mention of X", true],
  ["not now: X", false],
  ["No. X", false],
  ["No (X)", false],
  ["not yet, X", false],
  ["no\nX", false],
  ["X, not", false],
  ["X", false],
  ["tidak X", false],
])("in English, %j: %s", (text, expected) => {
  expect(negatedIn(text, "en")).toBe(expected);
});

test.each([
  ["tidak ada X", true],
  ["tanpa X", true],
  ["bukan hanya X", false],
  ["Tidak, X", false],
  ["no X", false],
])("in Indonesian, %j: %s", (text, expected) => {
  expect(negatedIn(text, "id")).toBe(expected);
});

test.each([
  ["en", "not without X", false],
  ["en", "no war without X", true],
  ["en", "neither war nor X", true],
  ["en", "no doubt X", false],
  ["id", "bukan tanpa X", false],
  ["id", "bukan sekadar X", false],
  ["id", "belum ada X", true],
  ["de", "kein X", true],
  ["de", "nicht nur X", false],
  ["de", "ohne Zweifel X", false],
  ["de", "nicht ohne X", false],
  ["de", "Wir wollen X nicht", true],
  ["de", "X nicht nur hier", false],
  ["de", "X endet morgen nicht", false],
  ["fr", "pas de X", true],
  ["fr", "sans aucune X", true],
  ["fr", "ils n’acceptent pas la X", true],
  ["fr", "ils ne X pas", true],
  ["fr", "il n’y a plus de X", true],
  ["fr", "il y a plus de X", false],
  ["fr", "il n’y a que X", false],
  ["fr", "non seulement X", false],
  ["fr", "pas seulement la X", false],
  ["fr", "sans doute X", false],
  ["es", "no hay X", true],
  ["es", "sin ninguna X", true],
  ["es", "no solo X", false],
  ["es", "sin embargo X", false],
  ["pt", "não há X", true],
  ["pt", "não só X", false],
  ["pt", "sem X", true],
  ["it", "senza alcuna X", true],
  ["it", "non solo X", false],
  ["it", "non senza X", false],
  ["nl", "geen X", true],
  ["nl", "niet alleen X", false],
  ["nl", "Wij willen X niet", true],
  ["ru", "не хотим X", true],
  ["ru", "не только X", false],
  ["ru", "не без X", false],
  ["ru", "X нет", true],
  ["zh", "我们不接受 X", true],
  ["zh", "没有 X", true],
  ["zh", "不仅 X", false],
  ["zh", "不能没有 X", false],
  ["zh", "不断 X", false],
  ["ja", "Xは少なくない", false],
  ["ja", "X をしない", true],
  ["ja", "X を許しません", true],
  ["ja", "X ではない", true],
  ["ja", "X だけでなく", false],
  ["ja", "X かもしれない", false],
  ["ja", "X をしなければならない", false],
  ["ja", "X をする。しない", false],
  ["ko", "X 하지 않는다", true],
  ["ko", "X 없이", true],
  ["ko", "X뿐만 아니라", false],
  ["ko", "X 하지 않을 수 없다", false],
  ["ko", "안 X", true],
  ["ar", "لا نريد X", true],
  ["ar", "ليس فقط X", false],
  ["ar", "ليس بدون X", false],
  ["tr", "X değil", true],
  ["tr", "sadece X değil", false],
  ["tr", "X yoktur", true],
])("%s: %j: %s", (language, text, expected) => {
  expect(negatedIn(text, language)).toBe(expected);
});

test("a codebook says how far negators reach, and which words are some", () => {
  const negates = (text: string, negation: Partial<Negation>, language = "en") => {
    const words = scanWords(text);
    const at = words.findIndex(({ start, end }) => text.slice(start, end) === "X");
    const settings = { ...defaultMatching.negation, ...negation };
    return isNegated(text, words, { first: at, last: at }, language, settings);
  };
  expect(negates("not one of the X", { within: { en: 4 } })).toBe(true);
  expect(negates("not the X", { within: { en: 1 } })).toBe(false);
  expect(negates("no X", { within: { en: 0 } })).toBe(false);
  expect(negates("no X", { within: { de: 0 } })).toBe(true);
  expect(negates("Rejecting X", { words: { en: ["rejecting"] } })).toBe(true);
  expect(negates("ei X", { words: { fi: ["ei"] } }, "fi")).toBe(true);
  expect(negates("no X", { words: { constructor: ["y"] } }, "constructor")).toBe(false);
});

test("where the language is unknown those of all count, in a language without rules none", () => {
  for (const text of ["no X", "tidak X"]) {
    expect(negatedIn(text, null)).toBe(true);
    expect(negatedIn(text, "fi")).toBe(false);
  }
});
