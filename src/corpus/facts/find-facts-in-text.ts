import type { Block } from "../block.js";
import { findDateOrder } from "./date-order.js";
import type { Reason } from "../article/furniture.js";
import { isRunningText, lineWords } from "../lines/line-shape.js";
import { properCase } from "./proper-case.js";
import { isPersonName } from "./person-name.js";
import { introduces, readBiography } from "./read-biography.js";
import {
  isAuthorLabel,
  lineParts,
  readByline,
  type Byline,
  type BylinePlace,
} from "./read-byline.js";
import { readDateline, type Dateline } from "./read-dateline.js";
import { readDispatch } from "./read-dispatch.js";
import { readSpeechDate } from "./read-speech-date.js";
import { readSpeechTitle } from "./read-speech-title.js";
import { smallWordsOf } from "./small-words.js";

/** What the lines around an article say of it. */
export interface TextFacts {
  readonly title: string | null;
  /** All authors, with semicolons between. */
  readonly author: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  /** Where author and date stand, for people. */
  readonly from: { readonly author: string | null; readonly date: string | null };
  /** The document's date as written, where it may be read two ways and so is unknown. */
  readonly undecided: string | null;
}

/** The facts, and which block gave what. */
export interface FoundFacts extends TextFacts {
  readonly places: ReadonlyMap<number, Reason>;
}

/** A value and the block that gives it. */
interface Found<T> {
  readonly i: number;
  readonly value: T;
}

/** A byline or dateline has at most so many words, and letters. */
const longestLine = 34;
const mostLetters = 400;
/** Further below the article's beginning than this a byline without a label is none. */
const linesBelow = 2;
/** Further above it there is another article, or no end of menus. */
const linesAbove = 150;
/** A name without a label stands no further above the article. */
const linesOfName = 15;
/** Nor does a speech's title. */
const linesOfSpeech = 12;
const sourceLabel =
  /^[\s(（]*(?:source|sumber|publisher|quelle|fuente|fonte|источник|来源|來源|稿源|出处|出典|提供|출처)\s?[:：]\s?(.{2,80}?)[)）]?$/iu;
/** Furniture that stands in one line with bylines, or looks like them: `By Jo Vael | Quay | 3 May 2020`. */
const mayHoldFacts = new Set<Reason>([
  "byline",
  "comment form",
  "dateline",
  "navigation",
  "share and print",
]);

/**
 * Author, date and publisher from bylines, datelines and source lines. Only short lines count: the
 * byline and dateline above the article or in its first lines, labelled ones ("author: …")
 * anywhere, a biography below the article where there is no byline. Of several the nearest to the
 * article's beginning counts. Captions and copyright lines never date a document, and editors,
 * photographers, agencies and editorial boards never are its author.
 */
export function findFactsInText(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  bodyStart: number,
  language: string | null,
): FoundFacts {
  const last = findLastRunning(blocks, reasons);
  const hasWord = smallWordsOf(blocks);
  const lines = shortLines(blocks, reasons, bodyStart);
  const bylines: Found<Byline>[] = [];
  const datelines: Found<Dateline>[] = [];
  const sources: Found<string>[] = [];
  for (const { i, text, isAbove } of lines) {
    const place: BylinePlace = { isAbove, language, hasWord };
    const byline = readByline(text, place);
    if (byline !== null) bylines.push({ i, value: byline });
    if (isAbove) {
      const dated = readDate(text, byline !== null, blocks, language);
      if (dated !== null) datelines.push({ i, value: dated });
    } else if (i > last) {
      const dated = readDateline(text, false, language);
      if (dated?.kind === "published") datelines.push({ i, value: dated });
    }
    // A source in the middle of the article is a figure's or a table's.
    if (i < bodyStart || i > last) {
      const source = first(lineParts(text), (part) => sourceLabel.exec(part)?.[1] ?? null);
      if (source !== null) sources.push({ i, value: source });
    }
  }
  if (bylines.length === 0) bylines.push(...findIntroducedName(lines, blocks, bodyStart));
  const date = chooseDate(datelines, bodyStart);
  const spoken = date === null ? findSpeechDate(blocks, bodyStart, language) : null;
  const byline = nearest(bylines, bodyStart);
  const author =
    byline === null
      ? findWithoutByline(blocks, reasons, bodyStart, last, language)
      : { names: byline.value.names, from: "byline" };
  const source = nearest(sources, bodyStart);
  return {
    title: null,
    author: author?.names.join("; ") ?? null,
    date: date?.value.date ?? spoken,
    publisher:
      byline?.value.publisher ??
      (source === null ? (date?.value.publisher ?? null) : properCase(source.value.trim())),
    from: { author: author?.from ?? null, date: dateFrom(date, spoken) },
    undecided: date?.value.undecided ?? null,
    places: collectPlaces(blocks, bylines, datelines, sources),
  };
}

/** A name by itself above the article that a biography below it introduces: as sure as a byline. */
function findIntroducedName(
  lines: readonly { i: number; text: string }[],
  blocks: readonly Block[],
  bodyStart: number,
): Found<Byline>[] {
  const names = lines.filter(
    ({ i, text }) => i < bodyStart && i >= bodyStart - linesOfName && isPersonName(text),
  );
  const found = names.find(({ text }) =>
    blocks.slice(bodyStart + 1).some((block) => introduces(text, block.text)),
  );
  if (found === undefined) return [];
  return [{ i: found.i, value: { names: [properCase(found.text)], publisher: null } }];
}

