import fc from "fast-check";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { analyse } from "../../src/analysis/analyse.js";
import { openStore } from "../../src/analysis/kept/store.js";
import { groupFrequency } from "../../src/analysis/group-frequency.js";
import { makeManifest, type Manifest } from "../../src/analysis/make-manifest.js";
import { measureRun } from "../../src/analysis/measure-run.js";
import { summarise } from "../../src/analysis/summarise.js";
import { survey, type Survey } from "../../src/analysis/survey.js";
import { tablesOfRun, takeReportData } from "../../src/analysis/write-output.js";
import { writeRunTables } from "../../src/analysis/write-tables.js";
import { keepNothing, type Kept } from "../../src/kept.js";
import { makeReport } from "../../src/output/make-report.js";
import type { Data } from "../../src/output/write-file.js";
import { surveyOf } from "./survey-of.js";

/** Sentences that documents are made of: of two languages, with hits, claims and quotations. */
const sentences = [
  "Those upstream speak of water rights, and those downstream of a promise.",
  "Every town must keep a dike, because a dike is a promise to the next town.",
  "The mayor said that no quota was ever measured on the upper river.",
  "We should not share the river with those who hide their gauges.",
  "In 2019 the flood plain took 42 houses and 3 bridges in a single night.",
  "Hak air bukan hadiah dari hulu, melainkan janji yang harus ditepati oleh semua desa.",
  "Tanggul yang tinggi tidak menggantikan kepercayaan di antara desa-desa itu.",
  "Sandbags are what a village buys when it has stopped believing in its dikes.",
];

const terms = ["water right*", "share the river", "quota*", "dike*", "promise", "tanggul*", "town"];

interface Written {
  readonly author: string | null;
  readonly paragraphs: readonly (readonly number[])[];
}

/** A folder and a codebook: documents by name, terms by theme. */
interface State {
  readonly documents: ReadonlyMap<string, Written>;
  readonly themes: ReadonlyMap<string, readonly string[]>;
}

const paragraph = fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 3 });
const written: fc.Arbitrary<Written> = fc.record({
  author: fc.constantFrom(null, "Ada Brook", "Tom Marsh"),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
});
const documentName = fc.constantFrom("a", "b", "c", "d", "e");
const themeName = fc.constantFrom("rivers", "floods", "law");

/** One thing that changes between two runs. */
const change = fc.oneof(
  fc.record({ put: documentName, written }),
  fc.record({ remove: documentName }),
  fc.record({ rename: documentName, to: documentName }),
  fc.record({ theme: themeName, terms: fc.subarray(terms, { minLength: 1 }) }),
  fc.record({ withoutTheme: themeName }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function apply({ documents, themes }: State, step: Change): State {
  const [own, known] = [new Map(documents), new Map(themes)];
  if ("put" in step) own.set(step.put, step.written);
  else if ("remove" in step) own.delete(step.remove);
  else if ("rename" in step) {
    const document = own.get(step.rename);
    own.delete(step.rename);
    if (document !== undefined) own.set(step.to, document);
  } else if ("theme" in step) known.set(step.theme, step.terms);
  else known.delete(step.withoutTheme);
  return { documents: own, themes: known };
}

async function write(folder: string, { documents, themes }: State): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, { author, paragraphs }] of documents) {
    const head = author === null ? "" : `---\nauthor: ${author}\n---\n\n`;
    const text = paragraphs.map((list) => list.map((i) => sentences[i]).join(" ")).join("\n\n");
    await writeFile(path.join(folder, `${name}.md`), `${head}${text}\n`);
  }
  const listed = [...themes].map(
    ([theme, own]) =>
      `  ${theme}:\n    terms:\n      en: [${own.map((t) => `"${t}"`).join(", ")}]\n`,
  );
  await writeFile(
    path.join(folder, "themes.yml"),
    `codebook: Rivers\nversion: 1\nthemes:\n${listed.join("")}`,
  );
}

