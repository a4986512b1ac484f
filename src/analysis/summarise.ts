import { tellUnjudged } from "../arguments/tell-unjudged.js";
import { countOf } from "../text/count-of.js";
import { groupDigits } from "../text/group-digits.js";
import { presentIn } from "../measures/corpus-tally.js";
import type { Codebook } from "../themes/codebook.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Survey } from "./survey.js";

/** What a run found, counted; copies and translations are documents but counted in nothing else. */
export interface Summary {
  readonly documents: number;
  readonly copies: number;
  readonly authors: readonly string[];
  readonly documents_without_author: number;
  readonly years: readonly number[];
  readonly documents_without_year: number;
  readonly languages: readonly string[];
  readonly passages: number;
  readonly words: number;
  /** Components in these roles, whoever holds what they say. */
  readonly claims: number;
  readonly premises: number;
  readonly proposals: number;
  readonly themes: readonly {
    readonly theme: string;
    readonly label: string;
    readonly passages_with_theme: number;
    readonly share: number;
  }[];
}

/** The counts of a survey, themes by their share, each followed by its parts. */
export function summarise({
  documents,
  codebook,
  tally,
}: Pick<Survey, "documents" | "codebook" | "tally">): Summary {
  const counted = documents.filter((document) => document.counted);
  const present = new Map<string, number>();
  let [passages, words] = [0, 0];
  for (const { found } of tally.counted()) {
    passages += found.sizes.length;
    words += found.words;
    for (const [i, count] of presentIn(found, tally.themes.length).entries()) {
      const theme = tally.themes[i] ?? "";
      present.set(theme, (present.get(theme) ?? 0) + count);
    }
  }
  const labels = themeLabels(codebook);
  const themes = rankThemes(codebook, (theme) => present.get(theme) ?? 0).map((theme) => {
    const passages_with_theme = present.get(theme) ?? 0;
    const share = passages === 0 ? 0 : passages_with_theme / passages;
    return { theme, label: labels[theme] ?? theme, passages_with_theme, share };
  });
  return {
    documents: documents.length,
    copies: documents.length - counted.length,
    authors: distinct(counted.map(({ author }) => author)),
    documents_without_author: counted.filter(({ author }) => author === null).length,
    years: distinct(counted.map(({ year }) => year)),
    documents_without_year: counted.filter(({ year }) => year === null).length,
    languages: distinct(counted.map(({ language }) => language)),
    passages,
    words,
    claims: tally.countRole("claim"),
    premises: tally.countRole("premise"),
    proposals: tally.countRole("proposal"),
    themes,
  };
}

/** The themes with the highest count first, among their siblings; parts follow their theme. */
function rankThemes({ themes }: Codebook, count: (theme: string) => number): string[] {
  const known = new Set<string | null>(themes.map(({ theme }) => theme));
  const parts = new Map<string | null, string[]>();
  for (const { theme, parent } of themes) {
    const whole = known.has(parent) ? parent : null;
    const siblings = parts.get(whole);
    if (siblings === undefined) parts.set(whole, [theme]);
    else siblings.push(theme);
  }
  const lastFirst = (whole: string | null): string[] =>
    [...(parts.get(whole) ?? [])].sort((a, b) => count(b) - count(a)).reverse();
  const ranked: string[] = [];
  const waiting = lastFirst(null);
  for (let theme = waiting.pop(); theme !== undefined; theme = waiting.pop()) {
    ranked.push(theme);
    for (const part of lastFirst(theme)) waiting.push(part);
  }
  return ranked;
}

/** The counts in two sentences, and in a third the languages in which no arguments are looked for. */
export function describeSummary(summary: Summary): string {
  const authors = summary.authors.length;
  const without = (count: number, what: string) =>
    count === 0 ? "" : ` (${groupDigits(count)} of unknown ${what})`;
  const [first] = summary.years;
  const last = summary.years.at(-1);
  const years =
    first === undefined
      ? "no known year"
      : first === last
        ? `${first}`
        : `${first}–${last ?? first}`;
  const unjudged = tellUnjudged(summary.languages);
  const copies =
    summary.copies === 0
      ? ""
      : `, ${groupDigits(summary.copies)} of them not counted, being the same text as another`;
  return (
    `${countOf(summary.documents, "document")}${copies}, ` +
    `by ${countOf(authors, "author")}${without(summary.documents_without_author, "author")}, ` +
    `${years}${without(summary.documents_without_year, "year")}: ` +
    `${countOf(summary.passages, "passage")}, ${countOf(summary.words, "word")}, ` +
    `${countOf(summary.themes.length, "theme")}. ` +
    `${countOf(summary.claims, "claim")}, ${countOf(summary.premises, "premise")}, ` +
    `${countOf(summary.proposals, "proposal")}.` +
    (unjudged === null ? "" : ` ${unjudged}`)
  );
}

/** The known values, each once, in order. */
function distinct<Value extends string | number>(values: readonly (Value | null)[]): Value[] {
  const known = new Set(values.filter((value) => value !== null));
  return [...known].sort((a, b) => (a < b ? -1 : 1));
}
