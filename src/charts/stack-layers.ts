import type { Groups } from "../rows.js";
import { encodeGroup } from "./encode-group.js";
import type { ChartLook } from "./finish-chart.js";
import { widestLine } from "./label.js";
import type { BarLayout } from "./lay-out-bars.js";
import { quietIn } from "./style.js";

/** The two sides of a panel of bars: which groups there are, and how their bars are measured. */
export interface StackSides {
  readonly group: keyof Groups;
  /** One for each bar. */
  readonly labels: readonly string[];
  readonly bars: BarLayout;
  /** Pixels that the totals take. */
  readonly room: number;
  /** All bars are as long as the scale. */
  readonly areWhole: boolean;
  /** In a panel among others. */
  readonly isInPanel: boolean;
  /** Where the scale ends, which begins at 0. */
  readonly end: number;
  readonly title: string | null;
  readonly axis: Readonly<Record<string, unknown>>;
  readonly look: ChartLook;
}

/**
 * What stacked bars are drawn from: a row for each part of a bar with `from`, `to` and `middle`
 * where it lies, `text` to stand in it (and `mark`, which is shorter), `isDark` where that is to be
 * white, and in the `isLast` of a bar the `total` to stand behind it.
 */
export interface Stacks extends StackSides {
  /** The field that tells parts, with their colours in their order. */
  readonly part: string;
  readonly names: readonly string[];
  readonly colours: readonly string[];
  readonly legend: Readonly<Record<string, unknown>>;
  readonly tooltip: readonly Record<string, unknown>[];
  /** Parts have marks. */
  readonly hasMarks: boolean;
}

/** The layers of stacked bars: the parts, what stands in them where it fits, and the totals. */
export function drawStacks(stacks: Stacks): Record<string, unknown>[] {
  const { part, names, colours, legend, tooltip, look } = stacks;
  const { isVertical } = stacks.bars;
  const across = isVertical ? "y" : "x";
  const bars = {
    transform: [{ filter: "datum.to > datum.from" }],
    mark: {
      type: "bar",
      [isVertical ? "width" : "height"]: isVertical ? { band: 0.76 } : 18,
      // On paper the palest part would be lost but for its outline.
      ...(look.style === "print" ? { stroke: "black", strokeWidth: 0.6 } : { stroke: "white" }),
    },
    encoding: {
      ...encodeStack(stacks, "from"),
      [`${across}2`]: { field: "to" },
      color: { field: part, type: "nominal", scale: { domain: names, range: colours }, legend },
      tooltip,
    },
  };
  return [bars, ...drawTexts(stacks), drawTotals(stacks, "to")];
}

/** How many things a bar, or a line of any kind, is about, behind it. */
export function drawTotals(sides: StackSides, field: string): Record<string, unknown> {
  const { look, bars, room, areWhole } = sides;
  const beside = { align: "left", baseline: "middle", dx: 6 };
  const above = isNarrow(bars) ? { ...beside, angle: 270 } : { baseline: "bottom", dy: -4 };
  // Behind bars that are all as long, numbers stand in a column, and panels in one too.
  const inColumn = { align: "right", baseline: "middle" };
  const isColumn = areWhole && !bars.isVertical;
  const place = encodeStack(sides, field);
  return {
    transform: [{ filter: "datum.isLast" }],
    mark: {
      ...{ type: "text", fontSize: 10, color: quietIn(look.style) },
      ...(bars.isVertical ? above : isColumn ? inColumn : beside),
    },
    encoding: {
      ...place,
      ...(isColumn ? { x: { value: bars.length + room } } : {}),
      text: { field: "total", type: "nominal" },
    },
  };
}

/** Years so close that numbers above them stand on end. */
function isNarrow({ step }: BarLayout): boolean {
  return step < 44;
}

/** Pixels that totals take behind lying bars, or above those that stand. */
export function roomOfTotals(bars: BarLayout, totals: readonly string[]): number {
  return bars.isVertical && !isNarrow(bars) ? 18 : 12 + 6 * widestLine(totals);
}

/** What stands in a part where it has room, or else its mark where it has one and that has. */
function drawTexts(stacks: Stacks): Record<string, unknown>[] {
  const { end, tooltip, hasMarks } = stacks;
  const { isVertical, length, step } = stacks.bars;
  const size = `(datum.to - datum.from) * ${length / end}`;
  const needs = (field: string) => `(6 * length(datum.${field}) + 6)`;
  const fits = (field: string) =>
    isVertical ? `(${size} >= 13 && ${needs(field)} <= ${step})` : `(${size} >= ${needs(field)})`;
  const draw = (field: string, filter: string) => ({
    transform: [{ filter: `datum.to > datum.from && ${filter}` }],
    mark: { type: "text", fontSize: 10 },
    encoding: {
      ...encodeStack(stacks, "middle"),
      text: { field, type: "nominal" },
      // The text covers the middle of the bar and answers in its place.
      tooltip,
      color: { condition: { test: "datum.isDark", value: "white" }, value: "black" },
    },
  });
  const texts = draw("text", fits("text"));
  return hasMarks ? [texts, draw("mark", `${fits("mark")} && !${fits("text")}`)] : [texts];
}

/** Where a bar stands, and a value of it lies. */
export function encodeStack(sides: StackSides, field: string): Record<string, unknown> {
  const { group, labels, bars, end, title, axis, isInPanel } = sides;
  const [along, across] = bars.isVertical ? ["x", "y"] : ["y", "x"];
  return {
    [along]: encodeGroup(group, labels, { pixels: bars.breadth, isInPanel }),
    [across]: {
      field,
      type: "quantitative",
      scale: { domain: [0, end], nice: false },
      title,
      axis,
    },
  };
}
