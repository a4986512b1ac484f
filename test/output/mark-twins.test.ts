import { describeTwins, markTwins } from "../../src/output/mark-twins.js";
import type { Document } from "../../src/rows.js";

const documents = [
  { document: "a", same_text_as: null, same_text_kind: null, same_text_evidence: null },
  { document: "b", same_text_as: "a", same_text_kind: "translation", same_text_evidence: "9 of 9" },
] as unknown as Document[];

test("where a text is no twin nothing is unknown", () => {
  expect(markTwins(documents)).toEqual([
    { document: "a", same_text_as: "", same_text_kind: "", same_text_evidence: "" },
    documents[1],
  ]);
});

test("a sentence on each document that is not counted", () => {
  expect(describeTwins(documents)).toEqual([
    "b is a translation of a and is not counted (9 of 9).",
  ]);
});
