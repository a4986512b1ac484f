import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLMap,
} from "yaml";
import { languageCode } from "../text/detect-language.js";
import { plain } from "../text/plain.js";
import type { Codebook, Term, Theme } from "./codebook.js";
import { parseTerm } from "./parse-term.js";
import { checkKeys, describe, takeFlag, takeText, takeWeight, type Check } from "./take-yaml.js";

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

/**
 * The codebook that a YAML text holds.
 *
 * @param name - the file's name, for the messages
 * @throws CodebookError naming every mistake, with its theme, term and line.
 */
export function parseCodebook(text: string, name: string): Codebook {
  const lines = new LineCounter();
  const file = plain(name);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return `${file}: not valid YAML: ${plain(error.message)} (line ${line}, column ${col})`;
  });
  if (broken.length > 0) throw new CodebookError(broken);
  const mistakes: string[] = [];
  const check: Check = {
    mistake(place, wanted, node, around) {
      const offset = ((node ?? around) as Node | null | undefined)?.range?.[0];
      const line = offset === undefined ? "" : ` (line ${lines.linePos(offset).line})`;
      mistakes.push(`${file}: ${place}expected ${wanted}, found ${describe(node)}${line}`);
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
  if (!isScalar(key) || typeof key.value !== "string" || key.value.trim() === "") {
    check.mistake("themes: ", "a name in text", key);
    return nothing;
  }
  if (!isMap(node)) {
    check.mistake(place.replace(/, $/u, ": "), `a theme (${themeKeys.join(", ")})`, node);
    return nothing;
  }
  checkKeys(node, themeKeys, place, check);
  const label = takeText(node, "label", place, check) ?? "";
  const stemmed = takeFlag(node, "stem", place, stem, check);
  const terms = takeTermLists(node, "terms", place, stemmed, check);
  if (!node.has("terms")) check.mistake(`${place}terms: `, "a list of terms", undefined, key);
  return {
    theme: name,
    label: label === "" ? name : label,
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
  if (key === "terms" && isCollection(lists) && lists.items.length === 0) {
    check.mistake(`${place}terms: `, "at least one term", lists);
  }
  if (isSeq(lists)) return takeTerms(lists.items, null, `${place}${label}`, stem, check);
  if (!isMap(lists)) {
    check.mistake(`${place}${key}: `, "a list of terms, or one for each language", lists);
    return [];
  }
  return lists.items.flatMap((pair) => {
    const language = isScalar(pair.key) ? languageCode(String(pair.key.value)) : null;
    if (language === null)
      check.mistake(`${place}${key}: `, "a language such as en or id", pair.key);
    const said = plain(String(pair.key));
    if (!isSeq(pair.value) || (key === "terms" && pair.value.items.length === 0)) {
      check.mistake(`${place}${key} ${said}: `, "a list of terms", pair.value, pair.key);
      return [];
    }
    const where = lists.items.length > 1 ? `${place}${label}${said} ` : `${place}${label}`;
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
      check.mistake(
        where,
        isAlias(node) ? "text, in quotes if it begins with *" : "text",
        node,
        item,
      );
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
