import { describeOther } from "../../text/describe-other.js";
import { expectRows } from "../../text/expect-rows.js";
import { PreparedCorpus } from "./prepared-corpus.js";

/**
 * @param verb - the name of the function that was called
 * @throws TypeError for what is no prepared corpus, and says how one is made.
 */
export function expectPrepared(verb: string, corpus: unknown): void {
  if (corpus instanceof PreparedCorpus) return;
  const found = Array.isArray(corpus) ? "a list of rows" : describeOther(corpus, "prepare");
  throw new TypeError(
    `${verb}: expected the corpus of prepareCorpus or openPrepared; found ${found}`,
  );
}

/** @throws TypeError for what are no passages; what is gone through once is looked at by its reader. */
export function expectPassages(verb: string, passages: unknown): void {
  const isStream = typeof passages === "object" && passages !== null && Symbol.iterator in passages;
  if (Array.isArray(passages) || !isStream) expectRows(verb, "passages", passages);
}
