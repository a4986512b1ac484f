import anyAscii from "any-ascii";

/** A number in a text: its value, and where it stands. */
export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The words for large numbers, without accents, Cyrillic romanised; a star stands for any ending.
 * A billion is a thousand million in English and a million million in German, French, Spanish and
 * Italian.
 */
const largeWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thousand: 1e3, "million*": 1e6, "billion*": 1e9, "trillion*": 1e12, mn: 1e6, bn: 1e9 },
  de: { tausend: 1e3, "million*": 1e6, mio: 1e6, "milliard*": 1e9, mrd: 1e9, "billion*": 1e12 },
  fr: { mille: 1e3, "million*": 1e6, "milliard*": 1e9, "billion*": 1e12 },
  es: { "mil millones": 1e9, mil: 1e3, "millon*": 1e6, "billon*": 1e12 },
  pt: { "mil milhoes": 1e9, mil: 1e3, "milh*": 1e6, "bilh*": 1e9, "trilh*": 1e12 },
  it: { mila: 1e3, mille: 1e3, "milion*": 1e6, "miliard*": 1e9, "bilion*": 1e12 },
  id: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  ru: {
    "tysyach*": 1e3,
    tys: 1e3,
    "million*": 1e6,
    mln: 1e6,
    "milliard*": 1e9,
    mlrd: 1e9,
    "trillion*": 1e12,
    trln: 1e12,
  },
};
const patterns = new Map(
  Object.entries(largeWords).map(([language, words]) => {
    const sources = Object.keys(words).map((word) => word.replace("*", "[a-z]*"));
    return [
      language,
      new RegExp(`^(?:${sources.map((source) => `(${source})`).join("|")})(?![a-z])`, "u"),
    ];
  }),
);
const largeSigns: Readonly<Record<string, number>> = {
  千: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};
const groups = /\p{Nd}+(?:[.,'’\u066b\u066c]\p{Nd}+|[\u00a0\u202f\u2009 ]\p{Nd}{3}(?!\p{Nd}))*/gu;
/** Longer runs of digits are no quantities, and lose digits as a double. */
const mostDigits = 15;

/**
 * The numbers written with digits in a text, in order: `2,940`, `2.940` and `2 940` are one value,
 * and so are `1.2 million`, `1,2 juta` and `120万`, `48,000` and `4万8000`. Digits of any script
 * are read. A point or comma with three digits after it groups, with fewer or more it is a decimal
 * mark; what can be neither (`17.12.2022`) is read as several numbers.
 */
export function readNumbers(text: string, language: string | null): NumberInText[] {
  const numbers: NumberInText[] = [];
  let open = 0;
  for (const match of text.matchAll(groups)) {
    for (const number of parse(match[0], match.index)) {
      const { factor, end } = readFactor(text, number.end, language);
      const value = Number((number.value * factor).toPrecision(mostDigits));
      const last = numbers.at(-1);
      if (last !== undefined && value < open && number.start - last.end <= 1) {
        numbers[numbers.length - 1] = { value: last.value + value, start: last.start, end };
      } else {
        numbers.push({ value, start: number.start, end });
      }
      open = end > number.end && largeSigns[text[end - 1] ?? ""] !== undefined ? factor : 0;
    }
  }
  return numbers;
}

/** One value, when the marks between the digits can be understood so; else each run for itself. */
function parse(digits: string, at: number): NumberInText[] {
  const parts = digits.split(/(\P{Nd})/u);
  const runs = parts.filter((_, i) => i % 2 === 0).map(anyAscii);
  const marks = parts.filter((_, i) => i % 2 === 1);
  const end = at + digits.length;
  const value = join(runs, marks);
  if (value !== null) return runs.join("").length > mostDigits ? [] : [{ value, start: at, end }];
  const numbers: NumberInText[] = [];
  let start = at;
  for (const run of runs) {
    if (run.length <= mostDigits) {
      numbers.push({ value: Number(run), start, end: start + run.length });
    }
    start += run.length + 1;
  }
  return numbers;
}

function join(runs: readonly string[], marks: readonly string[]): number | null {
  if (marks.length === 0) return Number(runs[0]);
  const lastMark = marks.at(-1) ?? "";
  const isDecimal =
    ".,\u066b".includes(lastMark) && (runs.at(-1)?.length !== 3 || marks.length > 1);
  const grouped =
    isDecimal && marks.indexOf(lastMark) === marks.length - 1 ? runs.slice(0, -1) : runs;
  const isGrouped =
    grouped.length === 1 ||
    ((grouped[0]?.length ?? 0) <= 3 &&
      grouped.slice(1).every((run) => run.length === 3) &&
      new Set(marks.slice(0, grouped.length - 1)).size === 1);
  if (!isGrouped) return null;
  const whole = grouped.join("");
  return Number(grouped === runs ? whole : `${whole}.${runs.at(-1) ?? ""}`);
}

/** What the word or sign after a number multiplies it by, and where that ends. */
function readFactor(
  text: string,
  at: number,
  language: string | null,
): { factor: number; end: number } {
  const sign = largeSigns[text[at] ?? ""];
  if (sign !== undefined) return { factor: sign, end: at + 1 };
  const pattern = patterns.get(language ?? "");
  if (pattern === undefined) return { factor: 1, end: at };
  const after = text.slice(at, at + 24);
  const blank = /^[\s\u00a0\u202f-]?/u.exec(after)?.[0].length ?? 0;
  const found = pattern.exec(anyAscii(after.slice(blank)).toLowerCase());
  if (found === null) return { factor: 1, end: at };
  const word = found.slice(1).findIndex(Boolean);
  const factor = Object.values(largeWords[language ?? ""] ?? {})[word] ?? 1;
  // Accents are written with one letter or two: the end is only as exact as that.
  return { factor, end: Math.min(text.length, at + blank + found[0].length) };
}
