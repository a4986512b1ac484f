import type { DraftFacts } from "../draft-document.js";
import { plain } from "../../text/plain.js";
import type { InFile, SourceFacts } from "../source.js";
import type { SettledDate } from "./settle-date.js";
import type { Settled } from "./settled.js";

/** What was settled of a document, each with the place where it stands. */
export interface SettledFacts {
  readonly title: Settled;
  readonly author: Settled;
  readonly date: SettledDate;
  readonly publisher: Settled;
  readonly language: Settled;
}

/** The facts of a draft, all but those that its text is counted for. */
export function factsOfDraft(
  { facts, path, line, extra }: InFile<SourceFacts>,
  { title, author, date, publisher, language }: SettledFacts,
): Omit<DraftFacts, "words" | "passages"> {
  return {
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
    title_from: title.from,
    author_from: author.from,
    date_from: date.from,
    source_from: publisher.from,
    language_from: language.from,
    extra,
  };
}
