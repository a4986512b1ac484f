import { describe } from "../corpus/formats/source-of-record.js";
import type { Reading } from "../rows.js";
import { nearestName } from "../text/nearest-name.js";
import { listOf } from "../themes/quote.js";
import { GoldError } from "./gold-error.js";

/** One record of a gold standard: a passage and what readers say of it. */
export interface GoldRecord {
  /** The file, and the line where it has one: `gold.jsonl:12`. */
  readonly place: string;
  readonly passage: string;
  /** The document that the passage is from. */
  readonly document: string;
  /** Everything else the record holds: `themes`, `votes`, or a column for each theme. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** What the readings are taken with. */
export interface TakeReadingsOptions {
  /** The themes of the codebook, in its order. */
  readonly themes: readonly string[];
  /** How each is called for people: a reader may have written that. */
  readonly labels?: ReadonlyMap<string, string>;
  /** The theme that each is part of; what is left out is part of none. */
  readonly parents?: ReadonlyMap<string, string | null>;
  /** How many readers voted; unless given, the most votes that any theme has. */
  readonly readers?: number | undefined;
}

/** More than anybody has: a year or an id in the wrong place. */
const mostReaders = 1000;

/** What one record says: whether each theme is there, as far as it was read for. */
interface Said {
  readonly record: GoldRecord;
  readonly themes: ReadonlyMap<string, boolean>;
  /** `null` where the record has none. */
  readonly votes: ReadonlyMap<string, number> | null;
  /** Whether a theme that is not named is one that is not there. */
  readonly isList: boolean;
}

/**
 * What readers say of every passage and theme, from records in one of two forms:
 *
 * - `themes`: those that are there, as a list or as text with semicolons. Where a part of a theme is
 *   there, so is the theme. Themes that no record names were not read for. `votes` may add how many
 *   readers found each theme; those that it does not name, nor any part of, nobody found.
 * - a key (a column) for each theme, with 1 or 0, true or false, yes or no; where it is empty (or
 *   `NA`, as R writes it), the passage was not read for that theme.
 *
 * @throws GoldError naming every mistake with its line.
 */
export function takeReadings(
  records: readonly GoldRecord[],
  options: TakeReadingsOptions,
): Reading[] {
  const mistakes: string[] = [];
  const said = records.map((record) => takeRecord(record, options, mistakes));
  const readers =
    options.readers ?? largest(said.flatMap(({ votes }) => [...(votes?.values() ?? [])]));
  const read = new Set(
    said.flatMap(({ themes, votes }) => [...themes.keys(), ...(votes?.keys() ?? [])]),
  );
  if (mistakes.length > 0) throw new GoldError(mistakes);
  return said.flatMap(({ record: { passage, document }, themes, votes, isList }) => {
    const listed = isList ? withParents([...themes.keys()], options.parents) : null;
    const seen = votes === null ? null : withParents(themesWithVotes(votes), options.parents);
    return options.themes.flatMap((theme): Reading[] => {
      const present = listed === null || !read.has(theme) ? themes.get(theme) : listed.has(theme);
      if (present === undefined) return [];
      const reading = { passage, theme, present, document };
      // Readers who settle on a theme have seen it, and who sees a part of it sees it too.
      const isUnseen = seen !== null && !present && !seen.has(theme);
      const found = votes?.get(theme) ?? (isUnseen ? 0 : undefined);
      return [found === undefined ? reading : { ...reading, votes: found, readers }];
    });
  });
}

/** The themes and all that they are part of. */
function withParents(
  themes: readonly string[],
  parents: TakeReadingsOptions["parents"],
): Set<string> {
  const all = new Set(themes);
  // What is added while the set is gone through is gone through too.
  for (const theme of all) {
    const parent = parents?.get(theme) ?? null;
    if (parent !== null) all.add(parent);
  }
  return all;
}

function themesWithVotes(votes: ReadonlyMap<string, number>): string[] {
  return [...votes].flatMap(([theme, count]) => (count > 0 ? [theme] : []));
}

function largest(votes: readonly number[]): number {
  return votes.reduce((most, count) => Math.max(most, count), 0);
}

function takeRecord(record: GoldRecord, options: TakeReadingsOptions, mistakes: string[]): Said {
  const { extra, place } = record;
  const mistake = (what: string) => mistakes.push(`${place}: ${what}`);
  const check = (theme: string, key: string): boolean => {
    if (options.themes.includes(theme)) return true;
    mistake(`${key}: expected themes of the codebook, found ${tellUnknown(theme, options)}`);
    return false;
  };
  const votes = takeVotes(extra.votes, options.readers ?? mostReaders, mistake);
  for (const theme of votes?.keys() ?? []) check(theme, "votes");
  if (!("themes" in extra)) {
    return { record, themes: takeColumns(extra, options, mistake), votes, isList: false };
  }
  const names = [...new Set(takeNames(extra.themes, mistake))];
  const themes = names.filter((theme) => check(theme, "themes"));
  const listed = withParents(themes, options.parents);
  for (const theme of options.themes) {
    const answer = Object.hasOwn(extra, theme) ? answers.get(wordOf(extra[theme])) : null;
    if (typeof answer === "boolean" && answer !== listed.has(theme))
      mistake(`${theme}: expected what "themes" says, found ${describe(extra[theme])}`);
  }
  return { record, themes: new Map(themes.map((theme) => [theme, true])), votes, isList: true };
}

/** The names in a list, or in text with semicolons between. */
function takeNames(value: unknown, mistake: (what: string) => void): string[] {
  const list: unknown = typeof value === "string" ? value.split(";") : value;
  if (!Array.isArray(list)) {
    mistake(`themes: expected a list of themes, found ${describe(list)}`);
    return [];
  }
  return (list as unknown[]).flatMap((name) => {
    if (typeof name === "string") return name.trim() === "" ? [] : [name.trim()];
    mistake(`themes: expected names of themes in the list, found ${describe(name)}`);
    return [];
  });
}

function takeVotes(
  value: unknown,
  most: number,
  mistake: (what: string) => void,
): Map<string, number> | null {
  if (value === undefined || value === null || value === "") return null;
  const votes = new Map<string, number>();
  if (typeof value !== "object" || Array.isArray(value)) {
    mistake(`votes: expected a number for each theme, found ${describe(value)}`);
    return votes;
  }
  for (const [theme, count] of Object.entries(value)) {
    if (Number.isInteger(count) && count >= 0 && count <= most) votes.set(theme, count as number);
    else mistake(`votes: ${theme}: expected 0 to ${most}, found ${describe(count)}`);
  }
  return votes;
}

const answers: ReadonlyMap<string, boolean | null> = new Map([
  ...["1", "true", "yes"].map((word) => [word, true] as const),
  ...["0", "false", "no"].map((word) => [word, false] as const),
  ...["", "na"].map((word) => [word, null] as const),
]);

/** What stands in the columns named after themes. */
function takeColumns(
  extra: GoldRecord["extra"],
  { themes }: TakeReadingsOptions,
  mistake: (what: string) => void,
): Map<string, boolean> {
  const said = new Map<string, boolean>();
  const columns = themes.filter((theme) => Object.hasOwn(extra, theme));
  if (columns.length === 0) {
    const keys = Object.keys(extra).join(", ");
    const wanted = `expected themes, or a column for each theme (${listOf(themes)})`;
    mistake(`${wanted}; found ${keys || "neither"}`);
  }
  for (const theme of columns) {
    const value = extra[theme];
    const answer = answers.get(wordOf(value));
    if (answer === undefined) mistake(`${theme}: expected 1 or 0, found ${describe(value)}`);
    else if (answer !== null) said.set(theme, answer);
  }
  return said;
}

/**
 * A cell without the blanks and capitals around its answer, and without the decimals that pandas
 * gives a column with empty cells.
 */
function wordOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const word = typeof value === "string" ? value.trim().toLowerCase() : JSON.stringify(value);
  return word.replace(/^([01])\.0+$/u, "$1");
}

function tellUnknown(theme: string, { themes, labels }: TakeReadingsOptions): string {
  const names = new Map(
    themes.flatMap((key) => [labels?.get(key) ?? key, key].map((name) => [name, key])),
  );
  const meant = names.get(nearestName(theme, [...names.keys()]) ?? "");
  return meant === undefined
    ? `"${theme}"; it has ${themes.join(", ")}`
    : `"${theme}"; is it ${meant}?`;
}
