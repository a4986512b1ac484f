import type { DateSource, Document, Problem } from "../rows.js";
import { detectLanguage, languageCode } from "../text/detect-language.js";
import { plain } from "../text/plain.js";
import { countWords, scanWords } from "../text/scan-words.js";
import { findSpans } from "../text/split-passages.js";
import { joinBlocks, type Block } from "./block.js";
import { cleanBlocks } from "./clean-blocks.js";
import { findCopies } from "./find-copies.js";
import { isRunningText } from "./line-shape.js";
import { nameDocuments } from "./name-documents.js";
import { parseDate } from "./parse-date.js";
import { properCase } from "./proper-case.js";
import { problem, type FileSource } from "./source.js";

/** A document that has no id yet. */
type Draft = Omit<Document, "document" | "same_text_as" | "counted"> & {
  readonly id: string | null;
  readonly line: number | null;
};

/** Documents of what the readers found, with ids, and each text counted once. */
export function makeDocuments(sources: readonly FileSource[]): {
  documents: Document[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const drafts = sources.flatMap((source) => draft(source, problems));
  const ids = nameDocuments(drafts);
  const copies = findCopies(drafts.map(({ text }) => text));
  const documents = drafts.map(({ id, line, ...facts }, i): Document => {
    const name = ids[i] ?? "";
    if (id !== null && id !== name) {
      const message = `id: expected one that no other document has, found ${id}; named ${name}`;
      problems.push(problem("warning", facts.path, line, message));
    }
    const first = copies[i] ?? null;
    const twin = first === null ? null : (ids[first] ?? null);
    return { document: name, ...facts, same_text_as: twin, counted: twin === null };
  });
  return { documents, problems };
}

function draft(source: FileSource, problems: Problem[]): Draft[] {
  const { facts, path, line } = source;
  const given = facts.language === null ? null : languageCode(facts.language.value);
  const language = given ?? detectLanguage(sample(source.blocks));
  const page = source.isPage
    ? cleanBlocks(source.blocks, facts.title?.value ?? null, language)
    : null;
  const { text, runs, headings } = joinBlocks(page?.blocks ?? source.blocks);
  if (text === "") {
    problems.push(problem("error", path, line, "expected a text, found none"));
    return [];
  }
  const date = findDate(source, page?.facts.date ?? null, language, problems);
  return [
    {
      id: facts.id === null ? null : plain(facts.id.value),
      line,
      path,
      title: tidy(facts.title?.value ?? page?.facts.title),
      author: tidy(facts.author === null ? page?.facts.author : properCase(facts.author.value)),
      ...date,
      year: date.date === null ? null : Number(date.date.slice(0, 4)),
      language,
      source: tidy(facts.publisher?.value ?? page?.facts.publisher),
      words: countWords(scanWords(text, language)),
      passages: findSpans({ text, headings }, "paragraph").length,
      text,
      headings,
      runs,
      extra: source.extra,
    },
  ];
}

/** The running text, for telling the language: bars and menus speak all languages. */
function sample(blocks: readonly Block[]): string {
  const running = blocks.filter((block) => isRunningText(block.text));
  return (running.length > 0 ? running : blocks).map((block) => block.text).join("\n");
}

function findDate(
  { facts, path, line }: FileSource,
  inText: string | null,
  language: string | null,
  problems: Problem[],
): { date: string | null; date_source: DateSource | null } {
  for (const key of ["date", "year"] as const) {
    const given = facts[key];
    if (given === null) continue;
    const date = parseDate(given.value, language);
    if (date !== null) return { date, date_source: given.source };
    const wanted = key === "date" ? "a date such as 2022-09-07" : "a year such as 2022";
    const message = `${key}: expected ${wanted}, found ${given.value}; taken as unknown`;
    problems.push(problem("warning", path, line, message));
  }
  return { date: inText, date_source: inText === null ? null : "text" };
}

function tidy(text: string | null | undefined): string | null {
  const tidied = text == null ? "" : plain(text).replace(/\s+/gu, " ").trim();
  return tidied === "" ? null : tidied;
}
