/** Relative luminance of `rgb(…)` or `#rrggbb`, after WCAG 2. */
export function luminance(colour: string): number {
  const parts = colour.startsWith("#")
    ? (colour.slice(1).match(/../gu) ?? []).map((part) => parseInt(part, 16))
    : (colour.match(/\d+/gu) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
