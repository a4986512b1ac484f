import fc from "fast-check";
import type { JudgedUnit } from "../../../src/arguments/judged-unit.js";
import { hangItems, type Enumerated } from "../../../src/arguments/relations/hang-items.js";
import { readEnumerations } from "../../../src/arguments/relations/read-enumerations.js";
import { judgedOf } from "../judged.js";

const hangAll = (judged: readonly JudgedUnit[]): Enumerated[] =>
  hangItems(readEnumerations(judged), judged);

/** Each item and what it hangs on, as `source -> target: cue`, counted from 1. */
const hang = (marked: string, language?: string): string[] =>
  hangAll(judgedOf(marked, language)).map(
    ({ source, target, cue }) => `${source + 1} -> ${target + 1}: ${cue}`,
  );

test("items hang on the sentence that announces them", () => {
  expect(
    hang(
      "[none] There are three principles. [claim] First, the river is everyone's. " +
        "[proposal] Second, the gauge must stay open. [premise] Third, figures were never hidden.",
    ),
  ).toEqual([
    "2 -> 1: First … three principles",
    "3 -> 1: Second … three principles",
    "4 -> 1: Third … three principles",
  ]);
});

test("items may be counted by their places", () => {
  expect(
    hang(
      "[none] There are three reasons. [premise] In the first place, wages fell. " +
        "[premise] In the second place, a crane broke. [claim] In the third place, they lied.",
    ),
  ).toEqual(
    ["2 -> 1: In the first", "3 -> 1: In the second", "4 -> 1: In the third"].map(
      (item) => `${item} place … three reasons`,
    ),
  );
});

test("a colon announces, and so do items over paragraphs with sentences of their own", () => {
  expect(
    hang(`[claim] We ask the council for this:
      [proposal] Firstly, it should open the ledger. [premise] It has been closed since 1974.
      [proposal] Secondly, it should repair the weir.
      [none] Thank you. [proposal] Finally, it should listen.`),
  ).toEqual(["2 -> 1: Firstly … :", "4 -> 1: Secondly … :", "6 -> 1: Finally … :"]);
});

test("the announcement may stand some sentences before the first item", () => {
  const between = "[none] They are old. [none] They are known.";
  const items = "[claim] First, the river is everyone's.";
  expect(hang(`[none] We have two reasons. ${between} ${items}`)).toEqual([
    "4 -> 1: First … two reasons",
  ]);
  expect(hang(`[none] We have two reasons. ${between.repeat(3)} ${items}`)).toEqual([]);
});

test("without an announcement items hang on the claim right before, less surely", () => {
  const text = "[claim] The dike is weak. [premise] First, it broke. [premise] Second, it is old.";
  expect(hang(text)).toEqual(["2 -> 1: First", "3 -> 1: Second"]);
  const [unannounced] = hangAll(judgedOf(text));
  const [announced] = hangAll(
    judgedOf("[claim] It is weak for two reasons. [premise] First, it broke."),
  );
  expect(unannounced?.confidence).toBeLessThan(announced?.confidence ?? 0);
});

test("with neither, they hang on nothing", () => {
  expect(
    hang("[premise] It rained. [premise] First, it broke. [premise] Second, it is old."),
  ).toEqual([]);
  expect(hang("[claim] First, the dike is weak. [claim] Second, it is old.")).toEqual([]);
  expect(hang("[claim] The dike is weak. [premise] Second, it is old.")).toEqual([]);
});

test("a number left out ends the enumeration", () => {
  expect(
    hang(
      "[claim] It is weak for four reasons. [premise] First, it broke. [premise] Fourth, it is old. " +
        "[premise] Fifth, it leaks.",
    ),
  ).toEqual(["2 -> 1: First … for four reasons"]);
});

test("what goes on without a number takes none, or the next one", () => {
  const told = "[claim] It is weak for three reasons. [premise] First, it broke. ";
  const on = ["2 -> 1: First … for three reasons", "3 -> 1: Moreover … for three reasons"];
  expect(hang(`${told}[premise] Moreover, it sank. [premise] Second, it is old.`)).toEqual([
    ...on,
    "4 -> 1: Second … for three reasons",
  ]);
  expect(hang(`${told}[premise] Moreover, it sank. [premise] Third, it is old.`)).toEqual([
    ...on,
    "4 -> 1: Third … for three reasons",
  ]);
  expect(hang(`${told}[premise] Moreover, it sank. [premise] Fourth, it is old.`)).toEqual(on);
});

