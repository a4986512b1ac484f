import { CueFilter } from "./cue-filter.js";
import type { HolderRules } from "./rules.js";

/** The rules of a language, with what tells at once that a sentence needs none of them. */
export interface Prepared {
  readonly rules: HolderRules;
  readonly cues: CueFilter;
  readonly titles: CueFilter;
  /** Whether a sentence may answer what it reports: `although`, `but`. */
  readonly turns: CueFilter;
}

const prepared = new Map<HolderRules, Prepared>();

/** Prepares the rules of a language, once. */
export function prepareRules(rules: HolderRules): Prepared {
  let one = prepared.get(rules);
  if (one === undefined) {
    const { sources, personalSources = [], behalf, rejections, hearsay, hearsayEnds } = rules;
    const phrases = [
      ...sources,
      ...personalSources,
      ...behalf,
      ...rejections,
      ...hearsay,
      ...hearsayEnds,
    ];
    const { postpositions = [], indirect = [] } = rules.verbSecond ?? {};
    const cues = [
      ...[...rules.verbs.keys(), ...postpositions, ...indirect],
      ...[...rules.views, ...rules.ideas, ...phrases.map(longestOf)],
    ];
    const turns = [...rules.contrasts, ...rules.conceding.map(longestOf)];
    one = {
      rules,
      cues: new CueFilter(cues),
      titles: new CueFilter(rules.titles),
      turns: new CueFilter(turns),
    };
    prepared.set(rules, one);
  }
  return one;
}

function longestOf(phrase: readonly string[]): string {
  return phrase.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
