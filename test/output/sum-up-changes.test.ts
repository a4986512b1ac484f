import { sumUpChanges } from "../../src/output/sum-up-changes.js";
import { added, same } from "./run-changes.js";

test("what differs is said in a few words", () => {
  const [row] = added.documents;
  if (row === undefined) throw new Error("expected a row");
  expect(
    sumUpChanges({
      documents: [row, row, { ...row, change: "removed" }],
      codebook: [
        {
          ...{ theme: "sea", what: "theme", change: "added", item: null, language: null },
          ...{ from: null, to: "2 terms" },
        },
      ],
      settings: [{ setting: "unit", from: "paragraph", to: "sentence" }],
    }),
  ).toBe("2 documents added, 1 removed; 1 change of the codebook; unit paragraph -> sentence");
});

test("where nothing differs that is told, that is said", () => {
  expect(sumUpChanges(same)).toBe("documents, codebook and settings as before");
});
