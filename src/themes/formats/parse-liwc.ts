import type { Codebook } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import { takeLiwcWords } from "./liwc-form.js";
import { Outline } from "./outline.js";
import { linesOf, type Line } from "./text-lines.js";

/** Themes by their number, without zeros before it. */
type Categories = Map<string, DraftTheme>;

/** The codebook in a LIWC dictionary; what real files have beside the rule is read and told. */
export function parseLiwc(text: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const { header, body } = partSections([...linesOf(text, file)], draft);
  const categories = takeCategories(header, draft);
  for (const line of body) takeTerm(line, categories, draft);
  return draft.finish();
}

interface Sections {
  readonly header: readonly Line[];
  readonly body: readonly Line[];
}

function partSections(lines: readonly Line[], draft: CodebookDraft): Sections {
  const marks = lines.flatMap((line, i) => (line.text.trim() === "%" ? [i] : []));
  const [open, close, third] = marks;
  if (open === undefined) {
    const [first] = lines;
    const found = first === undefined ? "nothing" : quote(first.text.trim());
    draft.mistake("", "% on a line of its own before the categories", found, first?.number ?? null);
    return { header: [], body: [] };
  }
  if (close === undefined && open > 0 && lines.slice(0, open).every(isCategory)) {
    draft.note("no % before the categories", lines[0]?.number ?? null);
    return { header: lines.slice(0, open), body: lines.slice(open + 1) };
  }
  if (open > 0) {
    draft.note("terms before the categories: read like those after them", lines[0]?.number ?? null);
  }
  if (third !== undefined) {
    draft.note("more than two lines of %: read as if they were not there", lineAt(lines, third));
  }
  const end = close ?? endOfHeader(lines, open, draft);
  const rest = lines.slice(end).filter(({ text }) => text.trim() !== "%");
  return { header: lines.slice(open + 1, end), body: [...lines.slice(0, open), ...rest] };
}

/** A number and a name, which is no number: those of a term would be. */
function isCategory({ text }: Line): boolean {
  return /^\s*\d+\s+(?!\d+\s*$)\S/u.test(text);
}

/** Where the categories end whose closing `%` is missing: at the first line that is a term's. */
function endOfHeader(lines: readonly Line[], open: number, draft: CodebookDraft): number {
  const isTerm = ({ text }: Line) => !/^\s*\d+\s/u.test(text) || /^[\s\d]*$/u.test(text);
  const terms = lines.slice(open + 1).findIndex(isTerm);
  const end = terms < 0 ? lines.length : open + 1 + terms;
  draft.note("no % after the categories: taken to end before this line", lineAt(lines, end));
  return end;
}

function lineAt(lines: readonly Line[], i: number): number | null {
  return lines[i]?.number ?? null;
}

function takeCategories(header: readonly Line[], draft: CodebookDraft): Categories {
  const categories: Categories = new Map();
  const outline = new Outline(draft);
  for (const { number, text } of header) {
    const [, digits, rest] = /^(\d+)\s+(\S.*)$/su.exec(text.trim()) ?? [];
    if (digits === undefined || rest === undefined) {
      const message = `${quote(text.trim())} is no category with its number: not read`;
      draft.note(message, number, "lines of no category");
      continue;
    }
    const [name = "", ...more] = rest.split(/\s*\t\s*/u);
    if (more.length > 0) {
      const said = quote(more.join(" "));
      const message = `category ${quote(name)}: what follows its name is not read: ${said}`;
      draft.note(message, number, "what is not read");
    }
    const theme = outline.addTheme(name, tabsBefore(text), number);
    const id = withoutZeros(digits);
    const known = categories.get(id);
    if (known !== undefined && known !== theme) {
      const found = `${quote(name)} after ${quote(known.key)}`;
      draft.mistake(`category ${id}: `, "one name for each number", found, number);
    }
    categories.set(id, theme);
  }
  return categories;
}

function tabsBefore(text: string): number {
  return text.slice(0, text.search(/\S/u)).split("\t").length - 1;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, "");
}

function takeTerm({ number, text }: Line, categories: Categories, draft: CodebookDraft): void {
  const { written, codes } = partTerm(text.trim());
  const words = takeLiwcWords(written, number, draft);
  if (words === null) return;
  const last = /\s(\d+)$/u.exec(words)?.[1];
  if (last !== undefined && categories.has(withoutZeros(last))) {
    const message = `${quote(words)} is read as a term that ends in ${last}, also a category's number`;
    draft.note(message, number, "terms that end in a number");
  }
  const themes = new Set<DraftTheme>();
  for (const code of codes) {
    const theme = /^\d+$/u.test(code) ? categories.get(withoutZeros(code)) : undefined;
    if (theme !== undefined) themes.add(theme);
    else draft.note(`${quote(words)}: ${whyNot(code)}`, number, "categories left out");
  }
  for (const theme of themes) draft.addTerm(theme, words, number);
  if (themes.size === 0) draft.leaveOut(words, "it is in no category", number);
}

function whyNot(code: string): string {
  if (/^\d+$/u.test(code)) return `category ${code} is not defined`;
  return /^[(<]/u.test(code)
    ? `in the categories of ${quote(code)} only on a condition that topoi does not know: not in them`
    : `expected the number of a category, found ${quote(code)}`;
}

/**
 * `<of>131/125` (category 131 before the word "of", else 125), `(02 134)125/464` (125 after a word
 * of category 2 or 134, else 464), a number, or anything else.
 */
const codePattern = /\([^()]*\)\s*\d[\d/]*|<[^<>]*>\s*\d[\d/]*|\S+/gu;

/** The term and its codes: behind the first tab or, where there is none, the numbers at the end. */
function partTerm(line: string): { written: string; codes: readonly string[] } {
  const tab = line.indexOf("\t");
  if (tab >= 0) {
    return { written: line.slice(0, tab), codes: line.slice(tab).match(codePattern) ?? [] };
  }
  const words = line.split(/\s+/u);
  let end = words.length;
  while (end > 1 && /^\d+$/u.test(words[end - 1] ?? "")) end--;
  return { written: words.slice(0, end).join(" "), codes: words.slice(end) };
}
