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

test.each([
  ["A second lock is a must for the upper town.", "is a must"],
  ["The towns could begin by opening their ledgers.", "could begin by"],
  ["Next year we might consider a ferry.", "we might consider"],
  ["Dredging remains a pressing need.", "remains a pressing need"],
  ["The key to a dry cellar is to clear the ditch.", "The key to a dry cellar is to"],
  ["The answer lies in sharing the gauges.", "The answer lies in sharing"],
])("%s", (text, cue) => {
  expect(settle(text, claim)).toEqual({ role: "proposal", confidence: 0.7, cue });
});

test.each([
  "The lock is older than the town.",
  "The flood could begin in May.",
  "The key is under the mat.",
  "The answer lies in the archive.",
])("no phrase proposes: %s", (text) => {
  expect(settle(text, claim)).toEqual({ role: "claim", confidence: 0.6, cue: null });
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
