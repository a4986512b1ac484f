/** A place on an axis in pixels, and what is written there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** An axis with marks at these places and nowhere else. */
export function labelTicks(
  ticks: readonly Tick[],
  title: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const values = ticks.map(({ at }) => at);
  const texts = JSON.stringify(ticks.map(({ text }) => text));
  return {
    title,
    values,
    labelExpr: `${texts}[indexof(${JSON.stringify(values)}, datum.value)]`,
    ...more,
  };
}
