import { GoldError } from "../../src/analysis/gold-error.js";
import { takeReadings, type TakeReadingsOptions } from "../../src/analysis/take-readings.js";

const themes = ["water-sharing", "flood-defence", "fishing"];

/** The readings of records with these keys; passages and lines are numbered from 1. */
function take(extras: Record<string, unknown>[], options: Partial<TakeReadingsOptions> = {}) {
  const records = extras.map((extra, i) => ({
    ...{ place: `gold.jsonl:${i + 1}`, passage: `p${i + 1}`, document: "d", extra },
  }));
  return takeReadings(records, { themes, ...options });
}

/** Readings as `p1 fishing yes 2/3`. */
function asText(extras: Record<string, unknown>[], options: Partial<TakeReadingsOptions> = {}) {
  return take(extras, options).map(({ passage, theme, present, votes, readers }) =>
    [passage, theme, present ? "yes" : "no", votes === undefined ? "" : `${votes}/${readers}`]
      .join(" ")
      .trim(),
  );
}

/** What is wrong with the records. */
function mistakesOf(extras: Record<string, unknown>[], options: Partial<TakeReadingsOptions> = {}) {
  try {
    take(extras, options);
  } catch (error) {
    if (error instanceof GoldError) return error.mistakes;
  }
  return [];
}

test("a theme that one record lists is one that the others do not have", () => {
  expect(asText([{ themes: ["fishing"] }, { themes: [] }, { themes: ["water-sharing"] }])).toEqual([
    "p1 water-sharing no",
    "p1 fishing yes",
    "p2 water-sharing no",
    "p2 fishing no",
    "p3 water-sharing yes",
    "p3 fishing no",
  ]);
});

test("where a reader lists a part of a theme, the theme is there too", () => {
  const parents = new Map([
    ["fishing", "water-sharing"],
    ["water-sharing", null],
  ]);
  const extras = [{ themes: ["fishing"] }, { themes: ["water-sharing"] }, { themes: [] }];
  expect(asText(extras, { parents })).toEqual([
    "p1 water-sharing yes",
    "p1 fishing yes",
    "p2 water-sharing yes",
    "p2 fishing no",
    "p3 water-sharing no",
    "p3 fishing no",
  ]);
});

test("a theme of which only parts were read for was not read for itself", () => {
  const parents = new Map([["fishing", "water-sharing"]]);
  expect(asText([{ themes: ["fishing"] }, { themes: [] }], { parents })).toEqual([
    "p1 fishing yes",
    "p2 fishing no",
  ]);
});

test("a list may be text with semicolons, as a table has it", () => {
  expect(asText([{ themes: "fishing; water-sharing" }, { themes: "" }])).toEqual([
    "p1 water-sharing yes",
    "p1 fishing yes",
    "p2 water-sharing no",
    "p2 fishing no",
  ]);
});

test("votes say how many of the readers found a theme, and which themes were read for", () => {
  const extras = [
    { themes: ["fishing"], votes: { fishing: 2, "flood-defence": 0 } },
    { themes: [], votes: { fishing: 1 } },
  ];
  expect(asText(extras, { readers: 3 })).toEqual([
    "p1 flood-defence no 0/3",
    "p1 fishing yes 2/3",
    "p2 flood-defence no 0/3",
    "p2 fishing no 1/3",
  ]);
  // The most votes seen.
  expect(asText(extras)).toContain("p2 fishing no 1/2");
});

test("whom no vote names, nobody saw, unless the readers settled on it or saw a part of it", () => {
  const parents = new Map([["fishing", "water-sharing"]]);
  const extras = [
    { themes: ["flood-defence", "water-sharing"], votes: { "water-sharing": 3 } },
    { themes: [], votes: { fishing: 1 } },
    { themes: [], votes: {} },
    { themes: [] },
  ];
  expect(asText(extras, { parents })).toEqual([
    "p1 water-sharing yes 3/3",
    "p1 flood-defence yes",
    "p1 fishing no 0/3",
    "p2 water-sharing no",
    "p2 flood-defence no 0/3",
    "p2 fishing no 1/3",
    "p3 water-sharing no 0/3",
    "p3 flood-defence no 0/3",
    "p3 fishing no 0/3",
    "p4 water-sharing no",
    "p4 flood-defence no",
    "p4 fishing no",
  ]);
});

