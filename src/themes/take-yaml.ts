import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { nearestName } from "../text/nearest-name.js";
import { plain } from "../text/plain.js";
import { quote } from "./quote.js";

/** What a check needs to name a mistake. */
export interface Check {
  /**
   * Notes that at `node` something else was wanted; `around` tells the line where nothing is, and
   * `meant` what was probably meant.
   */
  mistake(place: string, wanted: string, node: unknown, around?: unknown, meant?: string): void;
  /** Keeps that a theme says at `node` that it has no terms, which is no mistake. */
  empty(theme: string, node: unknown): void;
}

/** A number above 0, or `otherwise` where none is given. */
export function takeNumber<Otherwise extends number | null>(
  node: YAMLMap,
  key: string,
  place: string,
  otherwise: Otherwise,
  check: Check,
): number | Otherwise {
  const said = node.get(key, true) as unknown;
  if (said === undefined) return otherwise;
  const value = isScalar(said) ? said.value : null;
  if (isWeight(value)) return value;
  check.mistake(`${place}${key}: `, "a number above 0", said);
  return otherwise;
}

/** A number above 0. */
export function isWeight(value: unknown): value is number {
  return typeof value === "number" && value > 0 && Number.isFinite(value);
}

/** One of the words allowed, or `otherwise` where none is given. */
export function takeChoice<Choice extends string>(
  node: YAMLMap,
  key: string,
  place: string,
  choices: readonly Choice[],
  otherwise: Choice,
  check: Check,
): Choice {
  const said = node.get(key, true) as unknown;
  if (said === undefined) return otherwise;
  const choice = choices.find((one) => isScalar(said) && said.value === one);
  if (choice === undefined) check.mistake(`${place}${key}: `, choices.join(", "), said);
  return choice ?? otherwise;
}

/** `true` or `false`, or `otherwise` where neither is given. */
export function takeFlag(
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

/** A text without blanks around it; `null` where there is none. */
export function takeText(node: YAMLMap, key: string, place: string, check: Check): string | null {
  const text = node.get(key, true) as unknown;
  if (text === undefined) return null;
  if (isScalar(text) && typeof text.value === "string") return text.value.trim();
  check.mistake(`${place}${key}: `, "text", text);
  return null;
}

/** Notes every key that is not among the known ones. */
export function checkKeys(
  node: YAMLMap,
  known: readonly string[],
  place: string,
  check: Check,
): void {
  for (const { key } of node.items) {
    const name = isScalar(key) ? key.value : null;
    if (typeof name !== "string" || !known.includes(name)) {
      check.mistake(
        place,
        `one of the keys ${known.join(", ")}`,
        key,
        undefined,
        meant(name, known),
      );
    }
  }
}

/** The key that was misspelt. A slip of the pen hardly ever takes the first letter, chance does. */
function meant(name: unknown, known: readonly string[]): string | undefined {
  if (typeof name !== "string") return undefined;
  return (
    nearestName(
      name,
      known.filter((key) => key.startsWith(name.slice(0, 1).toLowerCase())),
    ) ?? undefined
  );
}

/** What stands there, as a person would say it. */
export function describe(node: unknown): string {
  if (node === undefined) return "nothing";
  if (isScalar(node)) return describeValue(node.value);
  if (isAlias(node)) return `*${plain(node.source)}`;
  if (isSeq(node)) return node.items.length === 0 ? "an empty list" : "a list";
  return isMap(node) ? "keys and values" : "nothing";
}

function describeValue(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "string") return quote(value);
  // JSON has no NaN and no infinity.
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
