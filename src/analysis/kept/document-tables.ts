import { findHarmfulThemes } from "../../arguments/stance/find-harmful-themes.js";
import { keyOf } from "../../kept.js";
import type { TableName } from "../../rows.js";
import type { Analysis } from "../analyse.js";
import type { DocumentTable } from "./keep-table.js";

/** The tables with a row for a part of a document: by far the longest. */
export const documentTables = [
  "passages",
  "hits",
  "scores",
  "components",
  "relations",
  "stances",
] as const satisfies readonly TableName[];

/** Those tables, with what names the rows of a document in each. */
export function documentTablesOf(analysis: Omit<Analysis, "frequency">): DocumentTable[] {
  const { codebook, scoring, documents, keys, hits } = analysis;
  const { matching, themes } = codebook;
  const found = keyOf(matching, themes);
  // Whether a theme is about something bad is told from all hits of the run.
  const stances = [found, [...findHarmfulThemes(hits)].sort()];
  const beside = { hits: found, scores: [found, scoring], stances };
  const own = new Map(
    documents.map(({ document, author, year, source, counted }) => {
      return [document, [keys.get(document), author, year, source, counted]] as const;
    }),
  );
  return documentTables.map((name) => {
    const more = name in beside ? beside[name as keyof typeof beside] : null;
    return {
      name,
      rows: analysis[name],
      keyOf: (document) => keyOf(name, own.get(document), more),
    };
  });
}
