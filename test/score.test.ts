import * as front from "../src/index.js";
import * as side from "../src/score.js";

test("the side door opens exactly these names, each as the front door has it", () => {
  expect(Object.keys(side).sort()).toEqual([
    "CodebookError",
    "PreparedCorpusError",
    "ScorePool",
    "countTerms",
    "countThemes",
    "openPrepared",
    "readCodebook",
    "scoreCorpus",
  ]);
  expect(front).toMatchObject(side);
});
