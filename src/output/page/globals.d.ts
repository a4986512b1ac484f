/** The rows that the page's scripts read, and what Vega-Embed brings. */

type Behind = import("../report-figures.js").Behind;
type Figure = import("../report-figures.js").Figure;
type LiveChart = import("../report-charts.js").LiveChart;
type PageFacts = import("../make-report.js").PageFacts;
type PackedDocument = import("../pack-texts.js").PackedDocument;
type PackedStretch = PackedDocument["passages"][number]["stretches"][number];
type TableCells = import("../page-table.js").TableCells;

/** One of the passages or sentences that a figure counts. */
interface Counted {
  /** Position among all passages, from 0. */
  readonly passage: number;
  /** The number behind the passage's id; `null` where passages are counted. */
  readonly component: number | null;
}

/** Where a row of a chart leads: to a figure of it, or to a component. */
interface Datum {
  readonly figure?: number;
  readonly place?: string;
}

/** Opens what a mark stands for. */
type OpenMark = (datum: Datum, opener: HTMLElement | SVGElement) => void;

/** A mark of a chart, as far as it is asked. */
interface SceneItem {
  readonly datum?: Datum;
  readonly mark?: { readonly marktype: string };
}

interface DrawnView {
  addEventListener(type: string, listener: (event: Event, item?: SceneItem | null) => void): void;
}

declare function vegaEmbed(
  element: HTMLElement,
  spec: object,
  options: object,
): Promise<{ readonly view: DrawnView }>;

/** Opens what is behind a figure; the element is where the focus returns to. */
type OnFigure = (figure: Figure, opener: HTMLElement | SVGElement) => void;

/** A table's cells, and for every row the texts that it shows. */
interface ReadTable {
  readonly cells: TableCells;
  readonly texts: readonly (readonly string[])[];
}

/** What a table's reader asks for: words, a column to sort by (-1: none), so many rows. */
interface Wanted {
  query: string;
  column: number;
  isDown: boolean;
  most: number;
}
