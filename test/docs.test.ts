import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import * as topoi from "../src/index.js";
import { parseCodebookTable } from "../src/themes/formats/parse-codebook-table.js";
import {
  explainPassage,
  listExplanations,
  type ScoredData,
} from "../src/output/explain-passage.js";
import { findHits } from "../src/themes/find-hits.js";
import { parseCodebook } from "../src/themes/parse-codebook.js";
import { takeScoring } from "../src/themes/scoring.js";
import { passageOf } from "./themes/passages.js";

const guide = read("docs/codebooks.md");
const readme = read("README.md");

/** What a table of the guide says of a term. */
interface Claim {
  readonly term: string;
  readonly language: string;
  readonly text: string;
  readonly isFound: boolean;
}

function read(file: string): string {
  return readFileSync(file, "utf8").replace(/\r\n/gu, "\n");
}

/** The blocks of code in a language, without their indent. */
function blocksOf(text: string, language: string): string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\n([^]*?)^ *\`\`\`$`, "gmu");
  return [...text.matchAll(pattern)].map(([, indent = "", code = ""]) =>
    code.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  );
}

/** The rows of the tables that begin with a column `term`, cell by cell. */
function claimsOf(text: string): Claim[] {
  let columns: string[] | null = null;
  return text.split("\n").flatMap((line) => {
    const cells = line.split("|").slice(1, -1);
    if (cells.length === 0) columns = null;
    else columns ??= cells.map((cell) => cell.trim());
    if (columns?.[0] !== "term") return [];
    const cellOf = (name: string) => cells[columns?.indexOf(name) ?? -1] ?? "";
    const codeIn = (name: string) => [...cellOf(name).matchAll(/`([^`]+)`/gu)].map((m) => m[1]);
    const [term = ""] = codeIn("term");
    const language = cellOf("language").trim() || "en";
    const claim = (name: string, isFound: boolean) =>
      codeIn(name).map((text = ""): Claim => ({ term, language, text, isFound }));
    return [...claim("finds", true), ...claim("does not find", false)];
  });
}

/** A piece of a codebook made a whole one. */
function complete(yaml: string): string {
  if (!yaml.startsWith("terms:")) return yaml;
  return `themes:\n  theme:\n${yaml.replaceAll(/^/gmu, "    ")}`;
}

const claims = claimsOf(guide);

test("the guide to codebooks claims much", () => {
  expect(claims.length).toBeGreaterThan(80);
});

test.each(claims)("$term finds $text ($language): $isFound", (claim) => {
  const { term, language, text, isFound } = claim;
  const codebook = parseCodebook(`themes: { theme: { terms: [${term}] } }`, "guide.yml");
  const hits = findHits([passageOf(text, { language })], codebook);
  expect(hits.map(({ match }) => match)).toEqual(isFound ? [text] : []);
});

test.each([...blocksOf(guide, "yaml"), ...blocksOf(readme, "yaml")])(
  "is a codebook without a doubt:\n%s",
  (yaml) => {
    expect(parseCodebook(complete(yaml), "guide.yml").notes).toEqual([]);
  },
);

test("a weight says the same in a list by weight and at a term", () => {
  const [byWeight, byTerm] = blocksOf(guide, "yaml").filter((yaml) => yaml.includes("borders"));
  const termsOf = (yaml = "") => parseCodebook(complete(yaml), "guide.yml").themes[0]?.terms;
  expect(termsOf(byWeight)).toHaveLength(4);
  expect(termsOf(byWeight)).toEqual(termsOf(byTerm));
});

test("the table of the guide is a codebook without a doubt", () => {
  const [table = ""] = blocksOf(guide, "csv");
  const { themes, notes } = parseCodebookTable(table, "guide.csv");
  expect(notes).toEqual([]);
  expect(themes.map(({ theme, terms, except }) => [theme, terms.length, except.length])).toEqual([
    ["sovereignty", 2, 1],
    ["security", 0, 0],
    ["security/cyber", 2, 0],
  ]);
});

describe("the examples of what is said of themes", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "topoi-examples-"));
  let made: Record<string, unknown>;

  beforeAll(async () => {
    const corpus = await topoi.readCorpus("seeds");
    const codebook = await topoi.readCodebook("seeds/themes.yml");
    const passages = topoi.splitPassages(corpus, { by: "paragraph" });
    const hits = topoi.findHits(passages, codebook);
    const scores = topoi.scorePassages(passages, hits, codebook);
    const { terms, from } = topoi.learnTheme(passages, hits, codebook);
    made = { corpus, codebook, passages, hits, scores, terms, from };
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    "themes/read-codebook",
    "themes/review-codebook",
    "themes/find-hits",
    "themes/explain-hits",
    "themes/score-passages",
    "themes/explain-score",
    "themes/learn-theme",
    "themes/add-learned-terms",
    "measures/evaluate-themes",
    "output/write-codebook",
  ])("src/%s.ts runs", async (file) => {
    const [, example = ""] = /@example\n((?: \* .*\n)+)/u.exec(read(`src/${file}.ts`)) ?? [];
    expect(example).not.toBe("");
    const code = example
      .replaceAll(/^ \* /gmu, "")
      .replaceAll('"../seeds', '"seeds')
      .replaceAll('"../output', `"${folder.replaceAll("\\", "/")}`);
    const console = { log: () => undefined };
    const run: unknown = vm.runInNewContext(`(async () => {\n${code}})`, {
      ...{ ...topoi },
      ...made,
      console,
    });
    await expect((run as () => Promise<unknown>)()).resolves.toBeUndefined();
  });

  test("the README says of a score what topoi says", () => {
    const { passages, hits, codebook } = made as unknown as Omit<ScoredData, "scoring">;
    const passage = passages.find((one) => one.passage === "lang-ping-2022#3");
    if (passage === undefined) throw new Error("lang-ping-2022#3: expected in seeds");
    const scoring = takeScoring("test", {}, codebook);
    const explanations = listExplanations(passage, { passages, hits, codebook, scoring });
    const told = explainPassage(passage, explanations);
    const [shown = ""] = blocksOf(readme, "").filter((block) => block.startsWith("Geopolitics"));
    expect(`\n${told}`).toContain(`\n${shown}\n`);
  });

  test("the README says of what was learned what topoi says", () => {
    const [shown] = /too little to learn from: [^`]+/u.exec(readme) ?? [];
    const from = made.from as readonly { readonly theme: string; readonly note: string }[];
    expect(from.find(({ theme }) => theme === "geopolitics")?.note).toBe(shown);
    for (const { note } of from) expect(note).toMatch(/^too little to learn from/u);
  });
});
