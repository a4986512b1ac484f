import { countOf } from "../text/count-of.js";
import type { Role } from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import { themeLabels } from "../themes/theme-labels.js";
import type { Analysis } from "./analyse.js";

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

/** The counts of an analysis, themes by their share, each followed by its parts. */
export function summarise(analysis: Analysis): Summary {
  const { documents, passages, scores, components, codebook } = analysis;
  const counted = documents.filter((document) => document.counted);
  const base = passages.filter((passage) => passage.counted);
  const present = new Map<string, number>();
  for (const score of scores) {
    if (score.counted && score.present)
      present.set(score.theme, (present.get(score.theme) ?? 0) + 1);
  }
  const countRole = (role: Role) =>
    components.filter((component) => component.counted && component.role === role).length;
  const labels = themeLabels(codebook);
  const themes = rankThemes(codebook, (theme) => present.get(theme) ?? 0).map((theme) => {
    const passages_with_theme = present.get(theme) ?? 0;
    const share = base.length === 0 ? 0 : passages_with_theme / base.length;
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
    passages: base.length,
    words: base.reduce((sum, passage) => sum + passage.words, 0),
    claims: countRole("claim"),
    premises: countRole("premise"),
    proposals: countRole("proposal"),
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

/** The counts in two sentences. */
export function describeSummary(summary: Summary): string {
  const authors = summary.authors.length;
  const without = (count: number, what: string) =>
    count === 0 ? "" : ` (${count} of unknown ${what})`;
  const [first] = summary.years;
  const last = summary.years.at(-1);
  const years =
    first === undefined
      ? "no known year"
      : first === last
        ? `${first}`
        : `${first}–${last ?? first}`;
  const copies =
    summary.copies === 0
      ? ""
      : `, ${summary.copies} of them not counted, being the same text as another`;
  return (
    `${countOf(summary.documents, "document")}${copies}, ` +
    `by ${countOf(authors, "author")}${without(summary.documents_without_author, "author")}, ` +
    `${years}${without(summary.documents_without_year, "year")}: ` +
    `${countOf(summary.passages, "passage")}, ${summary.words.toLocaleString("en")} words, ` +
    `${countOf(summary.themes.length, "theme")}. ` +
    `${countOf(summary.claims, "claim")}, ${countOf(summary.premises, "premise")}, ` +
    `${countOf(summary.proposals, "proposal")}.`
  );
}

/** The known values, each once, in order. */
function distinct<Value extends string | number>(values: readonly (Value | null)[]): Value[] {
  const known = new Set(values.filter((value) => value !== null));
  return [...known].sort((a, b) => (a < b ? -1 : 1));
}
