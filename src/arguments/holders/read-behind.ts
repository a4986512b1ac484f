import { phraseBehind, withName } from "./first-subject.js";
import { phraseFrom, type Reading } from "./noun-phrase.js";
import { has, mark, parting, type Word } from "./read-words.js";
import type { Report } from "./report.js";
import { use } from "./rules.js";

/** So many words may stand between an inverted verb and its auxiliary, or its subject. */
const asideReach = 7;

/** `…, said Guterres`, `"…," kata Menteri X`. */
export function readBehind(reading: Reading, at: number, uses: number): Report | null {
  const { words } = reading;
  const first = startOfInverted(reading, at);
  if (first === at && (uses & use.perfect) !== 0) return null;
  if (first < at && words[first]?.form.includes("-") === true)
    return readClitic(reading, first, at);
  const marks = words[first]?.marks ?? 0;
  const isAfter = (marks & mark.quotation) !== 0 || (at > 0 && (marks & mark.comma) !== 0);
  if (!isAfter && !((uses & use.inverted) !== 0 && at === 0)) return null;
  if ((marks & mark.quotation) === 0 && (uses & use.direct) !== 0) return null;
  const phrase =
    reading.rules.inverting === undefined
      ? phraseBehind(reading, at)
      : phraseFrom(reading, startOfSpeaker(reading, at + 1));
  if (phrase === null || phrase.kind === "unknown" || phrase.kind === "author") {
    return phrase?.kind === "author" && isAfter
      ? { phrase, from: first, to: phrase.to, said: "here", isDoubted: false }
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
  return { phrase: named, from: first, to: named.to, said, isDoubted: false };
}

/** Where the auxiliary of an inverted verb stands: `…, | a ainsi déclaré | le ministre`. */
function startOfInverted({ words, rules }: Reading, at: number): number {
  if (rules.inverting === undefined) return at;
  let first = at;
  for (let i = at - 1; i >= Math.max(0, at - asideReach) && !has(words[i + 1], parting); i--) {
    const form = words[i]?.form ?? "";
    if (rules.inverting.has(form)) first = i;
    else if (!rules.adverbs.has(form)) break;
  }
  return first;
}

/** `a déclaré | mardi | le ministre`, `a déclaré | à la radio | le ministre`. */
function startOfSpeaker({ words, rules }: Reading, from: number): number {
  if (rules.inverting === undefined) return from;
  const isAside = (word: Word | undefined) =>
    word?.capital === false && (rules.times.has(word.form) || rules.adverbs.has(word.form));
  let at = from;
  while (isAside(words[at])) at++;
  if (!rules.prepositions.has(words[at]?.form ?? "")) return at;
  for (let i = at + 2; i < at + asideReach && !has(words[i], parting); i++) {
    const [before, word] = [words[i - 1], words[i]];
    const [last = "", form = ""] = [before?.form, word?.form];
    const isInside =
      rules.joints.has(last) || rules.prepositions.has(last) || rules.determiners.has(last);
    // `à l'AFP | Ama Kwadi`
    const isName = word?.capital === true && !word.isAcronym;
    const isNew = before?.capital === false || before?.isAcronym === true;
    const begins = rules.articles.has(form) || rules.titles.has(form) || (isName && isNew);
    if (!isInside && begins) return i;
  }
  return at;
}

/** `…, ujarnya`; `…, a-t-il déclaré`: `last` is the verb's last word. */
export function readClitic(reading: Reading, at: number, last = at): Report | null {
  const { words, rules } = reading;
  const [marks, next] = [words[at]?.marks ?? 0, words[last + 1]?.marks ?? 0];
  // `affirment-ils`
  const pronoun = words[at]?.form.split("-").at(-1) ?? "";
  if (at > 0 && (marks & parting) === 0) return null;
  const said = ((marks | next) & mark.quotation) !== 0 ? "quoted" : "here";
  if (said === "here" && at === 0 && (next & mark.comma) === 0) return null;
  return {
    phrase: { from: at, to: at, kind: rules.plural.has(pronoun) ? "plural" : "singular" },
    from: at,
    to: last,
    said,
    isDoubted: false,
  };
}
