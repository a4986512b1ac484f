import { plain } from "../../text/plain.js";
import {
  defaultMatching,
  nameOfTheme,
  type Codebook,
  type Matching,
  type Term,
  type Theme,
} from "../codebook.js";

/** What a codebook may have and a form of it may not. */
export type Part = "name" | "matching" | keyof typeof ofTheme | keyof typeof ofTerm | "except";

const ofTheme = {
  label: ({ theme, parent, label }: Theme) => label !== nameOfTheme(theme, parent),
  definition: ({ definition }: Theme) => definition !== "",
  present_from: ({ present_from }: Theme) => present_from !== null,
};
const ofTerm = {
  near: ({ near }: Term) => near !== null,
  language: ({ language }: Term) => language !== null,
  weight: ({ weight }: Term) => weight !== 1,
  stem: ({ stem }: Term) => stem,
  case: ({ cased }: Term) => cased,
  learned: ({ learned }: Term) => learned === true,
};
/** How what is lost is called. */
const names = {
  label: "labels",
  definition: "definitions",
  present_from: "present_from",
  language: "languages",
  weight: "weights",
  stem: "stemming",
  case: "case",
  learned: "the mark learned",
};

/**
 * What is lost of a codebook in a form that holds some parts only, a sentence each. Proximity
 * terms and exceptions are left out where it has none; other terms stay, without what it has not.
 *
 * @param tool - whose form it is, as people call it
 * @param itsMatching - how terms are matched that are read from that form
 */
export function listLosses(
  codebook: Codebook,
  tool: string,
  holds: readonly Part[],
  itsMatching: Matching = defaultMatching,
): string[] {
  const { themes } = codebook;
  const isLost = (part: Part) => !holds.includes(part);
  const tell = (what: string, of: readonly string[]) =>
    of.length === 0 ? [] : [`${what} (${tool} has none): ${listSome(of)}`];
  const lost: string[] = [];
  if (isLost("name")) {
    const { codebook: name, version } = codebook;
    const given = [name, version].filter((text) => text !== "");
    lost.push(...tell("name and version of the codebook", given));
  }
  if (isLost("matching")) {
    const settings = settingsThatDiffer(codebook.matching, itsMatching);
    if (settings.length > 0) {
      lost.push(`how terms are matched (${tool} does not say): ${settings.join(", ")}`);
    }
  }
  for (const part of ["label", "definition", "present_from"] as const) {
    const without = isLost(part) ? themes.filter(ofTheme[part]) : [];
    const keys = without.map(({ theme }) => theme);
    lost.push(...tell(`${names[part]} of ${count(keys, "theme")}`, keys));
  }
  const exceptions = themes.flatMap(({ except }) => except);
  if (isLost("except")) {
    const terms = exceptions.map(({ term }) => term);
    lost.push(...tell(`${count(terms, "exception")}, left out`, terms));
  }
  const held = [...themes.flatMap(({ terms }) => terms), ...(isLost("except") ? [] : exceptions)];
  if (isLost("near")) {
    const terms = held.filter(ofTerm.near).map(({ term }) => term);
    lost.push(...tell(`${count(terms, "proximity term")}, left out`, terms));
  }
  const written = isLost("near") ? held.filter((term) => !ofTerm.near(term)) : held;
  for (const part of ["language", "weight", "stem", "case", "learned"] as const) {
    const terms = (isLost(part) ? written.filter(ofTerm[part]) : []).map(({ term }) => term);
    lost.push(...tell(`${names[part]} of ${count(terms, "term")}`, terms));
  }
  return lost;
}

/** The first few in quotes, and whether there are more. */
export function listSome(texts: readonly string[], most = 3): string {
  const some = texts.slice(0, most).map((text) => `"${plain(text)}"`);
  return [...some, ...(texts.length > most ? ["…"] : [])].join(", ");
}

function count(texts: readonly string[], noun: string): string {
  return `${texts.length} ${noun}${texts.length === 1 ? "" : "s"}`;
}

function settingsThatDiffer(matching: Matching, other: Matching): string[] {
  const settings = Object.keys(defaultMatching) as (keyof Matching)[];
  return settings.filter((key) => JSON.stringify(matching[key]) !== JSON.stringify(other[key]));
}
