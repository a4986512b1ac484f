import { pairDocuments } from "../../../src/analysis/runs/pair-documents.js";
import type { RecordedDocument } from "../../../src/analysis/runs/run-record.js";
import { documentOf } from "./records.js";

const pairs = (before: RecordedDocument[], after: RecordedDocument[]) =>
  pairDocuments(before, after).map((pair) => [
    pair.before?.document ?? null,
    pair.after?.document ?? null,
  ]);

const [a, b, c] = [documentOf("a"), documentOf("b"), documentOf("c")];

test("documents of one id are the same, in the order of the later run, those gone last", () => {
  expect(pairs([a, b], [c, a])).toEqual([
    [null, "c"],
    ["a", "a"],
    ["b", null],
  ]);
});

test("a text under another name is the same document, though its old name is another's now", () => {
  const renamed = documentOf("a-2", { text: a.text });
  expect(pairs([a], [renamed])).toEqual([["a", "a-2"]]);
  const fresh = documentOf("a", { text: "new" });
  expect(pairs([a], [fresh, renamed])).toEqual([
    [null, "a"],
    ["a", "a-2"],
  ]);
});

test("another text of the same path is the same document with another text", () => {
  const changed = documentOf("ann-1921", { path: "a.md", text: "other" });
  expect(pairs([a], [changed])).toEqual([["a", "ann-1921"]]);
});

test("a path or a text that several have tells nothing", () => {
  const of = (id: string) => documentOf(id, { path: "all.jsonl" });
  expect(pairs([of("a"), of("b")], [of("x"), of("y")])).toEqual([
    ...[
      [null, "x"],
      [null, "y"],
    ],
    ...[
      ["a", null],
      ["b", null],
    ],
  ]);
  const copies = ["x", "y"].map((id) => documentOf(id, { text: a.text }));
  expect(pairs([a], copies)).toEqual([
    [null, "x"],
    [null, "y"],
    ["a", null],
  ]);
});
