import type { Codebook } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { fitCodebook } from "./fit-codebook.js";
import { liwcForm } from "./liwc-form.js";

const form = liwcForm("LIWC", ["parts"]);

/**
 * The text of a LIWC dictionary: parts are indented by tabs in the header, as in LIWC 2015. Each
 * term has one line, where its first theme has it.
 */
export function formatLiwc(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const header = themes.map(({ name, depth }, i) => `${"\t".repeat(depth)}${i + 1}\t${name}\n`);
  const numbers = new Map<string, number[]>();
  themes.forEach(({ terms }, i) => {
    for (const { term } of terms) {
      const known = numbers.get(term);
      if (known === undefined) numbers.set(term, [i + 1]);
      else known.push(i + 1);
    }
  });
  const body = [...numbers].map(([term, ids]) => `${term}\t${ids.join("\t")}\n`);
  return { text: `%\n${header.join("")}%\n${body.join("")}`, losses };
}
