import { isAlias, isCollection, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { languageCode } from "../text/language-code.js";
import { plain } from "../text/plain.js";
import { describeNear, makeTerm, type Near, type Term } from "./codebook.js";
import { parseTerm } from "./parse-term.js";
import { checkKeys, takeFlag, takeNumber, type Check } from "./take-yaml.js";

/** How terms are spelled where they do not say it themselves. */
export interface Spelling {
  readonly stem: boolean;
  readonly cased: boolean;
}

const termKeys = ["term", "near", "within", "weight", "stem", "case", "learned"];
const farthest = 50;

/** A list for every language, or a list a language. */
export function takeTermLists(
  node: YAMLMap,
  key: "terms" | "except",
  place: string,
  spelling: Spelling,
  check: Check,
): Term[] {
  const lists = node.get(key, true) as unknown;
  const label = key === "terms" ? "" : `${key} `;
  if (lists === undefined) return [];
  if (key === "terms" && isCollection(lists) && lists.items.length === 0) {
    check.mistake(`${place}terms: `, "at least one term", lists);
  }
  if (isSeq(lists)) return takeTerms(lists.items, null, `${place}${label}`, spelling, check);
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
    return takeTerms(pair.value.items, language, where, spelling, check);
  });
}

function takeTerms(
  items: readonly unknown[],
  language: string | null,
  place: string,
  spelling: Spelling,
  check: Check,
): Term[] {
  return items.flatMap((item, i) => {
    const where = `${place}term ${i + 1}: `;
    if (!isMap(item)) {
      const term = takeWords(item, item, where, check);
      return term === null ? [] : [makeTerm(term, { language, ...spelling })];
    }
    checkKeys(item, termKeys, where, check);
    const near = item.has("near") ? takeNear(item, where, check) : null;
    const term = item.has("near")
      ? near && describeNear(near)
      : takeWords(item.get("term", true), item, where, check);
    if (term === null) return [];
    const weight = takeNumber(item, "weight", where, 1, check);
    const stem = takeFlag(item, "stem", where, spelling.stem, check);
    const cased = takeFlag(item, "case", where, spelling.cased, check);
    const learned = takeFlag(item, "learned", where, false, check);
    return [{ term, language, weight, stem, cased, near, ...(learned ? { learned } : {}) }];
  });
}

/** The words of a term, or of a part of one. */
function takeWords(node: unknown, item: unknown, place: string, check: Check): string | null {
  if (!isScalar(node) || typeof node.value !== "string") {
    const wanted = isAlias(node) ? "text, in quotes if it begins with *" : "text";
    check.mistake(place, wanted, node, item);
    return null;
  }
  const term = node.value.trim();
  const { mistake } = parseTerm(term);
  if (mistake !== null) check.mistake(place, mistake, node);
  return term;
}

/** `{near: [sovereignty, cyberspace], within: 5}` */
function takeNear(item: YAMLMap, place: string, check: Check): Near | null {
  if (item.has("term")) check.mistake(`${place}near: `, "either term or near", item);
  const parts = item.get("near", true) as unknown;
  if (!isSeq(parts) || parts.items.length < 2) {
    check.mistake(`${place}near: `, "a list of two or more terms", parts);
    return null;
  }
  const node = item.get("within", true) as unknown;
  const value = isScalar(node) ? node.value : null;
  const fits = typeof value === "number" && Number.isInteger(value);
  if (!fits || value < 1 || value > farthest) {
    check.mistake(`${place}within: `, `a whole number of words from 1 to ${farthest}`, node, item);
    return null;
  }
  const terms = parts.items.map((part) => takeWords(part, item, `${place}near: `, check) ?? "");
  return { terms, within: value };
}
