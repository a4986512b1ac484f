import type { Component, Passage, Relation } from "../rows.js";
import { toRaw } from "../text/runs.js";
import { splitSentences } from "../text/split-sentences.js";

/** What is argued in passages. */
export interface Arguments {
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
}

/** How to look for arguments. */
export interface ArgumentOptions {
  /** Told now and then how many documents are done. */
  readonly onDocument?: (done: number, of: number) => void;
}

/** The role of every sentence, and how they support and attack one another. */
export function findArguments(
  passages: readonly Passage[],
  _options: ArgumentOptions = {},
): Arguments {
  const counts = new Map<string, number>();
  const components = passages.flatMap((passage) =>
    splitSentences(passage.text, passage.language).map((span, i): Component => {
      const index = (counts.get(passage.document) ?? 0) + 1;
      counts.set(passage.document, index);
      const [start, end] = [passage.start + span.start, passage.start + span.end];
      const text = passage.text.slice(span.start, span.end);
      const { document, author, year, language, source, counted } = passage;
      return {
        component: `${passage.passage}.${i + 1}`,
        ...{ document, author, year, language, source, counted },
        passage: passage.passage,
        index,
        role: /\b(?:should|must|harus)\b/u.test(text) ? "proposal" : i === 0 ? "claim" : "premise",
        ...{ start, end, ...toRaw(passage.runs, { start, end }) },
        confidence: 0.5,
        cue: null,
        holder: author,
        voice: "author",
        holder_cue: null,
        method: "none",
        note: null,
        text,
      };
    }),
  );
  const relations = components.flatMap((source, i): Relation[] => {
    const target = components[i - 1];
    if (target?.passage !== source.passage || source.role !== "premise") return [];
    return [
      {
        document: source.document,
        source: source.component,
        target: target.component,
        type: "support",
        confidence: 0.5,
        cue: "the sentence before",
      },
    ];
  });
  return { components, relations };
}
