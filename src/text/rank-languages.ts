import type * as Franc from "franc";
import { createRequire } from "node:module";
import { languageCode } from "./language-code.js";
import type { WordShares } from "./share-function-words.js";

/** A language and what speaks for it. */
export interface Candidate {
  readonly language: string;
  /** Trigram ranks: 1 for the nearest language, less for others. */
  readonly nearness: number;
  /** Share of the words that are function words of the language, 0 to 1. */
  readonly share: number;
  readonly score: number;
}

/**
 * The languages told apart. Naming them keeps near relatives that no analyst's corpus holds
 * (Scots for English, Javanese for Indonesian) from winning by a hair.
 */
const told =
  "eng fra deu spa por ita nld swe dan nob fin pol ces slk hun ron bul ukr rus srp hrv slv tur " +
  "ind vie tgl hin urd pes arb swh ekk lvs lit kat azj kaz uzn mar npi som hau yor ibo zul afr " +
  "cat glg als mkd bel";
const only = told.split(" ");
/** Function words weigh more than trigrams: in a short text they are the surer sign. */
const weight = 2;
// Its data take long to load, and most texts are told by their function words.
let franc: typeof Franc | undefined;

/**
 * The languages that a text in one script may be written in, the likeliest first.
 *
 * Trigram ranks after Cavnar & Trenkle (1994), by franc, and the share of function words
 * (Grefenstette 1995); languages without a list of these count as having none.
 *
 * @param languages - what the words of the text say of it, as `shareFunctionWords` tells
 */
export function rankLanguages(text: string, { languages }: WordShares): Candidate[] {
  franc ??= createRequire(import.meta.url)("franc") as typeof Franc;
  const near = new Map<string, number>();
  for (const [code, nearness] of franc.francAll(text, { only })) {
    const language = languageCode(code);
    if (language !== null) near.set(language, nearness);
  }
  return [...near]
    .map(([language, nearness]): Candidate => {
      const { share, strange } = languages.get(language) ?? { share: 0, strange: 0 };
      return { language, nearness, share, score: nearness + weight * (share - strange) };
    })
    .sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
}
