import { formAt, gaps, isCapitalAt, isJoined, type Words } from "./read-words.js";

/** A word or a phrase, as a node of the tree of phrases. */
interface Node {
  readonly next: Map<number, Node>;
  /** Number of the phrase that ends here; -1 for none. */
  phrase: number;
}

/** What joins the words of a name, between capitals: `Strait of Hormuz`. */
const connectors: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["of", "the", "for", "on"]),
  de: new Set(["der", "des", "von", "für"]),
  es: new Set(["de", "del", "la", "las", "los", "el"]),
  fr: new Set(["de", "du", "des", "la", "d", "l"]),
  it: new Set(["di", "del", "della", "delle", "dei", "degli", "dell"]),
  nl: new Set(["van", "de", "der", "den"]),
  pt: new Set(["de", "do", "da", "dos", "das"]),
};
const longest = 6;
const most = 1e6;
/** Normalised pointwise mutual information from which two words are a phrase. */
const association = 0.35;

/** Names and fixed pairs of words, each of which is counted as one. */
export class Phrases {
  readonly words: Uint32Array[] = [];
  /** By the number of the first word. */
  readonly #roots: (Node | undefined)[];

  constructor(forms: number) {
    this.#roots = Array.from({ length: forms });
  }

  add(words: Uint32Array): void {
    const [first = 0, ...rest] = words;
    let node = (this.#roots[first] ??= { next: new Map(), phrase: -1 });
    for (const word of rest) {
      const next: Node = node.next.get(word) ?? { next: new Map(), phrase: -1 };
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
 * words do by chance: by normalised pointwise mutual information (Bouma 2009, GSCL, 31–40).
 */
export function findPhrases(words: Words, least: number): Phrases {
  const phrases = new Phrases(words.forms.length);
  for (const name of findNames(words, least)) phrases.add(name);
  for (const pair of findPairs(words, least)) phrases.add(pair);
  return phrases;
}

function findNames(words: Words, least: number): Uint32Array[] {
  const found = new Map<string, number>();
  const { starts, passages, language } = words;
  const joins = connectors[language ?? ""] ?? new Set<string>();
  for (let p = 0; p < passages.length; p++) {
    const end = starts[p + 1] ?? 0;
    for (let at = starts[p] ?? 0; at < end; at++) {
      if (!isNamePart(words, at) || words.gaps[at] === gaps.opening) continue;
      const last = endOfName(words, at, end, joins);
      const length = last - at + 1;
      if (length > 1 && length <= longest && found.size < most) {
        const key = Array.from({ length }, (_, i) => formAt(words, at + i)).join(" ");
        found.set(key, (found.get(key) ?? 0) + 1);
      }
      at = last;
    }
  }
  return [...found]
    .filter(([, count]) => count >= least)
    .map(([key]) => Uint32Array.from(key.split(" "), Number));
}

function isNamePart(words: Words, at: number): boolean {
  const form = formAt(words, at);
  return isCapitalAt(words, at) && words.isTelling[form] === 1 && words.isCommon[form] === 0;
}

/** The last word of the name that begins at a word. */
function endOfName(words: Words, at: number, end: number, joins: ReadonlySet<string>): number {
  let last = at;
  for (let i = at + 1; i < end && isJoined(words, i); i++) {
    if (isNamePart(words, i)) last = i;
    else if (i - last > 2 || !joins.has(words.forms[formAt(words, i)] ?? "")) break;
  }
  return last;
}

function findPairs(words: Words, least: number): Uint32Array[] {
  const counts = countForms(words);
  const size = words.forms.length;
  const pairs = new Map<number, number>();
  const hyphened = new Set<number>();
  const tells = (form: number) =>
    words.isTelling[form] === 1 && words.isCommon[form] === 0 && (counts[form] ?? 0) >= least;
  for (let at = 1; at < words.written.length; at++) {
    if (!isJoined(words, at) || words.gaps[at] === gaps.apostrophe) continue;
    const [first, second] = [formAt(words, at - 1), formAt(words, at)];
    if (!tells(first) || !tells(second)) continue;
    const key = first * size + second;
    const count = pairs.get(key);
    if (count === undefined && pairs.size >= most) continue;
    pairs.set(key, (count ?? 0) + 1);
    if (words.gaps[at] === gaps.hyphen) hyphened.add(key);
  }
  const total = words.written.length;
  return [...pairs].flatMap(([key, count]) => {
    const [first, second] = [Math.floor(key / size), key % size];
    if (count < least) return [];
    const share = count / total;
    const byChance = ((counts[first] ?? 0) / total) * ((counts[second] ?? 0) / total);
    const isPhrase =
      hyphened.has(key) || Math.log(share / byChance) >= association * -Math.log(share);
    return isPhrase ? [Uint32Array.of(first, second)] : [];
  });
}

function countForms(words: Words): Uint32Array {
  const counts = new Uint32Array(words.forms.length);
  for (let at = 0; at < words.written.length; at++) {
    const form = formAt(words, at);
    counts[form] = (counts[form] ?? 0) + 1;
  }
  return counts;
}
