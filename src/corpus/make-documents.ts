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

/** What documents were made of the sources, and what was wrong with them. */
export interface MadeDocuments {
  readonly documents: Document[];
  readonly problems: Problem[];
}

/** Documents of what the readers found, with ids, and each text counted once. */
export function makeDocuments(sources: Iterable<FileSource>): MadeDocuments {
  const maker = collectDocuments();
  for (const source of sources) maker.add(source);
  return maker.finish();
}

/**
 * Takes sources one at a time and keeps no more of each than its document needs; documents are
 * made when all are there, since ids and copies depend on all of them.
 */
export function collectDocuments(): {
  add: (source: FileSource) => void;
  finish: () => MadeDocuments;
} {
  const problems: Problem[] = [];
  const drafts: Draft[] = [];
  return {
    add: (source) => drafts.push(...draft(source, problems)),
    finish: () => nameAndCount(drafts, problems),
  };
}

function nameAndCount(drafts: readonly Draft[], problems: Problem[]): MadeDocuments {
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
  const words = scanWords(text, language.value);
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
      words: countWords(words),
      passages: findSpans({ text, headings, language: language.value }, {}, words).length,
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

/**
 * The given fact, else what the page's text says; tidied, and with its place. A fact that is given
 * as empty is known to be unknown.
 */
function choose(
  fact: Fact | null,
  inText: string | null | undefined,
  place: string | null | undefined,
): Settled {
  if (fact?.value === "") return { value: null, from: fact.from };
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
