import type { Problem } from "../rows.js";
import { countOf } from "../text/count-of.js";
import { groupDigits } from "../text/group-digits.js";
import type { Scoring } from "../themes/scoring.js";
import { html, type Html } from "./html.js";
import { roleSigns } from "./mark-roles.js";
import { showPageTable, takeCells, type PageTable, type TableCells } from "./page-table.js";
import { showProposals } from "./report-arguments.js";
import {
  showNotedTerms,
  showUncovered,
  tabulateCooccurrence,
  tabulateCoverage,
  tabulateTerms,
} from "./report-coverage.js";
import { showChanges } from "./report-changes.js";
import type { ReportData } from "./report-data.js";
import { showDocuments, showPlace, showStrongest } from "./report-passages.js";
import type { Finding, ReportSummary } from "./report-summary.js";
import {
  showThemes,
  tabulateArgued,
  tabulateDocuments,
  tabulateFrequency,
  tabulateTrends,
  type Marks,
} from "./report-tables.js";

/** A part of the page with its heading, to which its contents lead. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/** What the sections are made from. */
export interface Parts {
  readonly data: ReportData;
  readonly marks: Marks;
  readonly summary: ReportSummary;
  readonly charts: Html;
  /** Whether all documents stand in the page. */
  readonly isWhole: boolean;
  /** How many passages are in the page. */
  readonly inPage: number;
}

/** So many rows of a table stand in a page that holds all documents, and in one that does not. */
const mostRows = { whole: 1_000, part: 100 };

/** The page's sections in their order, those without content left out, and the cells of its tables. */
export function makeSections(parts: Parts): {
  sections: Section[];
  tables: Map<string, TableCells>;
} {
  const tables = new Map<string, TableCells>();
  const show = <Row extends object>(table: PageTable<Row>): Html => {
    const cells = takeCells(table);
    tables.set(table.name, cells);
    return showPageTable(table.name, cells, parts.isWhole);
  };
  const limit = parts.isWhole ? mostRows.whole : mostRows.part;
  const { data, marks } = parts;
  const sections = [
    { id: "summary", title: "Summary", body: showSummary(parts) },
    { id: "changes", title: "What changed since the last run", body: showChanges(data.changes ?? null) },
    { id: "problems", title: "Problems", body: showProblems(data.problems) },
    { id: "charts", title: "Charts", body: parts.charts },
    { id: "frequency", title: "Frequency", body: showFrequency(parts, show, limit) },
    { id: "arguments", title: "How themes are argued", body: showArguments(parts, show) },
    { id: "coverage", title: "How well the codebook covers the corpus", body: showCoverage(parts, show, limit) },
    { id: "themes", title: "Themes", body: showThemes(data.codebook, marks) },
    { id: "documents", title: "Documents", body: show(tabulateDocuments(data.documents, limit)) },
    { id: "passages", title: "Passages with their hits and roles", body: showPassages(parts) },
  ];
  return { sections: sections.filter(({ body }) => body.markup !== ""), tables };
}

type Show = <Row extends object>(table: PageTable<Row>) => Html;

function showSummary({ data, summary: found, isWhole }: Parts): Html {
  const groups: readonly (readonly [string, readonly Finding[], string])[] = [
    ["Themes", found.themes, ""],
    ["Who stresses what", found.authors, "Named is the author whose interval begins highest, so that few passages do not make a champion (Wilson's where all documents of an author are alike); an author of one document has none, and is named only where nobody has more."],
    ["Trends", found.trends, ""],
    ["Coverage", found.coverage, ""],
    ["Most strongly proposed", found.proposals, ""],
  ];
  const lists = groups
    .filter(([, findings]) => findings.length > 0)
    .map(
      ([title, findings, note]) => html`<h3>${title}</h3>
<ul class="findings">${findings.map((finding) => showFinding(finding, isWhole))}</ul>
${note === "" ? "" : html`<p class="note">${note}</p>`}
`,
    );
  const doubts = found.doubts.map((doubt) => html`<li dir="auto">${doubt}</li>
`);
  const careful =
    doubts.length === 0
      ? ""
      : html`<div class="careful"><h3>What to be careful about</h3>
<ul>${doubts}</ul></div>`;
  return html`<p class="lead">${data.summary}</p>
${lists}${careful}`;
}

function showFinding({ text, figure, place }: Finding, isWhole: boolean): Html {
  const way = figure === null ? "" : html` data-figure="${JSON.stringify(figure)}"`;
  const source = place === null ? "" : html` ${showPlace(place, "in its document", isWhole)}`;
  // A number stays with its sign.
  return html`<li dir="auto"${way}>${text.replaceAll(" %", "\u00a0%")}${source}</li>
`;
}

function showProblems(problems: readonly Problem[]): Html {
  if (problems.length === 0) return html``;
  const items = problems.map(
    ({ path, line, message }) =>
      html`<li><b>${path}${line === null ? "" : `:${line}`}</b>: ${message}</li>
`,
  );
  return html`<ul>${items}</ul>`;
}

