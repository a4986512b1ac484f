/**
 * The text, or its first `most` UTF-16 units with `…` behind them where it is longer. A character
 * of two units is not cut in half.
 */
export function cutShort(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = (text.codePointAt(most - 1) ?? 0) > 0xffff;
  return `${text.slice(0, isHalf ? most - 1 : most).trimEnd()}…`;
}
