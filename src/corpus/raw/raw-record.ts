import type { Problem } from "../../rows.js";
import type { FoundText, SourceFacts } from "../source.js";

/** A record whose text has not been made a string of. */
export interface RawRecord extends SourceFacts {
  /**
   * What stands between the quotes of the text's JSON string, its escapes unresolved, and not
   * looked at: it may be malformed, but is not blank. A view that holds until the next record is
   * asked for.
   */
  readonly bytes: Uint8Array;
  /** What is doubtful about its facts: to be told, unless the record is decoded. */
  readonly doubts: readonly Problem[];
  /**
   * The record with its text as a string, behind all that is doubtful about it, or what is wrong
   * with its line: what there is of it where the bytes turn out to be malformed, or a string is
   * needed. Only before the next record is asked for.
   */
  readonly decode: () => readonly FoundText[];
}

/** What a reader of bytes finds: a record as its bytes have it, one with a string, or something wrong. */
export type FoundRaw = FoundText | { readonly raw: RawRecord };
