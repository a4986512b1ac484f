import fc from "fast-check";
import { cutUnits } from "../../src/arguments/cut-units.js";
import { judgeByModel } from "../../src/arguments/judge-by-model.js";
import type { Judgement } from "../../src/arguments/judge-by-cues.js";
import { englishModel, type RoleModel } from "../../src/arguments/model/role-model.js";
import { anyText } from "../text/texts.js";
import { readEnglish } from "./model/read-english.js";
import { tinyModel } from "./model/tiny-model.js";
import { passagesOf } from "./passages.js";

function judge(text: string, model: RoleModel = englishModel()): Judgement[] {
  const units = cutUnits(passagesOf(text)).filter(({ note }) => note === null);
  return judgeByModel(
    units,
    units.map((unit) => readEnglish(unit.text)),
    model,
  );
}

const tiny = tinyModel({
  words: {
    unjust: { own: [8, 8, 0] },
    measured: { own: [8, -8, 0] },
    should: { own: [8, 8, 16] },
  },
  header: { constants: [-2, 0, -4] },
});

test("a role with its words and its confidence, in the order of the units", () => {
  const text =
    "The toll is unjust to all of us. It was measured in May at the lock. You should come with us. We met at noon.";
  expect(judge(text, tiny).map(({ role, cue }) => [role, cue])).toEqual([
    ["claim", "unjust"],
    ["premise", "measured"],
    ["proposal", "should"],
    ["none", null],
  ]);
  for (const { confidence, note } of judge(text, tiny)) {
    expect(confidence).toBeGreaterThan(0.4);
    expect(confidence).toBe(Math.round(confidence * 1000) / 1000);
    expect(note).toBeNull();
  }
});

test("a part that is joined as the reason is a premise by its connective, whatever its words", () => {
  const text =
    "The toll at the upper lock is unjust to all of us, because it is unjust to the boats of the lower town.";
  expect(judge(text, tiny)).toMatchObject([
    { role: "claim", cue: "unjust" },
    { role: "premise", cue: "because", confidence: 0.7 },
  ]);
});

test("a reason that is measured to be one is as sure as the model is", () => {
  const text =
    "The toll at the upper lock is unjust to all of us, because the mayor measured what the boats of the town had paid.";
  const [, reason] = judge(text, tiny);
  expect(reason).toMatchObject({ role: "premise", cue: "because" });
  expect(reason?.confidence).toBeGreaterThan(0.5);
});

test("a reason that proposes stays a proposal", () => {
  const text =
    "The toll at the upper lock is unjust to all of us, because the mayor should lower it for the boats.";
  expect(judge(text, tiny)[1]).toMatchObject({ role: "proposal", cue: "should" });
});

test("what stands before `therefore` is weighed by its words", () => {
  const text =
    "The toll was measured by both of the towns; therefore the toll is unjust to us all.";
  expect(judge(text, tiny)).toMatchObject([{ role: "premise" }, { role: "claim", cue: "unjust" }]);
});

test("no units, no judgements", () => {
  expect(judge("")).toEqual([]);
});

test("a judgement for every unit, with a confidence that is a share, the same each time", () => {
  const sentence = fc.constantFrom(
    "States should share what they know. ",
    "We thank the council, because it listened to us in the end. ",
    "Prices fell by 3 percent;therefore nobody complained about them. ",
    "The toll is unjust",
    "\n\n",
  );
  const text = fc.oneof(
    anyText,
    fc.array(sentence, { maxLength: 8 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const units = cutUnits(passagesOf(written)).filter(({ note }) => note === null);
      const judged = judge(written);
      expect(judged).toHaveLength(units.length);
      expect(judge(written)).toEqual(judged);
      judged.forEach(({ confidence, cue, role }, i) => {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (units[i]?.joint?.reason === "this") expect(["premise", "proposal"]).toContain(role);
        for (const words of cue?.split("; ") ?? []) expect(units[i]?.text).toContain(words);
      });
    }),
  );
});
