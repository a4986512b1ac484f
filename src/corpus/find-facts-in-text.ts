import type { Block } from "./block.js";
import { isDateOnly, parseDate } from "./parse-date.js";
import type { Reason } from "./furniture.js";
import { lineWords } from "./line-shape.js";
import { isPersonName, properCase, splitNames } from "./person-name.js";

/** What the lines around an article say of it. */
export interface TextFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
}

/** The facts, and which block gave what. */
export interface FoundFacts extends TextFacts {
  readonly places: ReadonlyMap<number, Reason>;
}

/** A byline or dateline has at most so many words, and letters. */
const longestLine = 30;
const mostLetters = 400;

const authorLabel =
  /^(?:author|authors|written by|penulis|oleh|autor|autora|autores|auteur|auteurs|autore|verfasser|von|作者|撰文|文|著者|글쓴이|автор)\s?[:：]\s?(.{2,80})$/iu;
const by = /^(?:(?:posted|published|written)\b.{0,60}?\s)?by\s+(.{2,120})$|^oleh\s+(.{2,120})$/iu;
/** The date behind a name: `By Jane Doe, March 3, 2020`. */
const dateBehind = /(?:,|\son)\s+(?:\p{L}{3,10}\.?\s+)?\d.*$/u;
/** Lines that hold several facts: `2021-03-14 08:30 来源：海岸日报 作者：陈望海`. */
const nextLabel = /\s+(?=(?:来源|出处|作者|撰文|发布时间)\s?[:：])/u;
const sourceLabel = /^(?:source|sumber|publisher|quelle|fuente|来源|出典)\s?[:：]\s?(.{2,80})$/iu;
const site = /\b(?:[\p{L}\d-]{2,}\.){1,3}(?:com|org|net|cn|edu|gov|int|id|de|fr|uk|eu|info)\b/iu;
const dateLabel = /^(?:updated|published|posted|last modified|date|tanggal|diperbarui)\s?:?\s*/iu;

/**
 * Author, date and publisher from bylines, datelines and source lines. Only short lines count: the
 * byline and dateline above the article or in its first lines, labelled ones ("author: …")
 * anywhere. Captions and copyright lines never date a document.
 */
export function findFactsInText(
  blocks: readonly Block[],
  reasons: readonly (Reason | null)[],
  bodyStart: number,
  language: string | null,
): FoundFacts {
  const places = new Map<number, Reason>();
  let author: string | null = null;
  let date: string | null = null;
  let publisher: string | null = null;
  blocks.forEach(({ text }, i) => {
    const isFurniture =
      reasons[i] !== null && reasons[i] !== "share and print" && reasons[i] !== "comment form";
    if (isFurniture || text.length > mostLetters || lineWords(text) > longestLine) return;
    const isAbove = i <= bodyStart + 2;
    const parts = text.split(nextLabel);
    const byline = first(parts, (part) => readByline(part, isAbove, language));
    if (byline !== null && author === null) {
      author = byline.author;
      publisher ??= byline.publisher;
      places.set(i, "byline");
    }
    const dated = isAbove
      ? first(parts, (part) => readDateline(part, byline !== null, language))
      : null;
    if (dated !== null) {
      date ??= dated.date;
      publisher ??= dated.publisher;
      if (!places.has(i)) places.set(i, "dateline");
    }
    const source = first(parts, (part) => sourceLabel.exec(part)?.[1] ?? null);
    if (source !== null) {
      publisher ??= properCase(source.trim());
      places.set(i, "source");
    }
  });
  return { title: null, author, date, publisher, places };
}

/** `By LANG PING | China Daily Global | Updated: …`, `author: li yan`. */
function readByline(text: string, isAbove: boolean, language: string | null) {
  const labelled = authorLabel.exec(text)?.[1];
  const [, english, indonesian] = isAbove ? (by.exec(text) ?? []) : [];
  const written = labelled ?? english ?? indonesian;
  if (written === undefined) return null;
  const [named = "", ...rest] = written.split(/\s*[|•·/]\s*|\s[–—-]\s/u);
  const names = splitNames(named.replace(dateBehind, ""));
  // Without a label, capitals must tell a name from "by contrast".
  const areNames = names.every((name) => isPersonName(name, labelled !== undefined));
  if (names.length === 0 || !areNames) return null;
  const publisher = rest.find(
    (part) => !dateLabel.test(part) && parseDate(part, language) === null,
  );
  return { author: names.map(properCase).join("; "), publisher: publisher?.trim() ?? null };
}

/** A line that is a date, or a byline or a site's line that ends in one. */
function readDateline(text: string, isByline: boolean, language: string | null) {
  const date = parseDate(text, language);
  if (date === null) return null;
  const publisher = site.exec(text)?.[0] ?? null;
  const isDateline =
    isByline || publisher !== null || isDateOnly(text.replace(dateLabel, ""), language);
  return isDateline ? { date, publisher } : null;
}

/** What the first part gives that gives anything. */
function first<T>(parts: readonly string[], read: (part: string) => T | null): T | null {
  for (const part of parts) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}
