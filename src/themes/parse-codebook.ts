import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { languageCode } from "../text/detect-language.js";
import { plain } from "../text/plain.js";
import type { Codebook, Term, Theme } from "./codebook.js";
import { parseTerm } from "./parse-term.js";

/** A codebook with mistakes: one line each. */
export class CodebookError extends Error {
  override readonly name = "CodebookError";
  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join("\n"));
  }
}

const codebookKeys = ["codebook", "version", "themes", "stem"];
const themeKeys = ["label", "definition", "terms", "except", "stem"];
const termKeys = ["term", "weight", "stem"];

/** What a check needs to name a mistake. */
interface Check {
  /** Notes that at `node` (or in the place named) something else was wanted. */
  mistake(place: string, wanted: string, node: unknown): void;
}

/**
 * The codebook that a YAML text holds.
 *
 * @param name - the file's name, for the messages
 * @throws CodebookError naming every mistake, with its theme, term and line.
 */
export function parseCodebook(text: string, name: string): Codebook {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return `${name}: not valid YAML: ${error.message} (line ${line}, column ${col})`;
  });
  if (broken.length > 0) throw new CodebookError(broken);
  const mistakes: string[] = [];
  const check: Check = {
    mistake(place, wanted, node) {
      const offset = (node as Node | null | undefined)?.range?.[0];
      const line = offset === undefined ? "" : ` (line ${lines.linePos(offset).line})`;
      mistakes.push(`${name}: ${place}expected ${wanted}, found ${describe(node)}${line}`);
    },
  };
  const codebook = takeCodebook(document.contents, check);
  if (mistakes.length > 0 || codebook === null) throw new CodebookError(mistakes);
  return codebook;
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
  const stem = takeFlag(node, "stem", "", false, check);
  const themes = node.get("themes", true) as unknown;
  if (!isMap(themes) || themes.items.length === 0) {
    check.mistake("themes: ", "at least one theme", themes);
    return null;
  }
  return {
    codebook: name ?? "",
    version: isVersion ? String(version.value) : "",
    themes: themes.items.map(({ key, value }) => takeTheme(key, value, stem, check)),
  };
}

function takeTheme(key: unknown, node: unknown, stem: boolean, check: Check): Theme {
  const name = isScalar(key) ? String(key.value) : "";
  const place = `theme "${plain(name)}", `;
  const nothing = { theme: name, label: name, definition: "", terms: [], except: [] };
  if (!isScalar(key) || typeof key.value !== "string") {
    check.mistake("themes: ", "a name in text", key);
    return nothing;
  }
  if (!isMap(node)) {
    check.mistake(place.replace(/, $/u, ": "), `a theme (${themeKeys.join(", ")})`, node);
    return nothing;
  }
  checkKeys(node, themeKeys, place, check);
  const stemmed = takeFlag(node, "stem", place, stem, check);
  const terms = takeTermLists(node, "terms", place, stemmed, check);
  if (!node.has("terms")) check.mistake(`${place}terms: `, "a list of terms", undefined);
  return {
    theme: name,
    label: takeText(node, "label", place, check) ?? name,
    definition: takeText(node, "definition", place, check) ?? "",
    terms,
    except: takeTermLists(node, "except", place, stemmed, check),
  };
}

/** A list for every language, or a list a language. */
function takeTermLists(
  node: YAMLMap,
  key: string,
  place: string,
  stem: boolean,
  check: Check,
): Term[] {
  const lists = node.get(key, true) as unknown;
  const label = key === "terms" ? "" : `${key} `;
  if (lists === undefined) return [];
  if (isSeq(lists)) return takeTerms(lists.items, null, `${place}${label}`, stem, check);
  if (!isMap(lists)) {
    check.mistake(`${place}${key}: `, "a list of terms, or one for each language", lists);
    return [];
  }
  return lists.items.flatMap((pair) => {
    const language = isScalar(pair.key) ? languageCode(String(pair.key.value)) : null;
    if (language === null)
      check.mistake(`${place}${key}: `, "a language such as en or id", pair.key);
    if (!isSeq(pair.value)) {
      check.mistake(`${place}${key} ${String(pair.key)}: `, "a list of terms", pair.value);
      return [];
    }
    const where =
      lists.items.length > 1 ? `${place}${label}${String(pair.key)} ` : `${place}${label}`;
    return takeTerms(pair.value.items, language, where, stem, check);
  });
}

function takeTerms(
  items: readonly unknown[],
  language: string | null,
  place: string,
  stem: boolean,
  check: Check,
): Term[] {
  return items.flatMap((item, i) => {
    const where = `${place}term ${i + 1}: `;
    const fields = isMap(item) ? item : null;
    if (fields !== null) checkKeys(fields, termKeys, where, check);
    const node = fields === null ? item : (fields.get("term", true) as unknown);
    if (!isScalar(node) || typeof node.value !== "string") {
      check.mistake(where, "text", node);
      return [];
    }
    const term = node.value.trim();
    const { mistake } = parseTerm(term);
    if (mistake !== null) check.mistake(where, mistake, node);
    const weight = fields === null ? 1 : takeWeight(fields, where, check);
    const stemmed = fields === null ? stem : takeFlag(fields, "stem", where, stem, check);
    return [{ term, language, weight, stem: stemmed }];
  });
}

function takeWeight(fields: YAMLMap, place: string, check: Check): number {
  const node = fields.get("weight", true) as unknown;
  if (node === undefined) return 1;
  const value = isScalar(node) ? node.value : null;
  if (typeof value === "number" && value > 0 && Number.isFinite(value)) return value;
  check.mistake(`${place}weight: `, "a number above 0", node);
  return 1;
}

function takeFlag(
  node: YAMLMap,
  key: string,
  place: string,
  otherwise: boolean,
  check: Check,
): boolean {
  const flag = node.get(key, true) as unknown;
  if (flag === undefined) return otherwise;
  if (isScalar(flag) && typeof flag.value === "boolean") return flag.value;
  check.mistake(`${place}${key}: `, "true or false", flag);
  return otherwise;
}

function takeText(node: YAMLMap, key: string, place: string, check: Check): string | null {
  const text = node.get(key, true) as unknown;
  if (text === undefined) return null;
  if (isScalar(text) && typeof text.value === "string") return text.value.trim();
  check.mistake(`${place}${key}: `, "text", text);
  return null;
}

function checkKeys(node: YAMLMap, known: readonly string[], place: string, check: Check): void {
  for (const { key } of node.items) {
    const name = isScalar(key) ? key.value : null;
    if (typeof name !== "string" || !known.includes(name)) {
      check.mistake(place, `one of the keys ${known.join(", ")}`, key);
    }
  }
}

function describe(node: unknown): string {
  if (node === undefined) return "nothing";
  if (isScalar(node)) {
    if (node.value === null) return "nothing";
    return typeof node.value === "string" ? `"${plain(node.value)}"` : JSON.stringify(node.value);
  }
  if (isSeq(node)) return "a list";
  return isMap(node) ? "keys and values" : "nothing";
}
