/**
 * The row of every table: the contract between the rooms.
 *
 * Offsets are half-open and count UTF-16 units: `start`/`end` in a document's cleaned text,
 * `raw_start`/`raw_end` in its decoded original (for a record of a JSONL file or a table: in its
 * text; for DOCX, ODT, EPUB and PDF: in the text that was extracted).
 * `null` means unknown and is written as an empty cell.
 */

/** A stretch of cleaned text and the stretch of the original it was made from. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
}

/** Where a document's date was found. */
export type DateSource = "front-matter" | "metadata" | "text" | "translation";

/** What is known of a document; every row about a part of it carries these along. */
export interface DocumentFacts {
  readonly document: string;
  readonly author: string | null;
  readonly year: number | null;
  /** ISO 639-1 code where there is one, else ISO 639-3. */
  readonly language: string | null;
  /** Publisher: the outlet or body that published the document. */
  readonly source: string | null;
  /** False for a copy of a document that is counted already (see `same_text_as`). */
  readonly counted: boolean;
}

/** One document: a row of the table `documents`, with its text. */
export interface Document extends DocumentFacts {
  readonly path: string;
  readonly title: string | null;
  /** ISO 8601, as precise as the document says: `2022-09-07`, `2022-09` or `2022`. */
  readonly date: string | null;
  readonly date_source: DateSource | null;
  readonly words: number;
  readonly passages: number;
  readonly same_text_as: string | null;
  /** How it is the same text as that one: `copy`, `near copy` or `translation`. */
  readonly same_text_kind: "copy" | "near copy" | "translation" | null;
  /** What a person can check: `26 of 27 sentences found again in their place, …`. */
  readonly same_text_evidence: string | null;
  /** Where the title stands, for people: `JSON-LD headline`, `heading`; so for the four below. */
  readonly title_from: string | null;
  readonly author_from: string | null;
  readonly date_from: string | null;
  readonly source_from: string | null;
  readonly language_from: string | null;
  /** The cleaned text: paragraphs with one blank line between them. */
  readonly text: string;
  /** Stretches of `text` that are headings, and so belong to the paragraph below them. */
  readonly headings: readonly Span[];
  /** How `text` was made from the original, in order and without overlap. */
  readonly runs: readonly Run[];
  /** Keys that the document brought and topoi has no column for, as they were. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A half-open stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a document's original that was taken for no part of its text. */
export interface Removed {
  readonly document: string;
  readonly raw_start: number;
  readonly raw_end: number;
  /** `navigation`, `caption`, `before the article` … */
  readonly reason: string;
  readonly text: string;
}

/** What could not be read, or was read with a doubt: shown, never fatal to the others. */
export interface Problem {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
  /** `error`: the document (or record) is missing from the corpus. */
  readonly severity: "error" | "warning";
}

/** One passage of a document; its language is its own where that differs from the document's. */
export interface Passage extends DocumentFacts {
  /** Document id and position from 1: `lang-ping-2022#12`. */
  readonly passage: string;
  /** Position in the document, from 1. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
  readonly words: number;
  readonly text: string;
  /** The document's runs that reach into this passage. */
  readonly runs: readonly Run[];
}

/** One match of a term in a passage. */
export interface Hit {
  readonly document: string;
  readonly passage: string;
  readonly theme: string;
  /** The term as the codebook writes it. */
  readonly term: string;
  /** The very words: the document's text from `start` to `end`. */
  readonly match: string;
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
  readonly negated: boolean;
  readonly weight: number;
}

/** A hit with the words around it. */
export interface KeywordInContext {
  readonly document: string;
  readonly passage: string;
  readonly theme: string;
  readonly term: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
}

/** One theme in one passage; there is a row for every passage and theme. */
export interface Score extends DocumentFacts {
  readonly passage: string;
  readonly theme: string;
  readonly hits: number;
  /** The sum of the hits' weights; below 0 where negated hits are subtracted. */
  readonly weighted_hits: number;
  readonly per_1000_words: number;
  readonly present: boolean;
  /** 0 to below 1. */
  readonly score: number;
  readonly words: number;
  /** Where `score` and `present` are smoothed: over so many passages on either side. */
  readonly smoothed?: number;
}

/** What readers say of one theme in one passage: a row of a gold standard. */
export interface Reading {
  readonly passage: string;
  readonly theme: string;
  /** What was settled on: the majority's word, or that of the one reader there is. */
  readonly present: boolean;
  /** The document the passage is from; unless given, that of its scores. */
  readonly document?: string | null;
  /** How many of so many `readers` found the theme, where several read the passage. */
  readonly votes?: number | null;
  readonly readers?: number | null;
}

/** How well what was found agrees with what readers say; `null` where that is not defined. */
export interface Accuracy {
  /** The share of what was found that the readers see too. */
  readonly precision: number | null;
  /** The share of what the readers see that was found. */
  readonly recall: number | null;
  /** The harmonic mean of the two, with its 95 % interval. */
  readonly f1: number | null;
  readonly f1_low: number | null;
  readonly f1_high: number | null;
  /** Krippendorff's alpha of the machine and the readers' settled word, with its 95 % interval. */
  readonly alpha: number | null;
  readonly alpha_low: number | null;
  readonly alpha_high: number | null;
  /** Krippendorff's alpha among the readers, where several read. */
  readonly readers_alpha: number | null;
}

/** How well one theme was found. */
export interface ThemeEvaluation extends Accuracy {
  readonly theme: string;
  /** Passages that are scored and were read for this theme. */
  readonly passages: number;
  /** Those in which the readers see it, those in which it was found, and those of both. */
  readonly gold: number;
  readonly found: number;
  readonly both: number;
}

/** A passage in which a theme was found and readers do not see it, or the reverse. */
export interface Disagreement {
  readonly passage: string;
  readonly theme: string;
  /** Whether the readers see it. */
  readonly gold: boolean;
  /** Whether it was found. */
  readonly found: boolean;
  readonly score: number;
  readonly votes: number | null;
  readonly readers: number | null;
}

/** What a sentence, or a part of one, does in an argument. */
export type Role = "claim" | "premise" | "proposal" | "none";

/** All roles, in the order in which they are shown. */
export const roles: readonly Role[] = ["claim", "premise", "proposal", "none"];

/**
 * Whose view a sentence gives: the author's own, one that is reported or quoted, or one that the
 * author reports in order to reject it.
 */
export type Voice = "author" | "reported" | "quoted" | "rejected";

/** One sentence of a document, or a part of one, with its role in the argument. */
export interface Component extends DocumentFacts {
  /** Passage id and position in the passage, from 1: `lang-ping-2022#12.3`. */
  readonly component: string;
  readonly passage: string;
  /** Position in the document, from 1. */
  readonly index: number;
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
  /** How likely the role is the one a reader gives, 0 to 1. */
  readonly confidence: number;
  /** The words that decided the role, the weightiest first, parted by `; `. */
  readonly cue: string | null;
  /** Who holds what is said: the author, or whom the sentence reports or quotes. */
  readonly holder: string | null;
  readonly voice: Voice;
  /** The words that name the holder: `Xi pointed out that`. */
  readonly holder_cue: string | null;
  /** What judged the role: `model en`, `cues id`, or `none` where nothing could. */
  readonly method: string;
  /** Why a role is `none` without having been weighed: `heading`, `no rules for sw`. */
  readonly note: string | null;
  readonly text: string;
}

/** One component supports or attacks another of the same document. */
export interface Relation {
  readonly document: string;
  readonly source: string;
  readonly target: string;
  readonly type: "support" | "attack";
  /** How likely a reader sees it, 0 to 1. */
  readonly confidence: number;
  /** The words that show it, or how the two stand to one another: `the sentence behind`. */
  readonly cue: string | null;
}

/** One theme in one component: a row of the join of components and hits. */
export interface Stance extends DocumentFacts {
  readonly component: string;
  readonly passage: string;
  readonly theme: string;
  readonly role: Role;
  readonly voice: Voice;
  readonly holder: string | null;
  /** That of the role. */
  readonly confidence: number;
  /** Hits of the theme in the component, and what they weigh together. */
  readonly hits: number;
  readonly weight: number;
  /** Towards the theme; `null` for a premise and for what has no role. */
  readonly stance: "for" | "against" | "neutral" | null;
  /** The words that say so, parted by `; `. */
  readonly cue: string | null;
  /** How many components support it, and attack it. */
  readonly supported_by: number;
  readonly attacked_by: number;
}

/** Of a theme's hits, what they weigh: with less, what is said there is hardly said of the theme. */
export const leastWeight = 0.3;

/** How a theme is argued in a group of documents, in their authors' own voice. */
export interface ArgumentFrequency {
  readonly theme: string;
  readonly documents: number;
  /** Components in which the theme occurs, those of other voices left out. */
  readonly components: number;
  readonly claims: number;
  readonly premises: number;
  readonly proposals: number;
  /** Claims and proposals that at least one component supports. */
  readonly backed: number;
  /**
   * `claims / components` with its 95 % interval (see `interval`); so for the three below. `null`
   * where no component is about the theme: a share of nothing is unknown.
   */
  readonly claim_share: number | null;
  readonly claim_low: number | null;
  readonly claim_high: number | null;
  readonly premise_share: number | null;
  readonly premise_low: number | null;
  readonly premise_high: number | null;
  readonly proposal_share: number | null;
  readonly proposal_low: number | null;
  readonly proposal_high: number | null;
  /** `backed / (claims + proposals)`; `null` where there are none. */
  readonly backed_share: number | null;
  readonly backed_low: number | null;
  readonly backed_high: number | null;
  /** Claims and proposals by their stance towards the theme. */
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
  /** Components with the theme that report, quote or reject somebody else's view. */
  readonly reported: number;
  readonly interval: IntervalKind;
}

/** An argument frequency with the groups it was measured by. */
export type ArgumentFrequencyRow<By extends keyof Groups = never> = ArgumentFrequency &
  Pick<Groups, By | "theme">;

/** One of the strongest proposals of a theme, with its source. */
export interface Proposal extends DocumentFacts {
  readonly theme: string;
  /** From 1, the strongest. */
  readonly rank: number;
  readonly component: string;
  readonly holder: string | null;
  readonly voice: Voice;
  readonly stance: Stance["stance"];
  /** What it was ranked by, 0 to 1. */
  readonly strength: number;
  readonly confidence: number;
  readonly supported_by: number;
  readonly attacked_by: number;
  readonly hits: number;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All rows about the parts of one document, in their order. */
export interface DocumentRows {
  readonly passages: readonly Passage[];
  readonly hits: readonly Hit[];
  readonly scores: readonly Score[];
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
  readonly stances: readonly Stance[];
}

/** What frequencies can be grouped by. */
export interface Groups {
  readonly author: string | null;
  readonly year: number | null;
  readonly language: string | null;
  readonly source: string | null;
  readonly document: string;
  readonly theme: string;
}

/** The names of all groups. */
export const groupNames: readonly (keyof Groups)[] = [
  "author",
  "year",
  "language",
  "source",
  "document",
  "theme",
];

/**
 * What a 95 % interval is made from: whole `documents` drawn anew (bootstrap), passages as if each
 * were independent (`wilson`), or nothing, where there is no more than `one document` to draw from
 * (for a trend no more than two, since a line goes through any two).
 */
export type IntervalKind = "documents" | "wilson" | "one document";

/** How often a theme occurs in a group of documents, with its base and 95 % intervals. */
export interface Frequency {
  readonly theme: string;
  readonly documents: number;
  readonly passages: number;
  readonly passages_with_theme: number;
  /** `passages_with_theme / passages`, 0 to 1. */
  readonly share: number;
  /** `null` where there is no interval: see `interval`. */
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly words: number;
  readonly hits: number;
  readonly per_1000_words: number;
  /** Only where `interval` is `documents`. */
  readonly per_1000_low: number | null;
  readonly per_1000_high: number | null;
  readonly interval: IntervalKind;
}

/** A frequency with the groups it was measured by. */
export type FrequencyRow<By extends keyof Groups = never> = Frequency & Pick<Groups, By | "theme">;

/** How much the share of a theme differs between two groups of documents: `share - against_share`. */
export interface Difference {
  readonly theme: string;
  /** The two groups as they were asked for: `Ann`, `2020`; what is unknown is `unknown`. */
  readonly group: string;
  readonly against: string;
  readonly documents: number;
  readonly passages: number;
  readonly passages_with_theme: number;
  readonly share: number;
  readonly against_documents: number;
  readonly against_passages: number;
  readonly against_passages_with_theme: number;
  readonly against_share: number;
  /** -1 to 1, with its 95 % interval; `null` where it is over documents and either group is one. */
  readonly difference: number;
  readonly difference_low: number | null;
  readonly difference_high: number | null;
  readonly interval: IntervalKind;
  /** The finding as a person would say it. */
  readonly sentence: string;
}

/** One theme in one document: what shares are made of. */
export interface ThemeCount extends DocumentFacts {
  readonly theme: string;
  readonly passages: number;
  readonly passages_with_theme: number;
}

/** A document that has part in the change of a share. */
export interface Responsible {
  readonly document: string;
  /**
   * What became of it: new or gone altogether, or it `joined` or `left` those counted in the group,
   * being of another group or a copy in the other run; else it is counted otherwise.
   */
  readonly change: "added" | "removed" | "joined" | "left" | "changed";
  /** Its part of the difference, -1 to 1. */
  readonly contribution: number;
}

/** How the share of a theme changed from one run to another. */
export interface Change {
  readonly theme: string;
  readonly documents_before: number;
  readonly passages_before: number;
  readonly passages_with_theme_before: number;
  /** 0 to 1; `null` where there was no passage, or no such theme; so for `share_after`. */
  readonly share_before: number | null;
  readonly documents_after: number;
  readonly passages_after: number;
  readonly passages_with_theme_after: number;
  readonly share_after: number | null;
  /** `share_after - share_before` with its 95 % interval; `null` where either is. */
  readonly difference: number | null;
  readonly difference_low: number | null;
  readonly difference_high: number | null;
  readonly interval: IntervalKind;
  /** How many documents were added or removed, or have other passages with the theme than before. */
  readonly documents_changed: number;
  /** Those of them that changed the share most, the most first. */
  readonly responsible: readonly Responsible[];
  /** The finding as a person would say it. */
  readonly sentence: string;
}

/** A change with the groups it was measured by. */
export type ChangeRow<By extends keyof Groups = never> = Change & Pick<Groups, By | "theme">;

/** What became of a document from one run to another. */
export interface DocumentChange {
  /** Its id in the later run, or in the earlier one where it is gone. */
  readonly document: string;
  readonly path: string;
  readonly title: string | null;
  /**
   * `changed`: its text is another; `renamed`: its id or path is; `merged`: it is not counted any
   * more, being the same text as `to`; `parted`: it is counted again; `author` and `year`: what is
   * known of these is another.
   */
  readonly change:
    "added" | "removed" | "changed" | "renamed" | "merged" | "parted" | "author" | "year";
  /** What it was and what it is; of one added, the document whose text it has, if any. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A setting of a run that was another before. */
export interface SettingChange {
  /** `unit`, `matching.negation.policy`, `topoi`. */
  readonly setting: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** How the share of a theme changes from year to year. */
export interface Trend {
  readonly theme: string;
  readonly from: number;
  readonly to: number;
  /** Years with documents. */
  readonly years: number;
  readonly documents: number;
  readonly passages: number;
  /** The share at the first and the last year, on the line that fits the passages best, 0 to 1. */
  readonly from_share: number;
  readonly to_share: number;
  /** Change of the share a year, -1 to 1, with its 95 % interval over documents. */
  readonly change: number;
  readonly change_low: number | null;
  readonly change_high: number | null;
  readonly interval: IntervalKind;
  /** The finding as a person would say it. */
  readonly sentence: string;
}

/** A trend with the groups it was measured by. */
export type TrendRow<By extends keyof Groups = never> = Trend & Pick<Groups, By | "theme">;

/** How much more a word, or a term of the codebook, is one group's than another's. */
export interface Keyness {
  /** As it is written most often; a term as the codebook writes it. */
  readonly word: string;
  /** The theme of a term; `null` for a word. */
  readonly theme: string | null;
  /** As they were asked for: `Ann`, `2020, 2021`, `unknown`; not asked for, `all others`. */
  readonly group: string;
  readonly against: string;
  readonly count: number;
  readonly documents: number;
  /** All words of the group. */
  readonly words: number;
  readonly per_1000_words: number;
  readonly against_count: number;
  readonly against_documents: number;
  readonly against_words: number;
  readonly against_per_1000_words: number;
  /** Difference of the log-odds with an informative Dirichlet prior, and that by its deviation. */
  readonly log_odds: number;
  readonly z: number;
  /** Log-likelihood ratio, signed as `log_odds` is, and its effect size: binary log of the ratio. */
  readonly g2: number;
  readonly log_ratio: number;
}

/** How often two themes, or two terms, stand in the same passage. */
export interface Cooccurrence {
  readonly first: string;
  readonly second: string;
  /** All passages. */
  readonly passages: number;
  readonly first_passages: number;
  readonly second_passages: number;
  /** Passages with both. */
  readonly observed: number;
  /** Passages with both, were the two independent of each other. */
  readonly expected: number;
  /** Binary log of `observed / expected`; `null` where they never meet. */
  readonly pmi: number | null;
  /** `observed` as a share of the passages with either, 0 to 1. */
  readonly jaccard: number;
}

/** How much of what a group wrote has any theme at all. */
export interface Coverage {
  readonly documents: number;
  readonly passages: number;
  readonly passages_with_any: number;
  readonly share: number;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly interval: IntervalKind;
}

/** A coverage with the groups it was measured by. */
export type CoverageRow<By extends keyof Groups = never> = Coverage & Pick<Groups, By>;

/** How a term of the codebook does in a corpus. */
export interface TermUse {
  readonly theme: string;
  readonly term: string;
  readonly hits: number;
  readonly documents: number;
  readonly passages: number;
  /** Passages with the term as a share of all, 0 to 1. */
  readonly share: number;
  /** `never hits`, `no passage in id`, `in most passages`, or nothing to be said. */
  readonly note: string | null;
}

/** A passage that has no hit of a theme and reads like those that do. */
export interface Uncovered extends DocumentFacts {
  readonly theme: string;
  /** From 1, the likeliest. */
  readonly rank: number;
  readonly passage: string;
  /** How much more its words are those of passages with the theme; 0 is neither. */
  readonly likeness: number;
  /** The words that speak for it most, parted by `; `: candidates for the codebook. */
  readonly cue: string;
  readonly text: string;
}

/** Columns of the written tables, in their order. */
export const columns = {
  documents: [
    "document",
    "path",
    "title",
    "author",
    "date",
    "year",
    "date_source",
    "language",
    "source",
    "words",
    "passages",
    "same_text_as",
    "counted",
    "title_from",
    "author_from",
    "date_from",
    "source_from",
    "language_from",
    "same_text_kind",
    "same_text_evidence",
  ],
  removed: ["document", "raw_start", "raw_end", "reason", "text"],
  problems: ["path", "line", "severity", "message"],
  passages: [
    "passage",
    "document",
    "index",
    "start",
    "end",
    "raw_start",
    "raw_end",
    "words",
    "text",
    "language",
  ],
  hits: [
    "document",
    "passage",
    "theme",
    "term",
    "match",
    "start",
    "end",
    "raw_start",
    "raw_end",
    "negated",
    "weight",
  ],
  scores: [
    "document",
    "passage",
    "theme",
    "hits",
    "per_1000_words",
    "present",
    "score",
    "weighted_hits",
  ],
  frequency: [
    "author",
    "year",
    "theme",
    "documents",
    "passages",
    "passages_with_theme",
    "share",
    "share_low",
    "share_high",
    "words",
    "hits",
    "per_1000_words",
    "interval",
    "per_1000_low",
    "per_1000_high",
  ],
  coverage: [
    "author",
    "year",
    "documents",
    "passages",
    "passages_with_any",
    "share",
    "share_low",
    "share_high",
    "interval",
  ],
  trends: [
    "theme",
    "from",
    "to",
    "years",
    "documents",
    "passages",
    "from_share",
    "to_share",
    "change",
    "change_low",
    "change_high",
    "interval",
    "sentence",
  ],
  differences: [
    "theme",
    "group",
    "against",
    "documents",
    "passages",
    "passages_with_theme",
    "share",
    "against_documents",
    "against_passages",
    "against_passages_with_theme",
    "against_share",
    "difference",
    "difference_low",
    "difference_high",
    "interval",
    "sentence",
  ],
  keyness: [
    "word",
    "theme",
    "group",
    "against",
    "count",
    "documents",
    "words",
    "per_1000_words",
    "against_count",
    "against_documents",
    "against_words",
    "against_per_1000_words",
    "log_odds",
    "z",
    "g2",
    "log_ratio",
  ],
  cooccurrence: [
    "first",
    "second",
    "passages",
    "first_passages",
    "second_passages",
    "observed",
    "expected",
    "pmi",
    "jaccard",
  ],
  terms: ["theme", "term", "hits", "documents", "passages", "share", "note"],
  uncovered: ["theme", "rank", "passage", "document", "author", "year", "likeness", "cue", "text"],
  components: [
    "component",
    "document",
    "passage",
    "role",
    "start",
    "end",
    "raw_start",
    "raw_end",
    "confidence",
    "cue",
    "holder",
    "text",
    "voice",
    "holder_cue",
    "index",
    "language",
    "method",
    "note",
  ],
  relations: ["source", "target", "type", "confidence", "cue", "document"],
  stances: [
    "component",
    "document",
    "passage",
    "theme",
    "role",
    "stance",
    "cue",
    "hits",
    "weight",
    "holder",
    "voice",
    "confidence",
    "supported_by",
    "attacked_by",
  ],
  arguments: [
    "author",
    "year",
    "theme",
    "documents",
    "components",
    "claims",
    "premises",
    "proposals",
    "backed",
    "claim_share",
    "claim_low",
    "claim_high",
    "premise_share",
    "premise_low",
    "premise_high",
    "proposal_share",
    "proposal_low",
    "proposal_high",
    "backed_share",
    "backed_low",
    "backed_high",
    "for",
    "against",
    "neutral",
    "reported",
    "interval",
  ],
  proposals: [
    "theme",
    "rank",
    "author",
    "year",
    "document",
    "component",
    "stance",
    "strength",
    "confidence",
    "supported_by",
    "attacked_by",
    "hits",
    "weight",
    "holder",
    "voice",
    "start",
    "end",
    "text",
  ],
  evaluation: [
    "by",
    "group",
    "theme",
    "passages",
    "gold",
    "found",
    "both",
    "precision",
    "recall",
    "f1",
    "f1_low",
    "f1_high",
    "alpha",
    "alpha_low",
    "alpha_high",
    "readers_alpha",
  ],
  codebook_changes: ["theme", "what", "change", "item", "language", "from", "to"],
  theme_changes: [
    "theme",
    "was",
    "documents",
    "passages",
    "passages_before",
    "passages_after",
    "share_before",
    "share_after",
    "difference",
    "gained",
    "lost",
    "hits_before",
    "hits_after",
  ],
  passage_changes: [
    "theme",
    "change",
    "document",
    "author",
    "year",
    "passage",
    "term",
    "before",
    "match",
    "after",
  ],
  disagreements: [
    "passage",
    "theme",
    "gold",
    "found",
    "score",
    "votes",
    "readers",
    "matches",
    "text",
  ],
} as const;

/** The name of a table that topoi writes. */
export type TableName = keyof typeof columns;
