import type { Command } from "commander";
import { findUnknownLanguages } from "../analysis/doubt-codebook.js";
import { toTextTable } from "../output/to-text-table.js";
import { plain } from "../text/plain.js";
import { nameOfTheme, type Codebook, type Note, type Theme } from "../themes/codebook.js";
import { readCodebook } from "../themes/read-codebook.js";
import { reviewCodebook } from "../themes/review-codebook.js";
import type { TermReview } from "../themes/review-terms.js";
import { printJson } from "./print-json.js";
import type { ReadingOptions } from "./seeds-command.js";
import { settleOptions } from "./settle-options.js";

/** So many notes are shown on a screen; `--json` has them all. */
const most = 50;

export interface CheckOptions extends ReadingOptions {
  readonly json?: boolean;
  readonly format?: string;
}

/** What a codebook holds and what may be amiss; with documents, how its terms do in them. */
export async function checkCodebook(
  file: string,
  seeds: string | undefined,
  options: CheckOptions,
  command: Command,
): Promise<void> {
  const codebook = await readCodebook(file, { format: options.format });
  const tried =
    seeds === undefined ? null : await tryTerms(codebook, file, seeds, options, command);
  const notes = joinNotes(codebook.notes, reviewCodebook(codebook));
  const rows = codebook.themes.map((theme) => ({
    theme: theme.theme,
    ...describeTheme(theme),
    ...(tried === null ? {} : describeUse(theme, tried.terms)),
  }));
  if (options.json === true) {
    const found = tried === null ? {} : { notes: [...notes, ...tried.notes], terms: tried.terms };
    printJson({ themes: rows, notes, ...found });
    return;
  }
  const names = indentThemes(codebook);
  const shown = rows.map((row, i) => ({ ...row, theme: names[i] ?? row.theme }));
  const width = process.stdout.isTTY ? process.stdout.columns : Infinity;
  process.stdout.write(`${toTextTable(shown, { limit: Infinity, width }).trimEnd()}\n`);
  for (const told of [tried?.notes ?? [], notes]) {
    if (told.length > 0) process.stdout.write(`\n${tellNotes(told)}`);
  }
}

interface Tried {
  readonly terms: readonly TermReview[];
  readonly notes: readonly Note[];
}

async function tryTerms(
  codebook: Codebook,
  file: string,
  seeds: string,
  given: CheckOptions,
  command: Command,
): Promise<Tried> {
  const { readCorpusOf } = await import("./read-corpus-of.js");
  const { prepareCorpus } = await import("../themes/prepared/prepare-corpus.js");
  const { reviewTerms } = await import("../themes/review-terms.js");
  const { tellTerms } = await import("../themes/tell-terms.js");
  const options = await settleOptions(seeds, given, command);
  const { documents, passages } = await readCorpusOf(seeds, options, command);
  const terms = reviewTerms(prepareCorpus(passages), codebook);
  const unknown = findUnknownLanguages(documents, codebook, file);
  const notes = unknown.map(({ line, message }) => ({ line, message }));
  return { terms, notes: [...notes, ...tellTerms(terms)] };
}

function describeTheme({ label, terms, except }: Theme): object {
  const languages = new Set(terms.map(({ language }) => language ?? "all"));
  return {
    label,
    terms: terms.length,
    except: except.length,
    languages: [...languages].sort().join(" "),
  };
}

/** How many of a theme's own terms were looked for, how many of these found, and how often. */
function describeUse({ theme }: Theme, terms: readonly TermReview[]): object {
  const own = terms.filter((term) => term.theme === theme && term.tried > 0);
  return {
    tried: own.length,
    found: own.filter(({ hits }) => hits > 0).length,
    hits: own.reduce((sum, { hits }) => sum + hits, 0),
  };
}

/** Each theme's own name, a step to the right for each theme that it is part of. */
function indentThemes({ themes }: Codebook): string[] {
  const steps = new Map<string, number>();
  return themes.map(({ theme, parent }) => {
    // A parent stands before its parts.
    const own = parent === null ? 0 : (steps.get(parent) ?? 0) + 1;
    steps.set(theme, own);
    return "  ".repeat(own) + nameOfTheme(theme, parent);
  });
}

/** Both, what both say once. */
function joinNotes(read: readonly Note[], reviewed: readonly Note[]): Note[] {
  const known = new Set(read.map(({ message }) => message));
  return [...read, ...reviewed.filter(({ message }) => !known.has(message))];
}

function tellNotes(notes: readonly Note[]): string {
  const lines = notes.slice(0, most).map(({ line, message }) => {
    const where = line === null ? "" : ` (line ${line})`;
    return `${plain(message)}${where}\n`;
  });
  const rest = notes.length - lines.length;
  if (rest > 0) lines.push(`… and ${rest} more (--json lists them all)\n`);
  return lines.join("");
}
