import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { omitLoneIntervals } from "../../src/measures/omit-lone-intervals.js";
import { scoreOf } from "./scores.js";

const scores = [scoreOf({ hits: 3 }), scoreOf({ year: 1921 }), scoreOf({ year: 1921, hits: 1 })];

test("a group of one document has no interval, and says so; nothing else changes", () => {
  const rows = measureFrequency(scores, { by: ["year"] });
  expect(rows.map(({ interval }) => interval)).toEqual(["wilson", "wilson"]);
  const documents = measureFrequency(scores, { by: ["year"], interval: "documents" });
  expect([...omitLoneIntervals(rows)]).toEqual(documents);
});

test("groups of several documents stay as they are", () => {
  const rows = measureFrequency(scores);
  expect(rows[0]?.documents).toBeGreaterThan(1);
  expect([...omitLoneIntervals(rows)]).toEqual(rows);
});
