import { readCorpus, type Corpus } from "../corpus/read-corpus.js";
import {
  evaluateThemes,
  type Evaluation,
  type GroupEvaluation,
} from "../measures/evaluate-themes.js";
import type { Document, Hit, Passage, Problem, Reading, Score } from "../rows.js";
import { splitPassages } from "../text/split-passages.js";
import { findHits } from "../themes/find-hits.js";
import { readCodebook } from "../themes/read-codebook.js";
import { scorePassages } from "../themes/score-passages.js";
import type { ScoreOptions } from "../themes/scoring.js";
import type { Codebook } from "../themes/codebook.js";
import { doubtCodebook } from "./doubt-codebook.js";
import { findCodebook } from "./find-codebook.js";
import { GoldError } from "./gold-error.js";
import { takeReadings, type GoldRecord } from "./take-readings.js";

/** What to evaluate, and how. */
export interface EvaluateCodebookOptions {
  readonly codebook?: string | undefined;
  /** A key of the records: each of its values is evaluated by itself as well. */
  readonly by?: string | undefined;
  /** How many readers voted; unless given, the most votes that any theme has. */
  readonly readers?: number | undefined;
  /** How to score, where not as the codebook says. */
  readonly scoring?: ScoreOptions;
}

/** How well a codebook does on a gold standard, and what that was measured on. */
export interface CodebookEvaluation {
  readonly codebook: Codebook;
  /** Path of the codebook used. */
  readonly codebookFile: string;
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly gold: readonly Reading[];
  readonly evaluation: Evaluation;
  /** Sorted; empty unless asked for. */
  readonly groups: readonly GroupEvaluation[];
  readonly problems: readonly Problem[];
}

/**
 * How well a codebook finds what careful readers find. Each record of the gold standard is one
 * passage, and is read and scored as any document is; see `takeReadings` for what it may hold.
 *
 * A record's `passage`, as in the table `passages`, is its id where it has no `id` of its own. Of an
 * id like `speech#12` the part before the mark names the document, over which intervals are drawn.
 *
 * @throws GoldError naming every mistake of the gold standard with its line.
 */
export async function evaluateCodebook(
  gold: string,
  options: EvaluateCodebookOptions = {},
): Promise<CodebookEvaluation> {
  const codebookFile = await findCodebook(gold, options.codebook);
  const codebook = await readCodebook(codebookFile);
  const { corpus, records } = await readRecords(gold);
  const themes = codebook.themes.map(({ theme }) => theme);
  const parents = new Map(codebook.themes.map(({ theme, parent }) => [theme, parent]));
  const labels = new Map(codebook.themes.map(({ theme, label }) => [theme, label]));
  const readings = takeReadings(records, { themes, labels, parents, readers: options.readers });
  if (readings.length === 0)
    throw new GoldError([`${gold}: expected readings, found no theme named in any record`]);
  const members = groupDocuments(corpus.documents, options.by, gold);
  const passages = splitPassages(corpus, { by: "document" }).map((passage) => ({
    ...passage,
    passage: passage.document,
  }));
  const hits = findHits(passages, codebook);
  const scores = scorePassages(passages, hits, codebook, options.scoring);
  return {
    codebook,
    codebookFile,
    passages,
    hits,
    gold: readings,
    evaluation: evaluateThemes(scores, readings),
    groups: evaluateGroups(scores, readings, members),
    problems: [
      ...corpus.problems.filter(({ severity }) => severity === "warning"),
      ...doubtCodebook(codebook, codebookFile, corpus.documents),
    ],
  };
}

/** The gold standard's documents, and their records in the same order. */
async function readRecords(gold: string): Promise<{ corpus: Corpus; records: GoldRecord[] }> {
  const given = new Map<object, { readonly line: number | null; readonly id: string | null }>();
  const corpus = await readCorpus(gold, {
    onSource(source) {
      const { extra, line, facts } = source;
      const { passage } = extra;
      const isNamed = typeof passage === "string" && passage.trim() !== "";
      const id = isNamed
        ? ({ value: passage, source: "metadata", from: "passage" } as const)
        : facts.id;
      given.set(extra, { line, id: id?.value.trim() ?? null });
      return { ...source, facts: { ...facts, id } };
    },
  });
  const errors = corpus.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new GoldError(
      errors.map(({ path, line, message }) => `${placeOf(path, line)}: ${message}`),
    );
  }
  const records = corpus.documents.map(({ path, document, extra }): GoldRecord => {
    const { line = null, id = null } = given.get(extra) ?? {};
    // Where two records bring the same id, the second gets another; both are from one document.
    return {
      place: placeOf(path, line),
      passage: document,
      document: documentOf(id ?? document),
      extra,
    };
  });
  return { corpus, records };
}

function placeOf(path: string, line: number | null): string {
  return line === null ? path : `${path}:${line}`;
}

/** `speech` of `speech#12`. */
function documentOf(passage: string): string {
  const mark = passage.lastIndexOf("#");
  return mark > 0 && /^\d+$/u.test(passage.slice(mark + 1)) ? passage.slice(0, mark) : passage;
}

const facts = ["author", "year", "language", "source", "title", "date", "path"] as const;

/** The documents of each value of a key, sorted, those without one last. */
function groupDocuments(
  documents: readonly Document[],
  by: string | undefined,
  gold: string,
): Map<string | null, Set<string>> {
  const groups = new Map<string | null, Set<string>>();
  if (by === undefined) return groups;
  const values = documents.map((document) => valueOf(document, by));
  if (values.every((value) => value === null)) {
    const keys = [...new Set(documents.flatMap(({ extra }) => Object.keys(extra)))];
    const known = [
      ...keys.filter((key) => key !== "themes" && key !== "votes"),
      ...facts.filter((fact) => documents.some((document) => valueOf(document, fact) !== null)),
    ];
    throw new GoldError([
      `${gold}: expected a key to group by that passages have (${known.join(", ")}), found ${by}`,
    ]);
  }
  const named = [...new Set(values.filter((value) => value !== null))].sort();
  for (const value of [...named, ...(values.includes(null) ? [null] : [])]) {
    const members = documents.filter((_, i) => values[i] === value);
    groups.set(value, new Set(members.map(({ document }) => document)));
  }
  return groups;
}

function valueOf(document: Document, key: string): string | null {
  const fact = facts.find((name) => name === key);
  const value = document.extra[key] ?? (fact === undefined ? null : document[fact]);
  if (value === null || value === "") return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function evaluateGroups(
  scores: readonly Score[],
  readings: readonly Reading[],
  groups: ReadonlyMap<string | null, ReadonlySet<string>>,
): GroupEvaluation[] {
  return [...groups].map(([group, members]) => {
    const ofGroup = ({ passage }: { readonly passage: string }) => members.has(passage);
    return { group, evaluation: evaluateThemes(scores.filter(ofGroup), readings.filter(ofGroup)) };
  });
}
