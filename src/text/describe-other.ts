/**
 * What somebody gave that is not what was wanted, with what to do about it where one can.
 *
 * @param verb - what is done with it: `show`, `give`
 */
export function describeOther(what: unknown, verb: string): string {
  if (what === null) return "null";
  if (Array.isArray(what)) return "an array of something else";
  if (typeof what !== "object") return typeof what;
  if ("then" in what) return "a promise: put `await` before it";
  const parts = Object.entries(what).flatMap(([name, value]) =>
    Array.isArray(value) ? [name] : [],
  );
  if (parts.length === 0) return "an object";
  return `an object: ${verb} its ${parts.join(" or its ")}`;
}
