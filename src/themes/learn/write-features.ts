import { isPhrase, lengthOf, type Features } from "./read-features.js";
import { formAt, gaps, gapTexts, isCapitalAt, type Words } from "./read-words.js";

/** A feature in writing. */
export interface Spelling {
  readonly text: string;
  /** Where its second word begins; the text's end where it has but one. */
  readonly second: number;
  /** Where its last word begins; 0 where it has but one. */
  readonly last: number;
  readonly isName: boolean;
}

interface Written extends Omit<Spelling, "isName"> {
  /** Places within sentences. */
  inside: number;
  /** Of these, places where its first and last words begin with capitals. */
  capitals: number;
  all: number;
}

/** From so many of its places on a word is a name when it begins with a capital there. */
const capitalShare = 0.8;
/** Nouns have capitals too. */
const capitalNouns: ReadonlySet<string | null> = new Set(["de", "lb"]);

/**
 * Each of some features as it is most often written within sentences; of equals the first by code
 * points. A word is a name where it mostly begins with a capital there; a phrase, where its first
 * and last words do.
 */
export function writeFeatures(
  features: Features,
  wanted: ReadonlySet<number>,
): Map<number, Spelling> {
  const { words, phraseAt } = features;
  const isWanted = Uint8Array.from({ length: features.size }, (_, i) => Number(wanted.has(i)));
  const found = new Map<number, Map<string, Written>>();
  for (let at = 0; at < phraseAt.length; at++) {
    const [form, phrase] = [formAt(words, at), phraseAt[at] ?? 0];
    for (const feature of phrase === 0 ? [form] : [form, phrase]) {
      if (isWanted[feature] !== 1) continue;
      const texts = found.get(feature) ?? new Map<string, Written>();
      found.set(feature, texts);
      note(words, at, at + lengthOf(features, feature) - 1, texts);
    }
  }
  return new Map(
    [...found].map(([feature, texts]) => {
      const canBeName = isPhrase(features, feature) || !capitalNouns.has(words.language);
      return [feature, choose([...texts.values()], canBeName)];
    }),
  );
}

/** Notes one place of a feature. */
function note(words: Words, first: number, last: number, texts: Map<string, Written>): void {
  const one = write(words, first, last);
  const written = texts.get(one.text) ?? { ...one, inside: 0, capitals: 0, all: 0 };
  texts.set(one.text, written);
  written.all++;
  if (words.gaps[first] === gaps.opening) return;
  written.inside++;
  if (isCapitalAt(words, first) && isCapitalAt(words, last)) written.capitals++;
}

function choose(all: readonly Written[], canBeName: boolean): Spelling {
  const best = all.reduce((a, b) => (isUsual(b, a) ? b : a));
  const inside = all.reduce((sum, one) => sum + one.inside, 0);
  const capitals = all.reduce((sum, one) => sum + one.capitals, 0);
  const isName = canBeName && inside > 0 && capitals >= capitalShare * inside;
  return { text: best.text, second: best.second, last: best.last, isName };
}

function isUsual(one: Written, other: Written): boolean {
  if (one.inside !== other.inside) return one.inside > other.inside;
  return one.all === other.all ? one.text < other.text : one.all > other.all;
}

function write(words: Words, first: number, last: number): Omit<Spelling, "isName"> {
  let text = "";
  let [second, start] = [0, 0];
  for (let at = first; at <= last; at++) {
    if (at > first) text += gapTexts[words.gaps[at] ?? 0] ?? " ";
    start = text.length;
    if (at === first + 1) second = start;
    text += words.spellings[words.written[at] ?? 0] ?? "";
  }
  return { text, second: last > first ? second : text.length, last: start };
}
