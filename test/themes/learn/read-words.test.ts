import fc from "fast-check";
import { scanWords } from "../../../src/text/scan-words.js";
import { gaps, readWords } from "../../../src/themes/learn/read-words.js";
import { passageOf } from "../passages.js";

function gapsOf(text: string): number[] {
  return [...readWords([passageOf(text)], "en").gaps];
}

test("each word knows what stands before it", () => {
  const { opening, blank, comma, hyphen, apostrophe, nothing } = gaps;
  expect(gapsOf("We, the low-lying\nstates")).toEqual([opening, comma, blank, hyphen, blank]);
  expect(gapsOf("l’État (new). End")).toEqual([opening, apostrophe, opening, opening]);
  expect(gapsOf("one\n\ntwo, \n\n three")).toEqual([opening, opening, opening]);
  expect(gapsOf("网络主权")).toEqual([opening, nothing]);
});

test("spellings of one word are one form", () => {
  const words = readWords([passageOf("State state STATE, 1990 a of")], "en");
  expect(words.spellings).toEqual(["State", "state", "STATE", "1990", "a", "of"]);
  expect(words.forms).toEqual(["state", "1990", "a", "of"]);
  expect([...words.wordOf]).toEqual([0, 0, 0, 1, 2, 3]);
  expect([...words.isCapital]).toEqual([1, 0, 1, 0, 0, 0]);
  expect([...words.isTelling]).toEqual([1, 0, 0, 1]);
  expect([...words.isCommon]).toEqual([1, 0, 1, 1]);
});

test("every word of every passage is kept, at its place", () => {
  const run = fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 30 })), (texts) => {
    const words = readWords(
      texts.map((text) => passageOf(text)),
      "en",
    );
    texts.forEach((text, p) => {
      const [from, to] = [words.starts[p] ?? 0, words.starts[p + 1] ?? 0];
      const places = Array.from({ length: to - from }, (_, i) => ({
        start: words.offsets[from + i],
        text: words.spellings[words.written[from + i] ?? 0],
      }));
      expect(places).toEqual(
        scanWords(text, "en").map(({ start, end }) => ({ start, text: text.slice(start, end) })),
      );
    });
  });
  fc.assert(run);
});

test("passages of one document have one number", () => {
  const passages = ["a", "a", "b"].map((document) => passageOf("word", { document }));
  expect([...readWords(passages, "en").documents]).toEqual([0, 0, 1]);
});
