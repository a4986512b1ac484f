import { numberThemes } from "../../src/output/number-themes.js";
import { summariseReport, type Finding } from "../../src/output/report-summary.js";
import type { Proposal, Score, Trend } from "../../src/rows.js";
import { seeds } from "../sample.js";
import { makeData, reportOf, type RowData } from "./report-data.js";

const summarise = (data: RowData) =>
  summariseReport(reportOf(data), numberThemes(data.codebook));
const textsOf = (findings: readonly Finding[]) => findings.map(({ text }) => text);

const data = await makeData();

/** The data with these presences: of a theme, by the scores of its passages in their order. */
function withTheme(theme: string, isPresent: (score: Score, i: number) => boolean): RowData {
  const rows = data.scores.filter((row) => row.theme === theme);
  const scores = data.scores.map((row) =>
    row.theme === theme ? { ...row, present: isPresent(row, rows.indexOf(row)) } : row,
  );
  return { ...data, scores };
}

test("the most frequent themes are told with base, share and interval, and lead to their passages", () => {
  const { themes } = summarise(withTheme("flood-defence", () => true));
  expect(textsOf(themes)).toEqual([
    "Flood defence is in 6 of 6 passages: 100 % (all documents alike), more than any other theme.",
    "Water sharing is in 3 of 6 passages: 50 % (all documents alike).",
  ]);
  expect(themes[0]?.figure).toEqual({ theme: "flood-defence", what: "passages" });
});

test("of two themes that are as frequent none is more so", () => {
  expect(textsOf(summarise(data).themes).join(" ")).not.toContain("more than any other");
});

test("a theme that is nowhere is named as such", () => {
  const { themes } = summarise(withTheme("water-sharing", () => false));
  expect(textsOf(themes).at(-1)).toBe("Nowhere found: Water sharing.");
  expect(themes[0]?.text).not.toContain("more than any other");
});

test("who stresses a theme most is named with his figure, one document counting for less", () => {
  const { authors } = summarise(withTheme("flood-defence", (row) => row.author !== "Ada Brook"));
  const [first, second] = authors;
  expect(first?.text).toBe(
    "Water sharing is stressed most by Ada Brook, in 2 of 4 passages: 50 % (all documents alike).",
  );
  expect(second?.text).toBe(
    "Flood defence is stressed most by Tom Marsh, in 2 of 2 passages: 100 % (one document).",
  );
  expect(second?.figure).toEqual({ theme: "flood-defence", author: "Tom Marsh", what: "passages" });
  const both = summarise(withTheme("flood-defence", (_, i) => i !== 0)).authors;
  expect(textsOf(both)[0]).toContain("Flood defence is stressed most by Ada Brook");
});

test("of authors whose intervals begin alike the one with the highest share is named", async () => {
  const silent = "Nobody on this bank has anything to say about the water.";
  const dike = "Every new dike raises the water for the next village down the river.";
  const by = (author: string, year: number, ...paragraphs: string[]): string =>
    `---\nauthor: ${author}\nyear: ${year}\n---\n\n${paragraphs.join("\n\n")}\n`;
  const files = {
    "seeds/a.md": by("Ada Brook", 2021, dike, silent),
    "seeds/b.md": by("Ada Brook", 2022, `${silent} So be it.`),
    "seeds/c.md": by("Tom Marsh", 2021, dike, `${dike} It leaks.`),
    "seeds/d.md": by("Tom Marsh", 2022, `${silent} So it goes.`),
  };
  const { authors } = summarise(await makeData(files));
  expect(textsOf(authors)).toEqual([
    "Flood defence is stressed most by Tom Marsh, in 2 of 3 passages: 67 % (95 % interval 0 % – 100 %).",
  ]);
});

test("two short documents that are all about a theme make nobody a champion", async () => {
  const silent = "Nobody on this bank has anything to say about the water.";
  const dike = "Every new dike raises the water for the next village down the river.";
  const by = (author: string, year: number, ...paragraphs: string[]): string =>
    `---\nauthor: ${author}\nyear: ${year}\n---\n\n${paragraphs.join("\n\n")}\n`;
  // Different enough not to be taken for copies of each other.
  const many = (count: number, start: number) =>
    Array.from({ length: count }, (_, i) => `${dike} Number ${start + i} of them leaks at ${i}.`);
  const files = {
    "seeds/a.md": by("Ada Brook", 2021, dike),
    "seeds/b.md": by("Ada Brook", 2022, `${dike} So be it, they said in the other village.`),
    "seeds/c.md": by("Tom Marsh", 2021, ...many(20, 100), silent),
    "seeds/d.md": by("Tom Marsh", 2022, ...many(20, 300), silent, `${silent} So it goes.`),
  };
  const { authors } = summarise(await makeData(files));
  expect(textsOf(authors)[0]).toMatch(/^Flood defence is stressed most by Tom Marsh, in 40 of 43/u);
});

