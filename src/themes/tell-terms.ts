import { countOf } from "../text/count-of.js";
import { plain } from "../text/plain.js";
import type { Note } from "./codebook.js";
import { quote } from "./quote.js";
import type { TermReview } from "./review-terms.js";

/** So many terms of a kind are named in a line. */
const mostNamed = 8;

/**
 * What a person may want to change in a codebook after seeing how its terms do in a corpus: terms
 * that never hit, theme by theme, those whose places others take, those in most passages, and
 * languages in which there is no passage to look in.
 */
export function tellTerms(rows: readonly TermReview[]): Note[] {
  const messages = [...groupByTheme(rows)].flatMap(([theme, own]) =>
    tellTheme(own).map((message) => `theme "${plain(theme)}": ${message}`),
  );
  return [...messages, ...tellLanguages(rows)].map((message) => ({ line: null, message }));
}

function groupByTheme(rows: readonly TermReview[]): Map<string, TermReview[]> {
  const themes = new Map<string, TermReview[]>();
  for (const row of rows) {
    const own = themes.get(row.theme);
    if (own === undefined) themes.set(row.theme, [row]);
    else own.push(row);
  }
  return themes;
}

function tellTheme(rows: readonly TermReview[]): string[] {
  const tried = rows.filter((row) => row.tried > 0);
  const silent = tried.filter(({ note }) => note === "never hits");
  const swallowed = tried.filter((row) => row.swallowed_by.length > 0);
  const common = tried.filter(({ note }) => note === "in most passages");
  const verb = silent.length === 1 ? "never hits" : "never hit";
  const of = `${silent.length} of ${countOf(tried.length, "term")}`;
  return [
    ...(silent.length === 0 ? [] : [`${of} ${verb}: ${nameTerms(silent)}`]),
    ...swallowed.map(
      (row) =>
        `${quote(row.term)} never counts: ${nameSwallowers(row)} ` +
        (row.swallowed === 1
          ? "takes its only place"
          : `takes each of its ${row.swallowed} places`),
    ),
    ...common.map((row) => {
      const places = `${row.passages} of the ${row.tried} passages it was looked for in`;
      return `${quote(row.term)} is in most passages: ${places}`;
    }),
  ];
}

function nameTerms(rows: readonly TermReview[]): string {
  const named = rows.slice(0, mostNamed).map(({ term }) => quote(term));
  return named.join(", ") + (rows.length > mostNamed ? ", …" : "");
}

function nameSwallowers({ swallowed_by }: TermReview): string {
  return swallowed_by.map(quote).join(" or ");
}

function tellLanguages(rows: readonly TermReview[]): string[] {
  const languages = new Map<string | null, number>();
  for (const { tried, language } of rows) {
    if (tried === 0) languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  return [...languages].map(([language, count]) => {
    const where = language === null ? "that they are for" : `in ${language}`;
    const were = count === 1 ? "was" : "were";
    return `no passage ${where}: ${countOf(count, "term")} ${were} not looked for`;
  });
}
