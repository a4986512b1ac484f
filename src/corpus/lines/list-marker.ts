/** A bullet or number that begins an item of a list; what follows stands behind a blank. */
const marker =
  /(?:([•▪●○◦■□‣∙·➢►✓*+§¨ØŸñï\uf0a7\uf0b7\uf0d8])|([-–—])|\(?(\d{1,3}(?:\.\d{1,2})?)[.)]|\(([a-z]|[ivx]{1,5})\)|([a-z]|[ivx]{1,5})\)|([ivx]{1,5})\.|([①-⑳])|(o)|([（(]?[一二三四五六七八九十]{1,3}[）)、]))(?=[\s\u3000]|[①-⑳一-鿿])/uy;

/** The kind of marker that stands at the start of a line, or 0. */
export function listMarker(raw: string, start: number): number {
  marker.lastIndex = start;
  const match: readonly (string | undefined)[] | null = marker.exec(raw);
  return match === null ? 0 : match.findIndex((group, i) => i > 0 && group !== undefined);
}
