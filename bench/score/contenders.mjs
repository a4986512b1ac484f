// What is measured: commands, a process each. Every command stands here and nowhere else.
import { fileURLToPath } from "node:url";
import { linesOf, rowsOf, rowsOfCsv, saidBy, wordsOf } from "./count-hits.mjs";
import { python } from "./peers.mjs";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = process.execPath;

/** The command that is measured; `tables` and `formats` are named with a comma between. */
const score = (file, codebook, tables, output, formats = "csv,parquet") =>
  [node, at("../../dist/cli.js"), "score", file, "--as-is", "--language", "en"].concat([
    ...["--codebook", codebook, "--tables", tables, "--formats", formats, "--output", output],
  ]);

const job = (name, options) => [node, at("topoi.mjs"), name, JSON.stringify(options)];
const peer = (name, ...args) => [node, at(`peers/${name}`), ...args];
const rg = (file, terms) => ["rg", "-F", "-i", "-o", "-w", "-f", terms, file];

/**
 * A contender: `size` of its codebook (a ratio is to the base of the same size); `sample`, the MB
 * of the corpus that it gets where it is too slow for all of it; `needs`, what must be installed;
 * `count`, where its hits are read; `does`, what of the job it does.
 */
export const contenders = [
  {
    name: "natural",
    size: "small",
    sample: 5,
    needs: "npm",
    does: "WordTokenizer, PorterStemmer, Map of stems; no offsets",
    command: ({ file, lists }) => peer("natural.mjs", file, lists.small.stem.json),
    count: saidBy,
  },
  {
    name: "natural, 10,000 terms",
    size: "big",
    sample: 5,
    needs: "npm",
    does: "the same",
    command: ({ file, lists }) => peer("natural.mjs", file, lists.big.stem.json),
    count: saidBy,
  },
  {
    name: "spaCy",
    size: "small",
    sample: 5,
    needs: "python",
    does: "blank English, PhraseMatcher on LOWER; whole words, no stems; offsets",
    command: ({ file, lists }) => [
      python,
      at("peers/phrase-matcher.py"),
      file,
      lists.small.literal.json,
    ],
    count: saidBy,
  },
  {
    name: "spaCy, 10,000 terms",
    size: "big",
    sample: 5,
    needs: "python",
    does: "the same",
    command: ({ file, lists }) => [
      python,
      at("peers/phrase-matcher.py"),
      file,
      lists.big.literal.json,
    ],
    count: saidBy,
  },
  {
    name: "regex",
    size: "small",
    does: "one a theme, between \\b; `*`, offsets; no stems, no words",
    command: ({ file, lists }) => peer("regexp.mjs", file, lists.small.wild.json, "ascii"),
    count: saidBy,
  },
  {
    name: "regex, any script",
    size: "small",
    does: "the same; any script's letters make a word, not only ASCII's",
    command: ({ file, lists }) => peer("regexp.mjs", file, lists.small.wild.json, "unicode"),
    count: saidBy,
  },
  {
    name: "regex, 10,000 terms",
    size: "big",
    sample: 3,
    does: "one a theme, between \\b",
    command: ({ file, lists }) => peer("regexp.mjs", file, lists.big.wild.json, "ascii"),
    count: saidBy,
  },
  {
    name: "regex, any script, 10,000 terms",
    size: "big",
    sample: 2,
    does: "one a theme; any script's letters make a word",
    command: ({ file, lists }) => peer("regexp.mjs", file, lists.big.wild.json, "unicode"),
    count: saidBy,
  },
  {
    name: "wc -w",
    size: "any",
    needs: "wc",
    does: "counts words of the file's bytes, C.UTF-8",
    command: ({ file }) => ["wc", "-w", file],
    env: { LC_ALL: "C.UTF-8" },
    count: wordsOf,
  },
  {
    name: "rg",
    size: "small",
    needs: "rg",
    does: "-F -i -o -w -f: whole words in the file's bytes (none behind an escaped \\n); no themes",
    command: ({ file, lists }) => rg(file, lists.small.literal.txt),
    count: linesOf,
  },
  {
    name: "rg, 10,000 terms",
    size: "big",
    sample: 1,
    needs: "rg",
    does: "the same; its start, half a second, is extended too",
    command: ({ file, lists }) => rg(file, lists.big.literal.txt),
    count: linesOf,
  },
  {
    name: "topoi score, stems",
    size: "small",
    does: "everything: hits with offsets and frequencies, written as CSV and Parquet",
    command: ({ file, lists, output }) =>
      score(file, lists.small.stem.yml, "hits,frequency", output),
    count: rowsOf,
  },
  {
    name: "topoi score",
    size: "small",
    does: "the same with `*`, without stems",
    command: ({ file, lists, output }) =>
      score(file, lists.small.wild.yml, "hits,frequency", output),
    count: rowsOf,
  },
  {
    name: "topoi score, hits only",
    size: "small",
    does: "whole words only, as rg has them",
    command: ({ file, lists, output }) => score(file, lists.small.literal.yml, "hits", output),
    count: rowsOf,
  },
  {
    name: "topoi score, hits as CSV",
    size: "small",
    does: "the same, a line a hit, as rg writes them",
    command: ({ file, lists, output }) =>
      score(file, lists.small.literal.yml, "hits", output, "csv"),
    count: rowsOfCsv,
  },
  {
    name: "topoi library, stems",
    size: "small",
    does: "scoreCorpus of topoi/score, cold: hits with offsets, counts by author and year; nothing written",
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.small.stem.yml }),
    count: saidBy,
  },
  {
    name: "topoi library",
    size: "small",
    does: "the same with `*`, without stems",
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.small.wild.yml }),
    count: saidBy,
  },
  {
    name: "topoi library, 10,000 terms, stems",
    size: "big",
    does: "the same with stems",
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.big.stem.yml }),
    count: saidBy,
  },
  {
    name: "topoi library, 10,000 terms",
    size: "big",
    does: "the same with `*`, without stems",
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.big.wild.yml }),
    count: saidBy,
  },
];

