/** A piece of text as a PDF page places it; lengths in points, from the lower left corner. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page, or of one of its columns. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** In heights of the letters: what is still one line, one word, one column. */
const sameLine = 0.45;
const blankWidth = 0.15;
const columnGap = 2.5;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A column has at least so many lines. */
const fewestLines = 5;
/** Of the lines of a page with two columns so many may run across both. */
const mostAcross = 0.3;

/** The lines of a page in reading order: as the file has them, or by columns where there are two. */
export function linesOfPage(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    if (item.text.trim() === "") {
      // A gap between columns may come as a blank as wide as the gap.
      const isBlank = item.text !== "" && item.width < columnGap * (open?.height ?? 0);
      if (isBlank && open !== null && isOn(open, item)) open = extend(open, item, "");
      continue;
    }
    if (open !== null && isOn(open, item) && item.x - open.right < columnGap * open.height) {
      // A raised number leads to a note and is no word.
      if (isNoteMark(open, item)) open = { ...open, right: item.x + item.width };
      else open = extend(open, item, needsBlank(open, item) ? " " : "");
    } else {
      if (open !== null) lines.push(open);
      open = extend(null, item, "");
    }
  }
  if (open !== null) lines.push(open);
  return orderColumns(lines);
}

function isOn(line: PdfLine, item: PdfItem): boolean {
  const height = Math.max(line.height, item.height);
  return Math.abs(item.y - line.y) <= sameLine * height && item.x >= line.right - height;
}

function isNoteMark(line: PdfLine, item: PdfItem): boolean {
  const isRaised = item.y - line.y > 0.15 * line.height && item.height < 0.8 * line.height;
  return isRaised && /^[\d*†‡, ]{1,6}$/u.test(item.text);
}

function needsBlank(line: PdfLine, item: PdfItem): boolean {
  if (/\s$/u.test(line.text) || /^\s/u.test(item.text)) return false;
  if (item.x - line.right < blankWidth * Math.min(line.height, item.height)) return false;
  return !(unspaced.test(line.text.slice(-1)) && unspaced.test(item.text.slice(0, 1)));
}

function extend(line: PdfLine | null, item: PdfItem, between: string): PdfLine {
  const { x, y, width, height } = item;
  if (line === null) return { text: item.text, left: x, right: x + width, y, height };
  return {
    text: line.text + between + item.text,
    left: Math.min(line.left, x),
    right: Math.max(line.right, x + width),
    // The base line is that of the larger letters.
    y: height > line.height ? y : line.y,
    height: Math.max(line.height, height),
  };
}

/** Left column before right column, between the lines that run across both. */
function orderColumns(lines: readonly PdfLine[]): PdfLine[] {
  const gutter = findGutter(lines);
  if (gutter === null) return [...lines];
  const down = [...lines].sort((a, b) => b.y - a.y || a.left - b.left);
  const ordered: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const flush = (): void => {
    ordered.push(...joinPieces(left), ...joinPieces(right));
    left = [];
    right = [];
  };
  for (const line of down) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}

/** Lines of a column that stand side by side are one, which was spread over the column's width. */
function joinPieces(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const { left: x, y, right, height, text } = line;
    const item = { text, x, y, width: right - x, height };
    if (last === undefined || !isOn(last, item)) joined.push(line);
    else joined[joined.length - 1] = extend(last, item, needsBlank(last, item) ? " " : "");
  }
  return joined;
}

/** Where the gap between two columns is that stand side by side, or `null`. */
function findGutter(lines: readonly PdfLine[]): number | null {
  if (lines.length < 2 * fewestLines) return null;
  const start = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const end = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  for (const share of [0.5, 0.48, 0.52, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65]) {
    const gutter = start + share * (end - start);
    const left = lines.filter((line) => line.right <= gutter);
    const right = lines.filter((line) => line.left >= gutter);
    const across = lines.length - left.length - right.length;
    const areEnough = Math.min(left.length, right.length) >= fewestLines;
    if (areEnough && across <= mostAcross * lines.length && areSideBySide(left, right))
      return gutter;
  }
  return null;
}

function areSideBySide(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const heights = (lines: readonly PdfLine[]) => lines.map(({ y }) => y).sort((a, b) => a - b);
  const [a, b] = [heights(left), heights(right)];
  const top = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
  const bottom = Math.max(a[0] ?? 0, b[0] ?? 0);
  const shared = left.filter(({ y }) => y >= bottom && y <= top).length;
  return top > bottom && shared >= fewestLines;
}
