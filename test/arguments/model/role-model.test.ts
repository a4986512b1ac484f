import { statSync } from "node:fs";
import fc from "fast-check";
import { featureNames } from "../../../src/arguments/model/describe-unit.js";
import { formOf, readTokens } from "../../../src/arguments/model/forms.js";
import {
  englishModel,
  questions,
  readModel,
  shrink,
  type RoleModel,
} from "../../../src/arguments/model/role-model.js";
import { anyText } from "../../text/texts.js";
import { readEnglish } from "./read-english.js";
import { packModel, packParts, tinyModel, type TinyModel } from "./tiny-model.js";

const answersOf = (model: RoleModel, ...texts: string[]) =>
  model.answer(texts.map(readEnglish)).map((answers) => [...answers]);

const tiny: TinyModel = {
  words: {
    must: { own: [1, 0.5, 2], asBefore: [0.25, 0, 0], asBehind: [-0.5, 0, 0] },
    rain: { own: [-1, -2, -0.5] },
    ".": { own: [0.125, 0, 0] },
  },
  grams: { "we must": [0, 0, 1], "we must act": [0, 0, 3] },
  pieces: { "<gov": [4, 0, 0], nance: [0, 1, 0], "ce>": [0, 0, 0.5], "<mus": [9, 9, 9] },
};

describe("the answers to a unit", () => {
  test("are the sum of its words, shrunk by the root of its tokens, of three at least", () => {
    expect(answersOf(tinyModel(tiny), "It must rain.")).toEqual([[0.125 / 2, -1.5 / 2, 1.5 / 2]]);
    expect(answersOf(tinyModel(tiny), "Must")[0]?.[0]).toBe(1 / Math.sqrt(3));
    expect([shrink(0), shrink(3), shrink(4)]).toEqual([1 / Math.sqrt(3), 1 / Math.sqrt(3), 0.5]);
  });

  test("count pairs and triples of words", () => {
    const [answers] = answersOf(tinyModel(tiny), "We must act now");
    expect(answers).toEqual([1 / 2, 0.5 / 2, (2 + 1 + 3) / 2]);
  });

  test("count the pieces of a word that is not known, and of no other", () => {
    expect(answersOf(tinyModel(tiny), "governance x y z")).toEqual([[4 / 2, 1 / 2, 0.5 / 2]]);
    expect(answersOf(tinyModel(tiny), "must x y z")).toEqual([[1 / 2, 0.5 / 2, 2 / 2]]);
  });

  test("count the words of the unit before and of the unit behind", () => {
    const answers = answersOf(tinyModel(tiny), "So x y z", "They must go on", "So x y z");
    expect(answers.map(([argues]) => argues)).toEqual([-0.5 / 2, 1 / 2, 0.25 / 2]);
  });

  test("begin at a constant and count what is described", () => {
    const described = { commas: [1, 0, -2], "to the end": [0, 4, 0] } as const;
    const model = tinyModel({ described, header: { constants: [8, 16, 32] } });
    expect(answersOf(model, "a, b, c", "d")).toEqual([
      [10, 20, 28],
      [8, 16, 32],
    ]);
  });

  test("are none where there is no unit", () => {
    expect(tinyModel(tiny).answer([])).toEqual([]);
  });
});

const vocabulary = ["must", "rain", "we", "act", "governance", "govern", "12", ".", "must", ","];
const words = fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 });
const someText = fc.oneof(
  words.map((all) => all.join(" ")),
  anyText,
);
const eighths = fc.integer({ min: -64, max: 64 }).map((value) => value / 8);
const triple = fc.tuple(eighths, eighths, eighths);
const anyModel = fc
  .record({
    words: fc.record({ must: fc.record({ own: triple }), rain: fc.record({ own: triple }) }),
    grams: fc.record({ "we must": triple, "must must": triple, "we must act": triple }),
    pieces: fc.record({ "<gov": triple, nance: triple, "act>": triple }),
    described: fc.record({ words: triple, duty: triple }),
    header: triple.map((constants) => ({ constants })),
  })
  .map((parts: TinyModel) => tinyModel(parts));

/** What a unit's own tokens have no part in: the constant and what is described of it. */
function restOf(model: RoleModel, text: string, question: number): number {
  const described = model.header.described[question] ?? [];
  const bare = tinyModel({
    described: Object.fromEntries(
      featureNames.map((name, i) => [name, [described[i] ?? 0, 0, 0] as const]),
    ),
  });
  return (model.header.constants[question] ?? 0) + (answersOf(bare, text)[0]?.[0] ?? 0);
}

test("what is explained, token by token, and the rest add up to the answer", () => {
  fc.assert(
    fc.property(anyModel, someText, (model, text) => {
      const unit = readEnglish(text);
      const [answers] = answersOf(model, text);
      questions.forEach((_, question) => {
        const parts = model.explain(unit, question);
        expect(parts).toHaveLength(unit.tokens.forms.length);
        const sum = parts.reduce((all, part) => all + part, restOf(model, text, question));
        expect(sum).toBeCloseTo(answers?.[question] ?? NaN, 8);
      });
    }),
  );
});

