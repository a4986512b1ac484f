import { findDate } from "./parse-date.js";
import { readSpeechTitle } from "./read-speech-title.js";

/** What parts the day from a speech's title: `…, 17 November 2019`, `… am 3. März 2018`. */
const parting = /(?:[,，(–—-]|\s(?:vom|du))\s*(?:(?:on|am|le|den|el|il|the)\s+)?$/u;
/** Words that a date has before it, and may be taken for a part of it. */
const opening = /^\s*(?:on|am|le|el|il|em|pada)\s/u;

/** The day that closes a speech's title, or `null`: a date within it may be what it is about. */
export function readSpeechDate(text: string, language: string | null): string | null {
  const found = findDate(text, language);
  if (found === null || !/^[\s).]*$/u.test(found.after)) return null;
  const words = found.before.trimEnd().split(" ").at(-1) ?? "";
  const isParted =
    parting.test(found.before) ||
    opening.test(`${words} `) ||
    opening.test(text.slice(found.before.length));
  return isParted && readSpeechTitle(text, language) !== null ? found.date : null;
}
