import type { Cue } from "./stance-words.js";
import type { Judgement, Place, StanceSentence, ThemeWords } from "./stance-sentence.js";

/** So many words before a theme's words a cue for them can stand. */
const reachBefore = 9;
/** So many words before a cue a negator can stand, or a cue that turns it. */
const reachOfNegator = 4;
const reachOfTurning = 3;
/** So many words before a cue the author or a modal can stand. */
const reachOfWill = 6;
/** So many words part what is not wanted from what is: `not … but`. */
const reachOfContrast = 6;
/** So many words before or behind what there is none of without it: `no peace without`. */
const reachOfLack = 11;
/** A cue leads to a second thing that is listed when it is so near. */
const farthestInList = 7;
/** So many words before a theme's words a modal can stand whose verb they are. */
const reachOfModal = 3;

/** What stands between a cue and a theme's words. */
interface Way {
  commas: number;
  conjunctions: number;
  /** Whether a preposition does: `reject the policy on …`. */
  isInner: boolean;
}

/**
 * What the nearest cue before a theme's words, or among them, says of them: `promote …`,
 * `violations of …`. `undefined` where there is none, `null` where it says nothing of what the
 * author wants.
 */
export function judgeBefore(
  sentence: StanceSentence,
  theme: ThemeWords,
): Judgement | null | undefined {
  const { known } = sentence;
  const { first, last } = theme;
  const way: Way = { commas: 0, conjunctions: 0, isInner: false };
  for (let i = last - 1; i >= Math.max(0, first - reachBefore); i--) {
    const parted = sentence.breakAfter(i);
    if (parted === 2) return undefined;
    way.commas += parted;
    const form = sentence.form(i);
    const place = sentence.before[i];
    if (place !== undefined && place.last < last && !isNoun(sentence, place)) {
      const found = leads(place, way, theme) ? weigh(sentence, place, theme) : null;
      if (found !== null || place.cue.form === "verb") return found;
      if (known.strange.has(form)) return null;
      i = place.first;
      continue;
    }
    if (known.strange.has(form) && !known.transparent.has(sentence.form(i - 1))) return null;
    if (i >= first) continue;
    if (ends(sentence, i, first)) return judgeEnd(sentence, i, theme);
    if (known.conjunctions.has(form)) way.conjunctions++;
    way.isInner ||= known.inner.has(form);
  }
  return undefined;
}

/** `the strengthening of`: a noun that passes on what is said of it, not a verb. */
function isNoun(sentence: StanceSentence, { last }: Place): boolean {
  const { genitives, transparent } = sentence.known;
  return genitives.has(sentence.form(last + 1)) && transparent.has(sentence.form(last));
}

/** Whether a word is one that no cue reaches across. */
function ends(sentence: StanceSentence, i: number, first: number): boolean {
  const { lacking, contrary, modals, copulas, own } = sentence.known;
  const form = sentence.form(i);
  const sets = [lacking, contrary, modals, copulas, own];
  if (sentence.parts(i) || sets.some((set) => set.has(form))) return true;
  return isSole(sentence, i, first) || isNegatorOf(sentence, i, first);
}

function isNegatorOf(sentence: StanceSentence, i: number, first: number): boolean {
  const { negators, halves } = sentence.known;
  const form = sentence.form(i);
  // `ne soutenons | pas | les sanctions`: its first half turns the verb.
  const isHalf = halves?.second.has(form) === true && sentence.before[i - 1]?.last === i - 1;
  return i >= first - 2 && negators.has(form) && !isHalf && !sentence.affirms(i);
}

/** What such a word says itself. */
function judgeEnd(
  sentence: StanceSentence,
  i: number,
  theme: ThemeWords,
): Judgement | null | undefined {
  const { lacking, contrary } = sentence.known;
  const form = sentence.form(i);
  if (isSole(sentence, i, theme.first)) return judgeSole(sentence, i, theme);
  if (lacking.has(form)) return judgeLacking(sentence, i, theme);
  if (contrary.has(form)) return judgeInstead(sentence, i, theme);
  if (sentence.parts(i)) return undefined;
  const found = isNegatorOf(sentence, i, theme.first)
    ? judgeNone(sentence, i, theme)
    : judgeModal(sentence, i, theme);
  return found ?? undefined;
}

