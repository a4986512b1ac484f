import { factNames, type FactName } from "../source.js";
import { columnKey } from "./column-key.js";
import { UnreadableError } from "../files/unreadable-error.js";

/** What a column of a table can hold that topoi looks for. */
export type ColumnName = FactName | "text";

const list = (text: string) => text.split(" ");

/** Names of columns that mean the same, the surest first. */
const names: Readonly<Record<ColumnName, readonly string[]>> = {
  text: list(
    "text full_text fulltext body content speech article transcript main_text maintext body_text " +
      "article_text speech_text content_text raw_text teks isi volltext inhalt texte contenu texto contenido conteúdo testo contenuto " +
      "正文 全文 内容 文本 本文 テキスト 본문 내용 текст",
  ),
  id: ["id", "doc_id", "docid", "document_id", "document"],
  title: list(
    "title headline heading judul titel überschrift titre título titulo titolo 标题 タイトル 見出し 제목 заголовок название",
  ),
  author: list(
    "author authors author_name byline by creator speaker penulis autor autoren verfasser auteur auteurs autora autores autore autori " +
      "作者 著者 執筆者 저자 글쓴이 автор авторы",
  ),
  date: list(
    "date published publication_date date_published published_at pub_date tanggal datum veröffentlicht fecha data " +
      "日期 发布日期 发布时间 日付 掲載日 날짜 дата",
  ),
  year: list("year tahun jahr année año ano anno 年份 年 연도 год"),
  publisher: list(
    "publisher source outlet newspaper journal penerbit sumber quelle zeitung verlag éditeur fuente editorial medio fonte editora editore " +
      "来源 出版社 媒体 出典 출처 источник издание",
  ),
  language: list("language lang bahasa sprache langue idioma língua lingua 语言 言語 언어 язык"),
};

/** Which column of a table holds what. */
export interface TableColumns {
  readonly header: readonly string[];
  /** The number of the column from 0. */
  readonly places: ReadonlyMap<ColumnName, number>;
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
