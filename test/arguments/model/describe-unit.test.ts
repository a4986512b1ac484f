import fc from "fast-check";
import { cuesOf } from "../../../src/arguments/cues-of.js";
import { compileCues, findCues } from "../../../src/arguments/find-cues.js";
import {
  describeUnit,
  featureNames,
  featureOfCue,
  readUnit,
  type ReadUnit,
} from "../../../src/arguments/model/describe-unit.js";
import { anyText } from "../../text/texts.js";
import { readEnglish } from "./read-english.js";

/** What is described of one of some sentences, by name; the first unless said. */
function describe(sentences: string | readonly string[], at = 0): Record<string, number> {
  const list = typeof sentences === "string" ? [sentences] : sentences;
  const features = describeUnit(list.map(readEnglish), at);
  return Object.fromEntries(featureNames.map((name, i) => [name, features[i] ?? NaN]));
}

test("words, marks and numbers are counted", () => {
  const text =
    "“We, the States (all 193), know: rivers rise; banks fall” – so said Ada Marsh in 1911.";
  expect(describe(text)).toMatchObject({
    words: 14,
    length: Math.log(14),
    capitals: 4,
    "share of capitals": 4 / 14,
    numbers: 2,
    commas: 2,
    semicolons: 1,
    colons: 1,
    quotes: 2,
    dashes: 1,
    brackets: 1,
    question: 0,
  });
});

test("a sentence that ends in a question mark asks", () => {
  expect(describe("Who pays for the weir?").question).toBe(1);
  expect(describe("Who pays? We do.").question).toBe(0);
});

test("kinds of words are counted, endings as a share of the words", () => {
  const features = describe("We must never leave our dikes and we should not wait quietly.");
  expect(features).toMatchObject({ "the speaker's side": 3, duty: 2, negation: 2 });
  expect(features["ends in -ly"]).toBeCloseTo(1 / 12, 12);
});

test("cues are weighed by what they speak for", () => {
  expect(describe("Both villages must share the gauge.")["cues: proposal"]).toBe(7);
  const because = describe("because nobody else can read it");
  expect(because["cues: reason here"]).toBeGreaterThan(0);
  expect(because["cues: reason before"]).toBe(0);
  expect(describe("therefore it was moved")["cues: reason before"]).toBeGreaterThan(0);
  expect(describe("however it was moved")["cues: objection"]).toBeGreaterThan(0);
});

test("every cue that weighs is counted in the feature that is named for it", () => {
  const english = cuesOf("en");
  if (english === null) throw new Error("no cues of English");
  for (const text of ["it must go", "because it rains", "therefore it goes", "however it stays"]) {
    const found = findCues(text.split(" "), compileCues(english));
    const features = describe(text);
    const named = new Set(found.map(({ cue }) => featureNames[featureOfCue(cue)]));
    expect(named.size).toBeGreaterThan(0);
    for (const name of named) expect(features[name ?? ""]).toBeGreaterThan(0);
  }
});

test("where a unit stands", () => {
  const lines = ["Rivers rise.", "Banks fall.", "Villages move.", "Nobody pays."];
  expect(describe(lines, 1)).toMatchObject({
    "place in document": 0.25,
    "from the beginning": 1,
    "to the end": 2,
    "units of document": Math.log(4),
  });
});

test("what its neighbours are, two on either side", () => {
  const lines = [
    "The gauge stands.",
    "It must stand.",
    "The gauge fell yesterday.",
    "Nobody knew.",
  ];
  expect(describe(lines, 2)).toMatchObject({
    "shares words with -2": 1 / 3,
    "shares words with -1": 0,
    "shares words with 1": 0,
    "shares words with 2": -0.2,
    "length of -2": Math.log(3),
    "length of -1": Math.log(3),
    "length of 2": -1,
    "cues of -1: proposal": 7,
    "cues of 1: proposal": 0,
  });
});

test("content is the words of more than three letters, each once", () => {
  expect(readEnglish("The gauge, the GAUGE and the river in 2019.").content.length).toBe(2);
  expect(readEnglish("It is so.").content.length).toBe(0);
});

test("the names of features are all different", () => {
  expect(new Set(featureNames).size).toBe(featureNames.length);
});

test("beyond the last unit nothing is described", () => {
  expect(describeUnit([], 0)).toEqual(new Float64Array(featureNames.length));
});

const someUnits = fc.array(anyText, { minLength: 1, maxLength: 8 });

test("each feature is a number that no length of text carries away, the same each time", () => {
  fc.assert(
    fc.property(someUnits, fc.nat(7), fc.nat(300), (texts, place, times) => {
      const at = place % texts.length;
      const units = texts.map((text, i) => readEnglish(i === at ? text.repeat(times) : text));
      const features = describeUnit(units, at);
      expect(features).toHaveLength(featureNames.length);
      for (const value of features) expect(Math.abs(value)).toBeLessThanOrEqual(80);
      expect(describeUnit(units, at)).toEqual(features);
    }),
  );
});

test("of the document, what kind of text it is by its words is told, of each unit alike", () => {
  const speech = ["Thank you, Madam President.", "We must act.", "Our ports are closed."];
  const letter = ["I wrote to her.", "She said no.", "They built it last year."];
  const sides = [speech, letter].map(
    (text) => describe(text)["in the document: the speaker's side"],
  );
  // Two words of eleven; a document is taken to have a hundred more, so that short ones say little.
  expect(sides).toEqual([Math.sqrt(2 / 111), 0]);
  expect(describe(speech, 2)).toMatchObject({
    "in the document: courtesies": Math.sqrt(3 / 111),
    "in the document: the speaker's side": Math.sqrt(2 / 111),
  });
});

test("else only two neighbours on either side are looked at", () => {
  const near = featureNames.flatMap((name, i) => (name.startsWith("in the document") ? [] : [i]));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 7, maxLength: 7 }), anyText, (texts, other) => {
      const changed = [other, ...texts.slice(1, 6), other];
      const [before, after] = [texts, changed].map((list) =>
        describeUnit(list.map(readEnglish), 3),
      );
      expect(near.map((i) => after?.[i])).toEqual(near.map((i) => before?.[i]));
    }),
  );
});

test("in Indonesian the cues of Indonesian are read", () => {
  const indonesian = cuesOf("id");
  if (indonesian === null) throw new Error("no cues of Indonesian");
  const unit: ReadUnit = readUnit("Kedua desa harus berbagi air.", indonesian);
  expect(unit.cues.map(({ kind }) => kind)).toContain("proposal");
});

test("an empty unit, and one of 50,000 words, are described in time", () => {
  expect(describe("")).toMatchObject({ words: 1, length: 0, question: 0 });
  const long = describe("We must share what the gauge shows, ".repeat(7_200));
  expect(long).toMatchObject({ words: 80, duty: 12, commas: 12, "cues: proposal": 12 });
});
