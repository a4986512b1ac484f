import fc from "fast-check";
import { cutUnits } from "../../src/arguments/cut-units.js";
import type { PassageUnit } from "../../src/text/split-passages.js";
import { anyText } from "../text/texts.js";
import { passagesOf } from "./passages.js";

const partsOf = (text: string, language: string | null = "en") =>
  cutUnits(passagesOf(text, language)).map((unit) => unit.text);

const notesOf = (text: string) => cutUnits(passagesOf(text)).map((unit) => unit.note);

test.each([
  "The two villages should share the gauge,| because neither of them trusts the other's figures.",
  "We oppose the new dike on the left bank| because it sends the flood to our neighbours.",
  "The dike was built in a single summer;| therefore nobody had time to test the clay.",
  "The river belongs to everyone who lives on it,| and therefore everyone must pay for the gauges.",
  "The dam must be opened in the spring,| since the fish cannot climb it at low water.",
  "The old pumps fail in every single winter,| which is why the council has to replace them.",
  "The council never published the figures,| so we do not know who took the water.",
  "Nobody needs to fear an open ledger;| after all, it only shows what everyone took.",
])("a connective parts a claim and its reason: %s", (marked) => {
  const parts = marked.split("|").map((part) => part.trim());
  expect(partsOf(marked.replace("|", ""))).toEqual(parts);
});

test.each([
  "Kedua desa harus berbagi alat ukur itu,| karena tidak satu pun percaya pada angka tetangganya.",
  "Kami menolak tanggul baru di tepi kiri| karena tanggul itu mengirim banjir ke desa tetangga.",
  "Angka itu tidak pernah diumumkan oleh dewan,| sehingga kami tidak tahu siapa yang mengambil air.",
  "Sungai ini milik semua orang yang tinggal di tepinya;| oleh karena itu semua orang harus ikut membayar.",
  "Bendungan harus dibuka pada musim semi,| sebab ikan tidak dapat naik pada air rendah.",
])("so it is in Indonesian: %s", (marked) => {
  const parts = marked.split("|").map((part) => part.trim());
  expect(partsOf(marked.replace("|", ""), "id")).toEqual(parts);
});

test.each([
  ["it is too short on one side", "We left because it rained on the whole valley."],
  ["a noun follows", "The harvest in the lower valley failed because of the early frost."],
  [
    "it says what is not the reason",
    "They built the dike not because the river asked them to do it.",
  ],
  ["time is meant", "The gauge has stood on the old bridge, since 1974 in its present shape."],
  [
    "another clause is begun",
    "Those who left their farms because the river took them should be heard.",
  ],
  [
    "it stands in brackets",
    "The gauge was moved to the bridge (some say because the mayor was lazy) last year.",
  ],
  [
    "a purpose is meant",
    "The gauge was moved to the bridge in May, so that both banks can read it.",
  ],
])("a sentence stays whole where %s", (_why, text) => {
  expect(partsOf(text)).toEqual([text]);
});

test("the second part says at which words it was cut, and which part is the reason", () => {
  const text = "Rivers rise. They should open the dam now, because the lower town is under water.";
  const [, first, second] = cutUnits(passagesOf(text));
  expect(first?.joint).toBeNull();
  expect(second?.joint).toMatchObject({ cue: "because", reason: "this" });
  expect([first?.sentence, second?.sentence]).toEqual([1, 1]);
});

test("a sentence is cut where its author answers what others say", () => {
  const text =
    "While critics argue that the dam is too low, it has kept the town dry for a century.";
  const [first, second] = cutUnits(passagesOf(text));
  expect(first?.text).toBe("While critics argue that the dam is too low,");
  expect(second?.joint).toEqual({ cue: "While", relation: "attack", reason: "this" });
});

test("a language without cues has its sentences uncut", () => {
  const text =
    "Wij verwerpen de nieuwe dijk op de linkeroever, omdat hij het water naar de buren stuurt.";
  expect(partsOf(text, "nl")).toEqual([text]);
  expect(
    partsOf("They should open the dam now, because the town is under water.", null),
  ).toHaveLength(1);
});

test("headings, tables, short items and rows of stars are not weighed", () => {
  const text =
    "What the marsh knew\n\nOur grandparents gave the river room. It paid them back.\n\n" +
    "Year | Level | Flow\n\n* * *\n\nWe ask for three things:\n\n- gauges\n- Both banks must trust the figures.\n\nBy Ada Marsh";
  expect(notesOf(text)).toEqual([
    "heading",
    ...[null, null, "table", "no words", null],
    ...["list item", null, "short line"],
  ]);
});

test("a heading is known by its lines in passages of any size", () => {
  const text = "What the marsh knew\n\nOur grandparents gave the river room. It paid them back.";
  for (const by of ["paragraph", "sentence", "window", "document"] as const) {
    const notes = cutUnits(passagesOf(text, "en", { by })).map((unit) => unit.note);
    expect(notes).toEqual(["heading", null, null]);
  }
});

test("a document that is one line is weighed, one of headings only is not", () => {
  expect(notesOf("States should share what they measure")).toEqual([null]);
  expect(notesOf("Rivers\n\nGauges\n\nLedgers")).toEqual(["heading", "heading", "short line"]);
});

const clause = fc.constantFrom(
  "the villages should share the gauge",
  "because nobody trusts the figures of the other bank",
  "therefore we must open the ledger now",
  "karena tidak ada yang percaya",
  "(so it is said)",
  "“since it is so”",
);
const argued = fc
  .array(fc.tuple(clause, fc.constantFrom(" ", ", ", "; ", ". ", "\n\n", ",", "—")), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(""));
const unit = fc.constantFrom<PassageUnit>("paragraph", "sentence", "window", "document");

test("what is no blank is in exactly one unit, in order, and a unit's text is the document's", () => {
  fc.assert(
    fc.property(
      fc.oneof(argued, anyText),
      fc.constantFrom("en", "id", null),
      unit,
      (text, language, by) => {
        const passages = passagesOf(text, language, { by });
        const units = cutUnits(passages);
        let end = 0;
        for (const one of units) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          ({ end } = one);
        }
        const inked = (pieces: readonly { text: string }[]) =>
          pieces.map((piece) => piece.text.replace(/\s/gu, "")).join("");
        expect(inked(units)).toBe(inked(passages));
        expect(cutUnits(passages)).toEqual(units);
      },
    ),
  );
});

test("a sentence of 50,000 words is read in time, cut or not", () => {
  const count = (text: string) => cutUnits(passagesOf(text, "en", { by: "document" })).length;
  expect(count("the water is high and ".repeat(10_000))).toBe(1);
  expect(count("because the water is high and it rains on us ".repeat(5_000))).toBe(5_000);
  expect(count("who because ".repeat(25_000))).toBe(1);
  expect(count("(".repeat(50_000))).toBe(1);
});

test("no passages, no units", () => {
  expect(cutUnits([])).toEqual([]);
});
