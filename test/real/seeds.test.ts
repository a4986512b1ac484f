import { readFile } from "node:fs/promises";
import path from "node:path";
import { tablesOfRun } from "../../src/analysis/write-output.js";
import { columns } from "../../src/rows.js";
import { findShared, makeFolder, removeFolders } from "./places.js";
import { readCsv, readParquet, type CsvRow } from "./read-table.js";
import { runTopoi, type Ending } from "./run-command.js";

let seeds: string;
let output: string;
let ending: Ending;
let documents: CsvRow[];
let passages: CsvRow[];
let hits: CsvRow[];

beforeAll(async () => {
  seeds = findShared("seeds");
  output = await makeFolder();
  ending = await runTopoi(["run", seeds, "--output", output]);
  documents = await readCsv(output, "documents");
  passages = await readCsv(output, "passages");
  hits = await readCsv(output, "hits");
});

afterAll(removeFolders);

test("the run ends well, and says on standard error only what was mended", () => {
  expect(ending.status).toBe(0);
  expect(ending.stderr).toMatch(/^004\S*: warning: repaired 2 pronunciations[^\n]*\n$/u);
});

test("what is known of each document, and no more", () => {
  const known = documents.map(({ path, author, date, date_source, language, source, counted }) => {
    return [path?.slice(0, 3), author, date, date_source, language, source, counted];
  });
  expect(known).toEqual([
    ["000", "Li Yan", "2024-09-07", "translation", "en", "World Internet Conference", "true"],
    ["001", "Li Yan", "2024-09-07", "text", "id", "Konferensi Internet Dunia", "false"],
    ["002", "", "", "", "en", "", "true"],
    ["003", "Zhang Shenglei", "2017-12-13", "text", "en", "China.org.cn", "true"],
    ["004", "Lang Ping", "2022-09-07", "text", "en", "China Daily Global", "true"],
  ]);
  expect(documents.map(({ title }) => title?.split(" ").slice(0, 6).join(" "))).toEqual([
    "li yan: rise to the challenge",
    "li yan: hadapi kesulitan dan terus",
    "To build a national community of",
    "China contributes wisdom to the world",
    "Virtual defense",
  ]);
  for (const { document, passages: count } of documents) {
    expect(Number(count)).toBeGreaterThan(0);
    expect(passages.filter((passage) => passage.document === document)).toHaveLength(Number(count));
  }
});

test("the themes of the article and of its translation have the same shares", async () => {
  const scores = await readCsv(output, "scores");
  const shares = documents.slice(0, 2).map(({ document }) => {
    const own = scores.filter((row) => row.document === document);
    return [...new Set(own.map(({ theme }) => theme))].map((theme) => {
      const rows = own.filter((row) => row.theme === theme);
      return rows.filter(({ present }) => present === "true").length / rows.length;
    });
  });
  const [one = [], other = []] = shares;
  expect(one).toHaveLength(9);
  expect(cosine(one, other)).toBeGreaterThanOrEqual(0.95);
  // The four themes alone that readers coded elsewhere.
  expect(cosine(one.slice(0, 4), other.slice(0, 4))).toBeGreaterThanOrEqual(0.95);
});

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

test("the two that are one text in two languages are found, and no others", () => {
  const twins = documents.filter(({ same_text_as }) => same_text_as !== "");
  expect(twins.map(({ path, same_text_kind }) => [path?.slice(0, 3), same_text_kind])).toEqual([
    ["001", "translation"],
  ]);
  expect(twins[0]?.same_text_as).toBe(documents[0]?.document);
});

// The words of each article, counted by hand in the files: none is lost, none is added.
test("all of each article and nothing else", () => {
  expect(documents.map(({ words }) => Number(words))).toEqual([832, 805, 985, 571, 1052]);
});

test("every line of the files is either in a passage or among what was left out", async () => {
  const removed = await readCsv(output, "removed");
  for (const { document, path: file = "" } of documents) {
    const raw = new TextDecoder().decode(await readFile(path.join(seeds, file)));
    const isTold = new Uint8Array(raw.length);
    for (const row of [...passages, ...removed]) {
      if (row.document === document) isTold.fill(1, Number(row.raw_start), Number(row.raw_end));
    }
    const lost = [...raw.matchAll(/\S+/gu)].filter(({ index }) => isTold[index] === 0);
    expect(lost.map(([word]) => word)).toEqual([]);
  }
});

test.each([
  ["Chinese advertisements", /\p{Script=Han}/u],
  ["buttons", /\b(?:Share|Print|Add your comments?|Adjust font size)\b/u],
  ["notices", /Copyright|All rights reserved|©/iu],
  ["programs", /PHP Code|<\/?[a-z][^>]*>/iu],
  ["e-mail addresses", /[\w.]+@[\w-]+\.\w/u],
  ["a language bar", /Русский|Français|日本語|Português|Suomalainen/u],
])("no passage holds what stood around the article: %s", (_, furniture) => {
  expect(passages.filter(({ text = "" }) => furniture.test(text))).toEqual([]);
});

