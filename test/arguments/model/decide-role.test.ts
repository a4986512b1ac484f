import fc from "fast-check";
import { decideRole } from "../../../src/arguments/model/decide-role.js";
import { roles } from "../../../src/rows.js";

const plain = {
  calibration: [[1, 0] as const, [1, 0] as const, [1, 0] as const],
  arguesFrom: 0.5,
};
const [yes, no] = [5, -5];

test.each([
  ["none", "does not argue", [no, yes, no]],
  ["claim", "argues and claims", [yes, yes, no]],
  ["premise", "argues and does not claim", [yes, no, no]],
  ["proposal", "argues and proposes", [yes, yes, yes]],
  ["proposal", "proposes, even where it would not argue", [no, no, yes]],
])("%s: what %s", (role, _why, answers) => {
  const decision = decideRole(answers, plain);
  expect(decision.role).toBe(role);
  expect(decision.confidence).toBeGreaterThan(0.9);
});

test("a unit argues from the likelihood that the model asks for", () => {
  const answers = [1, 2, -4];
  expect(decideRole(answers, { ...plain, arguesFrom: 0.7 }).role).toBe("claim");
  expect(decideRole(answers, { ...plain, arguesFrom: 0.8 }).role).toBe("none");
});

test("calibration stretches and moves the log odds", () => {
  const { likely } = decideRole([0, 0, 1], {
    ...plain,
    calibration: [
      [1, 0],
      [1, 0],
      [2, -1],
    ],
  });
  expect(likely.proposal).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});

test("what is likely to be a proposal is so much less likely a plain claim", () => {
  const [sure, twoInFive] = [30, Math.log(0.4 / 0.6)];
  const { role, likely } = decideRole([sure, sure, twoInFive], plain);
  expect(role).toBe("claim");
  expect(likely.proposal).toBeCloseTo(0.4, 9);
  expect(likely.claim).toBeCloseTo(0.6, 9);
});

const odds = fc.double({ min: -40, max: 40, noNaN: true });
const answers = fc.tuple(odds, odds, odds);
const header = fc.record({
  calibration: fc.array(
    fc.tuple(
      fc.double({ min: 0.1, max: 3, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    ),
    { minLength: 3, maxLength: 3 },
  ),
  arguesFrom: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
});

test("likelihoods are shares, add up to 1, and the confidence is that of the role", () => {
  const wild = fc.oneof(odds, fc.constantFrom(Infinity, -Infinity, 0, 1e300));
  fc.assert(
    fc.property(fc.tuple(wild, wild, wild), header, (some, model) => {
      const { role, confidence, likely } = decideRole(some, model);
      expect(confidence).toBe(likely[role]);
      let sum = 0;
      for (const each of roles) {
        expect(likely[each]).toBeGreaterThanOrEqual(0);
        expect(likely[each]).toBeLessThanOrEqual(1);
        sum += likely[each];
      }
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

test("the surer an answer, the likelier the roles it speaks for, and the less likely the others", () => {
  const [argues, claims, proposes] = [0, 1, 2];
  const [rises, falls] = [1, -1];
  fc.assert(
    fc.property(
      answers,
      fc.double({ min: 0, max: 20, noNaN: true }),
      header,
      (some, more, model) => {
        const before = decideRole(some, model).likely;
        const expectMove = (question: number, role: keyof typeof before, way: number) => {
          const after = decideRole(
            some.map((value, i) => (i === question ? value + more : value)),
            model,
          ).likely;
          expect(way * (after[role] - before[role])).toBeGreaterThanOrEqual(-1e-9);
        };
        expectMove(argues, "none", falls);
        expectMove(argues, "premise", rises);
        expectMove(claims, "claim", rises);
        expectMove(claims, "premise", falls);
        expectMove(proposes, "proposal", rises);
        expectMove(proposes, "claim", falls);
      },
    ),
  );
});

test("a proposal is at least as likely as not, whatever else is answered", () => {
  fc.assert(
    fc.property(answers, header, (some, model) => {
      const { role, likely } = decideRole(some, model);
      expect(role === "proposal").toBe(likely.proposal >= 0.5);
    }),
  );
});
