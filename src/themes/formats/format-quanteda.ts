import { Document } from "yaml";
import { nameOfTheme, type Codebook, type Theme } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { listLosses, listSome } from "./list-losses.js";
import { ownPatterns, quantedaMatching } from "./parse-quanteda.js";
import { themesByParent, type ThemesByParent } from "./themes-by-parent.js";

/**
 * The text of a quanteda dictionary that holds the codebook's themes and terms, and what is lost.
 *
 * A theme that has both terms and sub-themes keeps its terms under `__`, as quanteda's own writer
 * does. What R would take for a truth value, a number or a date stands in quotes.
 */
export function formatQuanteda(codebook: Codebook): FormattedCodebook {
  const document = new Document(null, { compat: "yaml-1.1" });
  document.contents = document.createNode(keysOf(null, themesByParent(codebook.themes)));
  const losses = listLosses(codebook, "quanteda", [], quantedaMatching);
  const merged = codebook.themes.filter(
    ({ theme, parent }) => parent !== null && nameOfTheme(theme, parent) === ownPatterns,
  );
  if (merged.length > 0) {
    const keys = listSome(merged.map(({ theme }) => theme));
    losses.push(`sub-themes named ${ownPatterns} (quanteda has it for a key's own terms): ${keys}`);
  }
  return { text: document.toString({ lineWidth: 0 }), losses };
}

function keysOf(parent: string | null, parts: ThemesByParent): Map<string, unknown> {
  const keys = new Map<string, unknown>();
  for (const { theme, terms } of parts.get(parent) ?? []) {
    const patterns = patternsOf(terms);
    const isLeaf = !parts.has(theme);
    const own = patterns.length > 0 ? [[ownPatterns, patterns] as const] : [];
    const value = isLeaf ? patterns : new Map([...own, ...keysOf(theme, parts)]);
    keys.set(nameOfTheme(theme, parent), value);
  }
  return keys;
}

/** Each once: quanteda does not tell capitals from small letters. */
function patternsOf(terms: Theme["terms"]): string[] {
  const patterns = new Map<string, string>();
  for (const { term, near } of terms) {
    const form = term.toLowerCase();
    if (near === null && !patterns.has(form)) patterns.set(form, term);
  }
  return [...patterns.values()];
}
