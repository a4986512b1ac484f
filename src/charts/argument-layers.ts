import { roles, type Groups } from "../rows.js";
import { roleNames, type ArgumentData, type ArgumentMeasure } from "./argument-data.js";
import type { ChartLook } from "./finish-chart.js";
import { capitalise } from "./label.js";
import type { BarLayout } from "./lay-out-bars.js";
import { drawStacks, drawTotals, encodeStack, type StackSides } from "./stack-layers.js";
import { rolesIn } from "./palettes.js";

/** The parts of a chart, and how it lies. */
export interface Layout {
  readonly x: keyof Groups;
  readonly facet: keyof Groups | undefined;
  readonly measure: ArgumentMeasure;
  readonly data: ArgumentData;
  readonly look: ChartLook;
  readonly bars: BarLayout;
  /** Pixels that the totals take. */
  readonly room: number;
}

/** The layers of one panel: bars of roles, or points for what is backed. */
export function drawArguments(layout: Layout): Record<string, unknown>[] {
  const sides = takeSides(layout);
  if (layout.measure === "backed") return drawBacked(layout, sides);
  // Totals above the only panel have their place below the legend.
  const isAbove = layout.bars.isVertical && layout.facet === undefined;
  const styles = rolesIn(layout.look.style);
  return drawStacks({
    ...sides,
    part: "role",
    names: roles.map((role) => roleNames[role]),
    colours: roles.map((role) => styles[role].colour),
    legend: {
      ...{ title: null, orient: "top", direction: "horizontal", symbolType: "square" },
      ...(isAbove ? { offset: layout.room + 6 } : {}),
    },
    hasMarks: false,
    tooltip: makeTooltip(layout),
  });
}

function takeSides({ x, facet, measure, data, look, bars, room }: Layout): StackSides {
  const title = {
    share: "Share of components",
    components: "Components",
    backed: "Share that is backed",
  };
  const isCount = measure === "components";
  return {
    ...{ group: x, labels: data.order[x] ?? [], bars, room, look },
    areWhole: !isCount,
    isInPanel: facet !== undefined,
    end: isCount ? Math.max(1, data.most) : 1,
    title: facet === undefined ? title[measure] : null,
    axis: isCount ? { tickMinStep: 1, format: ",d" } : { format: ".0%", tickCount: 5 },
  };
}

/** Points with their intervals, and how many claims and proposals they are a share of. */
function drawBacked(layout: Layout, sides: StackSides): Record<string, unknown>[] {
  const across = layout.bars.isVertical ? "y" : "x";
  const color = rolesIn(layout.look.style).claim.colour;
  const told = { transform: [{ filter: "datum.of_all > 0" }] };
  return [
    {
      ...told,
      mark: { type: "rule", strokeWidth: 1.5, opacity: 0.55, color },
      encoding: { ...encodeStack(sides, "low"), [`${across}2`]: { field: "high" } },
    },
    {
      ...told,
      mark: { type: "point", filled: true, size: 55, opacity: 1, color },
      encoding: { ...encodeStack(sides, "share"), tooltip: makeTooltip(layout) },
    },
    drawTotals(sides, "edge"),
  ];
}

/** What a bar says when pointed at: the groups by name, the share with all its base. */
function makeTooltip({ data, measure }: Layout): Record<string, unknown>[] {
  const named = data.groups.map((group) => ({
    field: `${group}_text`,
    type: "nominal",
    title: capitalise(group),
  }));
  const base = measure === "backed" ? "Backed claims and proposals" : "Components";
  return [
    ...named,
    ...(measure === "backed" ? [] : [{ field: "role", type: "nominal", title: "Role" }]),
    { field: "share_text", type: "nominal", title: "Share" },
    { field: "interval", type: "nominal", title: "95 % interval" },
    { field: "of", type: "nominal", title: base },
    { field: "documents", type: "quantitative", format: ",d", title: "Documents" },
    {
      field: "reported",
      type: "quantitative",
      format: ",d",
      title: "Not the author's own voice",
    },
  ];
}
