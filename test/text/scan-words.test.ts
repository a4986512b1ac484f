import fc from "fast-check";
import { countWords, scanWords, startsOfWords } from "../../src/text/scan-words.js";
import { anyText } from "./texts.js";

const wordsOf = (text: string, language: string | null = null) =>
  scanWords(text, language).map(({ start, end }) => text.slice(start, end));
const count = (text: string) => countWords(text);

test("hyphens, blanks and underscores part words; points inside numbers and initialisms do not", () => {
  expect(wordsOf("The U.S. paid 1,000.5 for e-mail_lists, i.e. nothing.")).toEqual([
    "The",
    "U.S",
    "paid",
    "1,000.5",
    "for",
    "e",
    "mail",
    "lists",
    "i.e",
    "nothing",
  ]);
});

test("an apostrophe parts a word in two that count as one", () => {
  expect(wordsOf("don't l’État")).toEqual(["don", "t", "l", "État"]);
  expect(count("don't l’État")).toBe(2);
  expect(count("'quoted' words")).toBe(2);
});

test("accents, marks, soft hyphens and joiners stay inside a word; no word ends in one of these", () => {
  expect(wordsOf("São e\u0301te\u0301 sove\u00adreign may\u00ad می‌خواهم")).toEqual([
    "São",
    "e\u0301te\u0301",
    "sove\u00adreign",
    "may",
    "می‌خواهم",
  ]);
});

test("what cannot be seen behind an initial is as if it were not there", () => {
  expect(wordsOf("U.S\ufeff")).toEqual(["U.S"]);
  expect(wordsOf("the U.S\u00ad\u200d, too")).toEqual(["the", "U.S", "too"]);
  expect(wordsOf("U.S\u00adA")).toEqual(["U", "S\u00adA"]);
});

test("a sentence's point ends a word, also without a blank behind it", () => {
  expect(wordsOf("end.Next 5.Five")).toEqual(["end", "Next", "5", "Five"]);
});

test("Chinese, Japanese and Thai are parted by dictionary, beside words in other scripts", () => {
  expect(wordsOf("维护网络空间主权，UN决议", "zh")).toEqual(
    expect.arrayContaining(["网络", "主权", "UN", "决议"]),
  );
  expect(wordsOf("ฉันกินข้าว", "th")).toEqual(["ฉัน", "กิน", "ข้าว"]);
  expect(count("インターネットの自由")).toBeGreaterThan(1);
});

test("a run without blanks as long as a book is parted like a short one", () => {
  const sentence = "中华人民共和国主张网络空间主权";
  const once = wordsOf(sentence, "zh");
  const many = wordsOf(sentence.repeat(300), "zh");
  expect(many.join("")).toBe(sentence.repeat(300));
  expect(many).toEqual(Array.from({ length: 300 }, () => once).flat());
});

test("words stand in order, apart from one another, and hold a letter or digit each", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const word of scanWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(word.start, word.end)).toMatch(/[\p{L}\p{M}\p{N}]/u);
        ({ end } = word);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("no letter or digit is left outside of the words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let rest = text;
      for (const { start, end } of scanWords(text).reverse()) {
        rest = rest.slice(0, start) + " " + rest.slice(end);
      }
      expect(rest).not.toMatch(/[\p{Ll}\p{Lu}\p{Nd}]/u);
    }),
  );
});

test("the count of two texts with a blank between is the sum of their counts", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(count(`${a} ${b}`)).toBe(count(a) + count(b));
    }),
  );
});

test("scanning twice gives the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(scanWords(text)).toEqual(scanWords(text));
    }),
  );
});

test.each(["((((", "a.a.", "1,1,", "a'", "國", "กขค", "\u200d", "e\u0301", "\ud83d\ude00", "_a"])(
  "a quarter of a megabyte of %j is scanned in a moment",
  (piece) => {
    const text = piece.repeat(250_000 / piece.length);
    expect(countWords(text)).toBeGreaterThanOrEqual(0);
  },
);

test("words are counted, and their beginnings listed, as they are scanned; joined ones are not", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const starts = scanWords(text).flatMap(({ start, joined }) => (joined ? [] : [start]));
      expect([...startsOfWords(text)]).toEqual(starts);
      expect(countWords(text)).toBe(starts.length);
    }),
  );
});
