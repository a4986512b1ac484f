import type { Codebook } from "../codebook.js";
import { quote } from "../quote.js";
import { CodebookDraft } from "./codebook-draft.js";
import type { DraftTheme } from "./theme-drafts.js";
import type { CodebookFormat, FormattedCodebook } from "./codebook-format.js";
import { fitCodebook, type Form } from "./fit-codebook.js";
import { parseLexicoderXml } from "./lexicoder-xml.js";
import { linesOf } from "./text-lines.js";

/**
 * Dictionaries of Lexicoder 3: a line with `+` for each category, below it a pattern a line, in
 * which `*` stands for any letters. Blanks around a pattern do not count, nor do they for others
 * that read this form.
 */
export const lexicoder: CodebookFormat = {
  name: "Lexicoder",
  extensions: [".lc3"],
  // Dictionaries of Lexicoder 2 are met under either ending.
  parse: (text, file) =>
    /^\ufeff?\s*</u.test(text) ? parseLexicoderXml(text, file) : parseLexicoder(text, file),
  format: formatLexicoder,
};

const form: Form = {
  name: "Lexicoder",
  holds: new Set(),
  cleanName: (name) => name.replace(/[\r\n]/gu, "_"),
  takesTerm: (words) => !words.startsWith("+"),
  termRule: "+ at the beginning makes a category",
};

function parseLexicoder(text: string, file: string): Codebook {
  const draft = new CodebookDraft(file);
  let theme: DraftTheme | null = null;
  let isStray = false;
  for (const line of linesOf(text, file)) {
    const written = line.text.trim();
    if (written.startsWith("+")) {
      const name = written.slice(1).trim();
      if (name === "") draft.mistake("", "a name after +", "none", line.number);
      theme = draft.addTheme(name, null, line.number);
    } else if (theme === null) {
      const wanted = "a category such as +SEA before the first pattern";
      if (!isStray) draft.mistake("", wanted, quote(written), line.number);
      isStray = true;
    } else {
      const words = draft.takeWords(written, line.number);
      if (words !== null) draft.addTerm(theme, words, line.number);
    }
  }
  return draft.finish();
}

function formatLexicoder(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const lines = themes.flatMap(({ name, terms }) => [
    `+${name}\n`,
    ...terms.map(({ term }) => `${term}\n`),
  ]);
  return { text: lines.join(""), losses };
}
