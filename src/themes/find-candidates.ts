import { doubling } from "./affixes.js";
import { baseForms } from "./base-forms.js";
import { findNear, type Part } from "./find-near.js";
import { fitToWords, type Stretch } from "./fit-words.js";
import type { Ending, NearTerm, State, TermStates, WordClass } from "./term-states.js";
import type { Tokens } from "./tokens.js";
import { formOf } from "./word-form.js";

/** A term found. */
export interface Candidate extends Stretch {
  readonly ending: Ending;
}

/** Everything a text has of a codebook's terms, before any choice between them. */
export function findCandidates(tokens: Tokens, matcher: TermStates, forms: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const parts = new Map<NearTerm, Part[]>();
  const collect = ({ terms, parts: ends }: State, match: Stretch): void => {
    for (const term of terms) {
      const stretch = fitToWords(tokens, match, term);
      if (stretch !== null) candidates.push({ ...stretch, ending: term.ending });
    }
    for (const end of ends) {
      const stretch = fitToWords(tokens, match, end);
      if (stretch === null) continue;
      const found = parts.get(end.near);
      const part = { ...stretch, part: end.part };
      if (found === undefined) parts.set(end.near, [part]);
      else found.push(part);
    }
  };
  readAll(tokens, matcher, forms, collect);
  for (const [near, found] of parts) {
    for (const stretch of findNear(tokens, near, found)) {
      for (const ending of near.endings) candidates.push({ ...stretch, ending });
    }
  }
  return candidates;
}

/** Reads terms from every token on; a hyphenated pair is read as two words and as one. */
function readAll(
  tokens: Tokens,
  matcher: TermStates,
  forms: boolean,
  onState: (state: State, match: Stretch) => void,
): void {
  const classes = tokens.starts.map((_, i) => matcher.classify(tokens.textOf(i)));
  const pairs = new Map<number, readonly WordClass[]>();
  const doubled = new Set<number>();
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isHyphenated(i)) continue;
    const closed = matcher.classify(tokens.textOf(i) + tokens.textOf(i + 1));
    const single = forms && isDoubled(tokens, i) ? classes[i] : undefined;
    pairs.set(i, single === undefined ? [closed] : [closed, single]);
    if (single !== undefined) doubled.add(i).add(i + 1);
  }
  for (let first = 0; first < tokens.count; first++) {
    let states = new Map([[first, matcher.start]]);
    while (states.size > 0) {
      const next = new Map<number, State>();
      const read = (state: State, word: WordClass | undefined, last: number): void => {
        const reached = word === undefined ? null : matcher.read(state, word);
        if (reached === null) return;
        // The two words of a plural are one: neither is a match of its own.
        if (first !== last || !doubled.has(first)) onState(reached, { first, last });
        if (!reached.goesOn || !tokens.joinsNext(last)) return;
        const other = next.get(last + 1);
        next.set(last + 1, other === undefined ? reached : matcher.join(other, reached));
      };
      for (const [i, state] of states) {
        read(state, classes[i], i);
        for (const pair of pairs.get(i) ?? []) read(state, pair, i + 1);
      }
      states = next;
    }
  }
}

/** Whether a hyphenated pair is a word said twice: `negara-negara`, `negara-negaranya`. */
function isDoubled(tokens: Tokens, i: number): boolean {
  const { language } = tokens;
  if (language === null || !doubling.has(language)) return false;
  const [form, twin] = [formOf(tokens.textOf(i), false), formOf(tokens.textOf(i + 1), false)];
  return form === twin || baseForms(twin, language).includes(form);
}
