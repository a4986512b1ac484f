import type { Hit, Passage } from "../../rows.js";
import { countOf } from "../../text/count-of.js";
import type { Codebook, Theme } from "../codebook.js";
import type { LearnedFrom } from "../learned-terms.js";
import { hasTermsIn } from "../select-terms.js";
import { labelPassages, labels } from "./label-passages.js";
import { familyOf } from "./own-terms.js";

/** A theme in a language, with what is known of each passage. */
export interface Lesson {
  readonly theme: Theme;
  /** Of each passage. */
  readonly labelled: Uint8Array;
  /** Hits of the theme and its parts. */
  readonly hitsOf: (passage: Passage) => readonly Hit[];
  readonly from: LearnedFrom;
}

/** How much is wanted to learn from. */
export interface Enough {
  readonly passages: number;
  readonly documents: number;
}

/** A theme's examples among passages of one language, with a note where they are not enough. */
export function prepareLesson(
  theme: Theme,
  codebook: Codebook,
  passages: readonly Passage[],
  hitsByPassage: ReadonlyMap<string, readonly Hit[]>,
  enough: Enough,
): Lesson {
  const family = familyOf(theme, codebook);
  const hitsOf = ({ passage }: Passage) =>
    hitsByPassage.get(passage)?.filter((hit) => family.has(hit.theme)) ?? [];
  const labelled = labelPassages(passages, hitsOf, theme.present_from);
  const language = passages[0]?.language ?? null;
  const examples = passages.filter((_, p) => labelled[p] === labels.with);
  const from = {
    theme: theme.theme,
    language,
    passages_with_theme: examples.length,
    passages_without_theme: labelled.filter((label) => label === labels.without).length,
    documents: new Set(examples.map(({ document }) => document)).size,
    kept: 0,
  };
  return { theme, labelled, hitsOf, from: { ...from, note: noteOf(theme, from, enough) } };
}

function noteOf(
  theme: Theme,
  from: Omit<LearnedFrom, "note">,
  { passages, documents }: Enough,
): string | null {
  const { language } = from;
  if (language === null) return "nothing learned: the language of the passages is not known";
  // Terms of another language's would no longer be tried if there were learned ones in this.
  if (!hasTermsIn(theme, language)) return `nothing learned: the theme has no terms in ${language}`;
  if (from.passages_with_theme < passages || from.documents < documents) {
    const found = `${countOf(from.passages_with_theme, "passage")} with the theme in ${countOf(from.documents, "document")}`;
    return `too little to learn from: ${found}; ${passages} in ${documents} wanted`;
  }
  if (from.passages_without_theme < passages) {
    const found = `${countOf(from.passages_without_theme, "passage")} without the theme`;
    return `too little to learn from: ${found}; ${passages} wanted`;
  }
  return null;
}
