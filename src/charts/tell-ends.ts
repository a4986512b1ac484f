/**
 * The highest and the lowest of some values in words, and how many others are as high, or as low:
 * ` Highest: Ann, 75 % (3 of 4 passages), and 2 others as high. Lowest: Bob, 0 % (0 of 4 passages).`
 *
 * @param say - the value with its name and base
 * @param number - how a number is written
 */
export function tellEnds<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
  say: (row: Row) => string,
  number: (count: number) => string,
): string {
  const ranked = [...rows].sort((a, b) => valueOf(b) - valueOf(a));
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (rows.length === 1) return ` Value: ${say(first)}.`;
  if (valueOf(first) === valueOf(last)) {
    return ` All ${number(rows.length)} are alike: ${say(first)}.`;
  }
  const alike = (end: Row, side: string) => {
    const others = rows.filter((row) => valueOf(row) === valueOf(end)).length - 1;
    if (others === 0) return "";
    return `, and ${number(others)} ${others === 1 ? "other" : "others"} as ${side}`;
  };
  const highest = `${say(first)}${alike(first, "high")}`;
  return ` Highest: ${highest}. Lowest: ${say(last)}${alike(last, "low")}.`;
}