/** Whether a cue leads to the theme's words over what stands between them. */
function leads(
  { cue, last }: Place,
  { commas, conjunctions, isInner }: Way,
  theme: ThemeWords,
): boolean {
  const distance = theme.first - last;
  if (commas + conjunctions > 0 && distance > farthestInList) return false;
  if (commas > 0 && cue.form === "noun") return false;
  if (cue.kind === "favour" || cue.kind === "duty") return true;
  return !isInner && (conjunctions + commas === 0 || theme.isHarmful === (cue.kind === "oppose"));
}

/** A cue before the words, with what turns it. */
function weigh(
  sentence: StanceSentence,
  { cue, first, last }: Place,
  theme: ThemeWords,
): Judgement | null {
  const { kind } = cue;
  const { isHarmful } = theme;
  const negator = findNegator(sentence, first);
  const turning = findTurning(sentence, first);
  const opens = Math.min(negator ?? first, turning ?? first);
  if (kind === "harm" || kind === "duty")
    return isHarmful ? null : sentence.cite(1, opens, first, last);
  // `a deepening crisis`
  if (cue.form === "verb" && sentence.known.articles.has(sentence.form(first - 1))) return null;
  const isTurned = (negator !== null) !== (turning !== null);
  // That others want what is bad in itself, or not what is good, is no word of the author's.
  const isMeant = isWanted(sentence, first, cue);
  if (kind === "favour") {
    if (!isMeant && (isHarmful || isTurned || cue.form === "act")) return null;
    return sentence.cite(isTurned ? -1 : 1, opens, first, last);
  }
  if (!isHarmful && !isMeant) return null;
  return sentence.cite(isTurned === isHarmed(sentence, theme) ? -1 : 1, opens, first, last);
}

/** `security threats`: what is bad for the theme, named right behind it, is what is opposed. */
function isHarmed(sentence: StanceSentence, { last, isHarmful }: ThemeWords): boolean {
  if (isHarmful || sentence.breakAfter(last) !== 0 || sentence.known.headFirst === true)
    return false;
  return sentence.known.harmful.test(sentence.form(last + 1));
}

/** Whether a cue says what the author wants, not what others do. */
function isWanted(sentence: StanceSentence, first: number, { form, kind }: Cue): boolean {
  const { own, modals, purpose } = sentence.known;
  if (form === "contrast") return true;
  if (form === "act") return [1, 2].some((back) => isToDo(sentence, first - back));
  for (let i = first - 1; i >= Math.max(0, first - reachOfWill); i--) {
    if (sentence.breakAfter(i) === 2) break;
    const word = sentence.form(i);
    if (own.has(word)) return true;
    if (sentence.parts(i)) break;
    if (form === "noun") continue;
    if (modals.has(word) || (purpose.has(word) && i >= first - 2)) return true;
  }
  return form === "noun" && kind === "favour";
}

function isToDo(sentence: StanceSentence, i: number): boolean {
  const { modals, purpose } = sentence.known;
  return modals.has(sentence.form(i)) || purpose.has(sentence.form(i));
}

/** The nearest negator shortly before a word. */
function findNegator(sentence: StanceSentence, first: number): number | null {
  const { negators, conjunctions, halves } = sentence.known;
  // `nous ne voulons | pas de | guerre`: the cue has the other half.
  const isHalf = halves?.second.has(sentence.form(first)) === true;
  for (let i = first - 1; i >= Math.max(0, first - reachOfNegator); i--) {
    if (sentence.breakAfter(i) !== 0) return null;
    const form = sentence.form(i);
    if (conjunctions.has(form) || sentence.parts(i)) return null;
    if (isHalf && halves.first.has(form)) continue;
    if (negators.has(form)) return sentence.affirms(i) ? null : i;
  }
  return null;
}

/** The nearest cue shortly before another that turns it: `stop promoting`, `fail to`. */
function findTurning(sentence: StanceSentence, first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - reachOfTurning); i--) {
    if (sentence.breakAfter(i) !== 0) return null;
    const place = sentence.before[i];
    const kind = place?.last === i ? place.cue.kind : null;
    if (kind === "oppose" || kind === "harm") return place?.first ?? null;
    const form = sentence.form(i);
    if (sentence.known.conjunctions.has(form) || sentence.known.strange.has(form)) {
      if (!sentence.known.purpose.has(form)) return null;
    }
  }
  return null;
}

