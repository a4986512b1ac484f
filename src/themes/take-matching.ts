import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { languageCode } from "../text/language-code.js";
import { plain } from "../text/plain.js";
import { scanWords } from "../text/scan-words.js";
import {
  defaultMatching,
  diacriticRules,
  negationPolicies,
  overlaps,
  type Matching,
  type Negation,
} from "./codebook.js";
import { checkKeys, takeChoice, takeFlag, type Check } from "./take-yaml.js";

/** The keys of a codebook that say how terms meet words. */
export const matchingKeys = ["overlap", "diacritics", "forms", "fallback", "negation"];
const negationKeys = ["policy", "within", "words"];
const farthest = 20;
const wantedReach = `a number of words from 0 to ${farthest}`;
const wantedWords = "a list of single words of letters alone";

/** What a codebook says of how terms meet words. */
export function takeMatching(node: YAMLMap, check: Check): Matching {
  const usual = defaultMatching;
  return {
    overlap: takeChoice(node, "overlap", "", overlaps, usual.overlap, check),
    diacritics: takeChoice(node, "diacritics", "", diacriticRules, usual.diacritics, check),
    forms: takeFlag(node, "forms", "", usual.forms, check),
    fallback: takeFallback(node, check),
    negation: takeNegation(node, check),
  };
}

function takeFallback(node: YAMLMap, check: Check): string {
  const said = node.get("fallback", true) as unknown;
  if (said === undefined) return defaultMatching.fallback;
  const value = isScalar(said) && typeof said.value === "string" ? said.value : "";
  if (value === "all" || value === "none") return value;
  const language = languageCode(value);
  if (language === null) check.mistake("fallback: ", "all, none or a language such as en", said);
  return language ?? defaultMatching.fallback;
}

function takeNegation(node: YAMLMap, check: Check): Negation {
  const usual = defaultMatching.negation;
  const said = node.get("negation", true) as unknown;
  if (said === undefined) return usual;
  if (!isMap(said)) {
    // `negation: drop`
    const policy = takeChoice(node, "negation", "", negationPolicies, usual.policy, check);
    return { ...usual, policy };
  }
  checkKeys(said, negationKeys, "negation: ", check);
  return {
    policy: takeChoice(said, "policy", "negation ", negationPolicies, usual.policy, check),
    within: takeByLanguage(said, "within", wantedReach, takeReach, check),
    words: takeByLanguage(said, "words", wantedWords, takeWordList, check),
  };
}

/** What a value is taken for, or what of it is a mistake. */
type Taken<Value> = { readonly value: Value } | { readonly wrong: unknown };

/** A map from languages to what `take` makes of their values. */
function takeByLanguage<Value>(
  node: YAMLMap,
  key: string,
  wanted: string,
  take: (value: unknown, language: string | null) => Taken<Value>,
  check: Check,
): Record<string, Value> {
  const map = node.get(key, true) as unknown;
  if (map === undefined) return {};
  const place = `negation ${key}: `;
  if (!isMap(map)) {
    check.mistake(place, `${wanted} by language`, map);
    return {};
  }
  const seen = new Set<string | null>();
  const entries = map.items.flatMap(({ key: name, value }) => {
    const language = isScalar(name) ? languageCode(String(name.value)) : null;
    if (language === null) check.mistake(place, "a language such as en or id", name);
    else if (seen.has(language)) check.mistake(place, "each language once", name);
    seen.add(language);
    const taken = take(value, language);
    if ("value" in taken) return language === null ? [] : [[language, taken.value] as const];
    const said = isScalar(name) ? plain(String(name.value)) : "";
    check.mistake(`${place}${said}: `, wanted, taken.wrong, name);
    return [];
  });
  return Object.fromEntries(entries);
}

function takeReach(node: unknown): Taken<number> {
  const value = isScalar(node) ? node.value : null;
  const fits = typeof value === "number" && Number.isInteger(value);
  return fits && value >= 0 && value <= farthest ? { value } : { wrong: node };
}

function takeWordList(node: unknown, language: string | null): Taken<string[]> {
  if (!isSeq(node)) return { wrong: node };
  const words: string[] = [];
  for (const item of node.items) {
    const word = isScalar(item) && typeof item.value === "string" ? item.value.trim() : "";
    if (!isWord(word, language)) return { wrong: item };
    words.push(word);
  }
  return { value: words };
}

/** Whether the words of a text include one such, so that it can be met. */
function isWord(text: string, language: string | null): boolean {
  const [word, second] = scanWords(text, language);
  return second === undefined && word?.start === 0 && word.end === text.length;
}