function showFrequency({ data, marks }: Parts, show: Show, limit: number): Html {
  const trends =
    data.trends.length === 0
      ? ""
      : html`<h3>Trends</h3>
<p>How the share of a theme changes from year to year, in percentage points.</p>
${show(tabulateTrends(data.trends, marks))}`;
  const together =
    data.cooccurrence.length === 0
      ? ""
      : html`<h3>Themes in the same passages</h3>
<p>Passages that have both themes, and how many would if the two were independent of each other. PMI is the binary logarithm of the two numbers' ratio; Jaccard is the share of passages with both among those with either.</p>
${show(tabulateCooccurrence(data.cooccurrence, marks, limit))}`;
  return html`<h3>By author and year</h3>
<p>Share of passages in which the theme is present, with its 95 % interval${describeIntervals(data)}. A document of unknown author or year is counted under “unknown”.${describeScoring(data.scoring)}</p>
${show(tabulateFrequency(data, marks, limit))}${trends}${together}`;
}

/** What the intervals are made from. */
function describeIntervals({ frequency }: ReportData): string {
  const kinds = new Set(frequency.map(({ interval }) => interval));
  const parts = [
    ...(kinds.has("wilson") ? ["Wilson's, as if passages were independent"] : []),
    ...(kinds.has("documents") ? ["over documents drawn anew (bootstrap)"] : []),
    ...(kinds.has("one document") ? ["none where there is but one document"] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

/** What counts as present, where it is not any hit. */
function describeScoring({ minimum, smooth }: Scoring): string {
  const from = minimum === null ? "" : ` A theme is present from ${minimum} weighted hits on.`;
  return smooth === 0
    ? from
    : `${from} Hits were smoothed over ${countOf(smooth, "passage")} on either side.`;
}

function showArguments({ data, marks, isWhole }: Parts, show: Show): Html {
  return html`<p>Sentences, or parts of them, in which a theme occurs, by what they do in an argument and in their authors' own voice; what reports, quotes or rejects somebody else's view is counted as “reported”. Backed are claims and proposals that at least one other sentence supports; for and against count those that say that what the theme's words name is wanted, or not.</p>
${show(tabulateArgued(data, marks))}
<h3>The strongest proposals</h3>
<p>For each theme up to five that its authors make themselves: those that are surest, best supported and most about the theme.</p>
${showProposals(data.proposals, marks, isWhole)}`;
}

function showCoverage({ data, marks, summary, isWhole }: Parts, show: Show, limit: number): Html {
  const parts = [
    ...summary.coverage.map(({ text }) => html`<p>${text}</p>
`),
    ...(data.coverage.length > 1 ? [show(tabulateCoverage(data.coverage, limit))] : []),
    ...(data.terms.length === 0
      ? []
      : [
          html`<h3>Terms</h3>
${showNotedTerms(data.terms, marks)}${show(tabulateTerms(data.terms, marks))}`,
        ]),
    ...(data.uncovered.length === 0
      ? []
      : [
          html`<h3>Passages that read like a theme and have no hit</h3>
<p>Their words are those of passages with the theme: perhaps the codebook lacks a term.</p>
${showUncovered(data.uncovered, marks, isWhole)}`,
        ]),
  ];
  return html`${parts}`;
}

const negatedHits = {
  keep: "they count like others",
  drop: "they are not counted",
  subtract: "their weight is taken off",
};

function showPassages(parts: Parts): Html {
  const { data, marks, isWhole } = parts;
  return html`<p>Underlined words matched a term of a theme; the number behind them is the theme's, and pointing at them names the term. Words struck through were negated: ${negatedHits[data.scoring.negation]}. Before a sentence stands what it does in an argument: ${roleSigns.claim} for a claim, ${roleSigns.premise} for a premise, ${roleSigns.proposal} for a proposal, and where it is not the author who says so, whether that is reported, quoted or rejected; pointing at it tells how sure that is, by which words, and whose view it is.</p>
${showLegend(marks)}
${isWhole ? showDocuments(data, marks) : showPart(parts)}`;
}

function showPart({ data, marks, inPage }: Parts): Html {
  return html`<p>${groupDigits(data.tally.passages)} passages are too many for one page. In it are the ${groupDigits(inPage)} that say most about the themes: the strongest of every theme, then the best of every document, the second best, and so on. A document's id in the table of documents leads to those of the document, and every figure to those behind it. All passages are in tables/passages.csv, all hits in tables/hits.csv, all sentences with their roles in tables/components.csv.</p>
<div id="reader"></div>
<h3>The strongest passages of each theme</h3>
${showStrongest(data, marks)}`;
}

/** The themes' numbers and colours, always in sight. */
function showLegend(marks: Marks): Html {
  const items = [...marks.values()].map(
    ({ number, label, colour }) =>
      html`<li><b style="box-shadow:inset 0 -.14em 0 ${colour}">${number}</b> ${label}</li>
`,
  );
  return html`<ul class="legend" aria-label="Themes" tabindex="0">${items}</ul>`;
}
