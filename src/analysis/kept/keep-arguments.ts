import { findArguments, type Arguments } from "../../arguments/find-arguments.js";
import { keyOf, type Kept } from "../../kept.js";
import type { Component, Document, Relation } from "../../rows.js";
import type { KeptDocument } from "./kept-document.js";
import { packRows, unpackRows, type Known } from "./row-codec.js";

/** What a component has from its document, and its text, which is a stretch of it. */
const known: Known<Component> = ["document", "author", "year", "source", "counted", "text"];

/** The arguments of the documents, as `findArguments` finds them, looked for only where they are new. */
export function keepArguments(
  documents: readonly KeptDocument[],
  store: Kept,
  onDocument?: (done: number, of: number) => void,
): Arguments {
  const components: Component[] = [];
  const relations: Relation[] = [];
  for (const [i, { document, passages, key }] of documents.entries()) {
    const keys = { components: keyOf("components", key), relations: keyOf("relations", key) };
    const found = read(document, keys, store) ?? find(passages, keys, store);
    for (const component of found.components) components.push(component);
    for (const relation of found.relations) relations.push(relation);
    onDocument?.(i + 1, documents.length);
  }
  return { components, relations };
}

type Keys = Readonly<Record<keyof Arguments, string>>;

function find(passages: KeptDocument["passages"], keys: Keys, store: Kept): Arguments {
  const found = findArguments(passages);
  store.put(keys.components, () => packRows(found.components, known));
  store.put(keys.relations, () => packRows(found.relations, ["document"]));
  return found;
}

function read(row: Document, keys: Keys, store: Kept): Arguments | null {
  const [components, relations] = [store.get(keys.components), store.get(keys.relations)];
  if (components === null || relations === null) return null;
  const { document, author, year, source, counted, text } = row;
  return {
    components: unpackRows(components, (kept) => {
      const [start, end] = [kept("start") as number, kept("end") as number];
      return {
        component: kept("component"),
        document,
        author,
        year,
        language: kept("language"),
        source,
        counted,
        passage: kept("passage"),
        index: kept("index"),
        role: kept("role"),
        start,
        end,
        raw_start: kept("raw_start"),
        raw_end: kept("raw_end"),
        confidence: kept("confidence"),
        cue: kept("cue"),
        holder: kept("holder"),
        voice: kept("voice"),
        holder_cue: kept("holder_cue"),
        method: kept("method"),
        note: kept("note"),
        text: text.slice(start, end),
      } as Component;
    }),
    relations: unpackRows(relations, (kept) => {
      return {
        document,
        source: kept("source"),
        target: kept("target"),
        type: kept("type"),
        confidence: kept("confidence"),
        cue: kept("cue"),
      } as Relation;
    }),
  };
}
