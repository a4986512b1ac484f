import type { DateSource, Problem } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Block, RemovedBlock } from "./block.js";

/** What can be known of a document; `year` is for those that give it beside a date nobody can read. */
export const factNames = [
  "id",
  "title",
  "author",
  "date",
  "year",
  "publisher",
  "language",
] as const;
export type FactName = (typeof factNames)[number];

/** A value as the document gives it, and where it stands. */
export interface Fact {
  /** Never blank, but for what is known to be unknown: that is empty, and nothing is looked for. */
  readonly value: string;
  readonly source: DateSource;
  /** The very place, for people: `JSON-LD author`, `byline`, `metadata.csv`. */
  readonly from: string;
}

/** What a document says of itself; unknown stays `null`. */
export type Facts = Readonly<Record<FactName, Fact | null>>;

/** What a reader finds of a document beside its text. */
export interface SourceFacts {
  /** The record's line in the file, for formats that hold many documents. */
  readonly line: number | null;
  readonly facts: Facts;
  /** Keys that topoi has no column for. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** One document with its text as it stands in the file. */
export interface TextSource extends SourceFacts {
  readonly text: string;
}

/** One document as a reader of its format hands it on, before cleaning. */
export interface Source extends SourceFacts {
  readonly blocks: readonly Block[];
  /** What the reader itself took out: page numbers and running heads. */
  readonly removed?: readonly RemovedBlock[];
  /** False where the text comes as a clean record and nothing of it is taken for page furniture. */
  readonly isPage: boolean;
  /** True for a paper of its own (DOCX, ODT, PDF), which loses only title, byline and dateline. */
  readonly isPaper?: boolean;
  /** Names `blocks` and `removed` where the file is kept that they were read from: the same for the same. */
  readonly key?: string;
}

/** A source with the file it came from. */
export type InFile<Kind extends SourceFacts> = Kind & { readonly path: string };
export type FileSource = InFile<Source>;

/** What a reader finds, one after the other: a document, or something wrong. */
export type FoundOf<Kind extends SourceFacts> =
  { readonly source: Kind } | { readonly problem: Problem };
export type Found = FoundOf<Source>;
export type FoundText = FoundOf<TextSource>;

/** What a reader makes of a file that holds one document. */
export interface ReadResult {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Nothing known. */
export const noFacts: Facts = collectFacts(() => null);

/** A message may quote what a document holds, which may be anything and of any length. */
const longestMessage = 300;

/** A problem with a place in a file; its message is one line that a terminal can show. */
export function problem(
  severity: Problem["severity"],
  path: string,
  line: number | null,
  message: string,
): Problem {
  const shown = plain(message.slice(0, longestMessage));
  const cut = message.length > longestMessage ? "…" : "";
  return { severity, path, line, message: shown + cut };
}

/** All facts, each as `take` finds it, in order. */
export function collectFacts(take: (name: FactName) => Fact | null): Facts {
  // Written out, since objects of one shape are made ten times as fast.
  return {
    id: take("id"),
    title: take("title"),
    author: take("author"),
    date: take("date"),
    year: take("year"),
    publisher: take("publisher"),
    language: take("language"),
  };
}

/**
 * A fact as front matter or a record gives it: text or a number, several of them (authors) with a
 * semicolon between; `null` where it is empty, `undefined` where it is something else.
 */
export function readFact(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (isPlain(value)) return String(value).trim() || null;
  if (!Array.isArray(value)) return undefined;
  const list = value as unknown[];
  return list.every(isPlain) ? list.join("; ").trim() || null : undefined;
}

/** Text, or a number whose digits are those that were written: JSON loses some of more than 15. */
function isPlain(value: unknown): value is string | number {
  if (typeof value !== "number") return typeof value === "string";
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
