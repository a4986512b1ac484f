import fc from "fast-check";
import { findSuccessors } from "../../../src/analysis/runs/find-successors.js";
import { pairDocuments } from "../../../src/analysis/runs/pair-documents.js";
import type { RecordedDocument } from "../../../src/analysis/runs/run-record.js";
import { documentOf } from "./records.js";

const twinOf = (original: string, document: string) =>
  documentOf(document, { counted: false, same_text_as: original });
const find = (before: readonly RecordedDocument[], after: readonly RecordedDocument[]) =>
  Object.fromEntries(findSuccessors(pairDocuments(before, after)));

const [river, fluss] = [documentOf("river"), documentOf("fluss")];

test("a copy takes the place of its original that is gone", () => {
  expect(find([river, twinOf("river", "fluss")], [fluss])).toEqual({ river: "fluss" });
});

test("the other language takes the place of a translation when it is the one preferred", () => {
  const before = [river, twinOf("river", "fluss")];
  expect(find(before, [twinOf("fluss", "river"), fluss])).toEqual({ river: "fluss" });
});

test("a text that is new takes the place of one that is found to be a part of it", () => {
  expect(find([river], [twinOf("fluss", "river"), fluss])).toEqual({ river: "fluss" });
});

test("of two documents that were counted and become one, one is gone", () => {
  expect(find([river, fluss], [river, twinOf("river", "fluss")])).toEqual({});
});

test("of several copies only that which is counted takes the place", () => {
  const before = [river, twinOf("river", "sungai"), twinOf("river", "fluss")];
  expect(find(before, [twinOf("fluss", "sungai"), fluss])).toEqual({ river: "fluss" });
});

test("each that is counted takes one place, and only of what is counted no more", () => {
  const ids = fc.constantFrom("a", "b", "c", "d");
  const run = fc
    .array(fc.record({ id: ids, twin: fc.option(ids) }), { maxLength: 4 })
    .map((rows) => [...new Map(rows.map((row) => [row.id, row.twin]))])
    .map((rows) => rows.map(([id, twin]) => (twin === null ? documentOf(id) : twinOf(twin, id))));
  fc.assert(
    fc.property(run, run, (before, after) => {
      const found = Object.entries(find(before, after));
      expect(new Set(found.map(([, is]) => is)).size).toBe(found.length);
      const isCounted = (rows: readonly RecordedDocument[], id: string) =>
        rows.find(({ document }) => document === id)?.counted ?? false;
      for (const [was, is] of found) {
        expect([isCounted(before, was), isCounted(after, was)]).toEqual([true, false]);
        expect([isCounted(before, is), isCounted(after, is)]).toEqual([false, true]);
      }
    }),
  );
});
