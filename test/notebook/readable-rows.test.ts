import { readableRows } from "../../src/notebook/readable-rows.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { rankProposals } from "../../src/measures/rank-proposals.js";
import { makeTerm, makeTheme } from "../../src/themes/codebook.js";
import { componentOf, hitOf } from "../arguments/argued.js";

const components = [componentOf("We must protect ports.", { role: "proposal" })];
const stances = findStances(components, [], [hitOf("ports", { start: 16 })]);

test("components, stances and proposals have the columns that a person reads", () => {
  expect(readableRows(components)).toEqual([
    {
      ...{ component: "d#1.0", author: "Ann", role: "proposal", confidence: 0.8, cue: "" },
      ...{ voice: "author", holder: "Ann", text: "We must protect ports." },
    },
  ]);
  expect(readableRows(stances)).toEqual([
    {
      ...{ theme: "sea", component: "d#1.0", author: "Ann", role: "proposal", stance: "for" },
      ...{ cue: "protect", supported_by: 0, attacked_by: 0 },
    },
  ]);
  expect(readableRows(rankProposals(stances, components)).map(Object.keys)).toEqual([
    ["theme", "rank", "author", "year", "stance", "strength", "component", "text"],
  ]);
});

test("themes of a codebook are told by how many terms they have", () => {
  const themes = [makeTheme("sea", { terms: [makeTerm("port*"), makeTerm("ship*")] })];
  expect(readableRows(themes)).toEqual([{ theme: "sea", label: "sea", definition: "", terms: 2 }]);
});

test("hits and passages have no offsets and no runs", () => {
  expect(Object.keys(readableRows([hitOf("ports")])[0] ?? {})).toEqual([
    ...["passage", "theme", "term", "match", "negated", "weight"],
  ]);
  const passage = {
    passage: "d#1",
    index: 1,
    raw_start: 0,
    runs: [],
    text: "Ports.",
    author: null,
  };
  expect(readableRows([{ ...passage, year: 1920, words: 1 }])).toEqual([
    { passage: "d#1", author: null, year: 1920, words: 1, text: "Ports." },
  ]);
});

test("other rows, and none, are as they are", () => {
  const rows = [{ theme: "sea", share: 0.5 }];
  expect(readableRows(rows)).toBe(rows);
  expect(readableRows([])).toEqual([]);
  const mixed = [...components, ...rows];
  expect(readableRows(mixed)).toBe(mixed);
});

test("groups stand in the order in which rows were measured by them", () => {
  const figures = { theme: "sea", documents: 1, passages: 2, passages_with_theme: 1, words: 20 };
  const shares = { share: 0.5, share_low: 0, share_high: 1, per_1000_words: 50 };
  const [row = {}] = readableRows([{ source: "Delta", year: 2020, ...figures, ...shares }]);
  expect(Object.keys(row).slice(0, 3)).toEqual(["source", "year", "theme"]);
});