test("so it is with the model that ships", () => {
  const model = englishModel();
  fc.assert(
    fc.property(someText, fc.constantFrom(0, 1, 2), (text, question) => {
      const parts = model.explain(readEnglish(text), question);
      const sum = parts.reduce((all, part) => all + part, restOf(model, text, question));
      expect(sum).toBeCloseTo(answersOf(model, text)[0]?.[question] ?? NaN, 8);
    }),
    { numRuns: 50 },
  );
});

test("a pair is shared among its two words, a triple among its three", () => {
  const model = tinyModel({ grams: { "we must": [1, 0, 0], "we must act": [3, 0, 0] } });
  const parts = model.explain(readEnglish("Now we must act"), 0);
  expect([...parts]).toEqual([0, 0.75, 0.75, 0.5]);
});

describe("answers do not hang on what was read before", () => {
  test("whichever of two documents is first", () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 4 }), fc.array(someText), (one, other) => {
        const [first, second] = [tinyModel(tiny), tinyModel(tiny)];
        const [a, b] = [answersOf(first, ...one), answersOf(first, ...other)];
        expect(answersOf(second, ...other)).toEqual(b);
        expect(answersOf(second, ...one)).toEqual(a);
      }),
    );
  });

  test("with two unknown words of one hash", () => {
    const [one, other] = ["whlthmawu", "hoiuvzgjg"] as const;
    expect(formOf(one).hash).toBe(formOf(other).hash);
    const pieces = { "<whl": [3, 0, 0], "<hoi": [0, 0, 6] } as const;
    const model = tinyModel({ pieces });
    expect(answersOf(model, `${one} x y z`, `${other} x y z`)).toEqual([
      [3 / 2, 0, 0],
      [0, 0, 6 / 2],
    ]);
  });

  test("with more words than are remembered", () => {
    const model = tinyModel(tiny);
    const text = "Governance must act before the rain.";
    const before = answersOf(model, text);
    for (let part = 0; part < 21; part++) {
      const many = Array.from({ length: 10_000 }, (_, i) =>
        String.fromCharCode(0x4e00 + part, 0x4e00 + i),
      );
      model.answer([{ ...readEnglish(""), tokens: readTokens(many.join(" ")) }]);
    }
    expect(answersOf(model, text)).toEqual(before);
  });
});

test("a sentence of 50,000 words and an empty one are answered with numbers", () => {
  for (const text of ["", "we must act ".repeat(16_700), "governance".repeat(5_000)]) {
    for (const answer of answersOf(tinyModel(tiny), text)[0] ?? []) expect(answer).not.toBeNaN();
  }
});

describe("a model is read from its file", () => {
  test("with the weights that were written", () => {
    const header = { arguesFrom: 0.375, calibration: [[1, 0.5] as const] };
    const model = tinyModel({ ...tiny, header });
    expect(model.header).toMatchObject({ version: 1, rows: { forms: 3, grams: 2, pieces: 4 } });
    expect(model.header).toMatchObject(header);
  });

  test("from bytes anywhere in memory", () => {
    const bytes = packModel(tiny);
    const moved = new Uint8Array(bytes.length + 9);
    moved.set(bytes, 3);
    const model = readModel(moved.subarray(3, 3 + bytes.length));
    expect(answersOf(model, "We must act")).toEqual(answersOf(tinyModel(tiny), "We must act"));
  });

  test("and wherever it is cut off, that is said", () => {
    const bytes = packModel(tiny);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => readModel(bytes.subarray(0, length))).toThrow(/^roles-en\.bin: expected /u);
      }),
    );
    expect(() => readModel(bytes.subarray(0, bytes.length - 1))).toThrow("the file is cut off");
    expect(() => readModel(bytes.subarray(0, 40))).toThrow("the file is cut off");
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["text", new TextEncoder().encode("Rivers rise where nobody looks.")],
    ["zeros", new Uint8Array(1_000)],
    ["a brace and no more", Uint8Array.from([1, 0, 0, 0, 0x7b])],
    ["another header", packParts({ name: "weights" }, [])],
    ["another version", packParts({ ...tinyModel().header, version: 2 }, [])],
    ["rows that are no number", packParts({ ...tinyModel().header, rows: { forms: -1 } }, [])],
    ["other features", packParts({ ...tinyModel().header, described: [[1], [1], [1]] }, [])],
  ])("a file of %s is none", (_what, bytes) => {
    expect(() => readModel(bytes)).toThrow(/^roles-en\.bin: expected a role model of version 1; /u);
  });

  test("no bytes at random are taken for one, and none end in another kind of error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, hasBrace) => {
        if (hasBrace && bytes.length > 4) bytes[4] = 0x7b;
        expect(() => readModel(bytes)).toThrow(/^roles-en\.bin: expected /u);
      }),
    );
  });
});

test("the model that ships is read once, and is small", () => {
  expect(englishModel()).toBe(englishModel());
  expect(englishModel().header.calibration).toHaveLength(questions.length);
  const file = new URL("../../../src/arguments/model/roles-en.bin", import.meta.url);
  expect(statSync(file).size).toBeLessThan(3_000_000);
});
