import type { Codebook } from "../codebook.js";
import { listOf } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { formatNodes, readNodes, type CategoryNode } from "./dictionary-nodes.js";
import { fitCodebook, type Form } from "./fit-codebook.js";
import { escapeXml } from "./xml-text.js";

/**
 * Dictionaries of Lexicoder 2: XML with a `cnode` for each category and a `pnode` for each pattern.
 *
 * Lexicoder 2 looks for a pattern letter by letter, blanks included: `" sea "` is the word, `" sea"`
 * any word that begins so, `"sea"` is also in `overseas`. They are read and written as `sea`, `sea*`
 * and `*sea*`, and what got a `*` is told; quanteda reads all three as the word.
 */
export const lexicoderXml: CodebookFormat = {
  name: "Lexicoder 2",
  extensions: [".lcd"],
  parse: parseLexicoderXml,
  format: formatLexicoderXml,
};

const form: Form = {
  name: "Lexicoder 2",
  holds: new Set(["name", "parts"]),
  takesTerm: (words) => /^\*?[^*?\s](?:[^*?]*[^*?\s])?\*?$/u.test(words),
  termRule: "* stands only at the ends, ? for itself",
};

/** @throws CodebookError where it is not such a dictionary. */
export function parseLexicoderXml(xml: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const { name, style, categories } = readNodes(xml, file, draft);
  const themes = new Map<CategoryNode, DraftTheme>();
  const widened: string[] = [];
  let line: number | null = null;
  for (const category of categories) {
    const parent = category.parent && themes.get(category.parent);
    const theme = draft.addTheme(category.name.trim(), parent?.key ?? null, category.line);
    themes.set(category, theme);
    for (const pattern of category.patterns) {
      const written = style === "Lexicoder" ? widen(pattern.written) : pattern.written;
      if (written !== pattern.written.trim()) {
        widened.push(written);
        line ??= pattern.line;
      }
      const words = draft.takeWords(written, pattern.line);
      if (words !== null) draft.addTerm(theme, words, pattern.line);
    }
  }
  if (widened.length > 0) {
    const said = widened.length === 1 ? "1 pattern is" : `${widened.length} patterns are`;
    const why = "where no blank parts it from the letters beside it, as Lexicoder 2 finds it";
    draft.note(`${said} read with * ${why}: ${listOf(widened)}`, line);
  }
  return draft.finish({ codebook: name });
}

/** A pattern with `*` on each side on which it has no blank. */
function widen(pattern: string): string {
  const words = pattern.trim();
  const before = /^[\s*]/u.test(pattern) ? "" : "*";
  const after = /[\s*]$/u.test(pattern) ? "" : "*";
  return `${before}${words}${after}`;
}

/** A term with a blank on each side on which it has no `*`. */
function narrow(term: string): string {
  const before = term.startsWith("*") ? "" : " ";
  const after = term.endsWith("*") ? "" : " ";
  return `${before}${term.replace(/^\*|\*$/gu, "")}${after}`;
}

function formatLexicoderXml(codebook: Codebook): FormattedCodebook {
  const { name, themes, losses } = fitCodebook(codebook, form);
  const nodes = formatNodes(themes, 1, {
    category: ({ name }) => ({ name }),
    pattern: ({ term }) => ({ name: narrow(term) }),
  });
  const root = `<dictionary style="Lexicoder" name="${escapeXml(name)}">`;
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${nodes}</dictionary>\n`,
    losses,
  };
}