test("every passage and hit can be followed to its words", async () => {
  const originals = new Map<string, string>();
  for (const { document = "", path: file = "" } of documents) {
    const bytes = await readFile(path.join(seeds, file));
    originals.set(document, new TextDecoder().decode(bytes));
  }
  const raw = (row: CsvRow): string =>
    originals.get(row.document ?? "")?.slice(Number(row.raw_start), Number(row.raw_end)) ?? "";
  const cleaned = new Map(passages.map((passage) => [passage.passage, passage]));
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) {
    const { text = "", start } = cleaned.get(hit.passage) ?? {};
    const from = Number(hit.start) - Number(start);
    expect(text.slice(from, from + Number(hit.end) - Number(hit.start))).toBe(hit.match);
    expect(oneBlank(raw(hit))).toBe(oneBlank(hit.match));
  }
  for (const passage of passages) {
    expect(Number(passage.end) - Number(passage.start)).toBe(passage.text?.length);
    const [first = "", last = ""] = [passage.text?.slice(0, 12), passage.text?.slice(-12)];
    expect(oneBlank(raw(passage)).startsWith(oneBlank(first))).toBe(true);
    expect(oneBlank(raw(passage)).endsWith(oneBlank(last))).toBe(true);
  }
});

test("scores: a row for every passage and theme", async () => {
  const scores = await readCsv(output, "scores");
  const themes = new Set(scores.map(({ theme }) => theme));
  expect(themes.size).toBe(9);
  expect(scores).toHaveLength(themes.size * passages.length);
  // The first four themes are present from a weight of 1, the others with any hit.
  const fitted = [...themes].slice(0, 4);
  for (const { passage, theme = "", hits: count, weighted_hits, present } of scores) {
    const own = hits.filter((hit) => hit.passage === passage && hit.theme === theme);
    const weight = own.reduce((sum, hit) => sum + Number(hit.weight), 0);
    expect(Number(weighted_hits)).toBeCloseTo(weight, 9);
    const isPresent = fitted.includes(theme) ? Number(weighted_hits) >= 1 : weight > 0;
    expect([Number(count), present]).toEqual([own.length, String(isPresent)]);
  }
});

test("frequencies: every author, year and theme; shares in bounds, with interval and base", async () => {
  const frequency = await readCsv(output, "frequency");
  const counted = documents.filter((document) => document.counted === "true");
  const groups = new Set(counted.map(({ author = "", year = "" }) => `${author} ${year}`));
  expect(new Set(frequency.map(({ author = "", year = "" }) => `${author} ${year}`))).toEqual(
    groups,
  );
  expect(frequency).toHaveLength(groups.size * 9);
  for (const row of frequency) {
    const share = Number(row.share);
    // Of one document there is no interval, which the row says.
    const isAlone = row.interval === "one document";
    expect([row.share_low === "", row.share_high === ""]).toEqual([isAlone, isAlone]);
    const low = isAlone ? share : Number(row.share_low);
    const high = isAlone ? share : Number(row.share_high);
    const inOrder = [0, low, share, high, 1];
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(share).toBeCloseTo(Number(row.passages_with_theme) / Number(row.passages), 12);
    expect(Number(row.documents)).toBeGreaterThan(0);
    expect(Number(row.words)).toBeGreaterThan(0);
  }
});

test.each(tablesOfRun)("%s: CSV and Parquet hold the same", async (table) => {
  const parquet = await readParquet(output, table);
  const asText = parquet.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toText(cell)])),
  );
  expect(asText).toEqual(await readCsv(output, table));
  const wanted = columns[table];
  if (parquet.length > 0) {
    expect(Object.keys(parquet[0] ?? {}).slice(0, wanted.length)).toEqual(wanted);
  }
});

/** A cell as CSV writes it. */
function toText(cell: unknown): string {
  if (typeof cell === "string") return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return cell === null ? "" : JSON.stringify(cell);
}

function oneBlank(text = ""): string {
  return text.replace(/\s+/gu, " ");
}

/** Read by hand: sentences that say what should be done, by document and place. */
const proposals = [
  ...["002#1.2", "002#4.1", "002#4.8", "002#5.6", "002#6.9"],
  ...["003#10.3", "003#11.2", "003#11.3", "003#12.1", "003#13.3"],
  ...["004#2.1", "004#6.1", "004#12.3", "004#12.4", "004#13.1", "004#13.5", "004#13.6"],
];

test("what should be done is a proposal, and thanks are none", async () => {
  const components = await readCsv(output, "components");
  const files = new Map(documents.map(({ document, path: file }) => [document, file?.slice(0, 3)]));
  const roles = new Map(
    components.map(({ component = "", document, role }) => [
      `${files.get(document) ?? ""}${component.slice(component.lastIndexOf("#"))}`,
      role,
    ]),
  );
  expect(proposals.filter((place) => roles.get(place) !== "proposal")).toEqual([]);
  expect(roles.get("003#4.2")).toBe("none");
});

test("whom the documents report and quote is named", async () => {
  const components = await readCsv(output, "components");
  const others = components.filter(({ voice }) => voice !== "author");
  const named = new Set(others.map(({ holder }) => holder));
  expect([...named]).toEqual(
    expect.arrayContaining(["Xi Jinping", "the US and the West", "Thomas Kwesi Kwadi"]),
  );
});

test("every component is the text of its document, and of its file", async () => {
  const components = await readCsv(output, "components");
  const ids = new Set(components.map(({ component }) => component));
  expect(ids.size).toBe(components.length);
  for (const { passage, start, end, text } of components) {
    const own = passages.find((row) => row.passage === passage);
    const from = Number(start) - Number(own?.start);
    expect(own?.text?.slice(from, from + Number(end) - Number(start))).toBe(text);
  }
  const relations = await readCsv(output, "relations");
  expect(relations.length).toBeGreaterThan(50);
  for (const { source = "", target = "" } of relations) {
    expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
  }
});
