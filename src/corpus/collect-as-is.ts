import type { Problem } from "../rows.js";
import type { DocumentMaker } from "./document-maker.js";
import { draftTextAsIs, takeLanguage } from "./draft-as-is.js";
import type { TextDraft } from "./draft-document.js";
import { nameDocuments } from "./name-documents.js";
import { rowOfDraft } from "./row-of-draft.js";
import type { TextSource } from "./source.js";

/**
 * Documents of texts that are taken as they stand, made when all are there, since ids depend on all
 * of them: copies are not looked for.
 *
 * @param name - the language of those that name none; `null` where it is to be detected
 * @throws RangeError for what is no language.
 */
export function collectAsIs(name?: string | null): DocumentMaker<TextSource> {
  const language = takeLanguage(name);
  const problems: Problem[] = [];
  const found: TextDraft[] = [];
  return {
    add: (source) => {
      const draft = draftTextAsIs(source, language, problems);
      if (draft !== null) found.push(draft);
    },
    finish: () => {
      const ids = nameDocuments(found);
      const documents = found.map((draft, i) => rowOfDraft(draft, ids[i] ?? "", problems));
      return { documents, removed: [], problems };
    },
  };
}
