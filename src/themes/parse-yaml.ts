import { Lexer, LineCounter, parseDocument, Parser, type Document, type ParseOptions } from "yaml";
import type { DocumentOptions, SchemaOptions } from "yaml";
import { plain } from "../text/plain.js";
import { CodebookError } from "./codebook-error.js";

/** A YAML text as a tree in which every node knows its place. */
export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Lists and maps inside each other; themes that are nested as deep as they may be take 30. */
const deepest = 100;

/**
 * A YAML text as a tree in which every node knows its place.
 *
 * @throws CodebookError where it is not valid YAML, or nested so deep that no codebook can be meant.
 */
export function parseYaml(
  text: string,
  name: string,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): ParsedYaml {
  const lines = new LineCounter();
  const deep = findTooDeep(text);
  if (deep !== null) {
    const wanted = `expected at most ${deepest} levels of lists and keys, found more`;
    throw new CodebookError([`${plain(name)}: ${wanted} (line ${deep})`]);
  }
  const document = parseDocument(text, { ...options, lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return `${plain(name)}: not valid YAML: ${plain(error.message)} (line ${line}, column ${col})`;
  });
  if (broken.length > 0) throw new CodebookError(broken);
  return { document, lines };
}

/** The line in which the nesting becomes too deep for what follows, which goes down by calls. */
function findTooDeep(text: string): number | null {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    // The parser works while it is asked for documents, which are of no use here.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) return lines.linePos(parser.offset).line;
  }
  return null;
}
