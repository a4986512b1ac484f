import type { Chart } from "../charts/chart.js";
import { nameGroups } from "../charts/name-groups.js";
import { groupNames, type Groups } from "../rows.js";
import { themeLabels } from "../themes/theme-labels.js";
import { stringsIn, withFonts } from "./draw-scene.js";
import { drawSvg } from "./draw-svg.js";
import { html, type Html } from "./html.js";
import { linkPlaces } from "./link-places.js";
import { linkUnits } from "./link-units.js";
import type { ReportData } from "./report-data.js";
import type { Counted } from "../measures/counted-as.js";
import { openCounts, type Figure } from "./report-figures.js";

/** A chart as the page's script draws it. */
export interface LiveChart {
  readonly name: string;
  /**
   * Its data rows have a key `figure` more: a place in `figures`; or a key `place`, see `linkUnits`
   * and `linkPlaces`.
   */
  readonly spec: Chart;
  readonly figures: readonly Figure[];
}

/** Charts are not shown smaller than this, so that they can be read: then they are scrolled. */
const leastScale = 0.7;

/** The charts as pictures, each where a live one takes its place when a script runs. */
export async function showCharts(charts: ReportData["charts"]): Promise<Html> {
  const figures: Html[] = [];
  for (const [name, chart] of Object.entries(charts)) figures.push(await showChart(name, chart));
  return html`${figures}`;
}

async function showChart(name: string, chart: Chart): Promise<Html> {
  const svg = await drawSvg(chart);
  const width = Number(/ width="(\d+)/u.exec(svg)?.[1] ?? 0);
  return html`<figure id="chart-${name}">
<div class="chart" style="--least:${Math.round(leastScale * width)}px"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="${chart.description}"></div>
<figcaption>${chart.description} Also as <a href="charts/${name}.html">interactive page</a>, <a href="charts/${name}.pdf">PDF</a>, <a href="charts/${name}.svg">SVG</a>, <a href="charts/${name}.png">PNG</a>.</figcaption>
</figure>
`;
}

/** The charts ready to be drawn in the page, and every text that is shown in them. */
export function takeLiveCharts(data: ReportData): { charts: LiveChart[]; text: string } {
  const find = openFigures(data);
  const components = () =>
    data.documents.flatMap(({ document }) => data.rowsOf(document).components);
  const charts = Object.entries(data.charts).map(([name, chart]): LiveChart => {
    const figures: Figure[] = [];
    const link = (row: Row): Row => {
      const figure = find(row);
      return figure === null ? row : { ...row, figure: figures.push(figure) - 1 };
    };
    const linked = linkPlaces(linkRows(withFonts(chart), link), data.documents);
    const spec = linkUnits(linked, components);
    return { name, spec, figures };
  });
  return { charts, text: stringsIn(charts.map(({ spec }) => spec)) };
}

type Row = Readonly<Record<string, unknown>>;

/** The chart with every row of its own data passed through `link`. */
function linkRows(chart: Chart, link: (row: Row) => Row): Chart {
  const linkAll = (rows: unknown): unknown =>
    Array.isArray(rows) ? rows.map((row: unknown) => (isRow(row) ? link(row) : row)) : rows;
  const { data, datasets } = chart;
  if (isRow(datasets)) {
    const linked = Object.entries(datasets).map(([name, rows]) => [name, linkAll(rows)]);
    return { ...chart, datasets: Object.fromEntries(linked) as Row };
  }
  if (!isRow(data) || !("values" in data)) return chart;
  return { ...chart, data: { ...data, values: linkAll(data.values) } };
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}

/** What the rows of charts count, by the role they name. */
const countedRoles: Readonly<Record<string, Counted>> = {
  Claims: "claims",
  Premises: "premises",
  Proposals: "proposals",
  "No role": "none",
  Backed: "backed",
};

const groups = ["theme", "author", "year", "document"] as const;

/**
 * Finds the figure that a chart's row shows, `null` where it cannot be told: a row names its groups
 * by their labels (`author_text`), and these are read back. A row about something else than
 * passages with a theme, or sentences about it in a role, has no figure.
 */
function openFigures(data: ReportData): (row: Row) => Figure | null {
  const count = openCounts(data.tally);
  const labels = themeLabels(data.codebook);
  const documents = data.documents.filter(({ counted }) => counted);
  const name = nameGroups(
    [...documents, ...data.codebook.themes],
    groups,
    labels,
  );
  const read = {
    theme: new Map(data.codebook.themes.map(({ theme }) => [name("theme", { theme }), theme])),
    author: new Map(documents.map(({ author }) => [name("author", { author }), author])),
    year: new Map(documents.map(({ year }) => [name("year", { year }), year])),
    document: new Map(documents.map(({ document }) => [name("document", { document }), document])),
  };
  return (row) => {
    const what = typeof row.role === "string" ? countedRoles[row.role] : countedIn(row);
    if (what === undefined || !("theme_text" in row)) return null;
    const named = groupNames.filter((group) => `${group}_text` in row);
    const values = named.map((group) => {
      const label = String(row[`${group}_text`]);
      return [group, isKept(group) ? read[group].get(label) : undefined] as const;
    });
    if (values.some(([, value]) => value === undefined)) return null;
    const figure = { ...Object.fromEntries(values), what } as unknown as Figure;
    // A chart of some of the rows may have numbered names that are alike otherwise.
    return count(figure) === countIn(row) ? figure : null;
  };
}

function isKept(group: keyof Groups): group is (typeof groups)[number] {
  return (groups as readonly string[]).includes(group);
}

/** How a row says that it counts passages, whatever stands between groups of digits. */
const countOfPassages = /^(\d[^a-z]*) of \d[^a-z]*$/u;

/** A row that says `3 of 1,040` passages counts passages. */
function countedIn({ passages }: Row): Counted | undefined {
  return typeof passages === "string" && countOfPassages.test(passages) ? "passages" : undefined;
}

function countIn({ count, passages }: Row): number {
  if (typeof count === "number") return count;
  const [, digits = ""] = countOfPassages.exec(String(passages)) ?? [];
  return Number(digits.replace(/\D/gu, ""));
}
