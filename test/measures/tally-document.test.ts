import { countedThings } from "../../src/measures/counted-as.js";
import { scoreFigures } from "../../src/measures/measure-frequency.js";
import {
  arguedWidth,
  placeTerms,
  tallyArguments,
  tallyThemes,
} from "../../src/measures/tally-document.js";
import { findArguments } from "../../src/arguments/find-arguments.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { findHits } from "../../src/themes/find-hits.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { passagesOf } from "../arguments/passages.js";
import { codebook as yaml } from "../sample.js";

const codebook = parseCodebook(yaml, "themes.yml");
const { themes } = codebook;
const text =
  "Every town must keep a dike, and every dike must be mended in time.\n\n" +
  "No gauge was read on the upper river, and nobody in the town was told.";
const passages = passagesOf(text, "en", { shortest: 0 });
const hits = findHits(passages, codebook);
const scores = scorePassages(passages, hits, codebook);
const { components, relations } = findArguments(passages);
const stances = findStances(components, relations, hits);

test("of a document its passages, words, hits and the themes of each passage are counted", () => {
  const tally = tallyThemes({ passages, hits, scores }, themes);
  expect([...tally.sizes]).toEqual(passages.map((passage) => passage.text.length));
  expect(tally.hits).toBe(2);
  expect(tally.covered).toEqual([{ language: "en", sums: Float64Array.of(2, 1) }]);
  expect([...tally.present.passages]).toEqual([0]);
  expect(themes[tally.present.themes[0] ?? -1]?.theme).toBe("flood-defence");
  const [part] = tally.scores;
  expect(part?.sums.length).toBe(themes.length * scoreFigures.figures);
});

test("terms are counted by their places in the codebook, each once", () => {
  const [place = -1, count, standsIn] = tallyThemes({ passages, hits, scores }, themes).terms;
  expect(placeTerms(themes)[place]).toEqual({ theme: "flood-defence", term: "dike*" });
  expect([count, standsIn]).toEqual([2, 1]);
});

test("of what is argued the roles, and what each stance is counted as", () => {
  const tally = tallyArguments({ passages, components, relations, stances }, themes);
  const counted = Object.values(tally.roles).reduce((sum, count) => sum + count, 0);
  expect(counted).toBe(components.length);
  expect(tally.argued.length).toBe(arguedWidth * stances.length);
  const [passage, number, , code = 0] = tally.argued;
  expect([passage, number]).toEqual([0, 1]);
  expect(countedThings.filter((_, i) => ((code >> i) & 1) === 1)).toContain("sentences");
});
