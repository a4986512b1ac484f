import { describeNear, type Codebook, type Near } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { fitCodebook, type Form } from "./fit-codebook.js";
import { partNear } from "./near-cell.js";
import { Outline } from "./outline.js";
import { parseNumber, takeWeight } from "./take-weight.js";
import { linesOf, type Line } from "./text-lines.js";

/**
 * Categorisation dictionaries of WordStat: a category a line, what it holds indented by a tab, and
 * a term a line with its weight, `sea (1)`.
 *
 * Rules (`@NAME […]`, or words in capitals such as NEAR and AFTER between items) are read where
 * they say that terms stand within so many words of each other, `SEA NEAR/5 LAW`; others depend on
 * sentences, order or other categories, and are left out and told. None are written: how WordStat
 * lays them down in the file is published nowhere.
 */
export const wordstat: CodebookFormat = {
  name: "WordStat",
  extensions: [".cat"],
  parse: parseWordstat,
  format: formatWordstat,
};

const operators = /(?:^|\s)(?:NOT\s+)?(?:NEAR|AFTER|BEFORE|AND|OR|NOT)(?:\s|\/|$)/u;

const form: Form = {
  name: "WordStat",
  holds: new Set(["parts", "weights"]),
  cleanName: (name) => {
    const clean = name.replace(/[\t\r\n]/gu, "_").replace(/^@/u, "_");
    const leaf = partLeaf(clean);
    return leaf === null ? clean : `${leaf.written} [${leaf.weight}]`;
  },
  takesTerm: (words) => !isRule(words),
  termRule: "@, # and words such as NEAR in capitals make a rule",
};

function parseWordstat(text: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const lines = [...linesOf(text, file)];
  const measure = measureOf(lines, draft);
  const outline = new Outline(draft);
  for (const line of lines) takeLine(line, measure(line.text), outline, draft);
  return draft.finish();
}

/** How a file's lines are indented: by tabs or, where it has none, by blanks. */
function measureOf(lines: readonly Line[], draft: CodebookDraft): (text: string) => number {
  const blankBefore = (text: string) => text.slice(0, text.search(/\S/u));
  const tabbed = lines.some(({ text }) => blankBefore(text).includes("\t"));
  const blanks = lines.find(
    ({ text }) => /^[^\S\t]/u.test(text) && !blankBefore(text).includes("\t"),
  );
  if (blanks !== undefined && tabbed) {
    const found = `blanks before ${quote(blanks.text.trim())}`;
    draft.mistake(
      "",
      "tabs before what is within a category, as in other lines",
      found,
      blanks.number,
    );
  } else if (blanks !== undefined) {
    draft.note("lines are indented by blanks instead of tabs: read by how many", blanks.number);
  }
  return (text) => (tabbed ? blankBefore(text).split("\t").length - 1 : blankBefore(text).length);
}

function takeLine(line: Line, indent: number, outline: Outline, draft: CodebookDraft): void {
  const text = line.text.trim();
  const leaf = partLeaf(text);
  if (leaf !== null || isNamedRule(text)) {
    takeLeaf(leaf ?? { written: text, weight: "1" }, outline.themeAt(indent), line, draft);
  } else {
    outline.addTheme(text, indent, line.number);
  }
}

interface Leaf {
  readonly written: string;
  readonly weight: string;
}

/** `sea (1)` in its parts; `null` for a category. */
function partLeaf(text: string): Leaf | null {
  const at = text.lastIndexOf("(");
  if (at < 0 || !text.endsWith(")")) return null;
  const weight = text.slice(at + 1, -1).trim();
  const written = text.slice(0, at).trim();
  return parseNumber(weight) === null || written === "" ? null : { written, weight };
}

function takeLeaf(
  leaf: Leaf,
  theme: DraftTheme | null,
  { number }: Line,
  draft: CodebookDraft,
): void {
  const { written } = leaf;
  if (theme === null) {
    draft.leaveOut(written, "it is in no category", number);
    return;
  }
  const near = isRule(written) ? takeRule(written, number, draft) : null;
  if (near === null && isRule(written)) return;
  const words = near === null ? draft.takeWords(written, number) : describeNear(near);
  if (words === null) return;
  const weight = takeWeight(leaf.weight, words, number, draft);
  if (weight !== null) draft.addTerm(theme, words, number, { weight, near });
}

function isNamedRule(text: string): boolean {
  return text.startsWith("@") && text.includes("[") && text.endsWith("]");
}

function isRule(words: string): boolean {
  return /^[@#]/u.test(words) || operators.test(words);
}

/** `@NAME [SEA NEAR/5 LAW]` or the like without a name; `null`, with a note, for any other rule. */
function takeRule(written: string, line: number, draft: CodebookDraft): Near | null {
  const rule = /^(?:@[^[]*)?\[(.*)\]$/su.exec(written)?.[1] ?? written;
  const parted = partNear(rule.trim());
  if (parted !== null && !parted.near.terms.some(isRule)) {
    return draft.takeWords(written, line, () => parted.mistake) === null ? null : parted.near;
  }
  draft.leaveOut(written, "of rules topoi knows only terms NEAR/n each other", line);
  return null;
}

function formatWordstat(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const lines = themes.flatMap(({ name, depth, terms }) => [
    `${"\t".repeat(depth)}${name}\n`,
    ...terms.map(({ term, weight }) => `${"\t".repeat(depth + 1)}${term} (${weight})\n`),
  ]);
  return { text: lines.join(""), losses };
}
