import { noteSentence } from "../../src/arguments/note-sentence.js";

const alone = { alone: true, above: true, single: false };
const within = { alone: false, above: true, single: false };

test.each([
  ["2.1 The price of water", "heading"],
  ["What the marsh knew", "heading"],
  ["What did the marsh know?", null],
  ["We ask for three things:", null],
  ["- gauges on both banks of the river and a ledger", null],
  ["- gauges", "list item"],
  ["1. Gauges", "list item"],
  ["* * *", "no words"],
  ["1911", "no words"],
  ["Year\tLevel\tFlow", "table"],
  ["1911 12 14 cm", "table"],
  ["Article 2, paragraph 1.", null],
  ["In 1911 two brothers built 3 weirs.", null],
  ["Every village that lives on the river has the same right to know what the gauge shows", null],
])("%j alone in its paragraph: %j", (text, note) => {
  expect(noteSentence(text, "en", alone)).toBe(note);
});

test("within a paragraph, or as the only line, it is weighed", () => {
  expect(noteSentence("What the marsh knew", "en", within)).toBeNull();
  expect(noteSentence("What the marsh knew", "en", { ...alone, single: true })).toBeNull();
});

test("below the text it is a line and no heading", () => {
  expect(noteSentence("Editor: Ada Marsh", "en", { ...alone, above: false })).toBe("short line");
});

test("a line of many blanks, figures or bars is read in time", () => {
  for (const piece of [" ", "1 ", "a |", "- ", "１"]) {
    expect(() => noteSentence(piece.repeat(50_000), "en", alone)).not.toThrow();
  }
});
