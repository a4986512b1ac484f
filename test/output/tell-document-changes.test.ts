import { tellDocumentChanges } from "../../src/output/tell-document-changes.js";
import type { DocumentChange } from "../../src/rows.js";

const row = (more: Partial<DocumentChange>): DocumentChange => ({
  ...{ document: "a", path: "a.md", title: null, change: "added", from: null, to: null },
  ...more,
});

test("each kind of change is a line, in an order of its own", () => {
  expect(
    tellDocumentChanges([
      row({ change: "year", from: "unknown", to: "1921" }),
      row({ change: "merged", to: "b" }),
      row({ change: "renamed", from: "x", to: "a" }),
      row({}),
      row({ document: "c", to: "a" }),
      row({ change: "removed" }),
      row({ change: "changed" }),
      row({ change: "parted", from: "b" }),
    ]),
  ).toEqual([
    "2 documents added: a, c (the same text as a)",
    "1 document removed: a",
    "1 document with another text: a",
    "1 document renamed: x -> a",
    "1 document not counted any more, being the same text as another: a (b)",
    "1 document counted again, being no copy or translation any more: a (b)",
    "1 document of another year: a (unknown -> 1921)",
  ]);
});

test("of many the first are named", () => {
  const many = Array.from({ length: 23 }, (_, i) => row({ document: `d${i}` }));
  expect(tellDocumentChanges(many)[0]).toMatch(/^23 documents added: d0, d1, .*, d19 and 3 more$/u);
});

test("documents of one file that has another name are one, with their number", () => {
  const renamed = { change: "renamed", from: "a.csv", to: "b.csv" } as const;
  const rows = [row({ document: "1", ...renamed }), row({ document: "2", ...renamed }), row(renamed)];
  expect(tellDocumentChanges(rows)).toEqual(["3 documents renamed: a.csv -> b.csv (3)"]);
});
