import { isMap, isScalar, type Document, type LineCounter, type Node } from "yaml";
import { plain } from "../text/plain.js";
import { CodebookError } from "./codebook-error.js";
import type { Codebook } from "./codebook.js";
import { parseYaml } from "./parse-yaml.js";
import { matchingKeys, takeMatching } from "./take-matching.js";
import { takeThemes } from "./take-themes.js";
import { tellNoTerms, type EmptyTheme } from "./tell-no-terms.js";
import { checkKeys, describe, takeFlag, takeText, type Check } from "./take-yaml.js";

const codebookKeys = ["codebook", "version", "themes", "stem", "case", ...matchingKeys];

/**
 * The codebook that a YAML text holds in topoi's own form.
 *
 * @param name - the file's name, for the messages
 * @throws CodebookError naming every mistake, with its theme, term and line.
 */
export function parseCodebook(text: string, name: string): Codebook {
  const { document, lines } = parseYaml(text, name);
  return codebookOf(document, name, lines);
}

/**
 * The codebook that a tree of YAML holds.
 *
 * @param lines - where its lines begin, if it was read from a text
 * @throws CodebookError as `parseCodebook` does.
 */
export function codebookOf(document: Document, name: string, lines?: LineCounter): Codebook {
  const mistakes: string[] = [];
  const empty: EmptyTheme[] = [];
  const check: Check = {
    mistake(place, wanted, node, around, meant) {
      const line = lineOf(node, lines) ?? lineOf(around, lines);
      const where = line === null ? "" : ` (line ${line})`;
      const hint = meant === undefined ? "" : `; is it ${meant}?`;
      const found = `found ${describe(node)}${where}${hint}`;
      mistakes.push(`${plain(name)}: ${place}expected ${wanted}, ${found}`);
    },
    empty(theme, node) {
      empty.push({ theme, line: lineOf(node, lines) });
    },
  };
  const codebook = takeCodebook(document.contents, check);
  if (mistakes.length > 0 || codebook === null) throw new CodebookError(mistakes);
  return { ...codebook, notes: tellNoTerms(empty) };
}

function lineOf(node: unknown, lines: LineCounter | undefined): number | null {
  const offset = (node as Node | null | undefined)?.range?.[0];
  return offset === undefined ? null : (lines?.linePos(offset).line ?? null);
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
    check.mistake("themes: ", "at least one theme by its key", themes);
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
