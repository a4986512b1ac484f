import { areClose, fillYears } from "./fill-years.js";
import type { ChartLook } from "./finish-chart.js";
import type { FrequencyData, Measure } from "./frequency-data.js";
import { mostLines, unknown, widestLine } from "./label.js";
import type { GroupName } from "./pool-frequency.js";
import { endOfShares } from "./share-scale.js";
import { sizes } from "./style.js";

/** What a chart of frequencies was asked to show. */
export interface Shown {
  readonly x: GroupName;
  readonly color: GroupName;
  readonly facet: GroupName | undefined;
  readonly measure: Measure;
  readonly bands: boolean | undefined;
  readonly look: ChartLook;
}

/** The parts of a chart of frequencies, and how it lies. */
export interface Layout extends Shown {
  /** All groups, in the order in which a reader meets them. */
  readonly groups: readonly GroupName[];
  readonly data: FrequencyData;
  /** How many things colours tell apart in a panel. */
  readonly colours: number;
  readonly isVertical: boolean;
  /** The years stand close enough for their points to be joined. */
  readonly isJoined: boolean;
  /** Intervals are bands along lines, else bars through points. */
  readonly isBanded: boolean;
  /** A panel for each of the facet and each colour. */
  readonly isGrid: boolean;
  readonly panels: number;
  readonly columns: number;
  /** Of one panel, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of a point, in square pixels. */
  readonly point: number;
  /** Where the scale of what is measured ends, which begins at 0. */
  readonly end: number;
}

/** More bands than these in a panel run into one another, grey ones sooner. */
const mostBands = { light: 3, print: 2 };
/** From so many years on an interval is a band. */
const fewestYears = 4;
/** More things than these are looked for in vain in one panel: each has one of its own. */
const mostColours = 12;
/** More points than these in a panel are too many for bars. */
const mostPoints = 60;
/** In columns: the longest line of a name above a panel of a grid. */
export const longestHead = 14;
/** Pixels of a page, and of what stands between two panels. */
const page = 1060;
const between = 24;

/**
 * The layout of a chart of frequencies. Years that stand close are lines with bands, up to three in
 * a panel; more things than a panel holds stand in panels of their own where no other panels were
 * asked for.
 */
export function layOutFrequency(shown: Shown, data: FrequencyData): Layout {
  const { x, color } = shown;
  const labels = data.order[x] ?? [];
  const count = (group: GroupName) => data.order[group]?.length ?? 1;
  const isVertical = x === "year";
  const years = labels.filter((label) => label !== unknown).length;
  const isJoined = isVertical && areClose(labels);
  const canBand = isJoined && years >= fewestYears && data.intervals.kinds.length > 0;
  const mostHere = mostBands[shown.look.style ?? "light"];
  const most = canBand && (shown.bands ?? true) ? mostHere : mostColours;
  const isCrowded =
    x !== color &&
    (count(color) > most || (!isVertical && count(color) * labels.length > mostPoints));
  const facet = shown.facet ?? (isCrowded ? color : undefined);
  const isOneColour = x === color || facet === color;
  const isDense = isCrowded && count(color) * labels.length > mostPoints;
  const isGrid = canBand && shown.bands !== false && !isOneColour && isDense;
  const colours = isOneColour || isGrid ? 1 : count(color);
  const isBanded = canBand && (isGrid || (shown.bands ?? colours <= mostHere));
  const panels = facet === undefined ? 1 : count(facet);
  const parts = { labels, colours, isBanded, panels, isFaceted: facet !== undefined };
  return {
    ...{ ...shown, facet, data, colours, isVertical, isJoined, isBanded, isGrid, panels },
    groups: [...new Set([x, color, facet])].filter((group) => group !== undefined),
    ...(isGrid ? sizeGrid(labels, count(color)) : (isVertical ? sizeYears : sizeRows)(parts)),
    end: findEnd(shown.measure, data),
  };
}

function findEnd(measure: Measure, { values }: FrequencyData): number {
  const measured = values.flatMap((value) => [Number(value[measure]), Number(value.high)]);
  if (measure === "share") return endOfShares(measured);
  return measured.reduce((most, value) => Math.max(most, value), 0) || 1;
}

/** What the size of a panel depends on. */
interface Parts {
  readonly labels: readonly string[];
  readonly colours: number;
  readonly isBanded: boolean;
  readonly panels: number;
  readonly isFaceted: boolean;
}

type Size = Pick<Layout, "columns" | "width" | "height" | "point">;

function columnsOf(panels: number): number {
  return panels <= 3 ? panels : panels === 4 ? 2 : panels <= 9 ? 3 : 4;
}

/** Panels of years: points of different colours beside one another, or all of a band's at their year. */
function sizeYears({ labels, colours, isBanded, panels, isFaceted }: Parts): Size {
  const years = Math.max(1, fillYears(labels).length);
  const columns = columnsOf(panels);
  const widest = page / columns - between - 32;
  if (isBanded) {
    const width = isFaceted
      ? Math.max(140, Math.min(widest, Math.max(190, years * 12)))
      : Math.max(sizes.panel, Math.min(sizes.widest, years * 16));
    const height = !isFaceted ? sizes.height : panels > 4 ? 120 : 170;
    return { columns, width: Math.floor(width), height, point: width / years < 9 ? 10 : 26 };
  }
  const points = years * colours;
  // Closer and smaller where there are very many.
  const gap = Math.min(9, Math.max(4.5, sizes.widest / points));
  const needed = years * Math.max(16, gap * colours);
  const width = Math.max(isFaceted ? 200 : sizes.panel, needed);
  const fitting = Math.max(1, Math.floor((page + between) / (width + 32 + between)));
  return {
    columns: Math.min(columns, fitting),
    width: Math.ceil(width),
    height: isFaceted && panels > 4 ? 170 : sizes.height,
    point: gap < 9 ? 28 : 55,
  };
}

/** Panels of a grid: small, since there are many, and as wide as a page allows. */
function sizeGrid(labels: readonly string[], columns: number): Size {
  const years = fillYears(labels).length;
  const width = Math.min(Math.max(84, years * 3), Math.max(96, page / columns - 14));
  return { columns, width: Math.floor(width), height: 84, point: 5 };
}

/** Panels of rows: a row for each thing, as high as its label and the points in it. */
function sizeRows({ labels, colours, panels, isFaceted }: Parts): Size {
  const row = Math.max(
    isFaceted ? 20 : 24,
    sizes.row * colours,
    sizes.line * mostLines(labels) + 6,
  );
  const width = isFaceted && panels > 2 ? 180 : sizes.panel;
  // Only the first panel of a row has the labels.
  const fitting = Math.floor((page - 6.5 * widestLine(labels)) / (width + between));
  return {
    columns: Math.max(1, Math.min(columnsOf(panels), fitting)),
    width,
    height: Math.max(60, labels.length * row),
    point: 55,
  };
}
