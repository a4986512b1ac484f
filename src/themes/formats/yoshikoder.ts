import type { Codebook } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import {
  formatNodes,
  readNodes,
  type CategoryNode,
  type DictionaryNodes,
  type PatternNode,
} from "./dictionary-nodes.js";
import { fitCodebook, type Form } from "./fit-codebook.js";
import { takeWeight } from "./take-weight.js";
import { escapeXml } from "./xml-text.js";

/**
 * Dictionaries of Yoshikoder (form 050805): XML whose outermost `cnode` is the dictionary, with a
 * `cnode` for each category and a `pnode` for each pattern. Scores are read as weights,
 * descriptions as definitions.
 */
export const yoshikoder: CodebookFormat = {
  name: "Yoshikoder",
  extensions: [".ykd"],
  parse: parseYoshikoder,
  format: formatYoshikoder,
};

const form: Form = {
  name: "Yoshikoder",
  holds: new Set(["name", "parts", "definitions", "weights"]),
};

function parseYoshikoder(xml: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  const nodes = readNodes(xml, file, draft);
  const { engine, categories } = nodes;
  if (engine !== "" && engine !== "substring") {
    draft.note(`patterns are for the engine ${quote(engine)}; read as words with * and ?`, null);
  }
  const root = rootOf(nodes);
  if (root !== null && root.description.trim() !== "" && root.description !== root.name) {
    draft.note(`the dictionary's description is not read: ${quote(root.description)}`, root.line);
  }
  const themes = new Map<CategoryNode, DraftTheme>();
  for (const category of categories) {
    if (category === root) continue;
    const parent = category.parent && themes.get(category.parent);
    const theme = draft.addTheme(category.name.trim(), parent?.key ?? null, category.line);
    theme.definition ||= category.description.trim();
    themes.set(category, theme);
    for (const pattern of category.patterns) takePattern(pattern, theme, draft);
  }
  return draft.finish({ codebook: root?.name.trim() ?? "" });
}

/** The category that is the dictionary: the only one at the top, unless it has patterns. */
function rootOf({ categories }: DictionaryNodes): CategoryNode | null {
  const [first, second] = categories.filter(({ parent }) => parent === null);
  return first !== undefined && second === undefined && first.patterns.length === 0 ? first : null;
}

function takePattern(pattern: PatternNode, theme: DraftTheme, draft: CodebookDraft): void {
  const words = draft.takeWords(pattern.written, pattern.line);
  if (words === null) return;
  const weight = takeWeight(pattern.score, words, pattern.line, draft);
  if (weight !== null) draft.addTerm(theme, words, pattern.line, { weight });
}

function formatYoshikoder(codebook: Codebook): FormattedCodebook {
  const { name, themes, losses } = fitCodebook(codebook, form);
  const nodes = formatNodes(themes, 2, {
    category: ({ name, definition }) => ({ name, desc: definition }),
    pattern: ({ term, weight }) => ({
      name: term,
      ...(weight === 1 ? {} : { score: String(weight) }),
    }),
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<dictionary style="050805" patternengine="substring">
  <cnode name="${escapeXml(name)}" desc="">
${nodes}  </cnode>
</dictionary>
`;
  return { text, losses };
}
