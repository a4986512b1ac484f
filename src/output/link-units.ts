import type { Chart } from "../charts/chart.js";
import type { Component } from "../rows.js";
import { plain } from "../text/plain.js";
import { groupBy } from "./group-by.js";

/** A unit of an argument map: the position of its component in the document, and its text. */
interface Unit {
  readonly number: string;
  readonly text: string;
}

/** So many characters of a component's text are compared: a map cuts long ones. */
const compared = 1_000;

/**
 * An argument map whose units have a key `place` more, the id of their component; any other chart,
 * and a map of which it cannot be told which document it is of, as it is.
 *
 * A map does not name its document. It is that in which every unit is found at its position.
 *
 * @param components - those of all documents; asked for only where the chart is a map
 */
export function linkUnits(chart: Chart, components: () => readonly Component[]): Chart {
  const { datasets } = chart;
  if (typeof datasets !== "object" || datasets === null || !("units" in datasets)) return chart;
  if (!Array.isArray(datasets.units) || !datasets.units.every(isUnit)) return chart;
  const units = datasets.units;
  const counted = components().filter((component) => component.counted);
  const found = [...groupBy(counted, ({ document }) => document).values()].flatMap((rows) => {
    const places = findAll(units, rows);
    return places === null ? [] : [places];
  });
  const [places] = found;
  if (places === undefined || found.length > 1) return chart;
  const linked = units.map((unit, i) => ({ ...unit, place: places[i] }));
  return { ...chart, datasets: { ...datasets, units: linked } };
}

function isUnit(value: unknown): value is Unit {
  if (typeof value !== "object" || value === null) return false;
  return "number" in value && typeof value.number === "string" && "text" in value;
}

/** The components of the units, if each is in the document. */
function findAll(units: readonly Unit[], components: readonly Component[]): string[] | null {
  const byNumber = new Map(components.map((row) => [String(row.index), row]));
  const places = units.flatMap(({ number, text }) => {
    const row = byNumber.get(number);
    const isSame = row !== undefined && startOf(plain(row.text)) === startOf(text);
    return isSame ? [row.component] : [];
  });
  return places.length === units.length ? places : null;
}

function startOf(text: string): string {
  return text.slice(0, compared);
}
