import type { Problem } from "../rows.js";
import { languageCode } from "../text/language-code.js";
import { countWords } from "../text/scan-words.js";
import { takeStart } from "../text/take-start.js";
import type { DraftFacts, TextDraft } from "./draft-document.js";
import { factsOfDraft } from "./facts/facts-of-draft.js";
import { chooseFact } from "./facts/choose-fact.js";
import { settleDate } from "./facts/settle-date.js";
import { settleLanguage } from "./facts/settle-language.js";
import type { Settled } from "./facts/settled.js";
import { problem, type InFile, type SourceFacts, type TextSource } from "./source.js";

/** What has to be known of a text that is read as it is, however it is held. */
export interface TextMeasures {
  /** Whether nothing stands in it but blanks. */
  readonly isBlank: boolean;
  /** Its beginning (see {@link startOfText}); asked for where nobody names the language. */
  readonly start: () => string;
  /** How many words it has; the language matters where no blanks part them. */
  readonly countWords: (language: string | null) => number;
}

/** So many UTF-16 units of a text tell its language. */
const startLength = 2_000;

const nothingInText = { date: null, from: null, undecided: null } as const;

/**
 * A document whose text is taken just as it stands, without the text: its facts are those that are
 * given, names of authors as they are written, and its language the one given, else `language`,
 * else the one that its beginning shows.
 * `null` where the text is blank. Whatever is doubtful is added to the problems.
 */
export function draftAsIs(
  source: InFile<SourceFacts>,
  text: TextMeasures,
  language: string | null,
  problems: Problem[],
): DraftFacts | null {
  const { facts, path, line } = source;
  if (text.isBlank) {
    problems.push(problem("error", path, line, "expected a text, found none"));
    return null;
  }
  const spoken = languageOf(source, text, language);
  const title = chooseFact(facts.title);
  const author = chooseFact(facts.author);
  const date = settleDate({ ...source, blocks: [] }, nothingInText, spoken.value, problems);
  const publisher = chooseFact(facts.publisher);
  const settled = { title, author, date, publisher, language: spoken };
  const counts = { words: text.countWords(spoken.value), passages: 1 };
  return Object.assign(factsOfDraft(source, settled), counts);
}

/** The same of a text that is held as a string, with it: one run, no headings. */
export function draftTextAsIs(
  source: InFile<TextSource>,
  language: string | null,
  problems: Problem[],
): TextDraft | null {
  const { text } = source;
  const measures: TextMeasures = {
    isBlank: text.trim() === "",
    start: () => startOfText(text),
    countWords: (spoken) => countWords(text, spoken),
  };
  const draft = draftAsIs(source, measures, language, problems);
  const { length } = text;
  const runs = [{ start: 0, end: length, raw_start: 0, raw_end: length }];
  return draft === null ? null : { ...draft, text, headings: [], runs };
}

/**
 * The code of a language that was asked for; `null` where none was.
 *
 * @throws RangeError for what is no language.
 */
export function takeLanguage(name: string | null = null): string | null {
  const code = name === null ? null : languageCode(name);
  if (name === null || code !== null) return code;
  throw new RangeError(`language: expected a language such as en or German, found ${name}`);
}

/** What of a text its language is told from (see {@link takeStart}). */
export function startOfText(text: string): string {
  return takeStart(text, startLength);
}

function languageOf({ facts }: SourceFacts, text: TextMeasures, language: string | null): Settled {
  const given = facts.language;
  const isGiven = given !== null && (given.value === "" || languageCode(given.value) !== null);
  if (isGiven) return settleLanguage(given, "");
  if (language !== null) return { value: language, from: "option language" };
  return settleLanguage(null, text.start());
}
