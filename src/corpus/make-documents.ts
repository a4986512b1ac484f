import type { DateSource, Document, Problem } from "../rows.js";
import { detectLanguage, languageCode } from "../text/detect-language.js";
import { plain } from "../text/plain.js";
import { countWords, scanWords } from "../text/scan-words.js";
import { findSpans } from "../text/split-passages.js";
import { joinBlocks, type Block } from "./block.js";
import { cleanBlocks } from "./clean-blocks.js";
import { chooseCounted, countLanguages } from "./choose-counted.js";
import { findSameTexts } from "./find-same-texts.js";
import { isRunningText } from "./line-shape.js";
import { nameDocuments } from "./name-documents.js";
import { parseDate } from "./parse-date.js";
import { properCase } from "./person-name.js";
import { shareFacts, type SharedFacts } from "./share-facts.js";
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
  const found = sources.flatMap((source) => draft(source, problems));
  const ids = nameDocuments(found);
  const { drafts, twins } = joinSameTexts(found);
  const documents = drafts.map(({ id, line, ...facts }, i): Document => {
    const name = ids[i] ?? "";
    if (id !== null && id !== name) {
      const message = `id: expected one that no other document has, found ${id}; named ${name}`;
      problems.push(problem("warning", facts.path, line, message));
    }
    const first = twins.get(i);
    const twin = first === undefined ? null : (ids[first] ?? null);
    return { document: name, ...facts, same_text_as: twin, counted: twin === null };
  });
  return { documents, problems };
}

/** The drafts with what their twins know, and for each that is not counted the one that is. */
function joinSameTexts(found: readonly Draft[]): { drafts: Draft[]; twins: Map<number, number> } {
  const drafts = [...found];
  const twins = new Map<number, number>();
  const languages = countLanguages(found);
  for (const group of findSameTexts(found).groups) {
    const members = group.flatMap((i) => found[i] ?? []);
    const counted = group[chooseCounted(members, { languages })] ?? 0;
    shareFacts(members).forEach((facts, k) => {
      const [i, member] = [group[k] ?? 0, members[k]];
      if (i !== counted) twins.set(i, counted);
      if (member !== undefined) drafts[i] = { ...member, ...withDate(member, facts) };
    });
  }
  return { drafts, twins };
}

function withDate(draft: Draft, { author, date }: SharedFacts): Partial<Draft> {
  if (date === draft.date) return { author };
  const year = date === null ? null : Number(date.slice(0, 4));
  return { author, date, year, date_source: "translation" };
}

function draft(source: FileSource, problems: Problem[]): Draft[] {
  const { facts, path, line } = source;
  const given = facts.language === null ? null : languageCode(facts.language);
  const language = given ?? detectLanguage(sample(source.blocks));
  const page = source.isPage ? cleanBlocks(source.blocks, facts.title, language) : null;
  const { text, runs, headings } = joinBlocks(page?.blocks ?? source.blocks);
  if (text === "") {
    problems.push(problem("error", path, line, "expected a text, found none"));
    return [];
  }
  const date = findDate(source, page?.facts.date ?? null, language, problems);
  return [
    {
      id: facts.id === null ? null : plain(facts.id),
      line,
      path,
      title: tidy(facts.title ?? page?.facts.title),
      author: tidy(facts.author === null ? page?.facts.author : properCase(facts.author)),
      ...date,
      year: date.date === null ? null : Number(date.date.slice(0, 4)),
      language,
      source: tidy(facts.publisher ?? page?.facts.publisher),
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
  { facts, factsFrom, path, line }: FileSource,
  inText: string | null,
  language: string | null,
  problems: Problem[],
): { date: string | null; date_source: DateSource | null } {
  for (const key of ["date", "year"] as const) {
    const given = facts[key];
    if (given === null) continue;
    const date = parseDate(given, language);
    if (date !== null) return { date, date_source: factsFrom };
    const wanted = key === "date" ? "a date such as 2022-09-07" : "a year such as 2022";
    const message = `${key}: expected ${wanted}, found ${given}; taken as unknown`;
    problems.push(problem("warning", path, line, message));
  }
  return { date: inText, date_source: inText === null ? null : "text" };
}

function tidy(text: string | null | undefined): string | null {
  const tidied = text == null ? "" : plain(text).replace(/\s+/gu, " ").trim();
  return tidied === "" ? null : tidied;
}
