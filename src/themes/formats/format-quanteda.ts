import { Document } from "yaml";
import type { Codebook } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { fitCodebook, type FittedTheme, type Form } from "./fit-codebook.js";
import { whyUnmatched } from "./foreign-pattern.js";
import { ownPatterns, quantedaMatching } from "./parse-quanteda.js";
import { themesByParent, type ByParent } from "./themes-by-parent.js";

const form: Form = {
  name: "quanteda",
  holds: new Set(["parts"]),
  matching: quantedaMatching,
  keepsBlanks: true,
  cleanName: (name) => (name === ownPatterns ? `${name}_` : name),
  takesTerm: (words) => whyUnmatched(words) === null,
  termRule: "nothing that looks like a regular expression",
};

/**
 * The text of a quanteda dictionary that holds the codebook's themes and terms, and what is lost.
 *
 * A theme that has both terms and sub-themes keeps its terms under `__`, as quanteda's own writer
 * does. What R would take for a truth value, a number or a date stands in quotes.
 */
export function formatQuanteda(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const document = new Document(null, { compat: "yaml-1.1" });
  document.contents = document.createNode(keysOf(null, themesByParent(themes)));
  return { text: document.toString({ lineWidth: 0 }), losses };
}

function keysOf(parent: string | null, parts: ByParent<FittedTheme>): Map<string, unknown> {
  const keys = new Map<string, unknown>();
  for (const { key, name, terms, hasParts } of parts.get(parent) ?? []) {
    const patterns = terms.map(({ term }) => term);
    const own = patterns.length > 0 ? [[ownPatterns, patterns] as const] : [];
    keys.set(name, hasParts ? new Map([...own, ...keysOf(key, parts)]) : patterns);
  }
  return keys;
}
