/** How numbers and dates are written in a chart. */
export interface ChartFormats {
  /** A share in whole per cent: `62 %`. */
  readonly share: (share: number) => string;
  /** A number with so many decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** A day, a month or a year as precise as the ISO date says: `7 Sept 2022`, `2022`. */
  readonly date: (iso: string) => string;
}

/**
 * The formats of a locale (`de`, `id`, `zh-Hans`), as Node's ICU has them; those of English texts
 * unless one is named.
 *
 * @throws RangeError when it is no locale.
 */
export function formatsOf(locale?: string): ChartFormats {
  const known = checkLocale(locale);
  const digits = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 0 });
  return {
    // House style has a blank before the sign, in English too.
    share: (share) =>
      locale === undefined ? `${Math.round(100 * share)} %` : percent.format(share),
    number: (value, decimals = 0) => new Intl.NumberFormat(known, digits(decimals)).format(value),
    date: (iso) => formatDate(iso, known),
  };
}

/** @throws RangeError when it is no locale. */
export function checkLocale(locale = "en"): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    throw new RangeError(`locale: expected a language such as en, de or zh-Hans; found ${locale}`);
  }
}

function formatDate(iso: string, locale: string): string {
  const [year = "", month, day] = iso.split("-");
  if (month === undefined) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, {
    ...parts,
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(date);
}
