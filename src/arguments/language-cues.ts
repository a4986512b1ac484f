import type { Role } from "../rows.js";

/**
 * What is known of a language in order to see in it what is argued: phrases, and what they speak
 * for. A file under `cues/` holds one such object, and is all that a further language needs.
 *
 * How a phrase is written: words as they are spoken, in small letters (`it is important`).
 * - `call/calls on` is two phrases, with either word;
 * - `…` stands for up to five words, once in a phrase: `it is important for … to`;
 * - `govern*` is every word with this beginning, `*lah` every word with this ending;
 * - `#` is a number in digits.
 *
 * Where two phrases begin at the same word the longer counts, and one inside a longer one is not
 * seen: `must have been` hides `must`.
 */
export interface LanguageCues {
  /** ISO 639-1 code. */
  readonly code: string;
  /** Phrases that speak for a role. */
  readonly roles: readonly RoleCues[];
  /** Phrases that look like one of another list and speak for nothing: `must have been`. */
  readonly nothing: readonly string[];
  /** Words that join what is said to what was said before. */
  readonly connectives: readonly Connectives[];
  /** Words that count what is argued: `first`, `second`, `finally`. */
  readonly enumerators: readonly Enumerators[];
  /** Phrases that say that an enumeration comes: `three principles`, `the following`. */
  readonly announcers: readonly string[];
  /** Where a sentence is cut into a claim and its reason. */
  readonly joints: readonly Joints[];
  /** Words that may stand before a phrase that opens a sentence: `and`, `but`, `however`. */
  readonly openers: readonly string[];
  /** Verbs, and words that seldom stand without one (`we`): phrases of one word each. */
  readonly verbs: readonly string[];
  /** What a role is likely to be where nothing else speaks, in the place where a unit stands. */
  readonly places: Places;
  /**
   * How often the rules were right when the first role led the second by so much, as measured:
   * pairs of lead and share, both rising.
   */
  readonly certainty: readonly (readonly [lead: number, share: number])[];
}

/** Phrases that speak for one role, and how strongly. */
export interface RoleCues {
  readonly role: Role;
  /**
   * Below 3 a hint: all hints for one role count no more than 3 together. 3 to 5: speaks for the
   * role where nothing as strong speaks for another; 7: outweighs all hints, as `must` does.
   */
  readonly weight: number;
  /** `start`: only where the phrase opens its unit; everywhere unless given. */
  readonly at?: "start";
  readonly phrases: readonly string[];
}

/** Connectives of one kind. */
export interface Connectives {
  readonly relation: "support" | "attack";
  /**
   * Which of the two sides is the reason or the objection: what the connective opens (`because`),
   * or what was said before it (`therefore`).
   */
  readonly reason: "this" | "before";
  /** 1: often means something else; 2: mostly this; 3: nearly always. */
  readonly weight: number;
  readonly at?: "start";
  readonly phrases: readonly string[];
}

/** Words that count: the same place in an enumeration. */
export interface Enumerators {
  /**
   * From 1; `next` for what continues an enumeration, `last` for what ends it, `none` for what only
   * looks like one of these: `last year`.
   */
  readonly place: number | "next" | "last" | "none";
  readonly phrases: readonly string[];
}

/** Connectives at which a sentence is cut where both sides can stand alone. */
export interface Joints {
  readonly phrases: readonly string[];
  /** Which of the two sides is the reason, as in `Connectives`. */
  readonly reason: "this" | "before";
  /** What must stand before it: a comma (or more), a semicolon or dash, or nothing. */
  readonly after: "comma" | "semicolon" | "anything";
  /** Stands before a clause only, so that no verb need be looked for behind it. */
  readonly beforeClause?: true;
  /** Not where one of these words follows: the `of` of `because of`. */
  readonly unlessNext?: readonly string[];
  /** Only where one of these words follows. */
  readonly onlyNext?: readonly string[];
  /** Not where one of these words stands right before: the `not` of `not because`. */
  readonly unlessBefore?: readonly string[];
  /** Not where one of these words stands before it in the same clause: `those who left because`. */
  readonly unlessClauseHas?: readonly string[];
  /** Only where one of these words stands among the next six: tells causal `since` from temporal. */
  readonly onlyNear?: readonly string[];
}

/** How much each role is favoured by where a unit stands. */
export interface Places {
  /** Everywhere. */
  readonly always: RoleWeights;
  /** In the first and the last unit of a passage of several. */
  readonly firstOfPassage: RoleWeights;
  readonly lastOfPassage: RoleWeights;
  /** In the first two and in the last unit of a document of at least six. */
  readonly opening: RoleWeights;
  readonly closing: RoleWeights;
  /** Behind a claim or proposal of the same passage. */
  readonly afterClaim: RoleWeights;
  /** Behind a premise of the same passage. */
  readonly afterPremise: RoleWeights;
  /** Behind a unit of no role. */
  readonly afterNone: RoleWeights;
  /** In a question. */
  readonly question: RoleWeights;
  /** With a number in digits. */
  readonly number: RoleWeights;
  /** With two words and more that have a capital inside the sentence. */
  readonly names: RoleWeights;
  /** In a unit of fewer than five words, and in one of more than 25. */
  readonly short: RoleWeights;
  readonly long: RoleWeights;
}

/** What is added for each role; nothing for those left out. */
export type RoleWeights = Readonly<Partial<Record<Role, number>>>;
