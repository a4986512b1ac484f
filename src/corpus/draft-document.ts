import type { Document, Problem, Removed } from "../rows.js";
import { copyString } from "../text/copy-string.js";
import { toRaw } from "../text/runs.js";
import { startsOfWords } from "../text/scan-words.js";
import { findSpans } from "../text/split-passages.js";
import { joinBlocks, type Block, type RemovedBlock } from "./block.js";
import { cleanBlocks, type CleanPage } from "./article/clean-blocks.js";
import { cleanHead } from "./article/clean-head.js";
import { propertiesPlace } from "./formats/file-properties.js";
import { isRunningText } from "./lines/line-shape.js";
import { repairBlock, tellRepaired, type Repaired } from "./repair/repair-block.js";
import { factsOfDraft } from "./facts/facts-of-draft.js";
import { chooseFact } from "./facts/choose-fact.js";
import { settleDate } from "./facts/settle-date.js";
import { settleLanguage } from "./facts/settle-language.js";
import { tidyAuthors } from "./facts/tidy-authors.js";
import { problem, type Fact, type FileSource } from "./source.js";

/** A stretch of a draft's original that is no part of its text. */
export type RemovedStretch = Omit<Removed, "document">;

/** A document without its text, that has no id yet, and of which it is not known whether it is counted. */
export interface DraftFacts extends Omit<
  Document,
  | ("document" | "same_text_as" | "counted" | "same_text_kind" | "same_text_evidence")
  | ("text" | "headings" | "runs")
> {
  readonly id: string | null;
  readonly line: number | null;
}

/** The same with its text. */
export interface TextDraft extends DraftFacts, Pick<Document, "text" | "headings" | "runs"> {}

/** The same with what was taken out of it. */
export interface Draft extends TextDraft {
  readonly removed: readonly RemovedStretch[];
}

/**
 * A document of what a reader found: repaired, cleaned, with its facts settled; `null` where no
 * text is left. Whatever is doubtful is added to the problems.
 */
export function draftDocument(source: FileSource, problems: Problem[]): Draft | null {
  const { facts, path, line } = source;
  const blocks = repairBlocks(source, problems);
  const language = settleLanguage(facts.language, sample(blocks));
  const page = cleanSource(source, blocks, language.value);
  const { text, runs, headings } = joinBlocks(page?.blocks ?? blocks);
  if (text === "") {
    problems.push(problem("error", path, line, "expected a text, found none"));
    return null;
  }
  const starts = startsOfWords(text, language.value);
  const title = chooseFact(facts.title, page?.facts.title, "heading");
  const givenAuthor = surerThan(page?.facts.author, facts.author);
  const author = chooseFact(
    givenAuthor === null ? null : { ...givenAuthor, value: tidyAuthors(givenAuthor.value) },
    page?.facts.author,
    page?.facts.from.author,
  );
  const inText = {
    date: page?.facts.date ?? null,
    from: page?.facts.from.date ?? null,
    undecided: page?.facts.undecided ?? null,
  };
  const given = { ...facts, date: surerThan(inText.date, facts.date) };
  const date = settleDate({ ...source, facts: given, blocks }, inText, language.value, problems);
  const publisher = chooseFact(facts.publisher, page?.facts.publisher, "source line");
  return {
    ...factsOfDraft(source, { title, author, date, publisher, language }),
    words: starts.length,
    passages: findSpans({ text, headings, language: language.value }, {}, starts).length,
    text,
    headings,
    runs,
    removed: listRemoved([...(source.removed ?? []), ...(page?.removed ?? [])]),
  };
}

/** The text without what stands around it, and what that says; `null` for a clean record. */
function cleanSource(
  { facts, isPage, isPaper }: FileSource,
  blocks: readonly Block[],
  language: string | null,
): CleanPage | null {
  const title = facts.title?.value ?? null;
  if (isPage) return cleanBlocks(blocks, title, language);
  return isPaper === true ? cleanHead(blocks, title, language) : null;
}

/** What is given, unless a program wrote it into the file and the text itself says it too. */
function surerThan(inText: string | null | undefined, given: Fact | null): Fact | null {
  return given?.from === propertiesPlace && inText != null ? null : given;
}

/** The blocks without mojibake and intrusions; what was mended is told once a document. */
function repairBlocks({ blocks, path, line }: FileSource, problems: Problem[]): Block[] {
  const mended: Repaired[] = [];
  const repaired = blocks.flatMap((block) => {
    const result = repairBlock(block);
    mended.push(...result.repaired);
    return result.block ?? [];
  });
  const message = tellRepaired(mended);
  if (message !== null) problems.push(problem("warning", path, line, message));
  return repaired;
}

/** In the order of the original. */
function listRemoved(removed: readonly RemovedBlock[]): RemovedStretch[] {
  return removed
    .map(({ block: { text, runs }, reason }) => ({
      ...toRaw(runs, { start: 0, end: text.length }),
      reason,
      text: copyString(text),
    }))
    .sort((a, b) => a.raw_start - b.raw_start);
}

/** The running text, for telling the language: bars and menus speak all languages. */
function sample(blocks: readonly Block[]): string {
  const running = blocks.filter((block) => isRunningText(block.text));
  return (running.length > 0 ? running : blocks).map((block) => block.text).join("\n");
}
