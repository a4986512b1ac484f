import type { Document, Problem } from "../rows.js";
import { plain } from "../text/plain.js";
import { countWords, scanWords } from "../text/scan-words.js";
import { findSpans } from "../text/split-passages.js";
import { joinBlocks, type Block } from "./block.js";
import { cleanBlocks } from "./clean-blocks.js";
import { findCopies } from "./find-copies.js";
import { isRunningText } from "./line-shape.js";
import { nameDocuments } from "./name-documents.js";
import { settleDate, settleLanguage, tidyAuthors, type Settled } from "./settle-facts.js";
import { problem, type Fact, type FileSource } from "./source.js";

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
  const language = settleLanguage(facts.language, sample(source.blocks));
  const page = source.isPage
    ? cleanBlocks(source.blocks, facts.title?.value ?? null, language.value)
    : null;
  const { text, runs, headings } = joinBlocks(page?.blocks ?? source.blocks);
  if (text === "") {
    problems.push(problem("error", path, line, "expected a text, found none"));
    return [];
  }
  const title = choose(facts.title, page?.facts.title, "heading");
  const author = choose(
    facts.author === null ? null : { ...facts.author, value: tidyAuthors(facts.author.value) },
    page?.facts.author,
    page?.facts.from.author,
  );
  const inText = {
    date: page?.facts.date ?? null,
    from: page?.facts.from.date ?? null,
    undecided: page?.facts.undecided ?? null,
  };
  const date = settleDate(source, inText, language.value, problems);
  const publisher = choose(facts.publisher, page?.facts.publisher, "source line");
  return [
    {
      id: facts.id === null ? null : plain(facts.id.value),
      line,
      path,
      title: title.value,
      author: author.value,
      date: date.value,
      date_source: date.source,
      year: date.value === null ? null : Number(date.value.slice(0, 4)),
      language: language.value,
      source: publisher.value,
      words: countWords(scanWords(text, language.value)),
      passages: findSpans({ text, headings }, "paragraph").length,
      title_from: title.from,
      author_from: author.from,
      date_from: date.from,
      source_from: publisher.from,
      language_from: language.from,
      text,
      headings,
      runs,
      extra: source.extra,
    },
  ];
}

/** The given fact, else what the page's text says; tidied, and with its place. */
function choose(
  fact: Fact | null,
  inText: string | null | undefined,
  place: string | null | undefined,
): Settled {
  const given = tidy(fact?.value);
  if (fact !== null && given !== null) return { value: given, from: fact.from };
  const found = tidy(inText);
  return found === null ? { value: null, from: null } : { value: found, from: place ?? null };
}

/** The running text, for telling the language: bars and menus speak all languages. */
function sample(blocks: readonly Block[]): string {
  const running = blocks.filter((block) => isRunningText(block.text));
  return (running.length > 0 ? running : blocks).map((block) => block.text).join("\n");
}

function tidy(text: string | null | undefined): string | null {
  const tidied = text == null ? "" : plain(text).replace(/\s+/gu, " ").trim();
  return tidied === "" ? null : tidied;
}
