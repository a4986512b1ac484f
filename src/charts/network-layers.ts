import type { ChartFormats } from "./chart-formats.js";
import type { Edge } from "./network-edges.js";
import { numberEdges } from "./number-edges.js";
import { placeIn, type Frame } from "./place-in.js";
import { nodeFontSize, type Ring } from "./place-nodes.js";

/** Pixels of the widest line and the narrowest; one of a pair that shares more is no wider. */
const widest = 9;
const narrowest = 0.8;
const fontSize = 9.5;

/** How pairs are named in the legend: those that meet more often than expected, and the others. */
const kinds = ["More often than expected by chance", "As often, or less"] as const;

/** Data, size and layers of a network of `total` passages; `edges` the most important first. */
export function drawNetwork(
  ring: Ring,
  edges: readonly Edge[],
  [line = "", node = ""]: readonly string[],
  { say, total }: { readonly say: ChartFormats; readonly total: number },
): Record<string, unknown> {
  const most = Math.max(0.05, ...edges.map(({ row }) => row.jaccard));
  const { places, width, height } = ring;
  return {
    datasets: {
      // The most important are drawn last, above the others.
      edges: [...edges].reverse().flatMap((edge, i) => makeLine(edge, i, most, say)),
      numbers: placeNumbers(ring, edges, say),
      nodes: places.map(({ x, y, radius, name, passages }) => ({
        ...{ x, y, size: Math.round(Math.PI * radius * radius) },
        ...{ theme_text: name, passages: `${say.number(passages)} of ${say.number(total)}` },
      })),
      names: places.flatMap(({ lines, align }) => lines.map((line) => ({ ...line, align }))),
    },
    width,
    height,
    layer: drawLayers({ width, height }, line, node),
  };
}

function makeLine(
  { row, isMore, from, to, points }: Edge,
  edge: number,
  most: number,
  say: ChartFormats,
) {
  const facts = {
    kind: kinds[isMore ? 0 : 1],
    width: isMore ? round(narrowest + (widest - narrowest) * (row.jaccard / most)) : narrowest,
    pair: `${from.name} – ${to.name}`,
    observed: say.number(row.observed),
    expected: say.number(row.expected, 1),
    jaccard: say.share(row.jaccard),
    pmi: row.pmi === null ? "–" : say.number(row.pmi, 2),
    either: `${say.number(row.first_passages)} and ${say.number(row.second_passages)}`,
  };
  return points.map(({ x, y }, point) => ({ edge, point, x, y, ...facts }));
}

/** In how many passages the pairs meet, on their lines where there is room. */
function placeNumbers({ places, width, height }: Ring, edges: readonly Edge[], say: ChartFormats) {
  const taken = places.map(({ x, y, radius }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const tell = ({ row }: Edge) => say.number(row.observed);
  return numberEdges(edges, tell, { width, height, fontSize, taken }).map(
    ({ edge, x, y, text }) => ({ x, y, text, kind: kinds[edge.isMore ? 0 : 1] }),
  );
}

const edgeTooltip = [
  ["pair", "Pair"],
  ["observed", "Passages with both"],
  ["expected", "Expected by chance"],
  ["either", "Passages with either"],
  ["jaccard", "Share of these with both"],
  ["pmi", "PMI"],
].map(([field, title]) => ({ field, type: "nominal", title }));

const nodeTooltip = [
  { field: "theme_text", type: "nominal", title: "Theme" },
  { field: "passages", type: "nominal", title: "Passages" },
];

function drawLayers(frame: Frame, line: string, node: string): Record<string, unknown>[] {
  const place = placeIn(frame);
  const legend = { title: null, orient: "top", direction: "horizontal", symbolType: "stroke" };
  const kind = (range: readonly unknown[], more = {}) => ({
    ...{ field: "kind", type: "nominal", scale: { domain: kinds, range } },
    legend: { ...legend, symbolSize: 250, symbolStrokeWidth: 2, ...more },
  });
  const text = (name: string, mark: object, color: object) => ({
    data: { name },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: { ...place(), text: { field: "text", type: "nominal" }, ...color },
  });
  return [
    {
      data: { name: "edges" },
      mark: { type: "line", interpolate: "basis", opacity: 0.65 },
      encoding: {
        ...place(),
        detail: { field: "edge", type: "nominal" },
        order: { field: "point", type: "quantitative" },
        stroke: kind([line, "#999"]),
        strokeDash: kind([
          [1, 0],
          [4, 4],
        ]),
        strokeWidth: { field: "width", type: "quantitative", scale: null },
        tooltip: edgeTooltip,
      },
    },
    text("numbers", { fontSize, stroke: "white", strokeWidth: 3.5, strokeJoin: "round" }, {}),
    text("numbers", { fontSize, color: "#333" }, {}),
    {
      data: { name: "nodes" },
      mark: { type: "circle", opacity: 1, color: node, stroke: "white" },
      encoding: {
        ...place(),
        size: { field: "size", type: "quantitative", scale: null },
        tooltip: nodeTooltip,
      },
    },
    text("names", { align: { expr: "datum.align" }, fontSize: nodeFontSize }, {}),
  ];
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
