/** Facts of a page whose `<html lang>` and the like may be its template's, not its text's. */
const claimed = new Set([
  "html lang",
  "meta content-language",
  "meta og:locale",
  "JSON-LD inLanguage",
  "meta dc.language",
]);

/** Whether a language is what a page's template says, to be checked against the text. */
export function isClaimedLanguage(from: string): boolean {
  return claimed.has(from);
}
