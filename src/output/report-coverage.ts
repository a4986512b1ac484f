import { formatShare } from "../charts/label.js";
import { columns, type Cooccurrence, type CoverageRow, type TermUse, type Uncovered } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import type { PageTable } from "./page-table.js";
import { showPlace } from "./report-passages.js";
import { formatInterval, nameTheme, type Marks } from "./report-tables.js";

/** How much of what was written has any theme, by author and year. */
export function tabulateCoverage(
  rows: readonly CoverageRow<"author" | "year">[],
  limit: number,
): PageTable<CoverageRow<"author" | "year">> {
  return {
    name: "coverage",
    title: "Passages with any theme",
    columns: columns.coverage,
    rows,
    limit,
    shown: [
      { name: "author", from: "author" },
      { name: "year", from: "year" },
      { name: "documents", from: "documents" },
      { name: "passages", from: "passages" },
      { name: "with any theme", from: "passages_with_any" },
      { name: "share", from: "share", show: ({ share }) => formatShare(share) },
      {
        name: "95 % interval",
        from: "share_low",
        show: ({ share_low, share_high }) => formatInterval(share_low, share_high),
      },
    ],
  };
}

/** How often themes stand in the same passage. */
export function tabulateCooccurrence(
  rows: readonly Cooccurrence[],
  marks: Marks,
  limit: number,
): PageTable<Cooccurrence> {
  return {
    name: "cooccurrence",
    title: "Themes in the same passages",
    columns: columns.cooccurrence,
    rows,
    limit,
    shown: [
      { name: "theme", from: "first", show: ({ first }) => nameTheme(first, marks) },
      { name: "with", from: "second", show: ({ second }) => nameTheme(second, marks) },
      { name: "passages with both", from: "observed" },
      { name: "if independent", from: "expected", show: ({ expected }) => expected.toFixed(1) },
      {
        name: "PMI",
        from: "pmi",
        show: ({ pmi }) => (pmi === null ? "never meet" : pmi.toFixed(2)),
      },
      { name: "Jaccard", from: "jaccard", show: ({ jaccard }) => jaccard.toFixed(2) },
    ],
  };
}

/** Nobody reads the hundreds of terms of a codebook: so many stand in the page at first. */
const mostTerms = 50;

/** How the codebook's terms do, those that hit most first. */
export function tabulateTerms(
  rows: readonly TermUse[],
  marks: Marks,
): PageTable<TermUse> {
  return {
    name: "terms",
    title: "The codebook's terms",
    columns: columns.terms,
    rows: [...rows].sort((a, b) => b.hits - a.hits),
    limit: mostTerms,
    shown: [
      { name: "theme", from: "theme", show: ({ theme }) => nameTheme(theme, marks) },
      { name: "term", from: "term" },
      { name: "hits", from: "hits" },
      { name: "documents", from: "documents" },
      { name: "passages", from: "passages" },
      { name: "share", from: "share", show: ({ share }) => formatShare(share) },
      { name: "note", from: "note", show: ({ note }) => note ?? "" },
    ],
  };
}

/** Terms that a note speaks of, by theme. */
export function showNotedTerms(rows: readonly TermUse[], marks: Marks): Html {
  const noted = rows.filter(({ note }) => note !== null);
  const lists = [...groupBy(noted, ({ note }) => note ?? "")].map(([note, terms]) => {
    const items = [...groupBy(terms, ({ theme }) => theme)].map(
      ([theme, some]) =>
        html`<li><b>${nameTheme(theme, marks)}</b>: ${some.map(({ term }) => term).join(", ")}</li>
`,
    );
    const [first = "", ...rest] = note;
    return html`<details><summary>${first.toUpperCase()}${rest.join("")}: ${countOf(terms.length, "term")}</summary><ul>${items}</ul></details>
`;
  });
  return html`${lists}`;
}

/** Passages without a hit that read like those with one, and the words that say so. */
export function showUncovered(rows: readonly Uncovered[], marks: Marks, isStatic: boolean): Html {
  const lists = [...groupBy(rows, ({ theme }) => theme)].map(([theme, ranked]) => {
    const items = ranked.map(
      ({ passage, author, year, language, text, cue }) =>
        html`<li><span lang="${language ?? ""}" dir="auto">${text}</span> <span class="facts">${showPlace(passage, `${author ?? "unknown author"}, ${year ?? "unknown year"}, ${passage}`, isStatic)} · by its words: ${cue}</span></li>
`,
    );
    return html`<details><summary>${nameTheme(theme, marks)}: ${countOf(ranked.length, "passage")}</summary><ol>${items}</ol></details>
`;
  });
  return html`${lists}`;
}
