import { Composer, isScalar, Lexer, LineCounter, Parser, visit, YAMLParseError } from "yaml";
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
  const lines = new LineCounter();
  const composer = new Composer({
    ...(options.asText ? { schema: "failsafe" } : {}),
    prettyErrors: false,
    // It compares each key with every other.
    uniqueKeys: false,
  });
  const documents = composer.compose(parseTokens(text, name, lines), true, text.length);
  const document = takeFirst(documents);
  const invalid = findInvalid(document);
  const broken = invalid.concat(options.repeatedKeys ? [] : findRepeatedKeys(document));
  if (broken.length === 0) return { document, lines };
  const mistakes = broken.map(({ at, message }) => {
    const { line, col } = lines.linePos(at);
    return `${plain(name)}: not valid YAML: ${plain(message)} (line ${line}, column ${col})`;
  });
  throw new CodebookError(mistakes);
}

/** The first of the documents; that there is a second one is a mistake in it. */
function takeFirst(documents: Iterable<Document.Parsed>): Document.Parsed {
  let first: Document.Parsed | undefined;
  for (const document of documents) {
    if (first === undefined) {
      first = document;
      continue;
    }
    const [start, end] = document.range;
    const message = "a second document begins";
    first.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", message));
    break;
  }
  // The composer makes one of no text at all.
  if (first === undefined) throw new RangeError("a text of YAML without a document");
  return first;
}

type Token = Parameters<Composer["next"]>[0];

/**
 * The documents of a text, before nodes are made of them: what is too much for that, which goes
 * down by calls and holds each word several times, is refused.
 */
function* parseTokens(text: string, name: string, lines: LineCounter): Generator<Token> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const refuse = (message: string): never => {
    const { line } = lines.linePos(parser.offset);
    throw new CodebookError([`${plain(name)}: expected ${message}, found more (line ${line})`]);
  };
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest) refuse(`at most ${deepest} levels of lists and keys`);
    if (++lexemes > mostLexemes) refuse("at most about 500,000 terms");
  }
  yield* parser.end();
}

/** What is no YAML; a quotation mark that does not close is told where it opens. */
function findInvalid(document: Document): { at: number; message: string }[] {
  const unclosed = findUnclosed(document);
  // What else is wrong where the end was looked for follows from it.
  const others = document.errors.filter(({ pos }) => pos[0] !== unclosed?.end);
  const told = others.map(({ pos, message }) => ({ at: pos[0], message }));
  if (unclosed === null) return told;
  return [{ at: unclosed.start, message: "the quotation mark does not close" }, ...told];
}

/** Where the first mistake is a quotation mark that does not close, from it to where that was seen. */
function findUnclosed({ errors, contents }: Document): { start: number; end: number } | null {
  const [first] = errors;
  if (first?.code !== "MISSING_CHAR") return null;
  const [end] = first.pos;
  const starts: number[] = [];
  visit(contents, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE") && range?.[1] === end) starts.push(range[0]);
    },
  });
  const [start] = starts;
  return start === undefined ? null : { start, end };
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
