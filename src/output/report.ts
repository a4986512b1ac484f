import { encodeColours } from "../charts/style.js";
import type { Chart } from "../charts/chart.js";
import { columns, type Document, type FrequencyRow, type Hit, type Passage, type Problem } from "../rows.js";
import type { Codebook } from "../themes/codebook.js";
import { drawSvg } from "./draw-svg.js";
import { html, Html } from "./html.js";
import { markHits, type ThemeMark } from "./mark-hits.js";
import { reportStyle } from "./report-style.js";
import { toHtmlTable } from "./to-html-table.js";

/** What a report is made of. */
export interface ReportData {
  readonly codebook: Codebook;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly frequency: readonly FrequencyRow<"author" | "year">[];
  readonly problems: readonly Problem[];
  /** Charts by the names of their files under `charts/`. */
  readonly charts: Readonly<Record<string, Chart>>;
  /** The run in one sentence. */
  readonly summary: string;
}

/** So many passages are shown with their hits; all of them are in the tables. */
const mostPassages = 3_000;

/**
 * The report as one HTML page that needs nothing beside it: charts, tables, and the passages with
 * their hits marked. The page holds no script and allows none; everything from documents and
 * codebook is escaped.
 */
export async function makeReport(data: ReportData): Promise<string> {
  const marks = numberThemes(data.codebook);
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
<nav><a href="#charts">Charts</a> <a href="#documents">Documents</a> <a href="#frequency">Frequency</a> <a href="#themes">Themes</a> <a href="#passages">Passages</a></nav>
</header>
<main>
${showProblems(data.problems)}
<section id="charts"><h2>Charts</h2>${charts}</section>
<section id="documents"><h2>Documents</h2>${showTable(data.documents, [...columns.documents])}</section>
<section id="frequency"><h2>Theme frequency by author and year</h2>
<p>Share of passages in which the theme is present, with its 95 % Wilson interval. A document of unknown author or year is counted under “unknown”.</p>
${showTable(data.frequency, [...columns.frequency])}</section>
<section id="themes"><h2>Themes</h2>${showThemes(data.codebook, marks)}</section>
<section id="passages"><h2>Passages with their hits</h2>
<p>Underlined words matched a term of a theme; the number behind them is the theme's, and pointing at them names the term.</p>
${showDocuments(data, marks)}</section>
</main>
</body>
</html>
`;
  return page.markup;
}

function numberThemes(codebook: Codebook): Map<string, ThemeMark> {
  const { colours } = encodeColours(codebook.themes.length);
  return new Map(
    codebook.themes.map(({ theme, label }, i) => [
      theme,
      { number: i + 1, label, colour: colours[i] ?? "#000" },
    ]),
  );
}

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

function showTable(rows: readonly object[], names: readonly string[]): Html {
  return html`<div class="wide">${new Html(toHtmlTable(rows, { columns: names, limit: 1_000 }))}</div>`;
}

function showThemes(codebook: Codebook, marks: ReadonlyMap<string, ThemeMark>): Html {
  const items = codebook.themes.map(({ theme, definition, terms, except }) => {
    const mark = marks.get(theme);
    const list = terms.map(({ term }) => term).join(", ");
    const masked = except.length === 0 ? "" : ` Not: ${except.map(({ term }) => term).join(", ")}.`;
    return html`<li><span class="swatch" style="background:${mark?.colour ?? ""}"></span><b>${mark?.label ?? theme}</b> ${definition}
<details><summary>${terms.length} terms</summary>${list}.${masked}</details></li>
`;
  });
  return html`<ol>${items}</ol>`;
}

function showDocuments(data: ReportData, marks: ReadonlyMap<string, ThemeMark>): Html {
  const hitsOf = groupBy(data.hits, ({ passage }) => passage);
  const passagesOf = groupBy(data.passages.slice(0, mostPassages), ({ document }) => document);
  const articles = data.documents
    .filter(({ document }) => passagesOf.has(document))
    .map((document) => {
      const passages = (passagesOf.get(document.document) ?? []).map(
        (passage) =>
          html`<p id="${passage.passage}" lang="${passage.language ?? ""}" dir="auto"><a class="number" href="#${encodeURIComponent(passage.passage)}">${passage.index}</a> ${markHits(passage, hitsOf.get(passage.passage) ?? [], marks)}</p>
`,
      );
      return html`<article><h3>${document.title ?? document.document}</h3>
<p class="facts">${document.author ?? "unknown author"}, ${document.date ?? "unknown date"}, ${document.source ?? "unknown source"} · ${document.path}${document.counted ? "" : ` · not counted: same text as ${document.same_text_as ?? ""}`}</p>
${passages}</article>
`;
    });
  const left = data.passages.length - mostPassages;
  const rest = left <= 0 ? "" : html`<p>${left} more passages are in tables/passages.csv.</p>`;
  return html`${articles}${rest}`;
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
