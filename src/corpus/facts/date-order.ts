/** Which of two numbers in `03/04/2017` is the day. */
export type DateOrder = "day first" | "month first";

const inNumbers = /(?<!\d|\d[/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/u;
const allInNumbers = new RegExp(inNumbers, "gu");

/** A date in numbers that day and month could both begin, or `null`. */
export function findAmbiguousDate(text: string): string | null {
  if (!/[/.-]/u.test(text)) return null;
  for (const [date, first, , second] of text.matchAll(allInNumbers)) {
    if (isEither(first) && isEither(second) && Number(first) !== Number(second)) return date;
  }
  return null;
}

/**
 * How a document writes such a date: as its other dates of that form show (`25/04/2017` has the
 * day first); else as its language always does. English alone settles nothing: `en-GB` does, `en-US`
 * does not, since it is what sites say that were never told their language.
 *
 * @param date - the ambiguous date
 * @param texts - the document's lines
 * @param locale - the language, with a region where the document gives one
 */
export function findDateOrder(
  date: string,
  texts: readonly string[],
  locale: string | null,
): DateOrder | null {
  const mark = inNumbers.exec(date)?.[2];
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    for (const [, first, between, second] of text.matchAll(allInNumbers)) {
      if (between !== mark) continue;
      if (isDayOnly(first) && isEither(second)) orders.add("day first");
      if (isDayOnly(second) && isEither(first)) orders.add("month first");
    }
  }
  const [only, ...others] = orders;
  if (others.length > 0) return null;
  return only ?? orderOfLocale(locale, mark ?? "/");
}

/** The order of a language that has but one, where the date is parted as that language does it. */
function orderOfLocale(locale: string | null, mark: string): DateOrder | null {
  if (locale === null || /^en(?:$|[-_](?:us|ca|za)\b)/iu.test(locale)) return null;
  let parts: Intl.DateTimeFormatPart[];
  try {
    const tag = locale.replaceAll("_", "-");
    const options = { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" } as const;
    parts = new Intl.DateTimeFormat(tag, options).formatToParts(new Date(0));
  } catch {
    return null;
  }
  const isDayFirst = parts.find(({ type }) => type !== "literal")?.type === "day";
  const own = parts.find(({ type }) => type === "literal")?.value.trim();
  return isDayFirst && (mark === "." || mark === own) ? "day first" : null;
}

/**
 * A text whose dates are written so that the parser knows them: `2023년 4월 5일` and `2023. 4. 5.`
 * as ISO dates, `5/abr/2023` with blanks, `abril 5, 2023` with the day first, and dates in numbers
 * by the document's order.
 */
export function toUniformDates(
  text: string,
  language: string | null,
  order: DateOrder | null,
): string {
  let even = text
    .replace(
      /(?<!\d)((?:19|20)\d{2})(?:년\s?|[./]\s?)(\d{1,2})(?:월\s?|[./]\s?)(\d{1,2})(?:일|\.(?!\d))?(?!\d)/gu,
      (_, year: string, month: string, day: string) => `${isoDate(year, month, day)} `,
    )
    .replace(/(?<!\d)(\d{1,2})[./-](\p{L}{3,10})\.?[./-](\d{4})(?!\d)/gu, "$1 $2 $3")
    .replace(/\sdel\s(?=\d{4})/gu, " de ");
  if (language !== null && language !== "en") {
    even = even.replace(/(\p{L}{3,12})\s(\d{1,2}),\s(\d{4})(?!\d)/gu, "$2 $1 $3");
  }
  if (order === null) return even;
  return even.replace(allInNumbers, (date, first: string, _, second: string, year: string) => {
    if (!isEither(first) || !isEither(second)) return date;
    const full = year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
    return order === "day first" ? isoDate(full, second, first) : isoDate(full, first, second);
  });
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function isEither(number: string | undefined): boolean {
  return Number(number) >= 1 && Number(number) <= 12;
}

function isDayOnly(number: string | undefined): boolean {
  return Number(number) > 12 && Number(number) <= 31;
}
