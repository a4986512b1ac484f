import type { Document, Passage, Span } from "../rows.js";
import { sliceRuns, toRaw } from "./runs.js";
import { countWords, scanWords } from "./scan-words.js";
import { splitSentences } from "./split-sentences.js";

/** The unit that is scored and counted. */
export type PassageUnit = "paragraph" | "sentence" | "document";

/** How to split documents. */
export interface SplitOptions {
  /** A paragraph with the headings above it (the default), a sentence, or a whole document. */
  readonly by?: PassageUnit;
}

const units: readonly string[] = ["paragraph", "sentence", "document"];

/**
 * The passages of a corpus, in order: rows that carry their document's author, year, language and
 * source along, with offsets into the cleaned text and into the original.
 *
 * Every word of a document is in exactly one passage. A heading belongs to the paragraph below it,
 * so that it is neither a passage of its own nor lost.
 *
 * @throws TypeError for a unit that is none of the three.
 * @example
 * const passages = splitPassages(corpus, { by: "paragraph" });
 */
export function splitPassages(
  corpus: { readonly documents: readonly Document[] } | readonly Document[],
  { by = "paragraph" }: SplitOptions = {},
): Passage[] {
  if (!units.includes(by)) {
    throw new TypeError(`splitPassages: by: expected ${units.join(", ")}; found ${by}`);
  }
  const documents = "documents" in corpus ? corpus.documents : corpus;
  return documents.flatMap((document) =>
    findSpans(document, by).map((span, i) => makePassage(document, span, i + 1)),
  );
}

/** The stretches of a document's text that its passages are. */
export function findSpans(document: Pick<Document, "text" | "headings">, by: PassageUnit): Span[] {
  if (by === "document") return trim(document.text, { start: 0, end: document.text.length });
  const paragraphs = joinHeadings(splitParagraphs(document.text), document.headings);
  if (by === "paragraph") return paragraphs;
  return paragraphs.flatMap((paragraph) =>
    splitSentences(document.text.slice(paragraph.start, paragraph.end)).map((sentence) => ({
      start: paragraph.start + sentence.start,
      end: paragraph.start + sentence.end,
    })),
  );
}

function makePassage(document: Document, span: Span, index: number): Passage {
  const text = document.text.slice(span.start, span.end);
  return {
    passage: `${document.document}#${index}`,
    document: document.document,
    index,
    ...span,
    ...toRaw(document.runs, span),
    words: countWords(scanWords(text, document.language)),
    text,
    author: document.author,
    year: document.year,
    language: document.language,
    source: document.source,
    counted: document.counted,
    runs: sliceRuns(document.runs, span),
  };
}

function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/gu)) {
    paragraphs.push(...trim(text, { start, end: gap.index }));
    start = gap.index + gap[0].length;
  }
  paragraphs.push(...trim(text, { start, end: text.length }));
  return paragraphs;
}

/** Headings are put to the paragraph after them; one at the very end to the paragraph before. */
function joinHeadings(paragraphs: readonly Span[], headings: readonly Span[]): Span[] {
  const starts = new Set(headings.map((heading) => heading.start));
  const joined: Span[] = [];
  let open: number | null = null;
  for (const paragraph of paragraphs) {
    if (starts.has(paragraph.start)) {
      open ??= paragraph.start;
    } else {
      joined.push({ start: open ?? paragraph.start, end: paragraph.end });
      open = null;
    }
  }
  const end = paragraphs.at(-1)?.end;
  if (open === null || end === undefined) return joined;
  const last = joined.pop();
  return [...joined, { start: last?.start ?? open, end }];
}

function trim(text: string, { start, end }: Span): Span[] {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  if (trimmed === "") return [];
  const from = start + piece.indexOf(trimmed);
  return [{ start: from, end: from + trimmed.length }];
}
