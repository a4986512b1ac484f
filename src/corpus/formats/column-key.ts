/** A column's name without its capitals, with underscores for blanks and hyphens. */
export function columnKey(name: string): string {
  return name
    .replace(/^\ufeff/u, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, "_");
}
