import path from "node:path";
import { evaluateCodebook } from "../../src/analysis/evaluate-codebook.js";
import type {
  CodebookEvaluation,
  EvaluateCodebookOptions,
} from "../../src/analysis/evaluate-codebook.js";
import { withFolder } from "../folder.js";
import { codebook } from "../sample.js";

/** Passages in the order of a river: what they say and what readers see in them. */
const records = [
  {
    id: "brook#1",
    text: "Those upstream speak of water rights as if the river were theirs to give away.",
    themes: ["water-sharing"],
    votes: { "water-sharing": 3, "flood-defence": 0 },
    bank: "left",
  },
  {
    id: "brook#2",
    text: "A dike keeps out the flood and the neighbour alike, and it has to be paid for.",
    themes: ["flood-defence"],
    votes: { "water-sharing": 0, "flood-defence": 2 },
    bank: "left",
  },
  {
    id: "marsh#4",
    text: "Quotas fill no canal in a dry summer, say those who have seen a few of these.",
    themes: [],
    votes: { "water-sharing": 1, "flood-defence": 0 },
    bank: "right",
  },
  {
    id: "marsh#9",
    text: "We gave the river a wall, and we pay for the wall again and again every spring.",
    themes: ["flood-defence"],
    votes: { "water-sharing": 0, "flood-defence": 3 },
  },
];

/** The evaluation of a file of gold in a folder of its own, beside the sample's codebook. */
function evaluate(
  content: string | readonly object[],
  options: EvaluateCodebookOptions = {},
  name = "gold.jsonl",
): Promise<CodebookEvaluation> {
  const text =
    typeof content === "string" ? content : content.map((row) => JSON.stringify(row)).join("\n");
  return withFolder({ [name]: text, "themes.yml": codebook }, (folder) =>
    evaluateCodebook(path.join(folder, name), options),
  );
}

test("each record is a passage that is read and scored like any other", async () => {
  const { evaluation, passages, gold, problems } = await evaluate(records);
  expect(problems).toEqual([]);
  expect(passages.map(({ passage }) => passage)).toEqual(records.map(({ id }) => id));
  expect(gold[0]).toEqual({
    ...{ passage: "brook#1", theme: "water-sharing", present: true, document: "brook" },
    ...{ votes: 3, readers: 3 },
  });
  expect(evaluation.themes).toMatchObject([
    { theme: "water-sharing", passages: 4, gold: 1, found: 2, both: 1, precision: 0.5, recall: 1 },
    { theme: "flood-defence", passages: 4, gold: 2, found: 1, both: 1, precision: 1, recall: 0.5 },
  ]);
  expect(evaluation.disagreements).toMatchObject([
    { passage: "marsh#4", theme: "water-sharing", gold: false, found: true, votes: 1, readers: 3 },
    { passage: "marsh#9", theme: "flood-defence", gold: true, found: false, votes: 3, readers: 3 },
  ]);
  expect(evaluation).toMatchObject({
    ...{ unread_themes: [], unread_passages: [], unscored_passages: [] },
    macro: { themes: 2, passages: 4, documents: 2 },
  });
});

test("with a minimum that no passage reaches nothing is found", async () => {
  const { evaluation } = await evaluate(records, { scoring: { minimum: 100 } });
  expect(evaluation.themes.map(({ found }) => found)).toEqual([0, 0]);
});

test("a theme that no record speaks of is not evaluated", async () => {
  const rows = records.map(({ id, text, themes }) => ({
    ...{ id, text, themes: themes.filter((theme) => theme === "flood-defence") },
  }));
  const { evaluation } = await evaluate(rows);
  expect(evaluation.themes.map(({ theme }) => theme)).toEqual(["flood-defence"]);
  expect(evaluation.unread_themes).toEqual(["water-sharing"]);
});

test("what is doubtful about the codebook is told as in a run", async () => {
  const rows = [
    { ...records[0], language: "en" },
    { ...records[1], language: "id" },
  ];
  const english =
    "fallback: none\nthemes:\n  water-sharing: {terms: {en: [water]}}\n  flood-defence: {terms: []}\n";
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  await withFolder({ "gold.jsonl": text, "themes.yml": english }, async (folder) => {
    const { problems } = await evaluateCodebook(path.join(folder, "gold.jsonl"));
    expect(problems.map(({ path: file, message }) => `${file}: ${message}`)).toEqual([
      'themes.yml: theme "flood-defence": no terms: nothing will be found',
      "themes.yml: no terms in id, the language of 1 document, for water-sharing; these were not looked for there",
    ]);
  });
});

test("who writes a theme's label is told its key", async () => {
  const gold = JSON.stringify({ text: "A river.", themes: ["Nets and boats"] });
  const labelled = "themes:\n  fishing: {label: Nets and boats, terms: [net]}\n";
  await withFolder({ "gold.jsonl": gold, "themes.yml": labelled }, async (folder) => {
    await expect(evaluateCodebook(path.join(folder, "gold.jsonl"))).rejects.toThrow(
      /found "Nets and boats"; is it fishing\?$/u,
    );
  });
});

