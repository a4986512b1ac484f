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
  readonly panels: number;
  readonly columns: number;
  /** Of one panel, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of a point, in square pixels. */
  readonly point: number;
  /** Where the scale of what is measured ends; `null` where the numbers decide. */
  readonly end: number | null;
}

/** More bands than these in a panel run into one another. */
const mostBands = 3;
/** From so many years on an interval is a band. */
const fewestYears = 4;
/** More things than these are looked for in vain in one panel: each has one of its own. */
const mostColours = 12;
/** Pixels of a page, and of what stands between two panels. */
const page = 1060;
const between = 28;

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
  const asked = shown.bands ?? true;
  const most = canBand && asked ? mostBands : mostColours;
  const facet = shown.facet ?? (x !== color && count(color) > most ? color : undefined);
  const colours = x === color || facet === color ? 1 : count(color);
  const isBanded = canBand && (shown.bands ?? colours <= mostBands);
  const panels = facet === undefined ? 1 : count(facet);
  const size = isVertical ? sizeYears : sizeRows;
  return {
    ...{ ...shown, facet, data, colours, isVertical, isJoined, isBanded, panels },
    groups: [...new Set([x, color, facet])].filter((group) => group !== undefined),
    ...size({ labels, colours, isBanded, panels, isFaceted: facet !== undefined }),
    end:
      shown.measure === "share"
        ? endOfShares(data.values.flatMap(({ share, high }) => [Number(share), Number(high)]))
        : null,
  };
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

/** Panels of years: points of different colours beside one another, or all of a band's at their year. */
function sizeYears({ labels, colours, isBanded, panels, isFaceted }: Parts): Size {
  const years = Math.max(1, fillYears(labels).length);
  const columns = panels <= 3 ? panels : panels === 4 ? 2 : panels <= 9 ? 3 : 4;
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

/** Panels of rows: a row for each thing, as high as its label and the points in it. */
function sizeRows({ labels, colours, panels, isFaceted }: Parts): Size {
  const row = Math.max(24, sizes.row * colours, sizes.line * mostLines(labels) + 6);
  const width = isFaceted && panels > 2 ? 220 : sizes.panel;
  const whole = width + 6.5 * widestLine(labels) + between;
  const fitting = Math.max(1, Math.floor(page / whole));
  return {
    columns: Math.min(panels, fitting, 4),
    width,
    height: Math.max(60, labels.length * row),
    point: 55,
  };
}
