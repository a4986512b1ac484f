import { fillYears } from "./fill-years.js";
import type { FrequencyData } from "./frequency-data.js";
import { mostLines, widestLine } from "./label.js";
import type { GroupName } from "./pool-frequency.js";
import { endOfShares } from "./share-scale.js";
import { sizes } from "./style.js";

/** What is written in a cell: share and base, the share alone, or nothing. */
export type CellText = "share and base" | "share" | "nothing";

/** How a heat map lies. */
export interface HeatmapLayout {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly text: CellText;
  /** Of a cell, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The labels of columns stand on end, where they would be too wide. */
  readonly isUpright: boolean;
  /** Where the scale of colours ends. */
  readonly end: number;
  /** Some cells are blank. */
  readonly hasBlanks: boolean;
}

/** So many columns have room for a share and its base, and for a share. */
const mostFull = 12;
const mostShares = 26;
/** Pixels of all columns where nothing is written in them. */
const page = 960;

/** So many columns stand side by side with labels in lines of so many (text) columns. */
export function longestHead(columns: number): number {
  return columns <= 6 ? 20 : columns <= mostFull ? 15 : 30;
}

/** The layout of a heat map; the more columns, the less is written in each cell. */
export function layOutHeatmap(x: GroupName, y: GroupName, data: FrequencyData): HeatmapLayout {
  const fill = (group: GroupName) =>
    group === "year" ? fillYears(data.order[group] ?? []) : (data.order[group] ?? []);
  const [columns, rows] = [fill(x), fill(y)];
  const count = columns.length;
  const text = count <= mostFull ? "share and base" : count <= mostShares ? "share" : "nothing";
  const isUpright = x !== "year" && text !== "share and base";
  const heads = isUpright ? sizes.line * mostLines(columns) + 4 : 7.5 * widestLine(columns) + 8;
  const bases = data.values.map(({ passages }) => String(passages).length);
  const widestBase = bases.reduce((most, length) => Math.max(most, length), 0);
  const least = {
    "share and base": Math.max(sizes.cell, 5.5 * widestBase + 8),
    share: 40,
    nothing: Math.max(11, Math.min(20, page / count)),
  };
  const label = x === "year" && text === "nothing" ? 0 : heads;
  return {
    ...{ columns, rows, text, isUpright },
    width: Math.ceil(Math.max(least[text], label)),
    height: Math.max(heights[text], sizes.line * mostLines(rows) + 6),
    end: endOfShares(data.values.map(({ share }) => Number(share))),
    hasBlanks: x !== y && data.values.length < count * rows.length,
  };
}

const heights = { "share and base": sizes.cellHeight, share: 26, nothing: 20 };