test("intervals over few documents are said to be too narrow", () => {
  const few = data.frequency.map((row) => ({ ...row, documents: 3, interval: "documents" }));
  const { doubts } = summarise({ ...data, frequency: few as never });
  expect(doubts.join(" ")).toContain("Intervals over fewer than 20 documents are rather too narrow");
  const many = data.frequency.map((row) => ({ ...row, documents: 20, interval: "documents" }));
  expect(summarise({ ...data, frequency: many as never }).doubts.join(" ")).not.toContain("fewer than");
});

test("of one author nobody is said to stress anything most", () => {
  const scores = data.scores.filter(({ author }) => author === "Ada Brook");
  expect(summarise({ ...data, scores }).authors).toEqual([]);
});

test("how much has any theme is told where it was measured", () => {
  const base = { documents: 1, passages: 4, passages_with_any: 4, share: 1, interval: "wilson" };
  const coverage = [{ author: null, year: null, ...base, share_low: 0, share_high: 1 }] as const;
  expect(textsOf(summarise({ ...data, coverage: coverage as never }).coverage)).toEqual([
    "At least one theme is in 6 of 6 passages: 100 % (all documents alike).",
  ]);
  expect(summarise(data).coverage).toEqual([]);
});

test("only clear trends are told, the steepest first", () => {
  const trend = (change: number, low: number | null, sentence: string) =>
    ({
      ...{ theme: "flood-defence", from: 2019, to: 2023, years: 3, documents: 9, passages: 9 },
      ...{ from_share: 0, to_share: 0, change, change_low: low, change_high: change + 0.1 },
      ...{ interval: "documents", sentence },
    }) satisfies Trend;
  const trends = [trend(0.1, 0.01, "Rises."), trend(0.2, 0.1, "Soars."), trend(0.1, -0.1, "Hm.")];
  expect(textsOf(summarise({ ...data, trends }).trends)).toEqual(["Soars.", "Rises."]);
  const none = summarise({ ...data, trends: trends.slice(2) }).trends;
  expect(textsOf(none)).toEqual([
    "No theme changes clearly from year to year: every 95 % interval of a change includes 0.",
  ]);
  expect(summarise(data).trends).toEqual([]);
});

test("what is proposed most strongly is quoted with its source, each sentence once", () => {
  const one = {
    ...{ ...data.passages[0], theme: "flood-defence", rank: 1, component: "brook#1.1", holder: null },
    ...{ voice: "author", stance: null, strength: 0.9, confidence: 1, supported_by: 2, attacked_by: 0 },
    ...{ hits: 1, text: "Build\ndikes.", author: "Ada Brook", year: 2021 },
  } as unknown as Proposal;
  const proposals = [one, { ...one, theme: "water-sharing" }];
  const found = summarise({ ...data, proposals }).proposals;
  expect(textsOf(found)).toEqual([
    "Flood defence: “Build dikes.” (Ada Brook, 2021, brook#1.1; supported by 2).",
  ]);
  expect(found[0]?.place).toBe("brook#1.1");
});

test("what to be careful about is said: few documents, unknown facts, copies, problems", async () => {
  const { "seeds/brook.md": text = "" } = seeds;
  const files = { ...seeds, "seeds/again.md": text, "seeds/bad.jsonl": "not json\n" };
  const { doubts } = summarise(await makeData(files));
  expect(doubts).toEqual([
    expect.stringMatching(/^There are but 3 documents: /u),
    expect.stringMatching(/^There is one document only by Tom Marsh: /u),
    "1 document of unknown year, counted under “unknown”.",
    expect.stringMatching(/ is a copy of .* and is not counted/u),
    expect.stringMatching(/^Intervals that are Wilson's/u),
    "1 problem in reading documents and codebook, listed below.",
  ]);
});

test("nothing changes in what it is given, and it says the same again", () => {
  const before = JSON.stringify(data);
  expect(summarise(data)).toEqual(summarise(data));
  expect(JSON.stringify(data)).toBe(before);
});