/** Whether a clause begins with a word for what alone is able to, and the theme's right behind. */
function isSole(sentence: StanceSentence, at: number, first: number): boolean {
  const opens = at === 0 || sentence.breakAfter(at - 1) > 0;
  const { sole, definite } = sentence.known;
  const next = definite?.has(sentence.form(at + 1)) === true ? at + 2 : at + 1;
  return opens && next === first && sole.has(sentence.form(at));
}

/** `only cooperation can …` */
function judgeSole(
  sentence: StanceSentence,
  at: number,
  { last, isHarmful }: ThemeWords,
): Judgement | undefined {
  const isAble = sentence.isModal(last + 1);
  return isAble && !isHarmful ? sentence.cite(1, at, at, last + 1) : undefined;
}

/** `no … without cooperation`, `without interference`. */
function judgeLacking(
  sentence: StanceSentence,
  at: number,
  { isHarmful }: ThemeWords,
): Judgement | null {
  for (let i = at - reachOfLack; i <= at + reachOfLack; i++) {
    if (!sentence.known.negators.has(sentence.form(i))) continue;
    return isHarmful ? null : sentence.cite(1, Math.min(i, at), at, at);
  }
  return isHarmful ? sentence.cite(-1, at, at, at) : null;
}

/** `not confrontation but cooperation`. */
function judgeInstead(
  sentence: StanceSentence,
  at: number,
  { first }: ThemeWords,
): Judgement | undefined {
  if (first - at > reachOfModal) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - reachOfContrast); i--) {
    const form = sentence.form(i);
    if (sentence.breakAfter(i) === 2 || sentence.known.parting.has(form)) return undefined;
    if (sentence.known.bare.has(form))
      return sentence.affirms(i) ? undefined : sentence.cite(1, i, at, at);
  }
  return undefined;
}

/** `no interference`; `…, not confrontation`, `not confrontation but …`. */
function judgeNone(
  sentence: StanceSentence,
  at: number,
  { first, last, isHarmful }: ThemeWords,
): Judgement | null {
  if (sentence.known.bare.has(sentence.form(at))) {
    if (sentence.breakAfter(at - 1) === 1) return sentence.cite(-1, at, at, at);
    for (let i = last + 1; i <= last + reachOfContrast; i++) {
      if (sentence.known.contrary.has(sentence.form(i))) return sentence.cite(-1, at, at, at);
    }
  }
  const isModal = sentence.isModal(at - 1);
  if (isModal || sentence.known.copulas.has(sentence.form(at - 1))) {
    if (at === first - 1 && isModal) return sentence.cite(-1, at - 1, at, at);
    return isHarmful && hasModal(sentence, at) ? sentence.cite(-1, at - 1, at, at) : null;
  }
  return null;
}

function hasModal(sentence: StanceSentence, at: number): boolean {
  for (let i = at; i >= at - reachOfNegator; i--) {
    if (sentence.isModal(i)) return true;
  }
  return false;
}

/** `should reform`: the theme's words are themselves what is to be done. */
function judgeModal(
  sentence: StanceSentence,
  at: number,
  { first, isGood }: ThemeWords,
): Judgement | null {
  const { known } = sentence;
  if (!known.obligations.has(sentence.form(at)) || first - at > reachOfModal) return null;
  const modal = known.linkedModals?.has(sentence.form(at - 1)) === true ? at - 1 : at;
  const negator = known.linkedModals === undefined ? null : negatorBefore(sentence, modal);
  const from = negator ?? modal;
  let sign: 1 | -1 = negator === null ? 1 : -1;
  for (let i = at + 1; i < first; i++) {
    const form = sentence.form(i);
    if (sentence.known.negators.has(form) && !sentence.affirms(i)) sign = -1;
    else if (!sentence.known.steps.has(form)) return null;
  }
  // `must decide`, `must use force` say little of what it is about.
  return sign > 0 && !isGood ? null : sentence.cite(sign, from, from, first - 1);
}

/** `no | debe`, `no | se debe`, `no | hay que`: where a negator stands before its modal. */
function negatorBefore(sentence: StanceSentence, modal: number): number | null {
  const { negators, copulas } = sentence.known;
  const at = copulas.has(sentence.form(modal - 1)) ? modal - 2 : modal - 1;
  return negators.has(sentence.form(at)) && !sentence.affirms(at) ? at : null;
}
