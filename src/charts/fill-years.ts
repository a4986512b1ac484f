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

/** An axis is labelled every so many years; of many years, at whole fifth or tenth ones. */
const steps = [1, 2, 5, 10, 20, 50, 100];
const many = 24;
/** Pixels that a label of a year takes, with the gap to the next, and those of the unknown. */
const roomOfYear = 32;
const roomOfUnknown = 44;

/**
 * The labels to write of years that are filled, in so many pixels: all, or those of every second,
 * fifth, tenth … year; the unknown always. A label takes `room` pixels with the gap to the next. `null` where years are not filled and stand as they are.
 */
export function tickYears(
  labels: readonly string[],
  pixels: number,
  room = roomOfYear,
): string[] | null {
  const filled = fillYears(labels);
  if (!areClose(labels)) return null;
  const each = pixels / filled.length;
  const step =
    steps.find((years) => years * each >= room && (years !== 2 || filled.length <= many)) ?? 1000;
  const isClear = (i: number) =>
    !filled.includes(unknown) || (filled.length - 1 - i) * each >= roomOfUnknown;
  return filled.filter((year, i) => year === unknown || (Number(year) % step === 0 && isClear(i)));
}

function measureYears(labels: readonly string[]): { years: number[]; span: number } {
  const years = labels.filter((label) => label !== unknown).map(Number);
  return { years, span: years.length === 0 ? 0 : Math.max(...years) - Math.min(...years) + 1 };
}
