import type { Component, Stance } from "../../src/rows.js";

/** A claim in its author's own voice about one theme; its document is named after author and year. */
export function stanceOf(more: Partial<Stance> = {}): Stance {
  const { author = "Ann", year = 1920 } = more;
  return {
    document: `${author ?? "?"}-${year ?? "?"}`,
    ...{ author, year, language: "en", source: null, counted: true },
    component: "p.1",
    passage: "p",
    theme: "sea",
    ...{ role: "claim", voice: "author", holder: author, confidence: 0.8, hits: 1, weight: 1 },
    ...{ stance: "neutral", cue: null, supported_by: 0, attacked_by: 0 },
    ...more,
  };
}

/** The component of a stance. */
export function componentOf(stance: Stance, text: string): Component {
  const { document, author, year, language, source, counted } = stance;
  const { component, passage, role, voice, holder, confidence } = stance;
  return {
    ...{ document, author, year, language, source, counted },
    ...{ component, passage, role, voice, holder, confidence, index: 1 },
    ...{ start: 10, end: 10 + text.length, raw_start: 20, raw_end: 20 + text.length },
    ...{ cue: null, holder_cue: null, method: "model en", note: null, text },
  };
}
