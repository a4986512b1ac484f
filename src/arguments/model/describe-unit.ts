import { compileCues, findCues, type Cue, type FoundCue } from "../find-cues.js";
import type { LanguageCues } from "../language-cues.js";
import { numberForm, readTokens, type Tokens } from "./forms.js";
import { shareContent } from "./share-content.js";
import { traits } from "./traits.js";

/** A unit as the model reads it. */
export interface ReadUnit {
  readonly tokens: Tokens;
  /** The words and numbers among the tokens, which cues are found in. */
  readonly words: Words;
  /** Cues, by their first word and the one behind their last. */
  readonly cues: readonly FoundCue[];
  /** Words of more than three letters, each once, in the order of their hashes. */
  readonly content: Int32Array;
  readonly marks: Marks;
  readonly weights: CueWeights;
}

/** Words with the number of the token that each is. */
export interface Words {
  readonly forms: readonly string[];
  readonly tokens: readonly number[];
}

interface Marks {
  readonly letters: number;
  readonly words: number;
  readonly capitals: number;
  readonly numbers: number;
  readonly commas: number;
  readonly semicolons: number;
  readonly colons: number;
  readonly quotes: number;
  readonly dashes: number;
  readonly brackets: number;
  readonly asks: number;
}

type CueWeights = readonly number[];

/** What cues speak for: the roles, and that a reason or objection is here, or was before. */
const cueKinds = [
  "claim",
  "premise",
  "proposal",
  "none",
  "reason here",
  "reason before",
  "objection",
] as const;

/** A feature that would grow with a sentence of any length is held at so much. */
const most = 12;
const far = 10;
const contentLength = 4;

const marksCounted = [numberForm, ",", ";", ":", '"', "-", "("];

/** Reads a unit once, with the cues of its language. */
export function readUnit(text: string, language: LanguageCues): ReadUnit {
  const tokens = readTokens(text);
  const words = takeWords(tokens);
  const cues = findCues(words.forms, compileCues(language));
  const marks = countMarks(text, tokens);
  return { tokens, words, cues, content: takeContent(tokens), marks, weights: weigh(cues) };
}

function takeWords({ forms }: Tokens): Words {
  const words: { forms: string[]; tokens: number[] } = { forms: [], tokens: [] };
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (form === undefined || !(form.isWord || form.text === numberForm)) continue;
    words.forms.push(form.text);
    words.tokens.push(i);
  }
  return words;
}

function takeContent({ forms }: Tokens): Int32Array {
  const hashes: number[] = [];
  for (const form of forms) {
    if (form.isWord && form.text.length >= contentLength) hashes.push(form.hash);
  }
  const sorted = Int32Array.from(hashes).sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0;
  }
  return sorted.subarray(0, kept);
}

/** The words of a unit from one to before another, as they stand in its text. */
export function wordsOf(
  text: string,
  { words, tokens }: ReadUnit,
  cue: Pick<FoundCue, "start" | "end">,
): string {
  const [first = 0, last = 0] = [words.tokens[cue.start], words.tokens[cue.end - 1]];
  return text.slice(tokens.starts[first], tokens.ends[last]);
}

