import { describeOther } from "./describe-other.js";

/**
 * Complains of an option that is no list: of a text each letter would be taken for one of its names.
 *
 * @param verb - the name of the function that was called
 */
export function expectList(verb: string, option: string, value: unknown): void {
  if (value === undefined || Array.isArray(value)) return;
  const isText = typeof value === "string";
  const found = isText ? JSON.stringify(value) : describeOther(value, "give");
  const example = isText ? ` such as [${found}]` : "";
  throw new TypeError(`${verb}: ${option}: expected a list${example}; found ${found}`);
}
