import path from "node:path";
import type { DateSource, Problem } from "../../rows.js";
import { detectLanguage, languageCode } from "../../text/detect-language.js";
import { findAmbiguousDate, findDateOrder } from "./date-order.js";
import { parseDate } from "./parse-date.js";
import { bareName, readNames } from "./person-name.js";
import { properCase } from "./proper-case.js";
import { isClaimedLanguage } from "./read-html-facts.js";
import { problem, type Fact, type InFile, type Source, type SourceFacts } from "../source.js";

/** A value and where it stands, for people. */
export interface Settled {
  readonly value: string | null;
  readonly from: string | null;
}

/** A date with its source. */
export interface SettledDate extends Settled {
  readonly source: DateSource | null;
}

const unknown = { value: null, from: null } as const;
/** A text of so many letters tells its language better than a page's template does. */
const enoughLetters = 200;
/** Near relatives that a text's letters hardly tell apart: what the page says stands. */
const relatives = [
  "id ms jv su tl",
  "no nb nn da sv",
  "hr sr bs sl mk",
  "cs sk",
  "es gl ca",
  "pt gl",
  "hi mr ne",
  "fa ur ps",
  "tr az",
  "ru be bg mk",
  "nl af",
].map((group) => group.split(" "));

/**
 * A document's language: as its front matter or record says; as the page says, unless its text of
 * some length is plainly in another one (a template's language is not its articles'); else as
 * detected.
 */
export function settleLanguage(fact: Fact | null, sample: string): Settled {
  if (fact?.value === "") return { value: null, from: fact.from };
  const given = fact === null ? null : languageCode(fact.value);
  if (fact === null || given === null) return detected(sample);
  if (!isClaimedLanguage(fact.from) || weigh(sample) < enoughLetters) {
    return { value: given, from: fact.from };
  }
  const found = detectLanguage(sample);
  const isOther =
    found !== null &&
    found !== given &&
    !relatives.some((group) => group.includes(found) && group.includes(given)) &&
    isPlainly(found, sample);
  return isOther ? { value: found, from: "detected" } : { value: given, from: fact.from };
}

/** Whether both halves of a text speak a language; names and figures alone may look like any. */
function isPlainly(language: string, sample: string): boolean {
  const middle = sample.length / 2;
  const halves = [sample.slice(0, middle), sample.slice(middle)];
  return halves.every((half) => detectLanguage(half) === language);
}

/** Orders and seats behind a whole name: `Michael T. Somare, GCMG, CH`. */
const lettersBehind = /(?<=\s\S{2,40})(?:,\s?(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}?\p{Ll}\p{Lu}))+$/u;

/** A letter of East Asia says as much as three others. */
function weigh(text: string): number {
  const start = text.slice(0, 1_000);
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  return start.length + 2 * (start.match(dense)?.length ?? 0);
}

function detected(sample: string): Settled {
  const value = detectLanguage(sample);
  return value === null ? unknown : { value, from: "detected" };
}

/**
 * All authors of a given fact, semicolons between, in their usual capitals and without `Mr.`, `Dr.`,
 * `H.E.` and the letters behind a name (`MP`); what else the record says of a name it keeps.
 */
export function tidyAuthors(given: string): string {
  return given
    .slice(0, 2_000)
    .split(/\s*;\s*/u)
    .flatMap((part) => {
      // `Jane Doe and John Roe`, where both are names; `Doe, Jane` is one.
      const several = readNames(part, false);
      const isList = several !== null && several.names.length > 1 && several.rest.length === 0;
      return isList ? several.names : [tidyAuthor(part)];
    })
    .filter((name) => name !== "")
    .join("; ");
}

function tidyAuthor(given: string): string {
  const name = given.trim().replace(/,\s*([JS]r)\b\.?/u, " $1.");
  // `Mr.Mr. Doe`, `Mr.Doe`: scans and typists leave out the blank.
  const parted = name.replace(/^((?:mrs?|ms|dr)\.+)(?=\p{L})/iu, "$1 ").replace(/\.{2,}/gu, ".");
  const bare = bareName(parted).replace(lettersBehind, "");
  if (bare === "") return name;
  const isTitled = bare.length < parted.length && /^\p{Lu}+[\p{Lu}'’-]*$/u.test(bare);
  // Behind a `Mr.` a word in capitals is a name and no acronym.
  return isTitled ? properCase(`x ${bare}`.toUpperCase()).slice(2) : properCase(bare);
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
    const date = read(given.value);
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
  return { ...unknown, source: null };
}

/** `2022-09-07_lang-ping_virtual-defence.txt`, but not the day on which a page was saved. */
function dateInName(file: string): string | null {
  const name = path.basename(file, path.extname(file));
  const date = /^(\d{4}-\d{2}-\d{2})(?=[\s_.-]+\p{L}{2})/u.exec(name)?.[1];
  const isSaved =
    /scrap|crawl|download|export|backup|snapshot|archiv|saved|access|retriev|dump/iu.test(name);
  return date === undefined || isSaved ? null : parseDate(date, null);
}
