import { evaluateThemes } from "../../src/measures/evaluate-themes.js";
import { columns } from "../../src/rows.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { tabulateDisagreements, tabulateEvaluation } from "../../src/output/tabulate-evaluation.js";
import { codebookOf, passageOf } from "../themes/passages.js";

const codebook = codebookOf({ sea: ["sea*", "wave*"], law: ["law*"] });
const passages = ["The seas and the waves of the seas.", "A law.", "Nothing."].map((text, i) =>
  passageOf(text, { passage: `p${i}`, document: `p${i}` }),
);
const hits = findHits(passages, codebook);
const scores = scorePassages(passages, hits, codebook);
const gold = ["p0", "p1", "p2"].map((passage) => ({
  ...{ passage, theme: "sea", present: passage === "p2" },
}));
const evaluation = evaluateThemes(scores, gold);

test("a row for each theme and one for the mean, of all and then of each group", () => {
  const rows = tabulateEvaluation(evaluation, "shore", [{ group: "left", evaluation }]);
  expect(rows.map(({ by, group, theme }) => [by, group, theme])).toEqual([
    [null, null, "sea"],
    [null, null, "(macro)"],
    ["shore", "left", "sea"],
    ["shore", "left", "(macro)"],
  ]);
  expect(rows[1]).toMatchObject({ passages: 3, gold: null, found: null, both: null, f1: 0 });
  for (const row of rows) expect(Object.keys(row).sort()).toEqual([...columns.evaluation].sort());
});

test("a disagreement comes with the words found, each once, and the text", () => {
  const rows = tabulateDisagreements(evaluation, passages, hits);
  expect(rows).toMatchObject([
    { passage: "p0", gold: false, found: true, matches: "seas; waves", text: passages[0]?.text },
    { passage: "p2", gold: true, found: false, matches: null, text: "Nothing." },
  ]);
  for (const row of rows) expect(Object.keys(row).sort()).toEqual([...columns.disagreements].sort());
});
