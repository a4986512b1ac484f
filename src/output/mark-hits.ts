import type { Hit, Passage } from "../rows.js";
import { html, type Html } from "./html.js";

/** How a theme is shown: a number that stands behind its hits, and a colour under them. */
export interface ThemeMark {
  readonly number: number;
  readonly label: string;
  readonly colour: string;
}

/**
 * A passage's text with its hits marked: each underlined in the colours of its themes, named on
 * hover, and followed by the themes' numbers, so that nothing depends on colour. Hits of different
 * themes may overlap.
 */
export function markHits(
  passage: Passage,
  hits: readonly Hit[],
  marks: ReadonlyMap<string, ThemeMark>,
): Html {
  const edges = new Set([passage.start, passage.end]);
  for (const hit of hits) edges.add(hit.start).add(hit.end);
  const places = [...edges].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? start;
    const text = passage.text.slice(start - passage.start, end - passage.start);
    const here = hits.filter((hit) => hit.start <= start && hit.end >= end);
    return here.length === 0 ? html`${text}` : markPiece(text, end, here, marks);
  });
  return html`${pieces}`;
}

function markPiece(
  text: string,
  end: number,
  hits: readonly Hit[],
  marks: ReadonlyMap<string, ThemeMark>,
): Html {
  const themes = hits.flatMap((hit) => {
    const mark = marks.get(hit.theme);
    return mark === undefined ? [] : [{ hit, mark }];
  });
  const lines = themes.map(({ mark }, i) => `inset 0 -${0.14 * (i + 1)}em 0 ${mark.colour}`);
  const names = themes.map(
    ({ hit, mark }) => `${mark.label}: ${hit.term}${hit.negated ? " (negated)" : ""}`,
  );
  const numbers = themes.filter(({ hit }) => hit.end === end).map(({ mark }) => mark.number);
  const note = numbers.length === 0 ? "" : html`<sup>${numbers.join(",")}</sup>`;
  return html`<mark style="box-shadow:${lines.join(",")}" title="${names.join("; ")}">${text}</mark>${note}`;
}
