import { readForms } from "./read-forms.js";

/** A phrase, written as `LanguageCues` has it, and what it stands for. */
export interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
}

/** The phrases of a language by their words, one level a word. */
export interface PhraseTree<Value> {
  /** What the phrases that end here stand for. */
  readonly values: Value[];
  readonly words: Map<string, PhraseTree<Value>>;
  readonly beginnings: Part<Value>[];
  readonly endings: Part<Value>[];
  number: PhraseTree<Value> | null;
  /** After up to five words of any kind. */
  gap: PhraseTree<Value> | null;
}

interface Part<Value> {
  readonly part: string;
  readonly next: PhraseTree<Value>;
}

const longestGap = 5;

/**
 * The tree of some phrases.
 *
 * @throws TypeError for a phrase without words, with two gaps, or with one at an end of it.
 */
export function growPhraseTree<Value>(phrases: readonly Phrase<Value>[]): PhraseTree<Value> {
  const root = makeNode<Value>();
  for (const { phrase, value } of phrases) {
    for (const words of spellOut(phrase)) addPhrase(root, words, value);
  }
  return root;
}

/** Whether a word begins any phrase: most begin none. */
export function beginsPhrase(tree: PhraseTree<unknown>, form: string): boolean {
  if (tree.words.has(form)) return true;
  if (tree.beginnings.some(({ part }) => form.startsWith(part))) return true;
  if (tree.endings.some(({ part }) => form.endsWith(part))) return true;
  return tree.number !== null && isNumber(form);
}

/** Told of each phrase that ends before the word `end`; `hasGap`: with words between its own. */
export type OnPhrase<Value> = (values: readonly Value[], end: number, hasGap: boolean) => void;

/** Finds the phrases that begin with the word at `at`, shorter ones first where there is no gap. */
export function matchPhrases<Value>(
  tree: PhraseTree<Value>,
  forms: readonly string[],
  at: number,
  onPhrase: OnPhrase<Value>,
  hasGap = false,
): void {
  if (tree.values.length > 0) onPhrase(tree.values, at, hasGap);
  const form = forms[at];
  if (form === undefined) return;
  const next = tree.words.get(form);
  if (next !== undefined) matchPhrases(next, forms, at + 1, onPhrase, hasGap);
  if (tree.beginnings.length > 0) {
    for (const { part, next } of tree.beginnings)
      if (form.startsWith(part)) matchPhrases(next, forms, at + 1, onPhrase, hasGap);
  }
  if (tree.endings.length > 0) {
    for (const { part, next } of tree.endings)
      if (form.endsWith(part)) matchPhrases(next, forms, at + 1, onPhrase, hasGap);
  }
  if (tree.number !== null && isNumber(form)) {
    matchPhrases(tree.number, forms, at + 1, onPhrase, hasGap);
  }
  if (tree.gap === null) return;
  for (let i = 0; i <= longestGap && at + i < forms.length; i++) {
    matchPhrases(tree.gap, forms, at + i, onPhrase, true);
  }
}

/** Whether a form is a number in digits: `1,000`, `3.5`, `2nd` not. */
export function isNumber(form: string): boolean {
  const first = form.charCodeAt(0);
  return first >= 48 && first <= 57 && /^[\d.,]+$/u.test(form);
}

function makeNode<Value>(): PhraseTree<Value> {
  return { values: [], words: new Map(), beginnings: [], endings: [], number: null, gap: null };
}

/** The phrases that a phrase with `/` stands for, each as its words. */
function spellOut(phrase: string): string[][] {
  let spelt: string[][] = [[]];
  for (const place of phrase.trim().split(/\s+/u)) {
    const choices = place.split("/").map(wordsOf);
    spelt = spelt.flatMap((before) => choices.map((words) => [...before, ...words]));
  }
  for (const words of spelt) {
    const gaps = words.filter((word) => word === "…").length;
    if (words.length === 0 || gaps > 1 || words[0] === "…" || words.at(-1) === "…") {
      throw new TypeError(`phrase ${JSON.stringify(phrase)}: expected words around at most one …`);
    }
  }
  return spelt;
}

function wordsOf(place: string): string[] {
  const isOne = place === "…" || place === "#" || place.startsWith("*") || place.endsWith("*");
  return isOne ? [place] : [...readForms(place, null).forms];
}

function addPhrase<Value>(root: PhraseTree<Value>, words: readonly string[], value: Value): void {
  let node = root;
  for (const word of words) node = step(node, word);
  node.values.push(value);
}

function step<Value>(node: PhraseTree<Value>, word: string): PhraseTree<Value> {
  if (word === "…") return (node.gap ??= makeNode());
  if (word === "#") return (node.number ??= makeNode());
  if (word.endsWith("*")) return stepPart(node.beginnings, word.slice(0, -1));
  if (word.startsWith("*")) return stepPart(node.endings, word.slice(1));
  let next = node.words.get(word);
  if (next === undefined) node.words.set(word, (next = makeNode()));
  return next;
}

function stepPart<Value>(parts: Part<Value>[], part: string): PhraseTree<Value> {
  const known = parts.find((one) => one.part === part);
  if (known !== undefined) return known.next;
  const next = makeNode<Value>();
  parts.push({ part, next });
  return next;
}
