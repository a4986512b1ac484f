import { factNames, type FactName } from "../source.js";
import { UnreadableError } from "../files/unreadable-error.js";

/** What a column of a table can hold that topoi looks for. */
export type ColumnName = FactName | "text";

/** Names of columns that mean the same, the surest first. */
const names: Readonly<Record<ColumnName, readonly string[]>> = {
  text: (
    "text full_text fulltext body content speech article transcript main_text maintext body_text " +
    "article_text speech_text content_text raw_text"
  ).split(" "),
  id: ["id", "doc_id", "docid", "document_id", "document"],
  title: ["title", "headline", "heading"],
  author: ["author", "authors", "author_name", "byline", "by", "creator", "speaker"],
  date: ["date", "published", "publication_date", "date_published", "published_at", "pub_date"],
  year: ["year"],
  publisher: ["publisher", "source", "outlet", "newspaper", "journal"],
  language: ["language", "lang"],
};

/** Which column of a table holds what. */
export interface TableColumns {
  readonly header: readonly string[];
  /** The number of the column from 0. */
  readonly places: ReadonlyMap<ColumnName, number>;
}

/** A column's name without its capitals, with underscores for blanks and hyphens. */
export function columnKey(name: string): string {
  return name
    .replace(/^\ufeff/u, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, "_");
}

/** What the columns of a header hold; those that topoi has no use for are in no place. */
export function findColumns(header: readonly string[]): TableColumns {
  const keys = header.map(columnKey);
  const places = new Map<ColumnName, number>();
  for (const column of ["text", ...factNames] as const) {
    const at = names[column].map((name) => keys.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) places.set(column, at);
  }
  return { header: header.map((name) => name.replace(/^\ufeff/u, "").trim()), places };
}

/** @throws UnreadableError for a table without texts, with the columns it has. */
export function needText({ header, places }: TableColumns): number {
  const at = places.get("text");
  if (at !== undefined) return at;
  const found = header.filter((name) => name !== "").join(", ");
  throw new UnreadableError(
    `expected a column "text" (or body, content, speech, full_text); found ${found || "no columns"}`,
  );
}
