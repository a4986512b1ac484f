import fc from "fast-check";
import { scanWords } from "../../src/text/scan-words.js";
import { splitSentences } from "../../src/text/split-sentences.js";
import { anyText } from "./texts.js";

const sentencesOf = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test("points, exclamation and question marks end sentences, with the quotes and brackets behind them", () => {
  expect(sentencesOf('She said "No." Then left! Why? (Nobody knows.) So be it…')).toEqual([
    'She said "No."',
    "Then left!",
    "Why?",
    "(Nobody knows.)",
    "So be it…",
  ]);
});

test.each([
  "Mr. Vael met Dr. Aas at 9 a.m. in Nyholm.",
  "The U.S. Congress cited art. 3 and no. 5 of the U.N. Charter.",
  "J. K. Brekke wrote vol. 2 of it.",
  "They paid 3.5 million, approx. half of it.",
  "She asked “why now?” and left.",
  "Hal itu disampaikan Bpk. Budi kepada PT. Laut.",
])("one sentence: %s", (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test("a numbering opens its sentence, a year closes one", () => {
  expect(sentencesOf("1. The state decides. It ended in 2022. Then came peace.")).toEqual([
    "1. The state decides.",
    "It ended in 2022.",
    "Then came peace.",
  ]);
});

test("in a text without capitals every point may end a sentence", () => {
  expect(sentencesOf("first comes trust. then comes law.")).toHaveLength(2);
});

test("Chinese, Arabic, Urdu and Hindi have marks of their own", () => {
  expect(sentencesOf("海洋属于大家。谁来保护？我们！")).toHaveLength(3);
  expect(sentencesOf("هل هذا عدل؟ نعم.")).toHaveLength(2);
  expect(sentencesOf("यह सही है। वह नहीं।")).toHaveLength(2);
});

test("a blank line always ends a sentence", () => {
  expect(sentencesOf("A title\n\nand its text")).toEqual(["A title", "and its text"]);
});

test("every word of a text is in exactly one sentence, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = splitSentences(text);
      const inSentences = sentences.flatMap(({ start, end }) =>
        scanWords(text.slice(start, end)).map((word) => word.start + start),
      );
      expect(inSentences).toEqual(scanWords(text).map((word) => word.start));
      for (const { start, end } of sentences) {
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([".", "!", "?x", ". ", "A. ", "mr. ", ".)", "(((", "。", "\n", "\n ", "1. "])(
  "a quarter of a megabyte of %j is split in a moment",
  (piece) => {
    expect(splitSentences(piece.repeat(250_000 / piece.length))).toBeDefined();
  },
);
