import { keyOf } from "../../kept.js";
import type { DocumentTally } from "../../measures/corpus-tally.js";
import { arguedWidth } from "../../measures/tally-document.js";
import type { TableName } from "../../rows.js";
import type { DocumentTableName, Survey } from "../survey.js";
import type { DocumentTable } from "./keep-table.js";

/** How many rows of a document each of its tables has. */
const sizes: Readonly<Record<DocumentTableName, (tally: DocumentTally, themes: number) => number>> =
  {
    passages: ({ found }) => found.sizes.length,
    hits: ({ found }) => found.hits,
    scores: ({ found }, themes) => found.sizes.length * themes,
    components: ({ argued }) => argued.components,
    relations: ({ argued }) => argued.relations,
    stances: ({ argued }) => argued.argued.length / arguedWidth,
  };

/** The tables with a row for a part of a document. */
export const documentTables = Object.keys(sizes) as DocumentTableName[] satisfies TableName[];

/** Those tables, with what names the rows of a document in each. */
export function documentTablesOf(found: Omit<Survey, "frequency">): DocumentTable[] {
  const { codebook, scoring, documents, keys, tally, harmful, rowsOf } = found;
  const { matching, themes } = codebook;
  const terms = keyOf(matching, themes);
  // Whether a theme is about something bad is told from all hits of the run.
  const stances = [terms, [...harmful].sort()];
  const beside = { hits: terms, scores: [terms, scoring], stances };
  return documentTables.map((name) => {
    const more = name in beside ? beside[name as keyof typeof beside] : null;
    return {
      name,
      documents: documents.flatMap(({ document, author, year, source, counted }, i) => {
        const own = tally.documents[i];
        const key = keyOf(name, [keys.get(document), author, year, source, counted], more);
        return own === undefined ? [] : [{ document, key, size: sizes[name](own, themes.length) }];
      }),
      rowsOf: (document) => rowsOf(document)[name],
    };
  });
}