test("the last item is the last", () => {
  expect(
    hang(
      "[claim] It is weak for two reasons. [premise] First, it broke. [premise] Finally, it is old. " +
        "[premise] Moreover, the mayor is old. [premise] Second, he sleeps.",
    ),
  ).toEqual(["2 -> 1: First … for two reasons", "3 -> 1: Finally … for two reasons"]);
});

test("another first item begins another enumeration, announced by what is between the two", () => {
  const told =
    "[claim] It is weak for two reasons. [premise] First, it broke. [claim] Second, it is old. ";
  const on = ["2 -> 1: First … for two reasons", "3 -> 1: Second … for two reasons"];
  const again = "[premise] First, the town is below it. [premise] Second, it rains.";
  expect(hang(`${told}[proposal] We must act. ${again}`)).toEqual([
    ...on,
    "5 -> 4: First",
    "6 -> 4: Second",
  ]);
  expect(hang(told + again)).toEqual(on);
});

test("an item may announce others", () => {
  expect(
    hang(
      "[claim] It is weak for two reasons. [claim] First, it has two problems: it leaks and it sank. " +
        "[premise] First, it leaks. [premise] Second, it sank.",
    ),
  ).toEqual([
    "2 -> 1: First … for two reasons",
    "3 -> 2: First … two problems",
    "4 -> 2: Second … two problems",
  ]);
});

test("the sentence that announces may hold the first item, and the others hang on it", () => {
  expect(
    hang(
      "[proposal] The board can go on in two ways: First, it must dredge. [premise] Silt is deep. " +
        "[proposal] Second, it must build a weir. [claim] First, though, it rains.",
    ),
  ).toEqual(["3 -> 1: Second … two ways"]);
  expect(hang("[proposal] Go on: First, dredge. [proposal] Second, build a weir.")).toEqual([]);
});

test("many reasons announce", () => {
  expect(hang("[claim] There are many reasons. [premise] First, it broke.")).toEqual([
    "2 -> 1: First … There are many reasons",
  ]);
});

test("an item without a role is left out and counted all the same", () => {
  expect(
    hang(
      "[claim] It is weak for three reasons. [premise] First, it broke. [none] Second, well. " +
        "[premise] Third, it is old.",
    ),
  ).toEqual(["2 -> 1: First … for three reasons", "4 -> 1: Third … for three reasons"]);
});

test("an enumeration that has had no item for forty units is over", () => {
  const long = (units: number) =>
    "[claim] It is weak for two reasons. [premise] First, it broke. " +
    "[none] It rained. ".repeat(units) +
    "[premise] Second, it is old.";
  expect(hang(long(39))).toHaveLength(2);
  expect(hang(long(40))).toHaveLength(1);
});

test("so it is in Indonesian", () => {
  expect(
    hang(
      "[none] Ada tiga prinsip. [claim] Pertama, sungai milik semua. " +
        "[proposal] Kedua, alat ukur harus terbuka. [proposal] Ketiga, desa harus berunding.",
      "id",
    ),
  ).toEqual([
    "2 -> 1: Pertama … tiga prinsip",
    "3 -> 1: Kedua … tiga prinsip",
    "4 -> 1: Ketiga … tiga prinsip",
  ]);
});

test("no units, no items", () => {
  expect(hangAll([])).toEqual([]);
});

const sentence = fc
  .tuple(
    fc.constantFrom("claim", "premise", "proposal", "none"),
    fc.constantFrom(
      ...["There are two reasons.", "We ask for this:", "First, it broke.", "Second, it is old."],
      ...["Third, it leaks.", "Moreover, it sank.", "Finally, it is ugly.", "It rained."],
    ),
    fc.constantFrom(" ", "\n"),
  )
  // Behind a colon a sentence goes on.
  .map(([role, text, gap]) => `[${role}] ${text}${text.endsWith(":") ? "\n" : gap}`);

test("an item has a role, hangs on one sentence before it, and comes in order", () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 20 }), (sentences) => {
      const judged = judgedOf(sentences.join(""));
      const found = hangAll(judged);
      const sources = found.map(({ source }) => source);
      expect(sources).toEqual([...new Set(sources)].toSorted((a, b) => a - b));
      for (const { source, target, confidence, cue } of found) {
        expect(target).toBeLessThan(source);
        expect(judged[source]?.role).not.toBe("none");
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(judged[source]?.unit.text.startsWith(cue.split(" … ")[0] ?? "?")).toBe(true);
      }
      expect(hangAll(judged)).toEqual(found);
    }),
  );
});
