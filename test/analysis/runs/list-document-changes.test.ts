import { listDocumentChanges } from "../../../src/analysis/runs/list-document-changes.js";
import type { RecordedDocument } from "../../../src/analysis/runs/run-record.js";
import { documentOf } from "./records.js";

const a = documentOf("a");
const changes = (before: RecordedDocument | null, after: RecordedDocument | null) =>
  listDocumentChanges([{ before, after }]).map(({ change, from, to }) => [change, from, to]);

test("a document that is as it was has no row", () => {
  expect(changes(a, { ...a, language: "id" })).toEqual([]);
});

test.each<[RecordedDocument | null, RecordedDocument | null, unknown[]]>([
  [null, a, [["added", null, null]]],
  [null, { ...a, same_text_as: "b" }, [["added", null, "b"]]],
  [a, null, [["removed", null, null]]],
  [a, { ...a, text: "other" }, [["changed", null, null]]],
  [a, { ...a, document: "b" }, [["renamed", "a", "b"]]],
  [a, { ...a, path: "b.md" }, [["renamed", "a.md", "b.md"]]],
  [a, { ...a, same_text_as: "b" }, [["merged", null, "b"]]],
  [{ ...a, same_text_as: "b" }, a, [["parted", "b", null]]],
  [
    a,
    { ...a, author: null, year: 1921 },
    [
      ["author", "Ann", "unknown"],
      ["year", "1920", "1921"],
    ],
  ],
])("%#", (before, after, wanted) => {
  expect(changes(before, after)).toEqual(wanted);
});
