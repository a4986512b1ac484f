import { leastWeight, type Component, type Role, type Stance } from "../rows.js";
import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { plain } from "../text/plain.js";
import type { ChartFormats } from "./chart-formats.js";
import { labelTheme } from "./label.js";

/** A component's place in an argument map, in pixels from above. */
export interface Place {
  readonly component: Component;
  /** Its position among those shown, from 0. */
  readonly row: number;
  readonly y: number;
}

/** What a component says on an argument map. */
export type UnitDatum = Readonly<Record<string, string | number | boolean>>;

/** Pixels of a line, and between passages. */
const line = 20;
const betweenPassages = 9;
/** In columns: what is shown of a component, and of its themes. */
const longestText = 108;
const longestThemes = 34;
/** In characters: what is told of a component when it is pointed at. */
const longestTold = 2000;

/** How the roles are named, one by one. */
export const unitNames: Readonly<Record<Role, string>> = {
  claim: "Claim",
  premise: "Premise",
  proposal: "Proposal",
  none: "No role",
};

/** The components below one another in their order, passages a little apart; how high that is. */
export function placeUnits(components: readonly Component[]): {
  places: Place[];
  height: number;
} {
  let y = 0;
  let passage: string | undefined;
  const places = components.map((component, row): Place => {
    if (passage !== undefined && component.passage !== passage) y += betweenPassages;
    passage = component.passage;
    y += line;
    return { component, row, y: y - line / 2 };
  });
  return { places, height: y };
}

/**
 * What is shown and told of a component; the themes are those of its stances, the weightiest first,
 * and shown are those that it is not too loosely about.
 */
export function makeUnit(
  { component, y }: Place,
  stances: readonly Stance[],
  labels: Readonly<Record<string, string>>,
  formats: ChartFormats,
): UnitDatum {
  const { index, role, voice, confidence, cue, holder } = component;
  const isOwn = voice === "author";
  const whose = voice === "rejected" ? `${holder ?? "somebody"}, rejected` : (holder ?? "somebody");
  const nameThemes = (some: readonly Stance[]) =>
    some.map(({ theme }) => labelTheme(theme, labels)).join(", ");
  const ranked = [...stances].sort((a, b) => b.weight - a.weight);
  const themes = nameThemes(ranked);
  return {
    y,
    number: String(index),
    role: unitNames[role],
    isOwn,
    short: shorten(isOwn ? component.text : `[${whose}] ${component.text}`, longestText),
    short_themes: shorten(
      nameThemes(ranked.filter(({ weight }) => weight >= leastWeight)),
      longestThemes,
    ),
    text: cut(component.text),
    confidence: formats.share(confidence),
    voice: isOwn ? "the author's own" : `${voice}: ${plain(holder ?? "unknown")}`,
    themes: themes === "" ? "–" : themes,
    cue: cue === null || cue === "" ? "–" : plain(cue),
  };
}

function cut(text: string): string {
  const whole = plain(text);
  return whole.length <= longestTold ? whole : `${whole.slice(0, longestTold).trimEnd()} …`;
}

/**
 * The text on one line of at most `longest` columns: cut behind a word where there is a blank in
 * the second half, else anywhere between two characters, with an ellipsis.
 */
export function shorten(text: string, longest: number): string {
  // A character takes no more than a few units: what is far behind need not be looked at.
  const isAll = text.length <= 40 * longest;
  const whole = plain(text.slice(0, 40 * longest))
    .replace(/\s+/gu, " ")
    .trim();
  if (isAll && displayWidth(whole) <= longest) return whole;
  let width = 0;
  let end = 0;
  let blank = 0;
  for (const character of graphemesOf(whole)) {
    width += displayWidth(character);
    if (width > longest - 1) break;
    if (character === " ") blank = end;
    end += character.length;
  }
  const isWord = blank > end / 2 && whole.charAt(end) !== " ";
  return `${whole.slice(0, isWord ? blank : end).replace(/[ ,;:]{1,3}$/u, "")}…`;
}
