import type { Hit, Passage } from "../rows.js";
import { groupBy } from "./group-by.js";
import { html, type Html } from "./html.js";
import type { ThemeMark } from "./number-themes.js";

type Marks = ReadonlyMap<string, ThemeMark>;

/** In the height of a letter. */
const lineHeight = 0.14;
/** More lines would cover the words; numbers and names tell of all themes. */
const mostLines = 4;

/** A hit with how its theme is shown. */
interface Marked {
  readonly hit: Hit;
  readonly mark: ThemeMark;
}

/** A stretch of text that the same hits cover from end to end. */
export interface MarkedPiece {
  readonly text: string;
  /** The themes' marks, each once. */
  readonly marks: readonly ThemeMark[];
  /** The themes by name with the terms that matched. */
  readonly title: string;
  /** The numbers of the themes whose hits end here, `not` before those that are negated. */
  readonly note: string;
  /** Whether all hits are negated. */
  readonly negated: boolean;
}

/**
 * A passage's text with its hits marked: each underlined in the colours of its themes, named on
 * hover, and followed by the themes' numbers, so that nothing depends on colour. Hits of different
 * themes may overlap. A hit that a theme has from one of its parts is marked for the part alone,
 * whose number begins with the theme's. Where all hits are negated the words are struck through,
 * and `not` stands before the numbers of those that are.
 */
export function markHits(
  passage: Pick<Passage, "start" | "end" | "text">,
  hits: readonly Hit[],
  marks: Marks,
): Html {
  return html`${cutAtHits(passage, hits, marks).map(showPiece)}`;
}

/** A passage's text cut where hits begin and end: plain text, and pieces that hits cover. */
export function cutAtHits(
  passage: Pick<Passage, "start" | "end" | "text">,
  hits: readonly Hit[],
  marks: Marks,
): (string | MarkedPiece)[] {
  const shown = leaveOutWholes(
    hits.flatMap((hit) => {
      const mark = marks.get(hit.theme);
      return mark === undefined ? [] : [{ hit, mark }];
    }),
    marks,
  );
  const edges = new Set([passage.start, passage.end]);
  for (const { hit } of shown) edges.add(hit.start).add(hit.end);
  const places = [...edges].sort((a, b) => a - b);
  const startingAt = groupBy(shown, ({ hit }) => hit.start);
  let here: Marked[] = [];
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? start;
    here = [...here.filter(({ hit }) => hit.end > start), ...(startingAt.get(start) ?? [])];
    const text = passage.text.slice(start - passage.start, end - passage.start);
    return here.length === 0 ? text : makePiece(text, end, here);
  });
}

/** The hits without those of a theme at the very words where one of its parts has one. */
function leaveOutWholes(hits: readonly Marked[], marks: Marks): Marked[] {
  const wholes = new Set<string>();
  for (const { hit, mark } of hits) {
    for (let whole = mark.parent; whole !== null; whole = marks.get(whole)?.parent ?? null) {
      wholes.add(placeOf(hit, whole));
    }
  }
  return hits.filter(({ hit }) => !wholes.has(placeOf(hit, hit.theme)));
}

function placeOf({ start, end }: Hit, theme: string): string {
  return `${start} ${end} ${theme}`;
}

function makePiece(text: string, end: number, hits: readonly Marked[]): MarkedPiece {
  const names = hits.map(
    ({ hit, mark }) => `${mark.label}: ${hit.term}${hit.negated ? " (negated)" : ""}`,
  );
  const numbers = hits
    .filter(({ hit }) => hit.end === end)
    .map(({ hit, mark }) => (hit.negated ? `not ${mark.number}` : mark.number));
  return {
    text,
    marks: [...new Set(hits.map(({ mark }) => mark))],
    title: distinct(names).join("; "),
    note: distinct(numbers).join(", "),
    negated: hits.every(({ hit }) => hit.negated),
  };
}

/** Lines below one another in the themes' colours, as a style. */
export function underline(colours: readonly string[]): string {
  const lines = colours
    .slice(0, mostLines)
    .map((colour, i) => `inset 0 -${(lineHeight * (i + 1)).toFixed(2)}em 0 ${colour}`);
  return `box-shadow:${lines.join(",")}`;
}

/** A piece as markup. */
export function showPiece(piece: string | MarkedPiece): Html {
  if (typeof piece === "string") return html`${piece}`;
  const { text, marks, title, note, negated } = piece;
  const look = negated ? html` class="negated"` : "";
  const themes = marks.map(({ number }) => number).join(" ");
  const style = underline(marks.map(({ colour }) => colour));
  const behind = note === "" ? "" : html`<sup>${note}</sup>`;
  return html`<mark${look} data-themes="${themes}" style="${style}" title="${title}">${text}</mark>${behind}`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
