import { findArguments, type Arguments } from "../../arguments/find-arguments.js";
import { keyOf, type Kept } from "../../kept.js";
import type { Component, Document, Relation } from "../../rows.js";
import type { KeptDocument } from "./kept-document.js";
import { packRows, unpackRows, type Known } from "./row-codec.js";

/** What a component has from its document, and its text, which is a stretch of it. */
const known: Known<Component> = ["document", "author", "year", "source", "counted", "text"];

/** The arguments of a document, as `findArguments` finds them, looked for only where it is new. */
export function keepArguments({ document, passages, key }: KeptDocument, store: Kept): Arguments {
  const keys = argumentKeys(key);
  return read(document, keys, store) ?? find(passages, keys, store);
}

type Keys = Readonly<Record<keyof Arguments, string>>;

/** What names the arguments of a document by its key. */
export function argumentKeys(key: string): Keys {
  return { components: keyOf("components", key), relations: keyOf("relations", key) };
}

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
