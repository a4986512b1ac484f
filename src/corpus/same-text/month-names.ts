const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * The month (1 to 12) that a word in small letters names in a language, standing alone or in a
 * date (`март`, `марта`); `null` for other words and for languages that number their months.
 */
export function monthOf(word: string, language: string | null): number | null {
  if (language === null) return null;
  let table = tables.get(language);
  if (table === undefined) {
    table = nameMonths(language);
    tables.set(language, table);
  }
  return table.get(word) ?? null;
}

function nameMonths(language: string): Map<string, number> {
  const names = new Map<string, number>();
  // A language that Node does not know would be written in the machine's own.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return names;
  for (const day of [undefined, "numeric"] as const) {
    const options: Intl.DateTimeFormatOptions = { month: "long", timeZone: "UTC" };
    const format = new Intl.DateTimeFormat(
      language,
      day === undefined ? options : { ...options, day },
    );
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 15));
      const name = parts.find(({ type }) => type === "month")?.value.toLowerCase();
      if (name !== undefined && /^\p{L}{3,}$/u.test(name)) names.set(name, month);
    }
  }
  return names;
}
