import { english } from "./holders/english.js";
import { german } from "./holders/german.js";
import { HolderReader } from "./holders/holder-reader.js";
import type { Holding, Spoken } from "./holders/holding.js";
import { indonesian } from "./holders/indonesian.js";
import { prepareRules } from "./holders/prepare-rules.js";
import type { HolderRules } from "./holders/rules.js";

export type { Holding, Spoken } from "./holders/holding.js";

const languages: Readonly<Record<string, HolderRules>> = {
  en: english,
  de: german,
  id: indonesian,
};
/** A text whose language is not known is tried as these: `so Xi` is German, and English too. */
const unknown: readonly HolderRules[] = [english, indonesian];

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
 * English, German and Indonesian are read by their words, `null` as English and Indonesian; of other
 * languages only quotations are found, by their marks, and labels. Time is linear in the length of
 * the sentences.
 */
export function findHolders(
  sentences: readonly Spoken[],
  author: string | null,
  language: string | null,
): Holding[] {
  const own = languages[language ?? ""];
  const tried = own !== undefined ? [own] : language === null ? unknown : [];
  return new HolderReader(sentences, author, tried.map(prepareRules)).read();
}
