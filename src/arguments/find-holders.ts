import { HolderReader } from "./holders/holder-reader.js";
import type { Holding, Spoken } from "./holders/holding.js";
import { holderRulesOf } from "./holders/languages.js";
import { prepareRules } from "./holders/prepare-rules.js";

export type { Holding, Spoken } from "./holders/holding.js";

/**
 * Whose view each sentence of a document gives, one for each, in order.
 *
 * A sentence is the author's unless its own clause reports somebody (`Xi pointed out that …`,
 * `according to the World Bank, …`, `…, said Guterres`), most of it is quoted, or it reports a view
 * to reject it (`it is a myth that …`; `some say that …` before `But this is wrong.`). Where that is
 * not clear it is the author's. A holder is named as fully as the document has named him before,
 * without a title where the name has several words; `null` is unknown. First persons and the
 * author's own name are the author.
 *
 * In an interview or a talk with labels (`Q:`, `Ada Brook:`) a sentence is of who has the word.
 *
 * English, German, French, Spanish and Indonesian are read by their words, `null` by those of English
 * and Indonesian; of other languages only quotations are found, by their marks, and labels. Time is
 * linear in the length of the sentences.
 */
export function findHolders(
  sentences: readonly Spoken[],
  author: string | null,
  language: string | null,
  publisher: string | null = null,
): Holding[] {
  const rules = holderRulesOf(language).map(prepareRules);
  return new HolderReader(sentences, { author, publisher }, rules).read();
}