/** What a run tells and writes. */
interface Outcome {
  /** With all documents in the page, and with a few passages only. */
  readonly reports: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  readonly counts: Manifest["counts"];
  readonly summary: object;
}

/** That of a run that goes from document to document. */
async function run(seeds: string, kept: Kept): Promise<Outcome> {
  return outcomeOf(seeds, await survey({ seeds, kept }), kept);
}

/** That of a run that has all rows at once, and keeps none. */
async function runAtOnce(seeds: string): Promise<Outcome> {
  return outcomeOf(seeds, surveyOf(await analyse({ seeds })), keepNothing);
}

async function outcomeOf(seeds: string, found: Survey, kept: Kept): Promise<Outcome> {
  const { counts } = await makeManifest({ seeds }, found, []);
  const tables = await tablesOf(found, kept);
  const report = { ...takeReportData(found, kept), ...measureRun(found), charts: {}, summary: "" };
  const rooms = [{}, { mostWhole: 0, mostPacked: 300 }];
  const reports = await Promise.all(rooms.map((room) => makeReport(report, room)));
  return { tables, reports, counts, summary: summarise(found) };
}

async function tablesOf(found: Survey, kept: Kept): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  const collect = async (name: string, data: Data): Promise<void> => {
    const parts: Buffer[] = [];
    const isWhole = typeof data === "string" || data instanceof Uint8Array;
    for await (const part of isWhole ? [data] : data) parts.push(Buffer.from(part as string));
    tables[name] = Buffer.concat(parts).toString("latin1");
  };
  const others = {
    ...{ documents: found.documents, removed: found.removed, problems: found.problems },
    ...{ proposals: found.proposals, arguments: found.arguments },
    frequency: groupFrequency(found, found.tally.scores),
    ...measureRun(found),
  };
  const stage = { write: collect, files: [] };
  await writeRunTables(stage, found, others, tablesOfRun, { kept, source: "topoi" });
  return tables;
}

test("whatever changes between two runs, a rerun gives the tables, counts and report of a run from nothing", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "topoi-rerun-"));
  const seeds = path.join(folder, "seeds");
  const start: State = {
    documents: new Map([
      [
        "a",
        {
          author: "Ada Brook",
          paragraphs: [
            [0, 1],
            [4, 2],
          ],
        },
      ],
    ]),
    themes: new Map([["rivers", ["water right*", "quota*"]]]),
  };
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (steps) => {
        const cache = path.join(folder, "kept");
        await rm(cache, { recursive: true, force: true });
        let state = start;
        for (const step of [null, ...steps]) {
          if (step !== null) state = apply(state, step);
          if (state.documents.size === 0 || state.themes.size === 0) continue;
          await write(seeds, state);
          const store = openStore(cache, "1");
          const rerun = await run(seeds, store);
          store.close();
          expect(rerun).toEqual(await runAtOnce(seeds));
        }
      }),
      { numRuns: 25 },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a rerun with nothing new makes nothing anew", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "topoi-rerun-"));
  try {
    const seeds = path.join(folder, "seeds");
    const documents = new Map([
      [
        "a",
        {
          author: null,
          paragraphs: [
            [0, 1, 2],
            [5, 6],
          ],
        },
      ],
    ]);
    const themes = new Map([
      ["rivers", ["water right*"]],
      ["floods", ["dike*"]],
    ]);
    await write(seeds, { documents, themes });
    const runAgain = async (): Promise<number> => {
      const store = openStore(path.join(folder, "kept"), "1");
      await run(seeds, store);
      store.close();
      return store.made;
    };
    const first = await runAgain();
    expect(await runAgain()).toBe(0);
    // One theme's terms change: its hits, what is counted and packed of the document, and the tables, in both forms.
    await write(seeds, { documents, themes: new Map([...themes, ["floods", ["sandbag*"]]]) });
    const changed = await runAgain();
    expect(changed).toBe(1 + 2 + 1 + 2 * 3);
    expect(changed).toBeLessThan(first);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
