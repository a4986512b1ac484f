import { describeOther } from "./describe-other.js";

/** The names of all options: one that is forgotten here does not compile. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Complains of an option that there is none of, which would be ignored without a word.
 *
 * @param verb - the name of the function that was called
 * @throws TypeError with the names there are. (The nearest one would take a package at each start.)
 */
export function expectOptions<Options extends object>(
  verb: string,
  options: Options,
  names: OptionNames<Options>,
): void {
  const known = Object.keys(names);
  expectObject(verb, options, known);
  const other = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (other === undefined) return;
  const wanted = `${known.length === 1 ? "the option" : "one of the options"} ${known.join(", ")}`;
  throw new TypeError(`${verb}: expected ${wanted}; found ${other}`);
}

function expectObject(verb: string, options: unknown, known: readonly string[]): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  const isText = typeof options === "string";
  const found = isText ? JSON.stringify(options) : describeOther(options, "give");
  const wanted = `expected an object such as { ${known[0] ?? ""}: … }`;
  throw new TypeError(`${verb}: options: ${wanted}; found ${found}`);
}
