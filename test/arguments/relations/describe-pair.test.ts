import fc from "fast-check";
import {
  describePair,
  isClaim,
  pairFeatures,
  readPairUnit,
  type Surroundings,
} from "../../../src/arguments/relations/describe-pair.js";
import { english } from "../../../src/arguments/cues/english.js";
import { readUnit } from "../../../src/arguments/model/describe-unit.js";
import { roles, type Role } from "../../../src/rows.js";

/** Units with their roles; `¶` before one opens a paragraph. */
function surround(...units: readonly (readonly [role: Role, text: string])[]): Surroundings {
  return {
    units: units.map(([, text]) => readPairUnit(readUnit(text.replace("¶", ""), english))),
    roles: units.map(([role]) => role),
    opens: units.map(([, text], i) => i === 0 || text.startsWith("¶")),
  };
}

/** The features of a pair that are not 0, by their names. */
function featuresOf(around: Surroundings, source: number, target: number): Map<string, number> {
  const features = describePair(around, source, target);
  return new Map(
    pairFeatures.flatMap((name, i) => (features[i] === 0 ? [] : [[name, features[i] ?? NaN]])),
  );
}

const dike = surround(
  ["claim", "We believe that the dike is weak."],
  ["none", "Thank you."],
  ["premise", "However, it broke in 1974."],
  ["premise", "¶12 houses were lost because nobody watched the dike."],
  ["proposal", "The council must not wait any longer."],
  ["claim", "Therefore waiting is dangerous."],
);

test("every feature has a name of its own", () => {
  expect(new Set(pairFeatures).size).toBe(pairFeatures.length);
  expect(describePair(dike, 2, 0)).toHaveLength(pairFeatures.length);
});

test("how far the target is, and on which side", () => {
  expect(featuresOf(dike, 2, 0).get("target at -2")).toBe(1);
  expect(featuresOf(dike, 2, 4).get("target at 2")).toBe(1);
  expect([...featuresOf(dike, 2, 4).keys()].filter((name) => name.startsWith("target at"))).toEqual(
    ["target at 2"],
  );
});

test("what stands between the two", () => {
  const back = featuresOf(dike, 3, 0);
  expect(back.get("0 claims between, before")).toBe(1);
  expect(back.get("premises between")).toBe(1 / 4);
  expect(back.get("others between")).toBe(1 / 4);
  expect(back.get("paragraphs between")).toBe(1 / 2);
  const ahead = featuresOf(dike, 2, 5);
  expect(ahead.get("1 claims between, behind")).toBe(1);
  expect(ahead.has("others between")).toBe(false);
});

test("what stands right beside each, the other of the two left out", () => {
  const pair = featuresOf(dike, 3, 5);
  expect(pair.get("a claim right behind the source")).toBe(1);
  expect(pair.get("a premise right before the source")).toBe(1);
  expect(pair.get("a claim right before the target")).toBe(1);
  expect(pair.has("a premise right before the target")).toBe(false);
  const neighbours = featuresOf(dike, 3, 4);
  expect(neighbours.has("a claim right behind the source")).toBe(false);
  expect(neighbours.get("a premise right before the target")).toBe(1);
  expect(neighbours.get("a claim right behind the target")).toBe(1);
});

test("whether the source has a claim on its other side, and how near", () => {
  expect(featuresOf(dike, 3, 4).get("claims on the other side")).toBe(1);
  expect(featuresOf(dike, 3, 4).get("the nearest on the other side")).toBe(1 / 3);
  expect(
    featuresOf(surround(["premise", "It broke."], ["claim", "It is weak."]), 0, 1),
  ).not.toContain("claims on the other side");
});

test("what the two say that tells", () => {
  const pair = featuresOf(dike, 2, 4);
  expect(pair.get("source: objection")).toBe(1);
  expect(pair.get("source points back")).toBe(1);
  expect(pair.get("source: figures")).toBe(1);
  expect(pair.get("target denies")).toBe(1);
  expect(pair.get("target proposes")).toBe(1);
  expect(pair.has("source proposes")).toBe(false);
  expect(featuresOf(dike, 3, 5).get("source: reason here")).toBe(1);
  expect(featuresOf(dike, 3, 5).get("target: reason before")).toBe(1);
});

test("words that both have", () => {
  expect(featuresOf(dike, 3, 0).get("shared words")).toBeGreaterThan(0);
  expect(featuresOf(dike, 2, 5).has("shared words")).toBe(false);
});

test("claims and proposals can be argued for, premises and what is nothing cannot", () => {
  expect(roles.filter(isClaim)).toEqual(["claim", "proposal"]);
  expect(isClaim(undefined)).toBe(false);
});

test("every feature of every pair is a number of a modest size, and the pair stays as it is", () => {
  const unit = fc.tuple(
    fc.constantFrom(...roles),
    fc.constantFrom(
      "It broke.",
      "¶However, why not?",
      "We must act because 12 were lost.",
      "",
      "¶—",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 24 }),
      fc.nat(23),
      fc.nat(23),
      (units, from, to) => {
        const around = surround(...units);
        const [source, target] = [from % units.length, to % units.length];
        const before = structuredClone(around);
        const features = describePair(around, source, target);
        for (const value of features) expect(Math.abs(value)).toBeLessThanOrEqual(2);
        expect(describePair(around, source, target)).toEqual(features);
        expect(around).toEqual(before);
      },
    ),
  );
});