test("a column for each theme says it too; where it is empty nobody read for it", () => {
  const extras = [
    { fishing: "1", "water-sharing": "0", region: "north" },
    { fishing: "", "water-sharing": " Yes " },
    { fishing: false, "water-sharing": 1 },
  ];
  expect(asText(extras)).toEqual([
    "p1 water-sharing no",
    "p1 fishing yes",
    "p2 water-sharing yes",
    "p3 water-sharing yes",
    "p3 fishing no",
  ]);
});

test("columns that R or pandas wrote are read as they mean them", () => {
  const extras = [
    { fishing: "TRUE", "water-sharing": "1.0", "flood-defence": "NA" },
    { fishing: "FALSE", "water-sharing": "0.0", "flood-defence": "" },
  ];
  expect(asText(extras)).toEqual([
    "p1 water-sharing yes",
    "p1 fishing yes",
    "p2 water-sharing no",
    "p2 fishing no",
  ]);
});

test("who writes the name that people read is told the key", () => {
  const labels = new Map([["fishing", "Nets and boats"]]);
  expect(mistakesOf([{ themes: ["Nets and boats"] }], { labels })).toEqual([
    'gold.jsonl:1: themes: expected themes of the codebook, found "Nets and boats"; is it fishing?',
  ]);
});

test("every mistake is told with its line", () => {
  const extras = [
    { themes: ["fishing"] },
    { region: "north" },
    { themes: 7 },
    { themes: ["fishing", 7] },
    { themes: null },
    { themes: ["Flood defense", "trade"] },
    { themes: [], votes: [1] },
    { themes: [], votes: { fishing: -1, "water-sharing": 1.5, flood: 1, "flood-defence": 4 } },
    { fishing: "perhaps" },
    {},
    { themes: ["fishing"], fishing: "1", "water-sharing": "yes", "flood-defence": "" },
  ];
  expect(mistakesOf(extras, { readers: 3 })).toEqual([
    'gold.jsonl:2: expected themes, or a column for each theme ("water-sharing", "flood-defence", "fishing"); found region',
    "gold.jsonl:3: themes: expected a list of themes, found 7",
    "gold.jsonl:4: themes: expected names of themes in the list, found 7",
    "gold.jsonl:5: themes: expected a list of themes, found null",
    'gold.jsonl:6: themes: expected themes of the codebook, found "Flood defense"; is it flood-defence?',
    'gold.jsonl:6: themes: expected themes of the codebook, found "trade"; it has water-sharing, flood-defence, fishing',
    "gold.jsonl:7: votes: expected a number for each theme, found a list",
    "gold.jsonl:8: votes: fishing: expected 0 to 3, found -1",
    "gold.jsonl:8: votes: water-sharing: expected 0 to 3, found 1.5",
    "gold.jsonl:8: votes: flood-defence: expected 0 to 3, found 4",
    'gold.jsonl:8: votes: expected themes of the codebook, found "flood"; it has water-sharing, flood-defence, fishing',
    'gold.jsonl:9: fishing: expected 1 or 0, found "perhaps"',
    'gold.jsonl:10: expected themes, or a column for each theme ("water-sharing", "flood-defence", "fishing"); found neither',
    'gold.jsonl:11: water-sharing: expected what "themes" says, found "yes"',
  ]);
});

test("names that every object has are no themes", () => {
  expect(mistakesOf([{ constructor2: 1 }, { themes: ["constructor"] }])).toHaveLength(2);
  expect(asText([{ themes: ["toString"] }], { themes: ["toString", "constructor"] })).toEqual([
    "p1 toString yes",
  ]);
});
