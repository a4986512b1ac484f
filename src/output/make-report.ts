import type { Chart } from "../charts/chart.js";
import { countOf } from "../text/count-of.js";
import type {
  Component,
  Document,
  FrequencyRow,
  Hit,
  Passage,
  Problem,
  Proposal,
  Stance,
} from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import type { Scoring } from "../themes/scoring.js";
import { drawSvg } from "./draw-svg.js";
import { html, Html } from "./html.js";
import { roleSigns } from "./mark-roles.js";
import { numberThemes } from "./number-themes.js";
import { showArguments } from "./report-arguments.js";
import { showChanges } from "./report-changes.js";
import { showPassages, takeShown } from "./report-passages.js";
import { reportStyle } from "./report-style.js";
import { showDocumentTable, showFrequency, showThemes } from "./report-tables.js";
import type { RunChanges } from "./run-changes.js";

/** What a report is made of. */
export interface ReportData {
  readonly codebook: Codebook;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  readonly components: readonly Component[];
  readonly stances: readonly Stance[];
  readonly proposals: readonly Proposal[];
  readonly problems: readonly Problem[];
  readonly scoring: Scoring;
  /** Charts by the names of their files under `charts/`. */
  readonly charts: Readonly<Record<string, Chart>>;
  /** The run in one sentence. */
  readonly summary: string;
  /** What changed since the last run; nothing for a first one. */
  readonly changes?: RunChanges | null;
}

/**
 * The report as one HTML page that needs nothing beside it: charts, tables, and the passages with
 * their hits marked. The page holds no script and allows none; everything from documents and
 * codebook is escaped.
 */
export async function makeReport(data: ReportData): Promise<string> {
  const marks = numberThemes(data.codebook);
  const shown = takeShown(data.passages);
  const charts: Html[] = [];
  for (const [name, chart] of Object.entries(data.charts)) charts.push(await showChart(name, chart));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report: ${data.codebook.codebook}</title>
<style>${new Html(reportStyle)}</style>
</head>
<body>
<header>
<h1>${data.codebook.codebook}</h1>
<p>${data.summary}</p>
<nav><a href="#charts">Charts</a> <a href="#documents">Documents</a> <a href="#frequency">Frequency</a> <a href="#arguments">Arguments</a> <a href="#themes">Themes</a> <a href="#passages">Passages</a></nav>
</header>
<main>
${showProblems(data.problems)}
<section id="charts"><h2>Charts</h2>${charts}</section>
<section id="documents"><h2>Documents</h2>${showDocumentTable(data.documents)}</section>
<section id="frequency"><h2>Theme frequency by author and year</h2>
<p>Share of passages in which the theme is present, with its 95 % Wilson interval. A document of unknown author or year is counted under “unknown”.${describeScoring(data.scoring)}</p>
${showFrequency(data.frequency, marks)}</section>
<section id="arguments"><h2>How themes are argued</h2>
<p>Sentences, or parts of them, in which a theme occurs, by what they do in an argument and in their authors' own voice; what reports, quotes or rejects somebody else's view is counted as “reported”. Backed are claims and proposals that at least one other sentence supports; for and against count those that say that what the theme's words name is wanted, or not.</p>
${showArguments(data, marks, new Set(shown.map(({ passage }) => passage)))}</section>
<section id="themes"><h2>Themes</h2>${showThemes(data.codebook, marks)}</section>
<section id="passages"><h2>Passages with their hits and roles</h2>
<p>Underlined words matched a term of a theme; the number behind them is the theme's, and pointing at them names the term. Words struck through were negated: ${negatedHits[data.scoring.negation]}. Before a sentence stands what it does in an argument: ${roleSigns.claim} for a claim, ${roleSigns.premise} for a premise, ${roleSigns.proposal} for a proposal, and where it is not the author who says so, whether that is reported, quoted or rejected; pointing at it tells how sure that is, by which words, and whose view it is.</p>
${showPassages(data, marks, shown)}</section>
${showChanges(data.changes ?? null)}</main>
</body>
</html>
`;
  return page.markup;
}

/** What counts as present, where it is not any hit. */
function describeScoring({ minimum, smooth }: Scoring): string {
  const from = minimum === null ? "" : ` A theme is present from ${minimum} weighted hits on.`;
  return smooth === 0
    ? from
    : `${from} Hits were smoothed over ${countOf(smooth, "passage")} on either side.`;
}

const negatedHits = {
  keep: "they count like others",
  drop: "they are not counted",
  subtract: "their weight is taken off",
};

async function showChart(name: string, chart: Chart): Promise<Html> {
  const svg = Buffer.from(await drawSvg(chart)).toString("base64");
  return html`<figure><img src="data:image/svg+xml;base64,${svg}" alt="${chart.description}">
<figcaption>${chart.description} Also as <a href="charts/${name}.html">interactive page</a>, <a href="charts/${name}.svg">SVG</a>, <a href="charts/${name}.png">PNG</a>.</figcaption></figure>
`;
}

function showProblems(problems: readonly Problem[]): Html {
  if (problems.length === 0) return html``;
  const items = problems.map(
    ({ path, line, message }) =>
      html`<li><b>${path}${line === null ? "" : `:${line}`}</b>: ${message}</li>`,
  );
  return html`<section id="problems"><h2>Not read, or read in part</h2><ul>${items}</ul></section>`;
}
