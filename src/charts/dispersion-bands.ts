import type { Document, Hit } from "../rows.js";
import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import { estimateWidth } from "./estimate-width.js";
import { wrapLabel } from "./label.js";
import { labelTicks } from "./label-ticks.js";
import { shorten } from "./map-units.js";
import type { DocumentHits } from "./pick-documents.js";
import { placeIn, type Frame } from "./place-in.js";

/** A theme with the name by which a chart has it. */
export interface NamedTheme {
  readonly key: string;
  readonly name: string;
}

/** Pixels of the text of a document, whatever its length; of a row, of a tick in it. */
const breadth = 620;
const row = 15;
const tick = 11;
/** Of a line of a document's header, and between documents. */
const headerLine = 16;
const betweenBands = 12;
const fontSize = 11;
/** In columns: a theme's name, a header's line, and the words on either side of a hit. */
const longestName = 40;
const longestHeader = 100;
const around = 40;

/** A document's band: where its header and its rows begin. */
interface Band extends DocumentHits {
  readonly header: readonly string[];
  readonly headerTop: number;
  readonly top: number;
}

/** Data, size and layers: a band for each document, in it a row for each theme. */
export function drawDispersion(
  picked: readonly DocumentHits[],
  themes: readonly NamedTheme[],
  colours: readonly string[],
  say: ChartFormats,
): Record<string, unknown> {
  const names = themes.map(({ name }) => shorten(name, longestName));
  const margin = 10 + Math.max(...names.map((name) => estimateWidth(name, fontSize)));
  const { bands, height } = stackBands(picked, themes.length, say);
  const rows = new Map(themes.map(({ key }, i) => [key, i]));
  const end = margin + breadth;
  const centre = (top: number, i: number) => top + (i + 0.5) * row;
  const datasets = {
    headers: bands.flatMap(({ header, headerTop }) =>
      header.map((text, i) => ({ text, x: margin, y: headerTop + (i + 0.5) * headerLine })),
    ),
    rows: bands.flatMap(({ top, hits }) =>
      themes.map(({ key }, i) => ({
        ...{ x: margin, x2: end, y: centre(top, i), name: names[i] ?? "" },
        ...{ x_name: margin - 6, x_count: end + 5 },
        count: say.number(hits.filter(({ theme }) => theme === key).length),
      })),
    ),
    hits: bands.flatMap(({ top, hits, document }) =>
      hits.map((hit) => {
        const i = rows.get(hit.theme) ?? 0;
        const x = Math.round(10 * (margin + partOf(hit, document) * breadth)) / 10;
        const [y, colour] = [centre(top, i), colours[i] ?? ""];
        return {
          ...{ x, y, colour },
          ...tellHit(hit, document, names[i] ?? "", say),
        };
      }),
    ),
  };
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    ...{ at: margin + part * breadth, text: say.share(part) },
  }));
  const look = { orient: "top", gridColor: "#eeeeee", domain: false, ticks: false };
  const xAxis = labelTicks(ticks, "Place in the text, by its characters", look);
  const frame: Frame = { width: end + 30, height, xAxis };
  return { datasets, width: frame.width, height, layer: drawLayers(frame) };
}

function stackBands(
  picked: readonly DocumentHits[],
  rows: number,
  say: ChartFormats,
): { bands: Band[]; height: number } {
  let y = 10;
  const bands = picked.map((one) => {
    const header = wrapLabel(tellDocument(one, say), longestHeader).split("\n");
    const headerTop = y;
    const top = headerTop + header.length * headerLine;
    y = top + rows * row + betweenBands;
    return { ...one, header, headerTop, top };
  });
  return { bands, height: y };
}

/** "Virtual Defense – Lang Ping, 7 Sept 2022; 797 words". */
function tellDocument({ document }: DocumentHits, say: ChartFormats): string {
  const { title, author, date, year, words } = document;
  const when = date === null ? (year === null ? "date unknown" : String(year)) : say.date(date);
  const who = author === null ? "author unknown" : plain(author);
  return `${plain(title ?? document.document)} – ${who}, ${when}; ${say.number(words)} words`;
}

/** Where a hit stands in its text, 0 to 1. */
function partOf({ start }: Hit, { text }: Document): number {
  return text.length === 0 ? 0 : Math.min(1, start / text.length);
}

function tellHit(hit: Hit, document: Document, theme: string, say: ChartFormats) {
  const { start, end, negated } = hit;
  const { text } = document;
  const before = text.slice(Math.max(0, start - around), start);
  return {
    negated,
    document: plain(document.title ?? document.document),
    theme,
    match: plain(`… ${before}[${hit.match}]${text.slice(end, end + around)} …`),
    term: plain(hit.term),
    at: say.share(partOf(hit, document)),
    passage: plain(hit.passage),
    how: negated ? "yes" : "no",
  };
}

const tooltip = [
  ["document", "Document"],
  ["theme", "Theme"],
  ["match", "Words"],
  ["term", "Term"],
  ["at", "Place"],
  ["passage", "Passage"],
  ["how", "Negated"],
].map(([field, title]) => ({ field, type: "nominal", title }));

function drawLayers(frame: Frame): Record<string, unknown>[] {
  const place = placeIn(frame);
  const text = (name: string, field: string, x: string, mark: object) => ({
    data: { name },
    mark: { type: "text", baseline: "middle", fontSize, ...mark },
    encoding: { ...place({ x }), text: { field, type: "nominal" } },
  });
  const hits = (isNegated: boolean, mark: object) => ({
    data: { name: "hits" },
    transform: [{ filter: isNegated ? "datum.negated" : "!datum.negated" }],
    mark,
    encoding: {
      ...place(),
      [isNegated ? "stroke" : "color"]: { field: "colour", type: "nominal", scale: null },
      tooltip,
    },
  });
  return [
    {
      data: { name: "rows" },
      mark: { type: "rule", color: "#dddddd" },
      encoding: place({ x2: "x2" }),
    },
    hits(false, { type: "tick", orient: "vertical", thickness: 1.6, size: tick, opacity: 0.8 }),
    hits(true, { type: "point", shape: "circle", size: 34, fill: "white", opacity: 1 }),
    text("headers", "text", "x", { align: "left", fontWeight: "bold" }),
    text("rows", "name", "x_name", { align: "right", color: "#333" }),
    text("rows", "count", "x_count", { align: "left", fontSize: 10, color: "#555" }),
  ];
}
