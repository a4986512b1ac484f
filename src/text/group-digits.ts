/** A whole number with a comma before every three digits, `1,234`; what `Intl` takes long to load for. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
