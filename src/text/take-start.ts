/** The first `most` UTF-16 units of a text, one less where the last would be half a character. */
export function takeStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = (text.codePointAt(most - 1) ?? 0) > 0xffff;
  return text.slice(0, isHalf ? most - 1 : most);
}
