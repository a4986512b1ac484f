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
  const pieces = places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? start;
    here = [...here.filter(({ hit }) => hit.end > start), ...(startingAt.get(start) ?? [])];
    const text = passage.text.slice(start - passage.start, end - passage.start);
    return here.length === 0 ? html`${text}` : markPiece(text, end, here);
  });
  return html`${pieces}`;
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

function markPiece(text: string, end: number, hits: readonly Marked[]): Html {
  const themes = new Set(hits.map(({ mark }) => mark));
  const lines = [...themes]
    .slice(0, mostLines)
    .map(({ colour }, i) => `inset 0 -${(lineHeight * (i + 1)).toFixed(2)}em 0 ${colour}`);
  const names = hits.map(
    ({ hit, mark }) => `${mark.label}: ${hit.term}${hit.negated ? " (negated)" : ""}`,
  );
  const numbers = hits
    .filter(({ hit }) => hit.end === end)
    .map(({ hit, mark }) => (hit.negated ? `not ${mark.number}` : mark.number));
  const note = numbers.length === 0 ? "" : html`<sup>${distinct(numbers).join(", ")}</sup>`;
  const look = hits.every(({ hit }) => hit.negated) ? html` class="negated"` : "";
  return html`<mark${look} style="box-shadow:${lines.join(",")}" title="${distinct(names).join("; ")}">${text}</mark>${note}`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
