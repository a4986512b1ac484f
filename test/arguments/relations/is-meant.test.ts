import fc from "fast-check";
import { isMeant } from "../../../src/arguments/relations/is-meant.js";
import type { Voice } from "../../../src/rows.js";
import { judgedOf } from "../judged.js";

const [first, second, third] = judgedOf("[claim] It leaks. [claim] It is old.\n[claim] It broke.");
const say = (unit: typeof first, voice: Voice, holder: string | null, isShared = false) => {
  if (unit === undefined) throw new Error("expected a unit");
  return { ...unit, holding: { voice, holder, cue: null, isShared } };
};

test("a reported view is the author's evidence in its paragraph, elsewhere where words join it", () => {
  const report = say(first, "reported", "Ama");
  expect(isMeant(report, say(second, "author", "Ann"), false)).toBe(true);
  expect(isMeant(report, say(third, "author", "Ann"), false)).toBe(false);
  expect(isMeant(report, say(third, "author", "Ann"), true)).toBe(true);
  expect(isMeant(say(first, "quoted", "Ama", true), say(third, "author", "Ann"), false)).toBe(true);
  expect(isMeant(report, say(third, "quoted", "Ama"), false)).toBe(true);
  expect(isMeant(report, say(third, "quoted", "Ben"), false)).toBe(false);
});

test("an author who is not known is no holder whom nobody named", () => {
  expect(isMeant(say(first, "reported", null), say(third, "author", null), false)).toBe(false);
});

test("what an author rejects the author supports only where words join the two", () => {
  const rejected = say(second, "rejected", "Ama");
  expect(isMeant(say(first, "author", "Ann"), rejected, false)).toBe(false);
  expect(isMeant(say(first, "author", "Ann"), rejected, true)).toBe(true);
});

test("nothing leads from what is rejected to what is not, all from the author to what is not", () => {
  const holding = fc.record({
    voice: fc.constantFrom<Voice>("author", "reported", "quoted", "rejected"),
    holder: fc.constantFrom("Ama", "Ann", null),
  });
  fc.assert(
    fc.property(holding, holding, fc.boolean(), (from, to, isJoined) => {
      const meant = isMeant(
        say(first, from.voice, from.holder),
        say(second, to.voice, to.holder),
        isJoined,
      );
      if (from.voice === "rejected") expect(meant).toBe(to.voice === "rejected");
      if (from.voice === "author") expect(meant).toBe(isJoined || to.voice !== "rejected");
    }),
  );
});
