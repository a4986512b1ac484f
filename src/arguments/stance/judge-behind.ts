import type { Judgement, Place, StanceSentence, ThemeWords } from "./stance-sentence.js";

/** So many words behind a theme's words a cue for them can stand. */
const reachBehind = 10;
/** So many words behind a copula what is said with it begins. */
const reachOfCopula = 4;
/** So many words before an object a word can stand that says what is to be done with it. */
const reachOfWill = 8;
/** So many words may part an object from the verb that stands last: `die Häfen | endlich | schützen`. */
const mostAside = 3;
/** So many words before a noun may show that it is not the head of its phrase. */
const reachOfHead = 5;

/** What stands between a theme's words and a cue. */
interface Said {
  /** The first modal, copula or negator, or -1. */
  readonly opens: number;
  readonly isModal: boolean;
  readonly negator: number | null;
}

/** What is said behind a theme's words of them: `… should be avoided`, `… is the basis of`. */
export function judgeBehind(sentence: StanceSentence, theme: ThemeWords): Judgement | null {
  const { first, last } = theme;
  if (!isHead(sentence, first)) return null;
  const { modals, copulas, obligations, unable, needsCopula, linking, negators } = sentence.known;
  const verbLast = sentence.known.verbLast === true;
  let [opens, isModal, isLinked] = [-1, false, linking.has(sentence.form(last))];
  let aside = 0;
  let negator: number | null = null;
  for (let i = last + 1; i <= Math.min(last + reachBehind, sentence.length - 1); i++) {
    if (sentence.breakAfter(i - 1) > 0) return null;
    const form = sentence.form(i);
    if (sentence.parts(i)) return null;
    const place = sentence.behind[i];
    if (place !== undefined) {
      const found = weigh(sentence, place, { opens, isModal, negator }, theme);
      if (found !== null) return found;
      if (place.cue.form === "verb") return null;
    }
    if (modals.has(form) || copulas.has(form)) {
      if (opens < 0) opens = i;
      isModal ||= obligations.has(form) || unable.has(form);
      if (unable.has(form)) negator = i;
      continue;
    }
    if (negators.has(form) && !sentence.affirms(i)) {
      if (opens < 0) opens = i;
      negator = i;
      continue;
    }
    if (opens >= 0 && i - opens > reachOfCopula) return null;
    if (opens < 0 && linking.has(form)) isLinked = true;
    else if (opens < 0 && !isLinked && needsCopula && ++aside > (verbLast ? mostAside : 0))
      return null;
  }
  return null;
}

function weigh(
  sentence: StanceSentence,
  { cue, first, last }: Place,
  { opens, isModal, negator }: Said,
  theme: ThemeWords,
): Judgement | null {
  const { isHarmful } = theme;
  const { kind, form } = cue;
  const from = opens < 0 ? first : opens;
  if (form === "final") return weighFinal(sentence, { cue, first, last }, negator, theme);
  if (form === "last") {
    const isLast =
      sentence.breakAfter(last) > 0 || sentence.known.closing.has(sentence.form(last + 1));
    return isLast && isModal && negator === null ? sentence.cite(-1, from, first, last) : null;
  }
  if (form === "verb") {
    if (opens < 0 && first > theme.last + 1) return null;
    if (negator !== null) return null;
    if (kind === "bad") return sentence.cite(-1, from, first, last);
    return theme.isHarmful ? null : sentence.cite(1, from, first, last);
  }
  if (opens < 0 && sentence.known.needsCopula) return null;
  if (kind === "harm") return isHarmful ? null : sentence.cite(1, from, first, last);
  const sign = (kind === "oppose" || kind === "bad") === (negator === null) ? -1 : 1;
  if (kind === "good" || kind === "bad") {
    return isHarmful && sign > 0 ? null : sentence.cite(sign, from, first, last);
  }
  // What cannot be achieved, or avoided, may be wanted or not.
  const isUnable = negator !== null && sentence.known.unable.has(sentence.form(negator));
  return isModal && !isUnable ? sentence.cite(sign, from, first, last) : null;
}

/**
 * A verb behind its object: `wir müssen die Häfen | schützen`, `um die Häfen zu | schützen`. What
 * others do with it is no word of the author's.
 */
function weighFinal(
  sentence: StanceSentence,
  { cue, first, last }: Place,
  negator: number | null,
  theme: ThemeWords,
): Judgement | null {
  const { known } = sentence;
  const isPurpose =
    known.purpose.has(sentence.form(first - 1)) ||
    known.purposeWithin?.test(sentence.form(first)) === true;
  let will = -1;
  let isTurned = negator !== null;
  for (let i = theme.first - 1; i >= Math.max(0, theme.first - reachOfWill); i--) {
    if (sentence.breakAfter(i) > 0 || sentence.parts(i)) break;
    const form = sentence.form(i);
    if (known.negators.has(form) && !sentence.affirms(i)) isTurned = !isTurned;
    if (known.obligations.has(form) || known.own.has(form)) will = i;
  }
  if (will < 0 && !isPurpose) return null;
  if (cue.kind === "harm" || cue.kind === "duty")
    return theme.isHarmful ? null : sentence.cite(1, first, first, last);
  const isWanted = cue.kind === "favour";
  if (isWanted && theme.isHarmful && !isTurned) return null;
  return sentence.cite(isWanted === isTurned ? -1 : 1, first, first, last);
}

/**
 * Whether what is said behind a noun is said of it: not `the debate on sovereignty is …`, but `in
 * the debate, sovereignty is …`.
 */
function isHead(sentence: StanceSentence, first: number): boolean {
  const { inner, strange, transparent, genitives, parting, copulas, modals, conjunctions } =
    sentence.known;
  const { purpose, verbLast } = sentence.known;
  let isListed = false;
  for (let i = first - 1; i >= Math.max(0, first - reachOfHead); i--) {
    const parted = sentence.breakAfter(i);
    if (parted === 2 || (parted === 1 && !isListed)) return true;
    const form = sentence.form(i);
    isListed ||= conjunctions.has(form);
    // `Um | die Häfen zu schützen`, not `der Streit um | die Häfen`
    const opens = i === 0 || sentence.breakAfter(i - 1) > 0;
    if (verbLast === true && opens && purpose.has(form)) return true;
    if (inner.has(form) || strange.has(form)) return false;
    // `Der | Krieg muss enden`, `dass der | Krieg`: an article like any other.
    const before = sentence.form(i - 1);
    const isFirst = opens || parting.has(before) || copulas.has(before) || modals.has(before);
    if (genitives.has(form) && !(verbLast === true && isFirst)) return transparent.has(before);
    if (parting.has(form) || copulas.has(form) || modals.has(form)) return true;
  }
  return true;
}
