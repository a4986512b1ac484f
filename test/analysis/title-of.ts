/** The title of a chart on one line. */
export function titleOf(chart: unknown): string {
  return [(chart as { title: { text: string | string[] } }).title.text].flat().join(" ");
}

/** All the lines below it. */
export function subtitleOf(chart: unknown): string {
  return [(chart as { title: { subtitle: string | string[] } }).title.subtitle].flat().join("; ");
}
