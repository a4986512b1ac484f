import { jest } from "@jest/globals";
import { keepTallies } from "../../../src/analysis/kept/keep-tallies.js";
import type { Progress } from "../../../src/analysis/progress.js";
import { frequencyOf } from "../../../src/measures/measure-frequency.js";
import { argumentsOf } from "../../../src/measures/measure-arguments.js";
import { keepNothing, type Kept } from "../../../src/kept.js";
import { keepInMemory } from "../../kept-in-memory.js";
import { makeDocuments } from "./made-documents.js";

test("only documents that are new are counted, and all come to the same", async () => {
  const kept = keepInMemory();
  const { documents, options } = await makeDocuments(kept);
  const [first, ...others] = documents;
  if (first === undefined) throw new Error("expected documents");
  keepTallies(others, options);
  const steps: Progress[] = [];
  const found = keepTallies(documents, options, (step) => steps.push(step));
  expect(steps.filter(({ stage }) => stage === "Finding themes")).toEqual([
    { stage: "Finding themes", done: 1, of: 1 },
  ]);
  const anew = await makeDocuments(keepNothing);
  const wanted = keepTallies(anew.documents, anew.options);
  expect(found.harmful).toEqual(wanted.harmful);
  expect(found.tally.documents).toEqual(wanted.tally.documents);
  expect(found.tally.documents.map(({ facts }) => facts.document)).toEqual(
    documents.map(({ document }) => document.document),
  );
});

test("where nothing argued is looked for there are no components", async () => {
  const { documents, options } = await makeDocuments(keepNothing);
  const { tally } = keepTallies(documents, { ...options, argues: false });
  expect(tally.documents.map(({ argued }) => argued.components)).toEqual([0, 0, 0]);
  expect(tally.passages).toBe(6);
});

test("intervals are drawn once for the same sums, and are those that are drawn anew", async () => {
  const kept = keepInMemory();
  const measure = async (keeper: Kept) => {
    const { documents, options } = await makeDocuments(keeper);
    const { scores, stances } = keepTallies(documents, options).tally;
    const how = { by: ["author"], interval: "documents" } as const;
    return [frequencyOf(scores, how), argumentsOf(stances, how)];
  };
  const put = jest.spyOn(kept, "put");
  const first = await measure(kept);
  const made = put.mock.calls.length;
  expect(await measure(kept)).toEqual(first);
  expect(put.mock.calls.length).toBe(made);
  expect(await measure(keepNothing)).toEqual(first);
});
