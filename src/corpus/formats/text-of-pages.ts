import { endsSentence } from "../lines/line-shape.js";
import type { PdfLine } from "./pdf-lines.js";

/** So many lines at the top and at the foot of a page can be its head and its number. */
const edge = 2;
/** A head stands on so many pages. */
const fewestPages = 3;
/** In distances between lines, and in heights of letters. */
const paragraphGap = 1.35;
const otherSize = 1.15;
const indent = 0.8;
/** The lines of one heading are no further apart, in heights of its letters. */
const headingLeading = 1.6;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The text of all pages: lines end in a line feed, paragraphs in a blank line. Running heads and
 * page numbers are left out; a paragraph may run on to the next page.
 */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const heads = findHeads(pages);
  const body = commonHeight(pages);
  const texts: string[] = [];
  let last: PdfLine | null = null;
  for (const page of pages) {
    const lines = page.filter((line) => !(heads.has(keyOf(line)) && isAtEdge(line, page)));
    const leading = medianLeading(lines);
    const margin = commonLeft(lines);
    for (const [i, line] of lines.entries()) {
      const before = i === 0 ? null : (lines[i - 1] ?? null);
      if (last !== null) {
        const isTitle = before !== null && runsOnLarge(before, line, body);
        const parts =
          !isTitle &&
          (before === null ? breaksOff(last, line) : isParted(before, line, leading, margin));
        texts.push(parts ? "\n\n" : isTitle ? betweenLines(before.text, line.text) : "\n");
      }
      texts.push(line.text.trim());
      last = line;
    }
  }
  return texts.join("");
}

/** What stands at the same edge of several pages but for its numbers. */
function findHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.filter((line) => isAtEdge(line, page)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = pages.length <= fewestPages ? 2 : fewestPages;
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function keyOf(line: PdfLine): string {
  const text = line.text.trim().replace(/\d+/gu, "#");
  return /^[ivxlcdm]{1,7}$/u.test(text) ? "#" : text;
}

function isAtEdge(line: PdfLine, page: readonly PdfLine[]): boolean {
  const above = page.filter((other) => other.y > line.y + line.height / 2).length;
  const below = page.filter((other) => other.y < line.y - line.height / 2).length;
  return above < edge || below < edge;
}

/** Whether a paragraph ends between two lines of a page. */
function isParted(before: PdfLine, line: PdfLine, leading: number, margin: number): boolean {
  const distance = before.y - line.y;
  if (distance <= 0 || line.left > before.right) return breaksOff(before, line);
  if (distance > paragraphGap * leading) return true;
  const sizes = [before.height, line.height];
  if (Math.max(...sizes) > otherSize * Math.min(...sizes)) return true;
  const isIndented = line.left - before.left > indent * line.height;
  return isIndented && before.left - margin < indent * line.height && endsSentence(before.text);
}

/** Whether no sentence runs on to the next column or page. */
function breaksOff(before: PdfLine, line: PdfLine): boolean {
  const sizes = [before.height, line.height];
  if (Math.max(...sizes) > otherSize * Math.min(...sizes)) return true;
  return endsSentence(before.text);
}

/** Whether two lines are one heading: both in the same letters, larger than the text's. */
function runsOnLarge(before: PdfLine, line: PdfLine, body: number): boolean {
  const [small, large] = [before.height, line.height].sort((a, b) => a - b) as [number, number];
  const distance = before.y - line.y;
  const areLarge = small > otherSize * body && large < otherSize * small;
  return areLarge && distance > 0 && distance < headingLeading * large;
}

function betweenLines(before: string, after: string): string {
  if (/[-\u00ad\u2010]$/u.test(before.trim())) return "\n";
  return unspaced.test(before.trim().slice(-1)) && unspaced.test(after.trim()) ? "" : " ";
}

/** The height of the letters in which most of the text is set. */
function commonHeight(pages: readonly (readonly PdfLine[])[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of pages.flat()) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [Infinity, 0])[0];
}

function medianLeading(lines: readonly PdfLine[]): number {
  const distances = lines
    .map((line, i) => (i === 0 ? 0 : (lines[i - 1]?.y ?? 0) - line.y))
    .filter((distance, i) => distance > 0 && distance < 4 * (lines[i]?.height ?? 0))
    .sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? Infinity;
}

function commonLeft(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { left } of lines)
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
