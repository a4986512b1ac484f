import fc from "fast-check";
import { cutUnits } from "../../src/arguments/cut-units.js";
import { judgeUnits, type MethodJudgement } from "../../src/arguments/judge-units.js";
import type { Passage } from "../../src/rows.js";
import { anyText } from "../text/texts.js";
import { passagesOf } from "./passages.js";

const judge = (text: string, language: string | null = "en") =>
  judgeUnits(cutUnits(passagesOf(text, language)));
const rolesOf = (text: string, language?: string | null) =>
  judge(text, language).map(({ role }) => role);

test.each([
  "States should publish what they know of every attack on their networks.",
  "Governments must protect the cables on which their schools depend.",
  "The Council should extend the mandate of the mission until the spring.",
  "We call on all parties to return to the talks without delay.",
  "We urge both sides to open the roads to the villages.",
  "Let us build a court that small states can trust.",
  "It is important for states to share what they learn from one another.",
  "The only way forward is to sit down at one table.",
  "Airlines should refund the fee within ten days.",
  "The agency must not sell what it collects about us.",
  "All states must work together to keep the cables safe.",
  "Banks should be required to answer every complaint in writing.",
])("a proposal: %s", (text) => {
  const [judgement] = judge(text);
  expect(judgement).toMatchObject({ role: "proposal", method: "model en", note: null });
  expect(judgement?.confidence).toBeGreaterThanOrEqual(0.5);
});

test.each([
  "I thank the Special Representative for her briefing.",
  "Thank you, Madam President.",
  "Good morning, ladies and gentlemen.",
  "I now give the floor to the representative of Norway.",
  "I thank you for your attention.",
])("no argument: %s", (text) => {
  expect(judge(text)[0]).toMatchObject({ role: "none", method: "model en", note: null });
});

test.each([
  "We strongly condemn the attack on the school.",
  "It is clear that this decision is unacceptable and dangerous.",
])("a claim: %s", (text) => {
  expect(rolesOf(text)).toEqual(["claim"]);
});

test("a speech: thanks, a proposal and its reason", () => {
  const text =
    "Thank you, Madam President. The Council must extend the mandate of the mission, because thousands of families depend on the food that it brings.";
  expect(rolesOf(text)).toEqual(["none", "proposal", "premise"]);
  expect(judge(text)[2]?.cue).toBe("because");
});

test("headings and tables are not weighed, and say why", () => {
  const text =
    "What the marsh knew\n\nStates should share what they measure.\n\nYear | Level | Flow\n\n* * *\n\nWe call on both towns to talk.";
  const judged = judge(text);
  expect(judged.map(({ note }) => note)).toEqual(["heading", null, "table", "no words", null]);
  expect(judged[0]).toEqual({
    ...{ role: "none", confidence: 0.95, cue: null, note: "heading", method: "none", read: null },
  });
});

test("headings stand in no neighbour's way", () => {
  const [one, other] = ["States should share what they measure.", "Nobody knew the level in 1911."];
  const parted = judge(`${one}\n\nOf the marsh\n\n${other}`);
  expect([parted[0], parted[2]]).toEqual(judge(`${one}\n\n${other}`));
});

test("a language without rules has no roles, no confidence, and the reason", () => {
  expect(judge("Serikali lazima ilinde mto huu kwa ajili ya watu wote.", "sw")).toEqual([
    {
      ...{ role: "none", confidence: 0, cue: null, method: "none", read: null },
      note: "no rules for sw",
    },
  ]);
  expect(judge("States should share what they measure.", null)[0]).toMatchObject({
    ...{ role: "none", confidence: 0, note: "no rules for an unknown language" },
  });
});

test("a heading is a heading in any language", () => {
  const notes = judge("Mto\n\nSerikali lazima ilinde mto huu.", "sw").map(({ note }) => note);
  expect(notes).toEqual(["heading", "no rules for sw"]);
});

test("Indonesian and Malay are judged by the cues of Indonesian", () => {
  for (const language of ["id", "ms"]) {
    expect(judge("Pemerintah harus membuka data pintu air kepada semua desa.", language)).toEqual([
      expect.objectContaining({ role: "proposal", method: "cues id", note: null }),
    ]);
  }
});

/** A document of passages that are each of a language of their own. */
function mixed(texts: readonly (readonly [language: string | null, text: string])[]): Passage[] {
  let start = 0;
  return texts.flatMap(([language, text], i) => {
    const passages = passagesOf(text, language, { by: "document" }).map((passage) => {
      const end = start + text.length;
      return { ...passage, passage: `marsh-2021#${i + 1}`, index: i + 1, start, end };
    });
    start += text.length + 2;
    return passages;
  });
}

const bare = ({ read, ...judgement }: MethodJudgement) => {
  return { ...judgement, tokens: read?.tokens.forms.length ?? 0 };
};

test("each language's sentences are judged among themselves, in their places", () => {
  const english = [
    ["en", "States should share what they measure."],
    ["en", "Thank you, Madam President."],
  ] as const;
  const indonesian = [
    ["id", "Terima kasih atas perhatian Anda."],
    ["id", "Semua desa harus berbagi air."],
  ] as const;
  const swahili = ["sw", "Asanteni sana kwa kunisikiliza leo."] as const;
  const judgeMixed = (...texts: Parameters<typeof mixed>[0]) =>
    judgeUnits(cutUnits(mixed(texts))).map(bare);
  const judged = judgeMixed(english[0], indonesian[0], swahili, english[1], indonesian[1]);
  const methods = ["model en", "cues id", "none", "model en", "cues id"];
  expect(judged.map(({ method }) => method)).toEqual(methods);
  expect([judged[0], judged[3]]).toEqual(judgeMixed(...english));
  expect([judged[1], judged[4]]).toEqual(judgeMixed(...indonesian));
  expect(judged[2]?.note).toBe("no rules for sw");
});

const paragraph = fc.tuple(
  fc.constantFrom("en", "id", "ms", "sw", null),
  fc.constantFrom(
    "States should share what they measure. Nobody else does, because it is dear to all of them.",
    "Semua desa harus berbagi air.",
    "We thank you.",
    "1911 12 14 cm",
    "Who?",
  ),
);

test("what a language's sentences are hangs on none of another's", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const units = cutUnits(mixed(paragraphs));
      const judged = judgeUnits(units);
      for (const language of new Set(units.map(({ passage }) => passage.language))) {
        const isOwn = (_: unknown, i: number) => units[i]?.passage.language === language;
        expect(judgeUnits(units.filter(isOwn))).toEqual(judged.filter(isOwn));
      }
    }),
  );
});

test("every unit is judged, and one that was not weighed says why", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom("en", "id", "sw", null), (text, language) => {
      const units = cutUnits(passagesOf(text, language));
      const judged = judgeUnits(units);
      expect(judged).toHaveLength(units.length);
      judged.forEach(({ role, confidence, note, read, method }, i) => {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(read === null).toBe(note !== null);
        expect(method === "none").toBe(note !== null);
        if (note !== null) expect(role).toBe("none");
        if (units[i]?.note != null) expect(note).toBe(units[i].note);
      });
    }),
  );
});

test("no units, no judgements", () => {
  expect(judgeUnits([])).toEqual([]);
});

test("a document of one endless sentence is judged", () => {
  const judged = judge("they say that we should go and ".repeat(8_000));
  expect(new Set(judged.map(({ method }) => method))).toEqual(new Set(["model en"]));
});
