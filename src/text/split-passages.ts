import type { Document, Passage, Span } from "../rows.js";
import { countWordsBetween } from "./count-words-between.js";
import { cutEvenly, type CutOptions } from "./cut-evenly.js";
import { expectOneOf } from "./expect-one-of.js";
import { expectOptions, type OptionNames } from "./expect-options.js";
import { expectRows } from "./expect-rows.js";
import { joinParagraphs, splitParagraphs, trim } from "./join-paragraphs.js";
import { languageOfPassage } from "./language-of-passage.js";
import { passageUnits, type PassageUnit } from "./passage-unit.js";
import { sliceRuns, toRaw } from "./runs.js";
import { startsOfWords } from "./scan-words.js";
import { splitSentences } from "./split-sentences.js";

export type { PassageUnit };

/** How to split documents. */
export interface SplitOptions {
  /** A paragraph with the headings above it (the default), a sentence, a window, or a document. */
  readonly by?: PassageUnit;
  /** Words in a window, about; default 200. */
  readonly words?: number;
  /** A paragraph of fewer words joins its neighbour; default 8, `0` for never. */
  readonly shortest?: number;
  /** A paragraph of more words is split at sentences; default 300, `Infinity` for never. */
  readonly longest?: number;
}

/** What must be known of a document to find its passages. */
export type Splittable = Pick<Document, "text" | "headings" | "language">;

const optionNames: OptionNames<SplitOptions> = {
  by: true,
  words: true,
  shortest: true,
  longest: true,
};

/**
 * The passages of a corpus, in order: rows that carry their document's author, year and source
 * along, with offsets into the cleaned text and into the original. A passage's language is its
 * document's unless it is clearly written in another; one that is the whole document has its
 * document's.
 *
 * Every word of a document is in exactly one passage. A heading belongs to the paragraph below it,
 * so that it is neither a passage of its own nor lost. A very short paragraph joins its neighbour,
 * and so do an introduction that ends in a colon and the items of the list below it; a very long
 * one is split at sentences into parts of about equal size. Windows, too, end at sentences and are
 * of about equal size; they reach across paragraphs.
 *
 * @throws TypeError for a unit that is none of these, or a number of words that is none.
 * @example
 * const passages = splitPassages(corpus, { by: "window", words: 150 });
 */
export function splitPassages(
  corpus: { readonly documents: readonly Document[] } | readonly Document[],
  options: SplitOptions = {},
): Passage[] {
  const documents = typeof corpus === "object" && "documents" in corpus ? corpus.documents : corpus;
  expectRows("splitPassages", "documents", documents);
  expectOptions("splitPassages", options, optionNames);
  checkOptions(options);
  return documents.flatMap((document) => [
    ...takePassages(document, cutPassages(document, options)),
  ]);
}

/** Where a document's passages are, and what it takes time to find out of each: little to keep. */
export interface PassageCuts {
  /** Start and end of each passage in turn. */
  readonly offsets: Uint32Array;
  readonly words: Uint32Array;
  readonly languages: readonly (string | null)[];
}

/**
 * Where the passages of a document are.
 *
 * @throws TypeError as `splitPassages` does.
 */
export function cutPassages(document: Document, options: SplitOptions = {}): PassageCuts {
  checkOptions(options);
  const { text, language } = document;
  const starts = startsOfWords(text, language);
  const spans = findSpans(document, options, starts);
  return {
    offsets: Uint32Array.from(spans.flatMap(({ start, end }) => [start, end])),
    words: Uint32Array.from(spans, (span) => countWordsBetween(starts, span)),
    languages: spans.map(({ start, end }) =>
      options.by === "document" ? language : languageOfPassage(text.slice(start, end), language),
    ),
  };
}

