import fc from "fast-check";
import { nearestName } from "../../src/text/nearest-name.js";

const known = ["common-security", "geopolitics", "sovereignty", "rule-making"];

test.each([
  ["soverignty", "sovereignty"],
  ["Common Security", "common-security"],
  ["rule_making", "rule-making"],
  ["GEOPOLITICS", "geopolitics"],
  ["geo-politic", "geopolitics"],
])("%s is meant to be %s", (name, wanted) => {
  expect(nearestName(name, known)).toBe(wanted);
});

test("what is like none of them has no nearest", () => {
  expect(nearestName("fisheries", known)).toBeNull();
  expect(nearestName("", known)).toBeNull();
  expect(nearestName("geopolitics", [])).toBeNull();
});

test("a name of a million letters is not compared", () => {
  expect(nearestName("x".repeat(1e6), [...known, "y".repeat(1e6)])).toBeNull();
});

test("a name that is there is its own nearest, or one that differs in capitals and hyphens", () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), (name) => {
      expect(nearestName(name.toUpperCase().replace(/-/gu, " "), known)).toBe(name);
    }),
  );
});
