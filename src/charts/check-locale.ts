/**
 * The locale as it is written in full; English unless one is named.
 *
 * @throws RangeError when it is no locale.
 */
export function checkLocale(locale = "en"): string {
  try {
    // The tag of a language that nobody has heard of is a locale too.
    const [known = ""] = Intl.getCanonicalLocales(locale);
    if (Intl.NumberFormat.supportedLocalesOf(known).length > 0) return known;
  } catch {
    // What is no tag at all is told below.
  }
  const wanted = "expected a language such as en, de or zh-Hans";
  throw new RangeError(`locale: ${wanted}; found ${JSON.stringify(locale)}`);
}
