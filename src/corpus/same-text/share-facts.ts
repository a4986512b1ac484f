import { foldWord } from "../../text/fold-word.js";

/** Facts that hold for a text in every copy and language. */
export interface SharedFacts {
  readonly author: string | null;
  /** ISO 8601, as precise as is known. */
  readonly date: string | null;
}

/**
 * The facts of the documents of one group of same texts, in their order: where one is unknown it is
 * that of the others, if they agree. What is known stays as it is, also when the others say
 * something else; and where the others contradict one another, unknown stays unknown.
 *
 * Authors agree when they differ in capitals and accents only, dates when one is the other with
 * less precision; the most precise is passed on.
 */
export function shareFacts(group: readonly SharedFacts[]): SharedFacts[] {
  const author = agree(
    group.map((facts) => facts.author),
    foldName,
  );
  const dates = group.flatMap(({ date }) => date ?? []).sort((a, b) => b.length - a.length);
  const date = dates.every((other) => dates[0]?.startsWith(other)) ? (dates[0] ?? null) : null;
  return group.map((facts) => ({ author: facts.author ?? author, date: facts.date ?? date }));
}

/** The first of the known values, when all of them are alike. */
function agree(values: readonly (string | null)[], fold: (value: string) => string): string | null {
  const known = values.filter((value) => value !== null);
  return new Set(known.map(fold)).size === 1 ? (known[0] ?? null) : null;
}

function foldName(name: string): string {
  return foldWord(name).normalize("NFD").replace(/\p{M}/gu, "");
}
