import { keepTallies } from "../../../src/analysis/kept/keep-tallies.js";
import type { Progress } from "../../../src/analysis/progress.js";
import { keepNothing } from "../../../src/kept.js";
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
  expect(found).toEqual(keepTallies(anew.documents, anew.options));
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
