/**
 * Complains of an option that is none of what it can be.
 *
 * @param verb - the name of the function that was called
 * @throws TypeError with all that it can be.
 */
export function expectOneOf(
  verb: string,
  option: string,
  value: string,
  allowed: readonly string[],
): void {
  if (allowed.includes(value)) return;
  throw new TypeError(`${verb}: ${option}: expected ${allowed.join(", ")}; found ${value}`);
}
