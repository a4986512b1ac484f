import { readFileSync } from "node:fs";
import type { Score, Stance } from "../../../src/rows.js";
import { scoresOf } from "../scores.js";
import { stanceOf } from "../stances.js";

const folder = new URL("./", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** What `intervals.R` printed: a figure with its two ends, or two ends alone. */
export const oracle = JSON.parse(read("intervals.json")) as Readonly<Record<string, number[]>>;

/** The documents, a record for each line. */
const documents = read("documents.csv")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [document = "", author = "", ...numbers] = line.split(",");
    const [year, passages, present, words, hits, backed] = numbers.map(Number) as [
      ...[number, number, number, number, number, number],
    ];
    return { document, author, year, passages, present, words, hits, backed };
  });

/** A score for each passage; words and hits stand in the first. */
export const scores: readonly Score[] = documents.flatMap(({ document, author, year, ...counts }) =>
  scoresOf(document, [counts.present, counts.passages], { author, year }).map((score, i) => ({
    ...score,
    words: i === 0 ? counts.words : 0,
    hits: i === 0 ? counts.hits : 0,
  })),
);

/** A component for each passage: a claim where the theme is present, else a premise. */
export const stances: readonly Stance[] = documents.flatMap(({ document, author, ...counts }) =>
  Array.from({ length: counts.passages }, (_, i) =>
    stanceOf({
      ...{ document, author, role: i < counts.present ? "claim" : "premise" },
      supported_by: i < counts.backed ? 1 : 0,
    }),
  ),
);
