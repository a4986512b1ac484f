import type { TableName } from "../rows.js";

/** What a row of each table is. */
export const tableMeanings: Readonly<Partial<Record<TableName, string>>> = {
  documents: "A row for each document; those with counted false are in no figure.",
  removed: "What was left out of the documents, with its place and reason.",
  problems: "What was wrong with documents and codebook.",
  passages: "A row for each passage.",
  hits: "A row for each place where a term of a theme matched.",
  scores: "A row for each passage and theme.",
  frequency: "How often each theme occurs in each group of documents.",
  coverage: "How much of what each author wrote in each year has any theme.",
  trends: "How the share of each theme changes from year to year, on the line that fits best.",
  keyness:
    "Words that each author has more often than all others, up to 50 each; empty with one author, or with more than 24.",
  cooccurrence: "How often each two themes are present in the same passage.",
  terms: "How often each term of the codebook hits.",
  uncovered:
    "Passages without hits of a theme that read like those with it; empty with more than 50,000 passages.",
  components: "A row for each sentence, or part of one, with its role.",
  relations: "Which component supports or attacks which.",
  stances: "A row for each component and theme that it is about.",
  arguments: "How themes are argued in each group of documents, in their authors' own voice.",
  proposals: "The strongest proposals of each theme.",
};

/** What columns hold that their names do not tell by themselves. */
const alike: Readonly<Record<string, string>> = {
  counted: "False for a copy or translation of a document that is counted.",
  same_text_as: "The document that is counted in place of this one.",
  start: "Where it begins in the cleaned text, in UTF-16 units; the first is 0.",
  end: "Where it ends in the cleaned text, not included.",
  raw_start: "Where it begins in the original file, or the text extracted from it.",
  raw_end: "Where it ends there, not included.",
  present: "Whether the theme is present: its hits weigh enough.",
  weighted_hits: "The sum of the weights of the hits.",
  negated: "Whether the hit stands under a negation.",
  passages_with_theme: "Passages in which the theme is present.",
  passages_with_any: "Passages in which at least one theme is present.",
  per_1000_words: "How often it stands in 1,000 words of the group.",
  interval:
    "What the 95 % interval is made from: whole documents drawn anew (documents), passages as if independent (wilson); none where there is but one document.",
  expected: "Passages with both, were the two independent of each other.",
  observed: "Passages with both.",
  pmi: "Binary logarithm of observed / expected; unknown where they never meet.",
  jaccard: "Passages with both as a share of those with either, 0 to 1.",
  log_odds: "Difference of the log-odds, with an informative Dirichlet prior.",
  z: "log_odds by its standard deviation; for one word looked at, not for many.",
  g2: "Log-likelihood ratio, signed as log_odds is.",
  log_ratio: "Binary logarithm of how many times more often it stands in the group.",
  change: "Change of the share a year, -1 to 1.",
  backed: "Claims and proposals that at least one component supports.",
  confidence: "How sure the role or relation is, 0 to 1.",
  likeness: "How much its words are those of passages with the theme; 0 is neither.",
};

const own: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> = {
  frequency: { share: "passages_with_theme / passages, 0 to 1." },
  coverage: { share: "passages_with_any / passages, 0 to 1." },
  terms: { share: "Passages with the term as a share of all, 0 to 1." },
  scores: {
    score: "1 - 2^(-100 w / max(n, 100)), of the weights w of the hits in n words; 0 to below 1.",
  },
  arguments: {
    components: "Sentences, or parts, about the theme in the author's own voice.",
    claim_share: "claims / components, 0 to 1; unknown where there are none. So for premises and proposals.",
    backed_share: "backed / (claims + proposals); unknown where there are none.",
    reported: "Sentences about the theme that report, quote or reject another's view.",
  },
  trends: {
    from_share: "The share in the first year, on the line.",
    to_share: "The share in the last year, on the line.",
  },
};

/** What a column of a table holds, where its name does not tell. */
export function meaningOf(column: string, table: TableName): string | undefined {
  const inTable = own[table];
  for (const meanings of [inTable, alike]) {
    if (meanings !== undefined && Object.hasOwn(meanings, column)) return meanings[column];
  }
  if (/_low$|_high$/u.test(column)) {
    const end = column.endsWith("_low") ? "Lower" : "Upper";
    return `${end} end of the 95 % interval; empty where there is none (see interval).`;
  }
  return undefined;
}
