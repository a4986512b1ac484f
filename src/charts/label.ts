import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { listWords } from "../text/list-words.js";

export { capitalise, labelTheme } from "../text/label-theme.js";
export { listWords };

/** How an unknown author, year or source is named in a chart. */
export const unknown = "unknown";

/** In columns: most characters take one, Chinese, Japanese and Korean ones two. */
const longestLine = 30;

/** The text in lines of at most `longest` columns where it has blanks; words stay whole. */
export function wrapLabel(text: string, longest = longestLine): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .trim()
    .split(/\s+/u)
    .flatMap((piece) => cut(piece, longest))) {
    if (line !== "" && displayWidth(`${line} ${word}`) > longest) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/**
 * A word longer than a line in pieces that fit: after its hyphens where it has some, else anywhere
 * (Chinese has no blanks), characters whole.
 */
function cut(word: string, longest: number): string[] {
  if (displayWidth(word) <= longest) return [word];
  const parts = word
    .split(/(?<=[-\u2010-\u2013])/u)
    .flatMap((part) => (displayWidth(part) <= longest ? [part] : [...graphemesOf(part)]));
  const pieces: string[] = [];
  let piece = "";
  for (const part of parts) {
    if (piece !== "" && displayWidth(piece + part) > longest) {
      pieces.push(piece);
      piece = "";
    }
    piece += part;
  }
  return [...pieces, piece];
}

/** The widest line of the labels in columns: Chinese, Japanese and Korean characters take two. */
export function widestLine(labels: readonly string[]): number {
  return Math.max(0, ...labels.flatMap((label) => label.split("\n")).map((l) => displayWidth(l)));
}

/** The lines of the label that has most. */
export function mostLines(labels: readonly string[]): number {
  return Math.max(1, ...labels.map((label) => label.split("\n").length));
}

/** A share in whole per cent: `62 %`. */
export function formatShare(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A chart's title: what was measured, by which groups; `theme` is named where only one is shown. */
export function titleFor(groups: readonly string[], theme: string | null): string {
  const others = groups.filter((group) => group !== "theme");
  const what = theme ?? "Theme frequency";
  return others.length === 0 ? what : `${what} by ${listWords(others)}`;
}
