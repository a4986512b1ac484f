import * as topoi from "../src/index.js";

test("the front door opens exactly these names", () => {
  expect(Object.keys(topoi).sort()).toEqual([
    "CodebookError",
    "SeedsError",
    "addLearnedTerms",
    "chartFrequency",
    "chartHeatmap",
    "evaluateThemes",
    "explainHits",
    "explainScore",
    "findHits",
    "learnTheme",
    "measureAgreement",
    "measureFrequency",
    "readCodebook",
    "readCorpus",
    "reviewCodebook",
    "save",
    "scorePassages",
    "show",
    "splitPassages",
    "splitSentences",
    "themeLabels",
    "toFrame",
    "wilsonInterval",
    "writeCodebook",
  ]);
});
