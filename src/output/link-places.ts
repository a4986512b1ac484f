import type { Chart } from "../charts/chart.js";
import type { Document } from "../rows.js";
import { plain } from "../text/plain.js";
import { anchorOf } from "./page-table.js";

type Row = Readonly<Record<string, unknown>>;

/**
 * A chart of places in texts, or of documents, whose marks have a key `place` more: the id of the
 * passage that a hit stands in, the anchor of a document. Any other chart is left as it is.
 */
export function linkPlaces(chart: Chart, documents: readonly Document[]): Chart {
  const { datasets } = chart;
  if (typeof datasets !== "object" || datasets === null) return chart;
  const { hits, marks } = datasets as Row;
  if (!Array.isArray(hits) && !Array.isArray(marks)) return chart;
  const known = new Map(documents.map(({ document }) => [plain(document), document]));
  const link = (rows: unknown, placeOf: (row: Row) => string | null): unknown =>
    Array.isArray(rows)
      ? rows.map((row: Row) => {
          const place = placeOf(row);
          return place === null ? row : { ...row, place };
        })
      : rows;
  return {
    ...chart,
    datasets: {
      ...datasets,
      ...(hits === undefined ? {} : { hits: link(hits, (row) => placeOfHit(row, known)) }),
      ...(marks === undefined ? {} : { marks: link(marks, (row) => placeOfDocument(row, known)) }),
    },
  };
}

type Known = ReadonlyMap<string, string>;

function placeOfHit({ passage }: Row, known: Known): string | null {
  const [, id = "", index = ""] = /^(.*)#(\d+)$/su.exec(String(passage)) ?? [];
  const document = known.get(id);
  return document === undefined ? null : `${document}#${index}`;
}

function placeOfDocument({ id }: Row, known: Known): string | null {
  const document = known.get(String(id));
  return document === undefined ? null : anchorOf(document);
}
