import { formAt, gaps, isCapitalAt, isJoined, type Words } from "./read-words.js";

/** A word or a phrase, as a node of the tree of phrases. */
interface Node {
  readonly next: Map<number, Node>;
  /** Number of the phrase that ends here; -1 for none. */
  phrase: number;
}

/** What joins two words as `of` does: `Strait of Hormuz`, `coast of Somalia`. */
const genitives: Readonly<Record<string, string>> = {
  de: "der des von",
  en: "of",
  es: "de del",
  fr: "de du des d",
  it: "di del della delle dei degli dell",
  nl: "van",
  pt: "de do da dos das",
};
/** What may stand besides within a name: `Organization for the Prohibition of Chemical Weapons`. */
const inNames: Readonly<Record<string, string>> = {
  de: "für",
  en: "the for on",
  es: "la las los el",
  fr: "la l",
  nl: "de der den",
};
const longest = 6;
/** More distinct ones are not counted: a bound for memory, beyond any corpus of real text. */
const most = 4e6;
/** Normalised pointwise mutual information from which two words are a phrase. */
const association = 0.35;

/** Names and fixed pairs of words, each of which is counted as one. */
export class Phrases {
  readonly words: (readonly number[])[] = [];
  /** By the number of the first word. */
  readonly #roots: (Node | undefined)[];

  constructor(forms: number) {
    this.#roots = Array.from({ length: forms }, () => undefined);
  }

  add(words: readonly number[]): void {
    const first = words[0] ?? 0;
    let node = this.#roots[first] ?? { next: new Map<number, Node>(), phrase: -1 };
    this.#roots[first] = node;
    for (const word of words.slice(1)) {
      const next = node.next.get(word) ?? { next: new Map<number, Node>(), phrase: -1 };
      node.next.set(word, next);
      node = next;
    }
    if (node.phrase < 0) node.phrase = this.words.push(words) - 1;
  }

  /** The longest phrase at a word of the passages that ends before `end`; -1 for none. */
  longestAt(words: Words, at: number, end: number): number {
    let node = this.#roots[formAt(words, at)];
    let found = -1;
    for (let i = at + 1; node !== undefined && i < end && isJoined(words, i); i++) {
      node = node.next.get(formAt(words, i));
      if (node !== undefined && node.phrase >= 0) found = node.phrase;
    }
    return found;
  }
}

/**
 * The phrases that stand in at least `least` places: names, which are runs of capitalised words
 * within sentences, pairs with a hyphen, and pairs that stand together far more often than their
 * words do by chance: by normalised pointwise mutual information (Bouma 2009, GSCL, 31–40). Words
 * such as `of` may join them.
 */
export function findPhrases(words: Words, least: number): Phrases {
  const phrases = new Phrases(words.forms.length);
  const numbers = new Map(words.forms.map((form, i) => [form, i]));
  const joins = (lists: Readonly<Record<string, string>>) =>
    (lists[words.language ?? ""] ?? "").split(" ").flatMap((form) => numbers.get(form) ?? []);
  const genitive = joins(genitives);
  const names = findNames(words, new Set([...genitive, ...joins(inNames)]), least);
  for (const name of names) phrases.add(name);
  for (const pair of findPairs(words, genitive, least)) phrases.add(pair);
  return phrases;
}

function findNames(words: Words, joins: ReadonlySet<number>, least: number): number[][] {
  const found = new Map<string, number>();
  const { starts, passages } = words;
  for (let p = 0; p < passages.length; p++) {
    const end = starts[p + 1] ?? 0;
    for (let at = starts[p] ?? 0; at < end; at++) {
      if (!isNamePart(words, at) || words.gaps[at] === gaps.opening) continue;
      const last = endOfName(words, at, end, joins);
      const forms = Array.from({ length: last - at + 1 }, (_, i) => formAt(words, at + i));
      at = last;
      if (forms.length === 1 || forms.length > longest) continue;
      // Capitals alone make no name of "The New".
      if (forms.every((form) => words.isCommon[form] === 1)) continue;
      const key = forms.join(" ");
      const count = found.get(key);
      if (count !== undefined || found.size < most) found.set(key, (count ?? 0) + 1);
    }
  }
  return [...found]
    .filter(([, count]) => count >= least)
    .map(([key]) => key.split(" ").map(Number));
}

function isNamePart(words: Words, at: number): boolean {
  return isCapitalAt(words, at) && words.isTelling[formAt(words, at)] === 1;
}

/** The last word of the name that begins at a word. */
function endOfName(words: Words, at: number, end: number, joins: ReadonlySet<number>): number {
  let last = at;
  for (let i = at + 1; i < end && isJoined(words, i); i++) {
    if (isNamePart(words, i)) last = i;
    else if (i - last > 2 || !joins.has(formAt(words, i))) break;
  }
  return last;
}

function findPairs(words: Words, joins: readonly number[], least: number): number[][] {
  const counts = countForms(words);
  const size = words.forms.length;
  // Numbers of pairs: of the first word, what joins them (0 for nothing) and the second word.
  const joiners = [null, ...joins];
  const pairs = new Map<number, number>();
  const hyphened = new Set<number>();
  const tells = (form: number) =>
    words.isTelling[form] === 1 && words.isCommon[form] === 0 && (counts[form] ?? 0) >= least;
  for (let at = 1; at < words.written.length; at++) {
    const second = formAt(words, at);
    if (!isJoined(words, at) || !tells(second)) continue;
    const joiner = Math.max(0, joiners.indexOf(formAt(words, at - 1)));
    if (joiner === 0 ? words.gaps[at] === gaps.apostrophe : !isJoined(words, at - 1)) continue;
    const first = formAt(words, joiner === 0 ? at - 1 : at - 2);
    if (!tells(first)) continue;
    const key = (first * joiners.length + joiner) * size + second;
    const count = pairs.get(key);
    if (count === undefined && pairs.size >= most) continue;
    pairs.set(key, (count ?? 0) + 1);
    if (words.gaps[at] === gaps.hyphen) hyphened.add(key);
  }
  return [...pairs].flatMap(([key, count]) => {
    const second = key % size;
    const rest = Math.floor(key / size);
    const joiner = joiners[rest % joiners.length] ?? null;
    const first = Math.floor(rest / joiners.length);
    if (count < least) return [];
    const isPhrase = hyphened.has(key) || isAssociated(count, first, second);
    if (!isPhrase) return [];
    return [joiner === null ? [first, second] : [first, joiner, second]];
  });

  function isAssociated(count: number, first: number, second: number): boolean {
    const total = words.written.length;
    const share = count / total;
    const byChance = ((counts[first] ?? 0) / total) * ((counts[second] ?? 0) / total);
    return Math.log(share / byChance) >= association * -Math.log(share);
  }
}

function countForms(words: Words): Uint32Array {
  const counts = new Uint32Array(words.forms.length);
  for (let at = 0; at < words.written.length; at++) {
    const form = formAt(words, at);
    counts[form] = (counts[form] ?? 0) + 1;
  }
  return counts;
}
