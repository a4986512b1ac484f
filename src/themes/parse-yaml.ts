import { isScalar, Lexer, LineCounter, parseDocument, Parser, visit } from "yaml";
import type { Document, Node } from "yaml";
import { plain } from "../text/plain.js";
import { CodebookError } from "./codebook-error.js";
import { refuseBinary } from "./formats/text-lines.js";

/** A YAML text as a tree in which every node knows its place. */
export interface ParsedYaml {
  readonly document: Document;
  readonly lines: LineCounter;
}

export interface YamlOptions {
  /** Whether every scalar is the text that stands there: `NO` and `2020` are no other values. */
  readonly asText?: boolean;
  /** Whether a key may be there twice. */
  readonly repeatedKeys?: boolean;
}

/** Lists and maps inside each other; themes that are nested as deep as they may be take 30. */
const deepest = 100;
/** Words, marks and blanks of YAML, of which a term takes 2 to 5, and about 400 bytes each. */
const mostLexemes = 2_500_000;

/**
 * A YAML text as a tree in which every node knows its place.
 *
 * @throws CodebookError where it is not valid YAML, or too deep or too large for any codebook.
 */
export function parseYaml(source: string, name: string, options: YamlOptions = {}): ParsedYaml {
  refuseBinary(source, name);
  // The parser takes a carriage return alone, which is a line end in YAML, for a blank.
  const text = source.replace(/\r(?!\n)/gu, "\n");
  const tooMuch = findTooMuch(text);
  if (tooMuch !== null) throw new CodebookError([`${plain(name)}: ${tooMuch}`]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    ...(options.asText ? { schema: "failsafe" } : {}),
    lineCounter: lines,
    prettyErrors: false,
    // It compares each key with every other.
    uniqueKeys: false,
  });
  const invalid = document.errors.map(({ pos, code, message }) => ({
    at: pos[0],
    message: code === "MULTIPLE_DOCS" ? "a second document begins" : message,
  }));
  const broken = invalid.concat(options.repeatedKeys ? [] : findRepeatedKeys(document));
  if (broken.length === 0) return { document, lines };
  const mistakes = broken.map(({ at, message }) => {
    const { line, col } = lines.linePos(at);
    return `${plain(name)}: not valid YAML: ${plain(message)} (line ${line}, column ${col})`;
  });
  throw new CodebookError(mistakes);
}

/** What is too much for the parser, which goes down by calls and holds each word several times. */
function findTooMuch(text: string): string | null {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // The parser works while it is asked for documents, which are of no use here.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > deepest) {
      const { line } = lines.linePos(parser.offset);
      return `expected at most ${deepest} levels of lists and keys, found more (line ${line})`;
    }
    if (++lexemes > mostLexemes) {
      const { line } = lines.linePos(parser.offset);
      return `expected at most about 500,000 terms, found more (line ${line})`;
    }
  }
  return null;
}

function findRepeatedKeys(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const at = (key as Node).range?.[0] ?? 0;
        if (seen.has(key.value)) found.push({ at, message: tellRepeated(key.value) });
        seen.add(key.value);
      }
    },
  });
  return found;
}

function tellRepeated(key: unknown): string {
  return `the key "${String(key)}" is there already`;
}
