import { describeRunChanges } from "../../src/output/describe-run-changes.js";
import { added, same } from "./run-changes.js";

test("documents come first, then a sentence for each theme, then groups in a table", () => {
  expect(describeRunChanges(added, { width: 200 })).toMatch(
    /^Documents\n {2}1 document added: <d>\n\nShares of passages\n {2}The <sea>: from 50 % .* by <d> \(added\)\.\n\nBy author\nauthor +theme +before +after +points/u,
  );
});

test("lines are as wide as the screen", () => {
  const text = describeRunChanges(added, { width: 60 });
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("where nothing changed one sentence says so", () => {
  expect(describeRunChanges(same)).toBe(
    "Nothing changed: the same documents, codebook and settings.\n",
  );
});

test("nothing in it steers the terminal", () => {
  const [row] = added.documents;
  if (row === undefined) throw new Error("expected a row");
  const text = describeRunChanges({ ...added, documents: [{ ...row, document: "\u001b[31m" }] });
  expect(text).not.toContain("\u001b");
});
