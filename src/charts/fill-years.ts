import { unknown } from "./label.js";

/**
 * The years between the first and the last, those without documents too, where most have some:
 * only then is the distance on the axis the distance in time. Elsewhere the years as they are.
 */
export function fillYears(labels: readonly string[]): string[] {
  const { years, span } = measureYears(labels);
  if (span > 2 * years.length) return [...labels];
  const filled = Array.from({ length: span }, (_, i) => String(Math.min(...years) + i));
  return labels.includes(unknown) ? [...filled, unknown] : filled;
}

/** Whether the years are filled, and more than one, so that their points may be joined. */
export function areClose(labels: readonly string[]): boolean {
  const { years, span } = measureYears(labels);
  return years.length > 1 && span <= 2 * years.length;
}

function measureYears(labels: readonly string[]): { years: number[]; span: number } {
  const years = labels.filter((label) => label !== unknown).map(Number);
  return { years, span: years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1 };
}