function countMarks(text: string, { forms, starts }: Tokens): Marks {
  const counts = marksCounted.map(() => 0);
  let [letters, words, capitals] = [0, 0, 0];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (form === undefined) continue;
    if (form.isWord) {
      words++;
      letters += form.text.length;
      const unit = text.charCodeAt(starts[i] ?? 0);
      if (i > 0 && unit >= 0x41 && unit <= 0x5a) capitals++;
    } else if (form.text.length === 1) {
      const at = marksCounted.indexOf(form.text);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const [numbers = 0, commas = 0, semicolons = 0, colons = 0, quotes = 0] = counts;
  const [dashes = 0, brackets = 0] = counts.slice(5);
  const asks = forms.at(-1)?.text === "?" ? 1 : 0;
  return {
    letters,
    words,
    capitals,
    numbers,
    commas,
    semicolons,
    colons,
    quotes,
    dashes,
    brackets,
    asks,
  };
}

function weigh(cues: readonly FoundCue[]): number[] {
  const sums = cueKinds.map(() => 0);
  for (const { cue } of cues) {
    const at = kindOf(cue);
    if (at >= 0 && "weight" in cue) sums[at] = (sums[at] ?? 0) + cue.weight;
  }
  return sums.map((sum) => Math.min(most, sum));
}

/** The place of a cue among `cueKinds`; −1 for what weighs nothing. */
function kindOf(cue: Cue): number {
  const kind =
    cue.kind !== "connective"
      ? cue.kind
      : cue.relation === "attack"
        ? "objection"
        : cue.reason === "this"
          ? "reason here"
          : "reason before";
  return (cueKinds as readonly string[]).indexOf(kind);
}

/** What is described of a unit itself, of its place, its neighbours and its document. */
export const featureNames: readonly string[] = [
  ...["length", "words", "word length"],
  ...traits,
  ...["capitals", "share of capitals", "numbers", "commas", "semicolons", "colons", "quotes"],
  ...["dashes", "brackets", "question"],
  ...cueKinds.map((kind) => `cues: ${kind}`),
  ...["place in document", "from the beginning", "to the end", "units of document"],
  ...[-2, -1, 1, 2].flatMap((at) => [`shares words with ${at}`, `length of ${at}`]),
  ...[-1, 1].flatMap((at) => cueKinds.map((kind) => `cues of ${at}: ${kind}`)),
  ...traits.map((trait) => `in the document: ${trait}`),
];
const firstCue = featureNames.indexOf(`cues: ${cueKinds[0]}`);

/** The feature that a cue of the unit itself counts for; −1 for none. */
export function featureOfCue(cue: Cue): number {
  const kind = kindOf(cue);
  return kind < 0 ? -1 : firstCue + kind;
}

/**
 * What is described of a unit, in numbers, in the order of `featureNames`.
 *
 * @param units - the units of a document in order
 * @param at - the one to describe
 */
export function describeUnit(units: readonly ReadUnit[], at: number): Float64Array {
  const features = new Float64Array(featureNames.length);
  const unit = units[at];
  if (unit === undefined) return features;
  let next = 0;
  const put = (value: number) => (features[next++] = value);
  const { marks, tokens } = unit;
  const words = Math.max(1, marks.words);
  put(Math.log(words));
  put(Math.min(words, 80));
  put(Math.min(most, marks.letters / words));
  next = countTraits(tokens, features, next, words);
  put(Math.min(most, marks.capitals));
  put(marks.capitals / words);
  for (const name of [
    "numbers",
    "commas",
    "semicolons",
    "colons",
    "quotes",
    "dashes",
    "brackets",
    "asks",
  ] as const) {
    put(Math.min(most, marks[name]));
  }
  for (const weight of unit.weights) put(weight);
  put(at / units.length);
  put(Math.min(far, at));
  put(Math.min(far, units.length - 1 - at));
  put(Math.log(units.length));
  for (const by of [-2, -1, 1, 2]) {
    const other = units[at + by];
    put(other === undefined ? -0.2 : shareContent(unit.content, other.content));
    put(other === undefined ? -1 : Math.log(Math.max(1, other.marks.words)));
  }
  for (const by of [-1, 1]) {
    const weights = units[at + by]?.weights;
    for (let i = 0; i < cueKinds.length; i++) put(weights?.[i] ?? 0);
  }
  for (const share of registerOf(units)) put(share);
  return features;
}

const registers = new WeakMap<readonly ReadUnit[], readonly number[]>();
/** A document of few words tells little of its kind. */
const fewWords = 100;

/** How usual each trait is in a document: what kind of text it is, as its words have it. */
function registerOf(units: readonly ReadUnit[]): readonly number[] {
  const known = registers.get(units);
  if (known !== undefined) return known;
  const counts = new Float64Array(traits.length);
  let words = fewWords;
  for (const { tokens, marks } of units) {
    words += marks.words;
    addTraits(tokens, counts, 0);
  }
  const shares = Array.from(counts, (count) => Math.sqrt(count / words));
  registers.set(units, shares);
  return shares;
}

function countTraits(tokens: Tokens, into: Float64Array, from: number, words: number): number {
  addTraits(tokens, into, from);
  const endings = traits.length - 4;
  for (let i = 0; i < traits.length; i++) {
    const count = into[from + i] ?? 0;
    into[from + i] = i < endings ? Math.min(most, count) : count / words;
  }
  return from + traits.length;
}

function addTraits({ forms }: Tokens, into: Float64Array, from: number): void {
  for (const { traits: mask } of forms) {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const at = from + (31 - Math.clz32(rest & -rest));
      into[at] = (into[at] ?? 0) + 1;
    }
  }
}
