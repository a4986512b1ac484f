import type { Keyness } from "../rows.js";
import type { ChartFormats } from "./chart-formats.js";
import type { ChartLook } from "./finish-chart.js";
import type { LabelOptions } from "./frequency-data.js";
import { estimateWidth } from "./estimate-width.js";
import { wrapLabel } from "./label.js";
import { labelTicks } from "./label-ticks.js";
import { shorten } from "./map-units.js";
import { aligned, placeIn, type Frame } from "./place-in.js";
import { sizes } from "./style.js";
import { encodeSides, keynessTooltip, tellKeyness, telling, type Sides } from "./take-sides.js";

/** What bars can be as long as. */
export const keynessMeasures = ["z", "log_ratio", "log_odds"] as const;
export type KeynessMeasure = (typeof keynessMeasures)[number];

/** What is drawn, the most telling words of either side first. */
export interface KeynessBars {
  readonly ours: readonly Keyness[];
  readonly theirs: readonly Keyness[];
  readonly sides: Sides;
  readonly measure: KeynessMeasure;
  readonly options: LabelOptions & ChartLook;
  readonly say: ChartFormats;
}

/** Pixels of either half, of a row, and of the bar in it. */
const half = 320;
const step = 18;
const thickness = 13;
/** In columns: the longest word that is written whole, and a line of a side's name. */
const longestWord = 36;
const longestName = 40;
/** How far apart the marks of the axis may be. */
const distances = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Data, size and layers of diverging bars. */
export function drawKeyness(all: KeynessBars): Record<string, unknown> {
  const { ours, theirs, sides, measure } = all;
  const shown = [...ours, ...theirs];
  const names = nameSides(sides);
  const counts = shown.map((row) => tellCounts(row, all));
  const longest = half - 12 - Math.max(0, ...counts.map((text) => estimateWidth(text, 10)));
  const length = measureLength(shown, measure, longest);
  const bars = shown.map((row, i) => {
    // A row is left free between the sides.
    const free = i >= ours.length && ours.length > 0 ? 1 : 0;
    return makeBar(row, all, length, names.height + (i + free) * step);
  });
  const height = (bars.at(-1)?.y2 ?? names.height) + 5;
  const frame: Frame = { width: 2 * half, height, xAxis: makeTicks(length, all) };
  const chance = measure === "z" ? length.of(telling) : 0;
  const band = { x: half - chance, x2: half + chance, middle: half, y: names.height, y2: height };
  return {
    datasets: { bars, names: names.values, band: [band] },
    width: frame.width,
    height,
    layer: drawLayers(frame, all),
  };
}

/** How bars are measured: the longest value, and the pixels of one. */
interface Length {
  readonly most: number;
  readonly of: (value: number) => number;
}

/** A bar that has no end, where the other side never has the word, is as long as the longest. */
function measureLength(rows: readonly Keyness[], measure: KeynessMeasure, longest: number): Length {
  const values = rows.map((row) => Math.abs(row[measure])).filter(Number.isFinite);
  const most = Math.max(0, ...values, measure === "z" ? telling : 0) || 1;
  const of = (value: number) => Math.round(10 * longest * Math.min(1, value / most)) / 10;
  return { most, of };
}

/** How often either side has the word: `12 : 3`. */
export function tellCounts(row: Keyness, { say }: Pick<KeynessBars, "say">): string {
  return `${say.number(row.count)} : ${say.number(row.against_count)}`;
}

function makeBar(row: Keyness, all: KeynessBars, length: Length, y: number) {
  const value = row[all.measure];
  const isOurs = value > 0;
  const end = half + (isOurs ? 1 : -1) * length.of(Math.abs(value));
  return {
    ...{ y: y + (step - thickness) / 2, y2: y + (step + thickness) / 2, middle: y + step / 2 },
    ...{ x: half, x2: end, side: isOurs ? "group" : "against" },
    // The word stands where its bar begins, on the free side; its counts where the bar ends.
    ...{ x_name: half + (isOurs ? -5 : 5), align: isOurs ? "right" : "left" },
    ...{ x_counts: end + (isOurs ? 5 : -5), align_counts: isOurs ? "left" : "right" },
    name: shorten(row.word, longestWord),
    counts: tellCounts(row, all),
    ...tellKeyness(row, all.sides, all.options, all.say),
  };
}

/** The names of the sides in lines above their halves, and how high they are. */
function nameSides({ group, against }: Sides) {
  const split = (name: string) => wrapLabel(name, longestName).split("\n");
  const [right, left] = [split(`More in ${group} →`), split(`← More in ${against}`)];
  const put = (lines: readonly string[], x: number, side: string, align: string) =>
    lines.map((text, i) => ({ text, x, y: 7 + i * sizes.line, side, align }));
  return {
    values: [...put(right, half + 5, "group", "left"), ...put(left, half - 5, "against", "right")],
    height: Math.max(right.length, left.length) * sizes.line + 6,
  };
}

function makeTicks(length: Length, { measure, say }: KeynessBars): Record<string, unknown> {
  const titles = { z: "z of the log-odds", log_ratio: "Log ratio", log_odds: "Log-odds" };
  const { most } = length;
  const distance = distances.find((one) => most / one <= 3.5) ?? most / 3;
  const ticks = Array.from({ length: Math.floor(most / distance) + 1 }, (_, i) => ({
    // Either side counts from the middle.
    text: say.number(i * distance, distance < 1 ? 1 : 0),
    at: length.of(i * distance),
  }));
  const left = ticks.slice(1).map(({ text, at }) => ({ text, at: half - at }));
  const right = ticks.map(({ text, at }) => ({ text, at: half + at }));
  return labelTicks([...left, ...right], titles[measure], { grid: false });
}

function drawLayers(frame: Frame, { sides, options }: KeynessBars): Record<string, unknown>[] {
  const place = placeIn(frame);
  const colour = encodeSides(options);
  const tooltip = keynessTooltip(sides);
  const text = (field: string, x: string, mark: Record<string, unknown>) => ({
    data: { name: "bars" },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: { ...place({ x, y: "middle" }), text: { field, type: "nominal" }, tooltip },
  });
  const band = (mark: Record<string, unknown>, fields: Parameters<typeof place>[0]) => ({
    data: { name: "band" },
    mark,
    encoding: place(fields),
  });
  return [
    band({ type: "rect", color: "#ececec" }, { x2: "x2", y2: "y2" }),
    {
      data: { name: "bars" },
      mark: { type: "rect", opacity: 0.85 },
      encoding: { ...place({ x2: "x2", y2: "y2" }), color: colour, tooltip },
    },
    band({ type: "rule", color: "#555" }, { x: "middle", y2: "y2" }),
    text("name", "x_name", { align: { expr: "datum.align" }, fontSize: 11.5 }),
    text("counts", "x_counts", {
      align: { expr: "datum.align_counts" },
      fontSize: 10,
      color: "#555",
    }),
    {
      data: { name: "names" },
      mark: { type: "text", ...aligned, fontSize: 12, fontWeight: "bold" },
      encoding: { ...place(), text: { field: "text", type: "nominal" }, color: colour },
    },
  ];
}
