import { alwaysEmbedded } from "./draw-html.js";
import { embedData, embedJson } from "./embed-data.js";
import { embedFonts } from "./fonts.js";
import { html, Html } from "./html.js";
import { numberThemes } from "./number-themes.js";
import { packTexts } from "./pack-texts.js";
import { allowOnly, readPageScript, readVegaLibraries } from "./page-scripts.js";
import { showCharts, takeLiveCharts } from "./report-charts.js";
import type { ReportData } from "./report-data.js";
import { findBehind } from "./report-figures.js";
import { isWhole, type PageRoom } from "./report-passages.js";
import { makeSections, type Section } from "./report-sections.js";
import { reportStyle } from "./report-style.js";
import { summariseReport } from "./report-summary.js";

export type { ReportData } from "./report-data.js";

/** What the page's script must know of the page. */
export interface PageFacts {
  /** Whether all documents stand in the page. */
  readonly isWhole: boolean;
  /** Where they do not: for each document the number of the pack of texts it is in, or -1. */
  readonly packs: readonly number[] | null;
}

/**
 * The report as one HTML page that needs nothing beside it and works without a network: a summary
 * in sentences, charts, tables, and the documents with their hits and roles marked.
 *
 * Without a script the page is complete and can be printed. With it charts come alive, tables can
 * be sorted, filtered and downloaded, and every figure leads to the passages behind it. The page
 * allows the scripts it is made with and no other; everything from documents and codebook is
 * escaped, and becomes text wherever a script shows it. Of a corpus too large for one page it holds
 * the passages that say most about the themes, and says where the others are.
 *
 * @throws what Vega warns of.
 */
export async function makeReport(data: ReportData, room: PageRoom = {}): Promise<string> {
  const marks = numberThemes(data.codebook);
  const whole = isWhole(data.tally, room);
  const texts = whole ? null : packTexts(data, marks, room);
  const { sections, tables } = makeSections({
    data,
    marks,
    summary: summariseReport(data, marks),
    charts: await showCharts(data.charts),
    isWhole: whole,
    inPage: texts?.passages ?? data.tally.passages,
  });
  const live = takeLiveCharts(data);
  const kept = data.kept?.store;
  const { css } = await embedFonts(`${live.text}\n${alwaysEmbedded}`, kept);
  const scripts = [await readPageScript(), ...(await readVegaLibraries())];
  const facts: PageFacts = { isWhole: whole, packs: texts?.packs ?? null };
  const held = html`${embedData("data-page", facts)}${embedData("data-behind", findBehind(data, marks), kept)}${embedData("data-charts", live.charts, kept)}${[...tables].map(([name, cells]) => embedData(`data-table-${name}`, cells, kept))}${(texts?.contents ?? []).map((pack, i) => embedJson(`data-texts-${i}`, pack, kept))}`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowOnly(scripts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Report: ${data.codebook.codebook}</title>
<style>${new Html(`${css}\n${reportStyle}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1 dir="auto">${data.codebook.codebook}</h1></header>
${showContents(sections)}
<main id="main">
${sections.map(showSection)}</main>
<footer><p>All tables are in <code>tables/</code>, all charts in <code>charts/</code>, and what went into them in <code>manifest.json</code>, beside this page.${data.source === undefined ? "" : ` Made by ${data.source}.`}</p></footer>
${held}${scripts.map((script) => new Html(`<script>${script}</script>\n`))}</body>
</html>
`;
  return page.markup;
}

/** Short names where a heading is long. */
const shortTitles: Readonly<Record<string, string>> = {
  changes: "Changes",
  arguments: "Arguments",
  coverage: "Coverage",
  passages: "Passages",
};

function showContents(sections: readonly Section[]): Html {
  const links = sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${shortTitles[id] ?? title}</a></li>
`,
  );
  return html`<nav aria-label="Contents"><ul>${links}</ul></nav>`;
}

function showSection({ id, title, body }: Section): Html {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}
</section>
`;
}
