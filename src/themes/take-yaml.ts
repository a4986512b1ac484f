import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { plain } from "../text/plain.js";

/** What a check needs to name a mistake. */
export interface Check {
  /** Notes that at `node` something else was wanted; `around` tells the line where nothing is. */
  mistake(place: string, wanted: string, node: unknown, around?: unknown): void;
}

/** A weight: a number above 0, 1 where none is given. */
export function takeWeight(fields: YAMLMap, place: string, check: Check): number {
  const node = fields.get("weight", true) as unknown;
  if (node === undefined) return 1;
  const value = isScalar(node) ? node.value : null;
  if (typeof value === "number" && value > 0 && Number.isFinite(value)) return value;
  check.mistake(`${place}weight: `, "a number above 0", node);
  return 1;
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
      check.mistake(place, `one of the keys ${known.join(", ")}`, key);
    }
  }
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
  if (typeof value === "string") return `"${plain(value)}"`;
  // JSON has no NaN and no infinity.
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}