/** The passages of a document, as they were cut, one at a time. */
export function* takePassages(document: Document, cuts: PassageCuts): Generator<Passage> {
  for (let i = 0; i < cuts.words.length; i++) {
    const span = { start: cuts.offsets[2 * i] ?? 0, end: cuts.offsets[2 * i + 1] ?? 0 };
    yield {
      passage: `${document.document}#${i + 1}`,
      document: document.document,
      index: i + 1,
      ...span,
      ...toRaw(document.runs, span),
      words: cuts.words[i] ?? 0,
      text: document.text.slice(span.start, span.end),
      author: document.author,
      year: document.year,
      language: cuts.languages[i] ?? null,
      source: document.source,
      counted: document.counted,
      runs: sliceRuns(document.runs, span),
    };
  }
}

/**
 * The stretches of a document's text that its passages are.
 *
 * @param starts - where the words of the text begin, where that is known already
 */
export function findSpans(
  document: Splittable,
  options: SplitOptions = {},
  starts: Uint32Array = startsOfWords(document.text, document.language),
): Span[] {
  const { by = "paragraph", words: size = 200, shortest = 8, longest = 300 } = options;
  const { text, headings } = document;
  if (by === "document") return trim(text, { start: 0, end: text.length });
  const paragraphs = splitParagraphs(text);
  if (by === "sentence") {
    return joinWordless(
      paragraphs.flatMap((span) => sentencesIn(document, span)),
      starts,
    );
  }
  if (by === "window") {
    return trim(text, { start: 0, end: text.length }).flatMap((whole) => {
      const parts = Math.max(1, Math.round(countWordsBetween(starts, whole) / size));
      return cut(document, whole, { starts, parts, most: 1.5 * size });
    });
  }
  return joinParagraphs(text, paragraphs, headings, { starts, shortest, longest }).flatMap(
    (span) => {
      const parts = Math.ceil(countWordsBetween(starts, span) / longest);
      return cut(document, span, { starts, parts, most: longest });
    },
  );
}

/** A row of stars is no sentence: what has no words goes with what precedes, else follows. */
function joinWordless(spans: readonly Span[], starts: Uint32Array): Span[] {
  const joined: Span[] = [];
  let open: number | null = null;
  for (const span of spans) {
    const last = joined.at(-1);
    if (countWordsBetween(starts, span) > 0) {
      joined.push({ start: open ?? span.start, end: span.end });
      open = null;
    } else if (last === undefined) {
      open ??= span.start;
    } else {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    }
  }
  return joined.length > 0
    ? joined
    : spans.slice(0, 1).map(({ start }) => ({ start, end: spans.at(-1)?.end ?? start }));
}

function cut(document: Splittable, span: Span, options: CutOptions): Span[] {
  if (options.parts < 2) return [span];
  const { text, headings } = document;
  const inside = sentencesIn(document, span);
  return cutEvenly(text, keepHeadings(inside, headings), options);
}

/** A heading and the sentence below it are not parted. */
function keepHeadings(sentences: readonly Span[], headings: readonly Span[]): Span[] {
  const ends = new Set(headings.map((heading) => heading.end));
  const kept: Span[] = [];
  let open: number | null = null;
  for (const { start, end } of sentences) {
    open ??= start;
    if (ends.has(end)) continue;
    kept.push({ start: open, end });
    open = null;
  }
  const end = sentences.at(-1)?.end;
  return open === null || end === undefined ? kept : [...kept, { start: open, end }];
}

function sentencesIn({ text, language }: Splittable, { start, end }: Span): Span[] {
  return splitSentences(text.slice(start, end), language).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

function checkOptions({ by = "paragraph", words, shortest, longest }: SplitOptions): void {
  expectOneOf("splitPassages", "by", by, passageUnits);
  const check = (name: string, value: number | undefined, least: number) => {
    if (value === undefined || (typeof value === "number" && value >= least)) return;
    throw new TypeError(`splitPassages: ${name}: expected ${least} or more; found ${value}`);
  };
  check("words", words, 1);
  check("shortest", shortest, 0);
  check("longest", longest, 1);
}
