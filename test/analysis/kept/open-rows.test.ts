import { openRows } from "../../../src/analysis/kept/open-rows.js";
import { keepInMemory } from "../../kept-in-memory.js";
import { makeDocuments } from "./made-documents.js";

test("a kind of rows is made when it is asked for, and once", async () => {
  const kept = keepInMemory();
  const { documents, options } = await makeDocuments(kept);
  const [keyed] = documents;
  if (keyed === undefined) throw new Error("expected a document");
  const rows = openRows(keyed, { ...options, harmful: new Set() });
  expect(kept.asked).toEqual([]);
  expect(rows.passages.map(({ document }) => document)).toEqual([
    "ada-brook-2021",
    "ada-brook-2021",
  ]);
  const before = kept.asked.length;
  expect(rows.passages).toBe(rows.passages);
  expect(kept.asked).toHaveLength(before);
  expect(rows.components.length).toBeGreaterThan(0);
  expect(kept.asked.length).toBeGreaterThan(before);
  expect(rows.stances).toBe(rows.stances);
});

test("where nothing argued is looked for there is none of it", async () => {
  const { documents, options } = await makeDocuments(keepInMemory());
  for (const keyed of documents) {
    const rows = openRows(keyed, { ...options, argues: false, harmful: new Set() });
    expect([rows.components, rows.relations, rows.stances]).toEqual([[], [], []]);
  }
});
