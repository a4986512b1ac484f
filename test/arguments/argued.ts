import type { Component, Hit, Relation } from "../../src/rows.js";

/** Where a component of the document `d` starts, what is asked of it, and what it says. */
export function componentOf(text: string, more: Partial<Component> = {}): Component {
  const { start = 0 } = more;
  return {
    component: `d#1.${start}`,
    ...{ document: "d", author: "Ann", year: 1920, language: "en", source: null, counted: true },
    ...{ passage: "d#1", index: 1, role: "claim", confidence: 0.8, cue: null, method: "cues en" },
    ...{ holder: "Ann", voice: "author", holder_cue: null, note: null },
    ...{ start, end: start + text.length, raw_start: start, raw_end: start + text.length, text },
    ...more,
  };
}

/** A text without its brackets, and a hit for what stands in each pair of them. */
export function readHits(
  marked: string,
  more: Partial<Hit> = {},
): { readonly text: string; readonly hits: readonly Hit[] } {
  const hits: Hit[] = [];
  let text = "";
  for (const [i, part] of marked.split(/[[\]]/u).entries()) {
    const start = (more.start ?? 0) + text.length;
    if (i % 2 === 1) hits.push(hitOf(part, { ...more, start }));
    text += part;
  }
  return { text, hits };
}

/** A hit of the theme `sea`. */
export function hitOf(match: string, more: Partial<Hit> = {}): Hit {
  const { start = 0 } = more;
  const end = start + match.length;
  return {
    ...{ document: "d", passage: "d#1", theme: "sea", term: match, match },
    ...{ start, end, raw_start: start, raw_end: end, negated: false, weight: 1 },
    ...more,
  };
}

/** One component supports another, or attacks it. */
export function relationOf(source: string, target: string, type: Relation["type"]): Relation {
  return { document: "d", source, target, type, confidence: 0.5, cue: null };
}
