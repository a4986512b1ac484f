import type { Joints, LanguageCues } from "./language-cues.js";
import {
  beginsPhrase,
  growPhraseTree,
  matchPhrases,
  type Phrase,
  type PhraseTree,
} from "./phrase-tree.js";
import { readForms, type Forms } from "./read-forms.js";

/** Where a sentence can be cut. */
export interface FoundJoint {
  /** Where the second part begins: a place in the sentence, in UTF-16 units. */
  readonly at: number;
  /** The connective, in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Which part is the reason: the second (`because`), or the first (`therefore`). */
  readonly reason: "this" | "before";
}

/** A part needs so many words, one of which shows a verb. */
const fewestWords = 5;
/** A clause that is begun is looked for in so many words. */
const clauseReach = 12;
/** So many words behind a connective tell what it means. */
const nearReach = 6;

const comma = /[,;:—–，、；：،؛]/u;
const semicolon = /[;:—–；：؛]/u;

interface Ready {
  readonly joints: PhraseTree<ReadyJoint>;
  readonly verbs: PhraseTree<true>;
}

interface ReadyJoint {
  readonly joint: Joints;
  readonly unlessNext: ReadonlySet<string>;
  readonly onlyNext: ReadonlySet<string> | null;
  readonly unlessBefore: ReadonlySet<string>;
  readonly unlessClauseHas: ReadonlySet<string>;
  readonly onlyNear: ReadonlySet<string> | null;
}

const compiled = new WeakMap<LanguageCues, Ready>();

/**
 * Where a sentence is to be cut: at a connective that joins a claim and its reason, where either
 * side has five words or more and a verb, and never within brackets. Linear in the sentence's
 * length.
 */
export function findJoints(text: string, cues: LanguageCues): FoundJoint[] {
  const ready = compile(cues);
  const read = readForms(text, cues.code);
  const { words, forms } = read;
  let verbs: ReturnType<typeof countVerbs> | undefined;
  const depths = new Depths(text);
  const found: FoundJoint[] = [];
  let from = 0;
  for (let i = fewestWords; i + fewestWords <= forms.length; i++) {
    if (!beginsPhrase(ready.joints, forms[i] ?? "")) continue;
    const match = longestJoint(ready.joints, read, i, text);
    const start = words[i]?.start ?? 0;
    if (match === null || i - from < fewestWords || depths.at(start) > 0) continue;
    // Most sentences have no connective, and their verbs need not be known.
    verbs ??= countVerbs(forms, ready.verbs);
    if (!verbs.between(from, i)) continue;
    if (match.joint.beforeClause !== true && !verbs.between(match.end, forms.length)) continue;
    const end = words[match.end - 1]?.end ?? start;
    const [at, { reason }] = [startOfPart(text, words[i - 1]?.end ?? 0, start), match.joint];
    found.push({ at, start, end, reason });
    from = i;
    i = match.end - 1;
  }
  return found;
}

/** Whether a word in small letters is a verb of the language, or seldom stands without one. */
export function isVerb(form: string, cues: LanguageCues): boolean {
  return beginsPhrase(compile(cues).verbs, form);
}

function compile(cues: LanguageCues): Ready {
  let ready = compiled.get(cues);
  if (ready === undefined) {
    const joints = cues.joints.flatMap((joint): Phrase<ReadyJoint>[] => {
      const value = {
        joint,
        unlessNext: new Set(joint.unlessNext),
        onlyNext: joint.onlyNext === undefined ? null : new Set(joint.onlyNext),
        unlessBefore: new Set(joint.unlessBefore),
        unlessClauseHas: new Set(joint.unlessClauseHas),
        onlyNear: joint.onlyNear === undefined ? null : new Set(joint.onlyNear),
      };
      return joint.phrases.map((phrase) => ({ phrase, value }));
    });
    const verbs = cues.verbs.map((phrase) => ({ phrase, value: true as const }));
    ready = { joints: growPhraseTree(joints), verbs: growPhraseTree(verbs) };
    compiled.set(cues, ready);
  }
  return ready;
}

function longestJoint(
  tree: PhraseTree<ReadyJoint>,
  read: Forms,
  at: number,
  text: string,
): { readonly joint: Joints; readonly end: number } | null {
  let longest: { joint: Joints; end: number } | null = null;
  matchPhrases(tree, read.forms, at, (values, end) => {
    for (const ready of values) {
      if (fits(ready, read, at, end, text)) longest = { joint: ready.joint, end };
    }
  });
  return longest;
}

/** Whether what stands around a connective is what it needs. */
function fits(ready: ReadyJoint, read: Forms, at: number, end: number, text: string): boolean {
  const { joint, unlessNext, onlyNext, unlessBefore, unlessClauseHas, onlyNear } = ready;
  const { words, forms } = read;
  const next = forms[end] ?? "";
  if (unlessNext.has(next) || (onlyNext !== null && !onlyNext.has(next))) return false;
  if (unlessBefore.has(forms[at - 1] ?? "")) return false;
  if (onlyNear !== null && !forms.slice(end, end + nearReach).some((form) => onlyNear.has(form)))
    return false;
  const gapBefore = (i: number) => text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0);
  const gap = gapBefore(at);
  if (joint.after === "comma" && !comma.test(gap)) return false;
  if (joint.after === "semicolon" && !semicolon.test(gap)) return false;
  if (unlessClauseHas.size === 0 || comma.test(gap)) return true;
  for (let i = at - 1; i >= Math.max(0, at - clauseReach); i--) {
    if (unlessClauseHas.has(forms[i] ?? "")) return false;
    if (comma.test(gapBefore(i))) break;
  }
  return true;
}

/** Where the part that a connective opens begins: with the marks glued to the connective. */
function startOfPart(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const blank = gap.search(/\s\S*$/u);
  return blank < 0 ? to : from + blank + 1;
}

function countVerbs(forms: readonly string[], verbs: PhraseTree<true>) {
  const sums = new Uint32Array(forms.length + 1);
  forms.forEach((form, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (beginsPhrase(verbs, form) ? 1 : 0);
  });
  const between = (from: number, to: number) => (sums[to] ?? 0) > (sums[from] ?? 0);
  return { between };
}

/** How many brackets are open at a place; asked from left to right. */
class Depths {
  #read = 0;
  #depth = 0;

  constructor(private readonly text: string) {}

  at(place: number): number {
    for (; this.#read < place; this.#read++) {
      const mark = this.text[this.#read] ?? "";
      if (mark === "(" || mark === "[" || mark === "（") this.#depth++;
      else if (mark === ")" || mark === "]" || mark === "）")
        this.#depth = Math.max(0, this.#depth - 1);
    }
    return this.#depth;
  }
}
