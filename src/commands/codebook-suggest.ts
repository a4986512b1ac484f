import type { Command } from "commander";
import { listDoubts } from "../analysis/doubt-codebook.js";
import { findCodebook } from "../analysis/find-codebook.js";
import { describeSuggestions } from "../output/describe-suggestions.js";
import { findHits } from "../themes/find-hits.js";
import { readCodebook } from "../themes/read-codebook.js";
import { suggestTerms } from "../themes/suggest-terms.js";
import { findNamed } from "./find-named.js";
import { printJson } from "./print-json.js";
import { readCorpusOf } from "./read-corpus-of.js";
import { scoringOf, type SeedsOptions } from "./seeds-command.js";
import { settleOptions } from "./settle-options.js";
import { tellProblems } from "./tell-problems.js";

export interface SuggestOptions extends SeedsOptions {
  readonly limit: number;
  readonly examples: number;
  readonly json?: boolean;
}

/** Prints terms that go with a theme in the documents, each with its places and its effect. */
export async function suggestForTheme(
  name: string,
  seeds: string,
  given: SuggestOptions,
  command: Command,
): Promise<void> {
  const options = await settleOptions(seeds, given, command);
  const file = await findCodebook(seeds, options.codebook);
  const codebook = await readCodebook(file);
  const { theme, label } = findNamed(name, codebook.themes, (row) => row.theme, "a theme");
  tellProblems(listDoubts(codebook, file));
  const corpus = await readCorpusOf(seeds, options, command);
  const passages = [...corpus.passages];
  const { limit, examples } = options;
  const how = { theme, limit, examples, scoring: scoringOf(options) };
  const suggestions = suggestTerms(passages, findHits(passages, codebook), codebook, how);
  if (options.json === true) {
    printJson({ theme, codebook: file, ...suggestions });
    return;
  }
  const width = process.stdout.isTTY ? process.stdout.columns : 100;
  process.stdout.write(describeSuggestions(label, suggestions, width));
}