test("the same text twice is evaluated twice", async () => {
  const twice = records.flatMap((row) => [row, { ...row, id: row.id.replace("#", "-again#") }]);
  const { evaluation, passages } = await evaluate(twice);
  expect(passages.some(({ counted }) => !counted)).toBe(true);
  expect(evaluation.themes.map((row) => row.passages)).toEqual([8, 8]);
});

test("each value of a key is evaluated by itself too, records without one last", async () => {
  const { groups } = await evaluate(records, { by: "bank" });
  expect(groups.map(({ group, evaluation }) => [group, evaluation.macro.passages])).toEqual([
    ["left", 2],
    ["right", 1],
    [null, 1],
  ]);
  expect(groups[0]?.evaluation.macro).toMatchObject({ f1: 1, themes: 2 });
  const byYear = records.map((row, i) => ({ ...row, year: 2020 + (i % 2) }));
  const years = await evaluate(byYear, { by: "year" });
  expect(years.groups.map(({ group }) => group)).toEqual(["2020", "2021"]);
});

test("a table that topoi wrote, with a column that readers filled in, is gold too", async () => {
  const rows = records.map(({ id, text, themes }) => {
    const [document] = id.split("#");
    return [id, document, `"${text}"`, themes.join(";")].join(",");
  });
  const table = ["passage,document,text,themes", ...rows].join("\n");
  const { evaluation, problems, passages } = await evaluate(table, {}, "passages.csv");
  expect(problems).toEqual([]);
  expect(passages.map(({ passage }) => passage)).toEqual(records.map(({ id }) => id));
  expect(evaluation.macro).toMatchObject({ passages: 4, documents: 2, themes: 2 });
  const asJson = await evaluate(records);
  expect(evaluation.macro.f1).toBe(asJson.evaluation.macro.f1);
});

test("so is a table with a column for each theme", async () => {
  const rows = records.map(({ text, themes }, i) =>
    [`"${text}"`, Number(themes.includes("water-sharing")), i === 3 ? "" : "no"].join(","),
  );
  const table = ["text,water-sharing,flood-defence", ...rows].join("\n");
  const { evaluation } = await evaluate(table, {}, "gold.csv");
  expect(evaluation.themes).toMatchObject([
    { theme: "water-sharing", passages: 4, gold: 1, found: 2 },
    { theme: "flood-defence", passages: 3, gold: 0, found: 1 },
  ]);
});

test("an id that two records bring is told, and both are evaluated", async () => {
  const [first, second] = records;
  const { evaluation, problems } = await evaluate([first ?? {}, { ...second, id: "brook#1" }]);
  expect(problems).toMatchObject([
    { line: 2, severity: "warning", message: expect.stringContaining("brook#1") as string },
  ]);
  expect(evaluation.macro).toMatchObject({ passages: 2, documents: 1, f1_low: null });
});

describe("gold with mistakes", () => {
  test.each([
    ["an empty file", "", ["gold.jsonl: expected text, found an empty file"]],
    [
      "lines that are no records, and records without text",
      '{"id":"a"}\nnonsense\n{"text":7,"themes":[]}\n{"text":" ","themes":[]}',
      [
        'gold.jsonl:1: expected a key "text"; found id',
        expect.stringMatching(/^gold\.jsonl:2: expected a JSON object/u),
        "gold.jsonl:3: text: expected text, found 7",
        "gold.jsonl:4: expected a text, found none",
      ],
    ],
    [
      "no themes, themes that are no list, and themes that the codebook does not have",
      '\n{"text":"A river."}\n{"text":"A lake.","themes":7}\n{"text":"A sea.","themes":["flood-defense"]}',
      [
        'gold.jsonl:2: expected themes, or a column for each theme ("water-sharing", "flood-defence"); found neither',
        "gold.jsonl:3: themes: expected a list of themes, found 7",
        'gold.jsonl:4: themes: expected themes of the codebook, found "flood-defense"; is it flood-defence?',
      ],
    ],
    [
      "no theme at all",
      '{"text":"A river.","themes":[]}',
      [
        expect.stringMatching(
          /gold\.jsonl: expected readings, found no theme named in any record$/u,
        ),
      ],
    ],
  ])("%s: each is told with its line", async (_, content, mistakes) => {
    await expect(evaluate(content)).rejects.toMatchObject({ name: "GoldError", mistakes });
  });

  test("a key to group by that no record has is told, with those that there are", async () => {
    await expect(evaluate(records, { by: "shore" })).rejects.toThrow(
      /expected a key to group by that passages have \(bank,.* path\), found shore$/u,
    );
  });
});
