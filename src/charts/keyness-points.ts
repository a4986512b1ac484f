import type { Keyness } from "../rows.js";
import type { ChartFormats } from "./chart-formats.js";
import type { ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { wrapLabel } from "./label.js";
import { labelTicks } from "./label-ticks.js";
import { shorten } from "./map-units.js";
import { aligned, placeIn, type Frame } from "./place-in.js";
import { placeLabels, type Point } from "./place-labels.js";
import { scaleRates, type RateScale } from "./rate-scale.js";
import { spreadPoints } from "./spread-points.js";
import { encodeSides, keynessTooltip, tellKeyness, telling, type Sides } from "./take-sides.js";

/** What is drawn, the most telling words first. */
export interface KeynessPoints {
  readonly shown: readonly Keyness[];
  readonly sides: Sides;
  readonly options: LabelOptions & ChartLook;
  readonly say: ChartFormats;
}

/** Pixels of the square, of a point, and of a label's letters. */
const side = 640;
const radius = 2.6;
const fontSize = 11;
/** A label may stand so far from its point, tied to it by a line. */
const farthest = 34;
/** So many words are offered a label: those that find no place have none. */
const mostLabels = 90;
/** Of more words with the very same counts none is named: any of them is as telling. */
const mostAlike = 6;
/** In columns: the longest word that is written whole, and a line of an axis' title. */
const longestWord = 28;
const longestName = 80;

/** Data, size and layers of words by how often either side has them. */
export function drawPoints(all: KeynessPoints): Record<string, unknown> {
  const { shown, sides, options, say } = all;
  const rates = shown.flatMap((row) => [row.per_1000_words, row.against_per_1000_words]);
  // One scale for both sides, so that what is equally frequent lies on the diagonal.
  const scale = scaleRates(rates, side, say);
  const places = spreadPoints(shown.map((row) => placeWord(row, scale)));
  const points = shown.map((row, i) => ({
    ...{ x: 0, y: 0, ...places[i], side: sideOf(row) },
    ...tellKeyness(row, sides, options, say),
  }));
  const frame: Frame = { width: side, height: side, ...makeAxes(scale, sides) };
  return {
    datasets: { points, ...nameWords(shown, points), lines: makeLines(scale) },
    width: side,
    height: side,
    layer: drawLayers(frame, all),
  };
}

/** Whose the word is; `neither` where it may be chance. */
function sideOf({ z }: Keyness): "group" | "against" | "neither" {
  return z >= telling ? "group" : z <= -telling ? "against" : "neither";
}

function placeWord(row: Keyness, { place }: RateScale): Point {
  return { x: place(row.against_per_1000_words), y: side - place(row.per_1000_words) };
}

/** Labels of the most telling words, either side in turn, and the lines that tie them. */
function nameWords(
  shown: readonly Keyness[],
  points: readonly (Point & { readonly side: string })[],
): { names: object[]; leaders: object[] } {
  const offers = takeInTurn(shown).map((i) => ({
    ...{ x: 0, y: 0, side: "neither", ...points[i], radius },
    text: shorten(shown[i]?.word ?? "", longestWord),
  }));
  const placed = placeLabels(offers, {
    ...{ width: side, height: side, fontSize, farthest, avoided: points },
  });
  return {
    names: placed.map(({ index, x, y, align }) => {
      const { text = "", side: whose = "neither" } = offers[index] ?? {};
      return { text, side: whose, x, y, align };
    }),
    leaders: placed.flatMap(({ leader }) =>
      leader === null ? [] : [{ ...leader[0], x2: leader[1].x, y2: leader[1].y }],
    ),
  };
}

/** Positions of the words that are offered a label. */
function takeInTurn(shown: readonly Keyness[]): number[] {
  const alike = new Map<string, number>();
  const countsOf = (row: Keyness) => `${row.count} ${row.against_count}`;
  for (const row of shown) alike.set(countsOf(row), (alike.get(countsOf(row)) ?? 0) + 1);
  const all = shown
    .map((row, i) => ({ row, i }))
    .filter(({ row }) => (alike.get(countsOf(row)) ?? 0) <= mostAlike);
  const ours = all.filter(({ row }) => row.z > 0);
  const theirs = all.filter(({ row }) => row.z < 0);
  return Array.from({ length: mostLabels }, (_, rank) => [ours[rank], theirs[rank]])
    .flat()
    .flatMap((one) => (one === undefined ? [] : [one.i]))
    .slice(0, mostLabels);
}

function makeAxes({ ticks }: RateScale, { group, against }: Sides): Pick<Frame, "xAxis" | "yAxis"> {
  const title = (name: string) =>
    wrapLabel(`Times per 1,000 words of ${name}`, longestName).split("\n");
  const upwards = ticks.map(({ at, text }) => ({ at: side - at, text }));
  const look = { gridColor: "#f0f0f0", domain: false, ticks: false };
  return {
    xAxis: { ...labelTicks(ticks, "", look), title: title(against) },
    yAxis: { ...labelTicks(upwards, "", look), title: title(group) },
  };
}

/** Where both sides are alike, and where the place of what never occurs ends. */
function makeLines({ begin }: RateScale): object[] {
  return [
    { x: begin, y: side - begin, x2: side, y2: 0 },
    { x: begin, y: 0, x2: begin, y2: side },
    { x: 0, y: side - begin, x2: side, y2: side - begin },
  ];
}

function drawLayers(frame: Frame, { sides, options }: KeynessPoints): Record<string, unknown>[] {
  const place = placeIn(frame);
  const colour = encodeSides(options);
  const rule = (name: string, mark: object) => ({
    data: { name },
    mark: { type: "rule", ...mark },
    encoding: place({ x2: "x2", y2: "y2" }),
  });
  const point = {
    data: { name: "points" },
    mark: { type: "circle", size: Math.round(Math.PI * radius * radius), opacity: 0.55 },
    encoding: { ...place(), color: colour, tooltip: keynessTooltip(sides) },
  };
  const name = (mark: object, encoding: object) => ({
    data: { name: "names" },
    mark: { type: "text", ...aligned, fontSize, ...mark },
    encoding: { ...place(), text: { field: "text", type: "nominal" }, ...encoding },
  });
  return [
    rule("lines", { color: "#bbb", strokeDash: [4, 3] }),
    point,
    rule("leaders", { color: "#777", strokeWidth: 0.7 }),
    // Letters stand out from points that they cover.
    name({ stroke: "white", strokeWidth: 3, strokeJoin: "round", opacity: 0.8 }, {}),
    name({}, { color: colour }),
  ];
}
