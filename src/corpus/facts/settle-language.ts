import { detectLanguage, languageCode } from "../../text/detect-language.js";
import type { Fact } from "../source.js";
import { isClaimedLanguage } from "./claimed-language.js";
import type { Settled } from "./settled.js";

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

/** A letter of East Asia says as much as three others. */
function weigh(text: string): number {
  const start = text.slice(0, 1_000);
  const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  return start.length + 2 * (start.match(dense)?.length ?? 0);
}

function detected(sample: string): Settled {
  const value = detectLanguage(sample);
  return { value, from: value === null ? null : "detected" };
}
