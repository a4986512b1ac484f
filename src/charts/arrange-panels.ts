import type { Groups } from "../rows.js";

/** Panels of one kind, beside and below one another. */
export interface Panels {
  /** A panel for each of its labels, in their order. */
  readonly facet: keyof Groups;
  readonly labels: readonly string[];
  /** So many beside one another. */
  readonly columns: number;
  /** What is drawn in each: size and layers, with the domains of all scales named. */
  readonly panel: Readonly<Record<string, unknown>>;
  /** Pixels between a panel and its name. */
  readonly padding?: number;
}

/**
 * Vega-Lite's view of small multiples: rows of panels, of which only the first has the axis on the
 * left, since it is that of all; each has its own below it.
 */
export function arrangePanels(panels: Panels): Record<string, unknown> {
  const { facet, labels, columns, panel, padding = 8 } = panels;
  const rows = Array.from({ length: Math.ceil(labels.length / columns) }, (_, i) =>
    labels.slice(i * columns, (i + 1) * columns),
  );
  return {
    spacing: 24,
    vconcat: rows.map((row) => ({
      transform: [{ filter: { field: facet, oneOf: row } }],
      facet: {
        column: {
          ...{ field: facet, type: "nominal", sort: row, title: null },
          header: { labelAnchor: "start", labelAlign: "left", labelPadding: padding },
        },
      },
      spacing: 24,
      spec: panel,
      resolve: { axis: { x: "independent" } },
    })),
  };
}

/** A panel for each of two groups: one from top to bottom, the other from left to right. */
export function arrangeGrid(
  row: { readonly facet: keyof Groups; readonly labels: readonly string[] },
  column: { readonly facet: keyof Groups; readonly labels: readonly string[] },
  panel: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const side = ({ facet, labels }: typeof row) => ({
    ...{ field: facet, type: "nominal", sort: labels, title: null },
  });
  return {
    facet: {
      row: {
        ...side(row),
        // Aligned to the left they all end at the panels: Vega moves each by its own width.
        header: { labelAngle: 0, labelAlign: "left", labelAnchor: "middle" },
      },
      column: { ...side(column), header: { labelAnchor: "start", labelAlign: "left" } },
    },
    spacing: 14,
    spec: panel,
  };
}
