import { measureChange } from "../../src/measures/measure-change.js";
import { rankChanges, tabulateChanges } from "../../src/output/tabulate-changes.js";
import { countOf } from "../measures/counts.js";
import { added } from "./run-changes.js";

test("a change reads in per cent and percentage points, with its base and the documents", () => {
  expect(tabulateChanges(added.groups, added)).toEqual([
    {
      ...{ author: "Ann", theme: "The <sea>", before: "50.0 %", after: "66.7 %" },
      ...{ points: "+16.7", passages: "20 of 30", "by documents": "<d> (added)" },
      "95 % interval": expect.stringMatching(/^0 to \+\d+\.\d$/u) as string,
    },
  ]);
});

test("what is new has no difference, and stands last", () => {
  const rows = measureChange(
    [countOf("a", [1, 4])],
    [countOf("a", [2, 4]), countOf("b", [1, 1], { author: null })],
    { by: ["author"] },
  );
  const told = tabulateChanges(rankChanges([...rows].reverse()), { by: ["author"], labels: {} });
  expect(told).toMatchObject([
    { author: "Ann", points: "+25.0", "95 % interval": "one document" },
    { author: null, before: "none", after: "100.0 %", points: "", "95 % interval": "" },
  ]);
});
