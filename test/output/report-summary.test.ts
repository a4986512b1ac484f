import { numberThemes } from "../../src/output/number-themes.js";
import type { ReportData } from "../../src/output/report-data.js";
import { summariseReport, type Finding } from "../../src/output/report-summary.js";
import type { Proposal, Trend } from "../../src/rows.js";
import { seeds } from "../sample.js";
import { makeData } from "./report-data.js";

const summarise = (data: ReportData) => summariseReport(data, numberThemes(data.codebook));
const textsOf = (findings: readonly Finding[]) => findings.map(({ text }) => text);

const data = await makeData();

test("the most frequent themes are told with base, share and interval, and lead to their passages", () => {
  const frequency = data.frequency.map((row) =>
    row.theme === "flood-defence" ? { ...row, passages_with_theme: row.passages } : row,
  );
  const { themes } = summarise({ ...data, frequency });
  expect(textsOf(themes)).toEqual([
    "Flood defence is in 6 of 6 passages: 100 % (95 % interval 61 % – 100 %), more than any other theme.",
    "Water sharing is in 3 of 6 passages: 50 % (95 % interval 19 % – 81 %).",
  ]);
  expect(themes[0]?.figure).toEqual({ theme: "flood-defence", what: "passages" });
});

test("of two themes that are as frequent none is more so", () => {
  expect(textsOf(summarise(data).themes).join(" ")).not.toContain("more than any other");
});

test("a theme that is nowhere is named as such", () => {
  const frequency = data.frequency.map((row) =>
    row.theme === "water-sharing" ? { ...row, passages_with_theme: 0, share: 0 } : row,
  );
  const { themes } = summarise({ ...data, frequency });
  expect(textsOf(themes).at(-1)).toBe("Nowhere found: Water sharing.");
  expect(themes[0]?.text).not.toContain("more than any other");
});

test("who stresses a theme most is not who has but one passage", () => {
  const [row] = data.frequency;
  if (row === undefined) throw new Error("expected a frequency");
  const of = (author: string, passages: number, passages_with_theme: number) => ({
    ...{ ...row, author, passages, passages_with_theme, share: passages_with_theme / passages },
  });
  const frequency = [of("Ann", 1, 1), of("Ben", 100, 80)];
  const [first] = summarise({ ...data, frequency }).authors;
  expect(first?.text).toContain("is stressed most by Ben, in 80 of 100 passages");
  expect(first?.figure).toEqual({ theme: row.theme, author: "Ben", what: "passages" });
});

test("of one author nobody is said to stress anything most", () => {
  const frequency = data.frequency.filter(({ author }) => author === "Ada Brook");
  expect(summarise({ ...data, frequency }).authors).toEqual([]);
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
  expect(textsOf(none)).toEqual([expect.stringMatching(/^No theme changes clearly/u)]);
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