/** Only what the job itself timed counts: nothing is read, or everything is warm. */
export const warm = [
  {
    name: "another codebook, tokens kept",
    command: ({ file, lists }) =>
      job("again", { corpus: file, codebook: lists.small.wild.yml, other: lists.other.wild.yml }),
    count: saidBy,
  },
  ...[1, 2].map((workers) => ({
    name: `pool of ${workers}, warm`,
    command: ({ file, lists }) =>
      job("pool", { corpus: file, codebook: lists.small.wild.yml, workers }),
    count: saidBy,
  })),
  {
    name: "two processes at once",
    command: ({ file, lists }) => job("pair", { corpus: file, codebook: lists.small.wild.yml }),
    count: saidBy,
  },
];

/** How much memory: the corpus once and ten times over. */
export const memory = {
  command: ({ file, lists, output }) => score(file, lists.small.wild.yml, "hits", output),
  count: rowsOf,
};

/** How time grows with the text: 1, 2 and 4 times so many MB. */
export const hostile = [
  {
    name: "10,000 terms of `*abc*`",
    text: "corpus",
    megabytes: 1,
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.hostile.wild.yml }),
    count: saidBy,
  },
  {
    name: "1 MB without a blank",
    text: "letters",
    megabytes: 1,
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.small.wild.yml }),
    count: saidBy,
  },
  {
    name: "1 MB of one letter",
    text: "one letter",
    megabytes: 1,
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.small.stem.yml }),
    count: saidBy,
  },
  {
    name: "both: `*abc*`, no blank",
    text: "letters",
    megabytes: 1,
    command: ({ file, lists }) => job("hits", { corpus: file, codebook: lists.hostile.wild.yml }),
    count: saidBy,
  },
];

const times = (name, than, least) => ({
  goal: `${name} ≥ ${least} × ${than}`,
  find: (of) => of(than).seconds / of(name).seconds,
  reached: (found) => found >= least,
});

/** What is to be reached, by part; `of` gives what was measured, by name. */
export const goals = {
  speed: [
    times("topoi library, stems", "natural", 60),
    times("topoi library, stems", "spaCy", 40),
    times("topoi library", "wc -w", 0.8),
    times("topoi library", "regex", 3),
    times("topoi library", "regex, any script", 3),
    times("topoi library, 10,000 terms", "regex, 10,000 terms", 80),
    times("topoi library, 10,000 terms", "regex, any script, 10,000 terms", 80),
    times("topoi score, hits as CSV", "rg", 0.5),
    times("topoi score, hits only", "rg", 0.5),
    times("topoi library, 10,000 terms", "topoi library", 0.5),
    times("topoi library, 10,000 terms, stems", "natural, 10,000 terms", 50),
  ],
  warm: [
    {
      goal: "another codebook, seconds for 84 MB ≤ 0.25",
      find: (of) => 84 / of("another codebook, tokens kept").megabytesPerSecond,
      reached: (found) => found <= 0.25,
    },
    times("pool of 2, warm", "pool of 1, warm", 1.8),
    times("two processes at once", "pool of 1, warm", 1.8),
  ],
  memory: [
    {
      goal: "peak MB ≤ 300",
      find: (of) => of("the corpus once").peak,
      reached: (found) => found <= 300,
    },
    {
      goal: "peak of ten times ≤ 1.1 × of once",
      find: (of) => of("ten times over").peak / of("the corpus once").peak,
      reached: (found) => found <= 1.1,
    },
  ],
  hostile: hostile.map(({ name }) => ({
    goal: `${name}: exponent ≤ 1.1`,
    find: (of) => of(`${name} × 4`).exponent,
    reached: (found) => found <= 1.1,
  })),
};

/** The columns of ratios: the contender of each size that the others are compared with. */
export const bases = {
  natural: { small: "natural", big: "natural, 10,000 terms" },
  spaCy: { small: "spaCy", big: "spaCy, 10,000 terms" },
  regex: { small: "regex", big: "regex, 10,000 terms" },
  "wc -w": { small: "wc -w", big: "wc -w", any: "wc -w" },
  rg: { small: "rg", big: "rg, 10,000 terms" },
};
