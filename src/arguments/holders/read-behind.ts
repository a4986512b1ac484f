import { phraseBehind, withName } from "./first-subject.js";
import type { Reading } from "./noun-phrase.js";
import { mark, parting } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";

/** `…, said Guterres`, `"…," kata Menteri X`. */
export function readBehind(reading: Reading, at: number, uses: number): Report | null {
  const { words } = reading;
  const marks = words[at]?.marks ?? 0;
  const isAfter = (marks & mark.quotation) !== 0 || (at > 0 && (marks & mark.comma) !== 0);
  if (!isAfter && !((uses & use.inverted) !== 0 && at === 0)) return null;
  if ((marks & mark.quotation) === 0 && (uses & use.direct) !== 0) return null;
  const phrase = phraseBehind(reading, at);
  if (phrase === null || phrase.kind === "unknown" || phrase.kind === "author") {
    return phrase?.kind === "author" && isAfter
      ? { phrase, from: at, to: phrase.to, said: "here", isDoubted: false }
      : null;
  }
  const named = withName(reading, phrase);
  const next = words[named.to + 1];
  const closes =
    next === undefined ||
    next.form === "" ||
    (next.marks & parting) !== 0 ||
    reading.rules.prepositions.has(next.form) ||
    reading.rules.adverbs.has(next.form) ||
    reading.rules.between.has(next.form);
  if (!closes) return null;
  const said =
    (marks & mark.quotation) === 0 && ((next?.marks ?? 0) & mark.quotation) === 0
      ? "here"
      : "quoted";
  return { phrase: named, from: at, to: named.to, said, isDoubted: false };
}

/** `…, ujarnya`. */
export function readClitic(reading: Reading, at: number): Report | null {
  const { words } = reading;
  const [marks, next] = [words[at]?.marks ?? 0, words[at + 1]?.marks ?? 0];
  if (at > 0 && (marks & parting) === 0) return null;
  const said = ((marks | next) & mark.quotation) !== 0 ? "quoted" : "here";
  if (said === "here" && at === 0 && (next & mark.comma) === 0) return null;
  return {
    phrase: { from: at, to: at, kind: "singular" },
    from: at,
    to: at,
    said,
    isDoubted: false,
  };
}
