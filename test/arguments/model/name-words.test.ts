import fc from "fast-check";
import { nameWords } from "../../../src/arguments/model/name-words.js";
import { englishModel, type RoleModel } from "../../../src/arguments/model/role-model.js";
import { roles, type Role } from "../../../src/rows.js";
import { anyText } from "../../text/texts.js";
import { readEnglish } from "./read-english.js";
import { tinyModel } from "./tiny-model.js";

const name = (model: RoleModel, text: string, role: Role) =>
  nameWords(model, text, readEnglish(text), role);

const model = tinyModel({
  words: {
    share: { own: [0, 0, 2] },
    gauge: { own: [0, 0, 1] },
    river: { own: [0, 4, 3] },
    thanks: { own: [-3, 0, 0] },
    cubits: { own: [0, -2, 0] },
    little: { own: [0, 0, 0.25] },
    ",": { own: [0, 0, 8] },
    "0": { own: [0, 0, 8] },
  },
});

test("the weightiest words first, neighbours together, as they stand in the text", () => {
  expect(name(model, "Share gauge and THE RIVER now, share it", "proposal")).toBe(
    "Share gauge; RIVER; share",
  );
});

test("what speaks for a claim speaks against a premise, and `none` is owed to what does not argue", () => {
  const text = "Thanks to the river, it is nine cubits high";
  expect(name(model, text, "claim")).toBe("river");
  expect(name(model, text, "premise")).toBe("cubits");
  expect(name(model, text, "none")).toBe("Thanks");
});

test("what adds little beside the weightiest is not named", () => {
  expect(name(model, "a river, a little", "proposal")).toBe("river");
  expect(name(model, "a hill, a little", "proposal")).toBe("little");
});

test("no more than four, each once", () => {
  expect(name(model, "share, share, Share, gauge, river, SHARE, sHARE", "proposal")).toBe(
    "river; share; Share; SHARE",
  );
});

test("marks and numbers are not words", () => {
  expect(name(model, "1911, 1912, 1913", "proposal")).toBeNull();
});

test("nothing where no word spoke for the role", () => {
  expect(name(model, "It stood there", "proposal")).toBeNull();
  expect(name(model, "", "proposal")).toBeNull();
});

test("phrases among the cues of the language are shared among their words", () => {
  const byCues = tinyModel({ described: { "cues: proposal": [0, 0, 1] } });
  expect(name(byCues, "Now we call on both villages, and they must come", "proposal")).toBe(
    "we call on; must",
  );
});

test("connectives are named by what they say of a reason", () => {
  const byCues = tinyModel({
    described: { "cues: reason here": [0, -1, 0], "cues: objection": [0, 1, 0] },
  });
  const text = "However, the weir fell because it was old";
  expect(name(byCues, text, "premise")).toBe("because");
  expect(name(byCues, text, "claim")).toBe("However");
});

test.each([
  ["a tiny model", () => model],
  ["the model that ships", englishModel],
])("by %s each named stretch stands in the text, and the same ones each time", (_which, made) => {
  const sentence = fc.array(
    fc.constantFrom("share", "we", "must", "river", "because", "U.S.", "3.5", ",", "’s", "\n", "é"),
    { maxLength: 40 },
  );
  const text = fc.oneof(
    anyText,
    sentence.map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...roles), (written, role) => {
      const named = name(made(), written, role);
      expect(name(made(), written, role)).toBe(named);
      if (named === null) return;
      const stretches = named.split("; ");
      expect(stretches.length).toBeLessThanOrEqual(4);
      expect(new Set(stretches).size).toBe(stretches.length);
      for (const stretch of stretches) {
        expect(written).toContain(stretch);
        expect(stretch).toMatch(/^[\p{L}\p{M}\s]+$/u);
        expect(stretch.trim()).toBe(stretch);
      }
    }),
  );
});

test("of 50,000 words no more are named than can be read", () => {
  for (const piece of ["share gauge ", "we call on the river and must ", "because "]) {
    const text = piece.repeat(Math.ceil(50_000 / piece.split(" ").length));
    for (const made of [model, englishModel()]) {
      for (const role of roles) expect((name(made, text, role) ?? "").length).toBeLessThan(1_000);
    }
  }
});
