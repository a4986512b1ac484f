import { compareClues, countNumbers } from "../../../src/corpus/same-text/compare-clues.js";
import { findClues } from "../../../src/corpus/same-text/find-clues.js";

const anything = { located: 0, locatedInMiddle: 0, found: 0, aligned: 0, gain: -Infinity };
const sentences = [
  "Solveig Dahl counted 2,871 ships before the winter came.",
  "It was cold.",
  "Why did Rajan Pillai stay at pier 47 with his crew for 22 months?",
  "The baker Nils Omdahl sold 340 loaves to them.",
  "Nobody in Kalvebro had ever seen so many hungry sailors at once, and nobody complained.",
  "In 2024 they sailed for Gothenburg.",
  "Carmela Lobascio wrote 16 letters to the council.",
];
const german = [
  "Solveig Dahl zählte 2.871 Schiffe, ehe der Winter kam.",
  "Es war kalt.",
  "Warum blieb Rajan Pillai mit seiner Mannschaft 22 Monate lang an Pier 47?",
  "Der Bäcker Nils Omdahl verkaufte ihnen 340 Brote.",
  "Niemand in Kalvebro hatte je so viele hungrige Seeleute auf einmal gesehen, und niemand klagte.",
  "2024 segelten sie nach Göteborg.",
  "Carmela Lobascio schrieb dem Rat 16 Briefe.",
];
const a = findClues(sentences.join(" "), "en");

test("a translation has its clues where they should be, and fits in no other order", () => {
  const found = compareClues(a, findClues(german.join(" "), "de"), anything);
  expect(found?.located.found).toBe(found?.located.of);
  expect(found?.located.found).toBeGreaterThanOrEqual(8);
  expect(found?.aligned).toBe(1);
  expect(found?.numbers).toEqual({ shared: 6, ofA: 6, ofB: 6 });
  expect(found?.gain).toBeGreaterThan(10);
});

test("the same names and numbers in another order are no translation", () => {
  const order = [3, 0, 6, 1, 5, 2, 4];
  const mixed = findClues(order.map((i) => german[i] ?? "").join(" "), "de");
  const found = compareClues(a, mixed, anything);
  expect(found?.numbers.shared).toBe(6);
  expect(found?.gain).toBeLessThan(6);
});

test("with less than the least evidence there is no comparison", () => {
  const b = findClues(german.join(" "), "de");
  expect(compareClues(a, b, { ...anything, found: 100 })).toBeNull();
  expect(compareClues(a, b, { ...anything, gain: 1000 })).toBeNull();
});

test("numbers are counted once", () => {
  expect(countNumbers([13, 40], [40, 99, 2022])).toEqual({ shared: 1, ofA: 2, ofB: 3 });
});
