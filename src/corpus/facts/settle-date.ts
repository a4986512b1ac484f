import path from "node:path";
import type { DateSource, Problem } from "../../rows.js";
import { problem, type InFile, type Source, type SourceFacts } from "../source.js";
import { findAmbiguousDate, findDateOrder } from "./date-order.js";
import { parseDate } from "./parse-date.js";
import type { Settled } from "./settled.js";

/** How a table writes years where some are missing: 2021.0. */
const fraction = /^(\d{4})\.0+$/u;

/** A date with its source. */
export interface SettledDate extends Settled {
  readonly source: DateSource | null;
}

/**
 * A document's date: the given one, else the year given, else what the text says, else a date that
 * the file's name begins with. A date that cannot be read, or may be read two ways, is a problem.
 */
export function settleDate(
  { facts, path: file, line, blocks }: InFile<SourceFacts> & Pick<Source, "blocks">,
  inText: {
    readonly date: string | null;
    readonly from: string | null;
    readonly undecided: string | null;
  },
  language: string | null,
  problems: Problem[],
): SettledDate {
  const locale = facts.language?.value ?? language;
  const read = (value: string) => {
    const ambiguous = findAmbiguousDate(value);
    const order =
      ambiguous === null
        ? null
        : (findDateOrder(
            ambiguous,
            blocks.map(({ text }) => text),
            locale,
          ) ?? findDateOrder(ambiguous, [], language));
    return parseDate(value, language, order);
  };
  for (const key of ["date", "year"] as const) {
    const given = facts[key];
    if (given === null) continue;
    if (given.value === "") return { value: null, from: given.from, source: null };
    const date = read(key === "year" ? given.value.replace(fraction, "$1") : given.value);
    if (date !== null) return { value: date, from: given.from, source: given.source };
    const wanted = key === "date" ? "a date such as 2022-09-07" : "a year such as 2022";
    const message = `${key}: expected ${wanted}, found ${given.value}; taken as unknown`;
    problems.push(problem("warning", file, line, message));
  }
  if (inText.date !== null) return { value: inText.date, from: inText.from, source: "text" };
  if (inText.undecided !== null) {
    const date = read(inText.undecided);
    if (date !== null) return { value: date, from: "dateline", source: "text" };
    const message = `date: ${inText.undecided} may be read two ways; taken as unknown`;
    problems.push(problem("warning", file, line, message));
  }
  const named = line === null ? dateInName(file) : null;
  if (named !== null) return { value: named, from: "file name", source: "metadata" };
  return { value: null, from: null, source: null };
}

/** `2022-09-07_lang-ping_virtual-defence.txt`, but not the day on which a page was saved. */
function dateInName(file: string): string | null {
  const name = path.basename(file, path.extname(file));
  const date = /^(\d{4}-\d{2}-\d{2})(?=[\s_.-]+\p{L}{2})/u.exec(name)?.[1];
  const isSaved =
    /scrap|crawl|download|export|backup|snapshot|archiv|saved|access|retriev|dump/iu.test(name);
  return date === undefined || isSaved ? null : parseDate(date, null);
}
