import fc from "fast-check";
import type { Decision } from "../../../src/arguments/model/decide-role.js";
import { settleRole } from "../../../src/arguments/model/settle-role.js";
import { anyText } from "../../text/texts.js";
import { readEnglish } from "./read-english.js";

const claim: Decision = {
  role: "claim",
  confidence: 0.6,
  likely: { claim: 0.6, premise: 0.2, proposal: 0.1, none: 0.1 },
};
const proposal: Decision = {
  role: "proposal",
  confidence: 0.6,
  likely: { claim: 0.3, premise: 0.06, proposal: 0.6, none: 0.04 },
};
const settle = (text: string, decision: Decision) => settleRole(decision, text, readEnglish(text));

test("a phrase that proposes overrules the model, and is named", () => {
  expect(settle("A second lock is a must for the upper town.", claim)).toEqual({
    role: "proposal",
    confidence: 0.85,
    cue: "is a must",
  });
  expect(settle("Is a second lock a must, and is it time to build one?", claim).role).toBe("claim");
});

test("whether something should be done is asked, not proposed", () => {
  const settled = settle(
    "Whether the river board should close the lock is a hard matter.",
    proposal,
  );
  expect(settled).toMatchObject({ role: "claim", cue: null });
  expect(settled.confidence).toBeCloseTo(0.75);
});

test("beside such a question a proposal stands", () => {
  const text = "We must decide whether the river board should close the lock.";
  expect(settle(text, proposal)).toEqual({ role: "proposal", confidence: 0.6, cue: null });
  expect(settle("The board should ask whether it rains.", proposal).role).toBe("proposal");
});

test.each([
  "The board should have closed the lock in May.",
  "The board ought not to have sold the ferry.",
  "The old lock must have cost a fortune.",
  "It shouldn't have been built on sand.",
])("what was not done, or must have been, is not proposed: %s", (text) => {
  expect(settle(text, proposal).role).toBe("claim");
});

test.each([
  "The board should have a second gauge.",
  "The board must have the gauge, and it should have come in May.",
  "It should have come in May, and we call on the board to send it.",
])("a duty beside it is: %s", (text) => {
  expect(settle(text, proposal).role).toBe("proposal");
});

test("the confidence is a share, and the cue stands in the text", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(claim, proposal), (text, decision) => {
      const { confidence, cue } = settle(text, decision);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (cue !== null) expect(text).toContain(cue);
    }),
  );
});
