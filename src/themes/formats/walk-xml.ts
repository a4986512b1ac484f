import { SaxesParser } from "saxes";
import { plain } from "../../text/plain.js";
import { CodebookError } from "../codebook-error.js";
import { refuseBinary } from "./text-lines.js";

/** An element of XML as it opens, its name and those of its attributes without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements in each other. */
const deepest = 100;

/**
 * Goes through a file of XML in its order. Entities that it declares itself are not expanded but a
 * mistake, and so is what is nested too deeply.
 *
 * @throws CodebookError for what is no well-formed XML.
 */
export function walkXml(xml: string, file: string, handlers: XmlHandlers): void {
  refuseBinary(xml, file);
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  let line = 1;
  const refuse = (wanted: string, found: string, at: number): never => {
    throw new CodebookError([
      `${plain(file)}: expected ${wanted}, found ${plain(found)} (line ${at})`,
    ]);
  };
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (++depth > deepest) refuse(`at most ${deepest} elements in each other`, "more", line);
    const named = Object.values(attributes).map(({ local, value }) => [local, value] as const);
    handlers.open({ name: local, namespace: uri, line, attributes: new Map(named) });
  });
  parser.on("closetag", ({ local }) => {
    depth--;
    handlers.close?.(local);
  });
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.on("error", (error) => {
    // The parser reads on from a bare ampersand as far as it can, and complains of something else.
    const bare = lineOfBareAmpersand(xml);
    if (bare !== null && bare <= parser.line) refuse("&amp; or another entity", "&", bare);
    // The parser's message begins with line and column.
    const found = error.message.replace(/^\d+:\d+: /u, "").replace(/\.$/u, "");
    refuse("well-formed XML", found, parser.line);
  });
  parser.write(xml.replace(/^\ufeff/u, "")).close();
}

/** The line of the first `&` that begins no entity, from 1; `null` where there is none. */
function lineOfBareAmpersand(xml: string): number | null {
  const at = xml.search(/&(?!#\d+;|#x[\da-f]+;|[a-z][\w.-]*;)/iu);
  return at < 0 ? null : xml.slice(0, at).split("\n").length;
}
