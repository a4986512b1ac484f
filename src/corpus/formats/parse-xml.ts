import { SaxesParser } from "saxes";
import { limits } from "../files/limits.js";
import { readText } from "../files/read-text.js";
import { UnreadableError } from "../files/unreadable-error.js";

/** An element of XML as it opens: names without their prefix. */
export interface XmlElement {
  readonly name: string;
  attribute(name: string): string | null;
}

/** What is told of a piece of XML, in its order. */
export interface XmlHandlers {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Goes through the XML of a part of a container. Entities that it declares itself are not expanded
 * but an error, and so is what is nested too deeply.
 *
 * @throws UnreadableError for what is no well-formed XML.
 */
export function parseXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("opentag", ({ local, attributes }) => {
    if (++depth > limits.depth) {
      throw new UnreadableError(`${part}: expected at most ${limits.depth} elements in each other`);
    }
    const attribute = (name: string): string | null =>
      Object.values(attributes).find((attr) => attr.local === name)?.value ?? null;
    handlers.open?.({ name: local, attribute });
  });
  parser.on("closetag", ({ local }) => {
    depth--;
    handlers.close?.(local);
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("error", (error) => {
    throw new UnreadableError(`${part}: expected well-formed XML; found ${error.message}`);
  });
  parser.write(readText(bytes).text).close();
}

/** The text of each element of these names, by name, in order; several of one name are all there. */
export function collectTexts(
  bytes: Uint8Array,
  part: string,
  names: readonly string[],
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string | null = null;
  let text = "";
  parseXml(bytes, part, {
    open: ({ name }) => {
      if (current !== null || !names.includes(name)) return;
      current = name;
      text = "";
    },
    text: (piece) => {
      if (current !== null) text += piece;
    },
    close: (name) => {
      if (name !== current) return;
      found.set(name, [...(found.get(name) ?? []), text]);
      current = null;
    },
  });
  return found;
}