/** The lines that may be bylines, each with the names below it where it is only their label. */
function shortLines(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  bodyStart: number,
): { i: number; text: string; isAbove: boolean }[] {
  return blocks.flatMap(({ text }, i) => {
    const reason = reasons[i] ?? null;
    const isFurniture = reason !== null && !mayHoldFacts.has(reason);
    if (isFurniture || text.length > mostLetters || lineWords(text) > longestLine) return [];
    const isAbove = i >= bodyStart - linesAbove && i <= bodyStart + linesBelow;
    const before = blocks[i - 1]?.text ?? "";
    const isNamed = isAuthorLabel(before) && text.length < mostLetters / 4;
    return [{ i, text: isNamed ? `${before} ${text}` : text, isAbove }];
  });
}

function readDate(
  text: string,
  isByline: boolean,
  blocks: readonly Block[],
  language: string | null,
): Dateline | null {
  const dated = readDateline(text, isByline, language);
  if (dated?.undecided == null) return dated;
  const order = findDateOrder(
    dated.undecided,
    blocks.map((block) => block.text),
    language,
  );
  return order === null ? dated : readDateline(text, isByline, language, order);
}

/** The best kind counts, then what stands nearest to the article's beginning. */
function chooseDate(
  datelines: readonly Found<Dateline>[],
  bodyStart: number,
): Found<Dateline> | null {
  const above = datelines.filter(({ i }) => i <= bodyStart + linesBelow);
  // Below an article stand its neighbours, each with a date of its own.
  const below = new Set(datelines.map(({ value }) => value.date));
  const usable = above.length > 0 ? above : below.size === 1 ? datelines : [];
  for (const isDated of [true, false]) {
    for (const kind of ["published", "plain", "updated"] as const) {
      const found = nearest(
        usable.filter(({ value }) => value.kind === kind && (value.date !== null) === isDated),
        bodyStart,
      );
      if (found !== null) return found;
    }
  }
  return null;
}

function dateFrom(date: Found<Dateline> | null, spoken: string | null): string | null {
  if (date?.value.date) return "dateline";
  return spoken === null ? null : "speech title";
}

function findSpeechDate(
  blocks: readonly Block[],
  bodyStart: number,
  language: string | null,
): string | null {
  return first(
    blocks.slice(Math.max(0, bodyStart - linesOfSpeech), bodyStart).map(({ text }) => text),
    (text) => (text.length > mostLetters ? null : readSpeechDate(text, language)),
  );
}

/** A speech's title, a dispatch's opening, or the one biography below the article. */
function findWithoutByline(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  bodyStart: number,
  last: number,
  language: string | null,
): { names: readonly string[]; from: string } | null {
  for (const { text } of blocks.slice(Math.max(0, bodyStart - linesOfSpeech), bodyStart)) {
    if (text.length > mostLetters) continue;
    const names = readSpeechTitle(text, language);
    if (names !== null) return { names, from: "speech title" };
  }
  const dispatch = readDispatch(blocks, bodyStart, last, language);
  if (dispatch !== null) return { names: dispatch, from: "byline" };
  const found = new Set<string>();
  for (let i = Math.max(bodyStart + 1, last - 3); i < Math.min(blocks.length, last + 12); i++) {
    const reason = reasons[i] ?? null;
    if (reason !== null && reason !== "about the author" && reason !== "after the article")
      continue;
    const name = readBiography(blocks[i]?.text ?? "");
    if (name !== null && !isMentioned(name, blocks, i)) found.add(name);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined
    ? { names: [only], from: "about the author" }
    : null;
}

/** Whom the article speaks of is not its author because it ends with him. */
function isMentioned(name: string, blocks: readonly Block[], end: number): boolean {
  const surname = name.split(" ").at(-1) ?? name;
  return blocks
    .slice(0, end)
    .some(({ text }) => text.length > mostLetters / 4 && text.includes(surname));
}

function findLastRunning(blocks: readonly Block[], reasons: readonly (Reason | null)[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const text = blocks[i]?.text ?? "";
    if (reasons[i] === null && isRunningText(text) && readBiography(text) === null) return i;
  }
  return blocks.length;
}

function nearest<T>(found: readonly Found<T>[], bodyStart: number): Found<T> | null {
  let best: Found<T> | null = null;
  for (const candidate of found) {
    const distance = Math.abs(candidate.i - bodyStart);
    if (best === null || distance < Math.abs(best.i - bodyStart)) best = candidate;
  }
  return best;
}

function collectPlaces(
  blocks: readonly Block[],
  bylines: readonly Found<unknown>[],
  datelines: readonly Found<unknown>[],
  sources: readonly Found<unknown>[],
): Map<number, Reason> {
  const places = new Map<number, Reason>();
  for (const { i } of sources) places.set(i, "source");
  for (const { i } of datelines) places.set(i, "dateline");
  for (const { i } of bylines) {
    places.set(i, "byline");
    if (isAuthorLabel(blocks[i - 1]?.text ?? "")) places.set(i - 1, "byline");
  }
  return places;
}

/** What the first part gives that gives anything. */
function first<T>(parts: readonly string[], read: (part: string) => T | null): T | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}
