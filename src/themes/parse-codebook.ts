import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import { plain } from "../text/plain.js";
import type { Codebook } from "./codebook.js";
import { matchingKeys, takeMatching } from "./take-matching.js";
import { takeThemes } from "./take-themes.js";
import { checkKeys, describe, takeFlag, takeText, type Check } from "./take-yaml.js";

/** A codebook with mistakes: one line each. */
export class CodebookError extends Error {
  override readonly name = "CodebookError";
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}

const codebookKeys = ["codebook", "version", "themes", "stem", "case", ...matchingKeys];

/**
 * The codebook that a YAML text holds in topoi's own form.
 *
 * @param name - the file's name, for the messages
 * @throws CodebookError naming every mistake, with its theme, term and line.
 */
export function parseCodebook(text: string, name: string): Codebook {
  const { document, lines } = parseYaml(text, name);
  const mistakes: string[] = [];
  const check: Check = {
    mistake(place, wanted, node, around) {
      const offset = ((node ?? around) as Node | null | undefined)?.range?.[0];
      const line = offset === undefined ? "" : ` (line ${lines.linePos(offset).line})`;
      mistakes.push(`${plain(name)}: ${place}expected ${wanted}, found ${describe(node)}${line}`);
    },
  };
  const codebook = takeCodebook(document.contents, check);
  if (mistakes.length > 0 || codebook === null) throw new CodebookError(mistakes);
  return codebook;
}

/**
 * A YAML text as a tree in which every node knows its place.
 *
 * @throws CodebookError where it is not valid YAML.
 */
export function parseYaml(text: string, name: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return `${plain(name)}: not valid YAML: ${plain(error.message)} (line ${line}, column ${col})`;
  });
  if (broken.length > 0) throw new CodebookError(broken);
  return { document: document, lines };
}

function takeCodebook(node: unknown, check: Check): Codebook | null {
  if (!isMap(node)) {
    check.mistake("", "a codebook (codebook, version, themes)", node);
    return null;
  }
  checkKeys(node, codebookKeys, "", check);
  const name = takeText(node, "codebook", "", check);
  const version = node.get("version", true);
  const isVersion = isScalar(version) && ["string", "number"].includes(typeof version.value);
  if (version !== undefined && !isVersion) check.mistake("version: ", "a number or text", version);
  const spelling = {
    stem: takeFlag(node, "stem", "", false, check),
    cased: takeFlag(node, "case", "", false, check),
  };
  const matching = takeMatching(node, check);
  const themes = node.get("themes", true) as unknown;
  if (!isMap(themes) || themes.items.length === 0) {
    check.mistake("themes: ", "at least one theme", themes);
    return null;
  }
  return {
    codebook: name ?? "",
    version: isVersion ? String(version.value) : "",
    matching,
    themes: takeThemes(themes, spelling, check),
    notes: [],
  };
}
