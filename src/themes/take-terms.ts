import { isAlias, isMap, isScalar, isSeq, Scalar, type YAMLMap } from "yaml";
import { languageCode } from "../text/language-code.js";
import { plain } from "../text/plain.js";
import { describeNear, makeTerm, type Near, type Term } from "./codebook.js";
import { checkNear, checkWithin, parseTerm } from "./parse-term.js";
import { checkKeys, isWeight, takeFlag, takeNumber, type Check } from "./take-yaml.js";

/** How terms are spelled where they do not say it themselves. */
export interface Spelling {
  readonly stem: boolean;
  readonly cased: boolean;
}

const termKeys = ["term", "near", "within", "weight", "stem", "case", "learned"];
/** The key of terms that hold for every language, beside those of some. */
export const everyLanguage = "all";

/** A list for every language, or a list a language; a list may be parted by weight. */
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
  if (key === "terms" && isMap(lists) && lists.items.length === 0) {
    check.mistake(`${place}terms: `, "at least one term", lists);
  }
  if (isSeq(lists)) return takeTerms(lists.items, null, `${place}${label}`, spelling, check);
  if (isMap(lists) && isParted(lists)) {
    return takeWeights(lists, null, `${place}${label}`, spelling, check);
  }
  if (!isMap(lists)) {
    check.mistake(`${place}${key}: `, "a list of terms, or one for each language", lists);
    return [];
  }
  return lists.items.flatMap((pair) => {
    const language = takeLanguage(pair.key);
    if (language === undefined) {
      check.mistake(`${place}${key}: `, "a language such as en or id, or all", pair.key);
    }
    const said = plain(String(pair.key));
    const where = lists.items.length > 1 ? `${place}${label}${said} ` : `${place}${label}`;
    if (isMap(pair.value) && isParted(pair.value)) {
      return takeWeights(pair.value, language ?? null, where, spelling, check);
    }
    if (!isSeq(pair.value) || (key === "terms" && pair.value.items.length === 0)) {
      check.mistake(`${place}${key} ${said}: `, "a list of terms", pair.value, pair.key);
      return [];
    }
    return takeTerms(pair.value.items, language ?? null, where, spelling, check);
  });
}

/** Whether the keys of a map are weights: `{1: [sovereign*], 0.5: [independence]}`. */
function isParted(map: YAMLMap): boolean {
  return map.items.length > 0 && map.items.every(({ key }) => isNumber(key));
}

function isNumber(node: unknown): boolean {
  return isScalar(node) && typeof node.value === "number";
}

function takeWeights(
  map: YAMLMap,
  language: string | null,
  place: string,
  spelling: Spelling,
  check: Check,
): Term[] {
  return map.items.flatMap(({ key, value }) => {
    const weight = isScalar(key) ? Number(key.value) : 0;
    const where = `${place}weight ${weight} `;
    if (!isWeight(weight)) check.mistake(`${place}weight: `, "a number above 0", key);
    if (isSeq(value)) return takeTerms(value.items, language, where, spelling, check, weight);
    check.mistake(where.replace(/ $/u, ": "), "a list of terms", value, key);
    return [];
  });
}

/** The code of a language, `null` for `all`, `undefined` where it is neither. */
function takeLanguage(node: unknown): string | null | undefined {
  const name = isScalar(node) ? String(node.value) : "";
  return name === everyLanguage ? null : (languageCode(name) ?? undefined);
}

function takeTerms(
  items: readonly unknown[],
  language: string | null,
  place: string,
  spelling: Spelling,
  check: Check,
  usual = 1,
): Term[] {
  return items.flatMap((item, i) => {
    const where = `${place}term ${i + 1}: `;
    if (!isMap(item)) {
      const term = takeWords(item, item, where, check);
      return term === null ? [] : [makeTerm(term, { language, ...spelling, weight: usual })];
    }
    checkKeys(item, termKeys, where, check);
    const near = item.has("near") ? takeNear(item, where, check) : null;
    const term = item.has("near")
      ? near && describeNear(near)
      : takeWords(item.get("term", true), item, where, check);
    if (term === null) return [];
    const weight = takeNumber(item, "weight", where, usual, check);
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
  const count = isSeq(parts) ? parts.items.length : 0;
  const mistake = checkNear(count);
  if (!isSeq(parts) || mistake !== null) {
    // Of a list it is told how many there are.
    const found = isSeq(parts) ? new Scalar(count) : parts;
    check.mistake(`${place}near: `, mistake ?? "a list of terms", found, parts);
    return null;
  }
  const node = item.get("within", true) as unknown;
  const within = isScalar(node) ? node.value : null;
  const wanted = checkWithin(within);
  if (wanted !== null) check.mistake(`${place}within: `, wanted, node, item);
  const terms = parts.items.map((part) => takeWords(part, item, `${place}near: `, check) ?? "");
  return wanted === null ? { terms, within: Number(within) } : null;
}
