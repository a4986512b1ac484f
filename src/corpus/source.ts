import type { Problem } from "../rows.js";
import { plain } from "../text/plain.js";
import type { Block } from "./block.js";

/** What a document says of itself, as it says it; unknown stays `null`. */
export interface Facts {
  readonly id: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** For documents that give it beside a date that cannot be read. */
  readonly year: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** One document as a reader of its format hands it on, before cleaning. */
export interface Source {
  /** The record's line in the file, for formats that hold many documents. */
  readonly line: number | null;
  readonly blocks: readonly Block[];
  readonly facts: Facts;
  /** Where the facts stand: in front matter or in the format's metadata. */
  readonly factsFrom: "front-matter" | "metadata";
  /** Keys that topoi has no column for. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** False where the text comes as a clean record and nothing of it is taken for page furniture. */
  readonly isPage: boolean;
}

/** A source with the file it came from. */
export interface FileSource extends Source {
  readonly path: string;
}

/** What a reader makes of one file. */
export interface ReadResult {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Nothing known. */
export const noFacts: Facts = {
  id: null,
  title: null,
  author: null,
  date: null,
  year: null,
  publisher: null,
  language: null,
};

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

/** All facts, each as `take` finds it. */
export function collectFacts(take: (fact: keyof Facts) => string | null): Facts {
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
  const list = Array.isArray(value) ? (value as unknown[]) : [value ?? ""];
  if (!list.every((item) => typeof item === "string" || typeof item === "number")) return undefined;
  return list.join("; ").trim() || null;
}
