/**
 * The value with an invisible character (U+2060) behind every text that is, to the letter, the
 * name of something every JavaScript object has: `constructor`, `toString`, `__proto__` and nine
 * more. Keys stay as they are; the value given is left untouched.
 *
 * Vega 5 looks such texts up in plain objects, finds a function and gives up: a chart of words
 * would fail on the word "constructor".
 */
export function shieldNames<T>(value: T): T {
  return shield(value) as T;
}

const names = new Set(Object.getOwnPropertyNames(Object.prototype));

function shield(value: unknown): unknown {
  if (typeof value === "string") return names.has(value) ? `${value}\u2060` : value;
  if (Array.isArray(value)) return value.map(shield);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shield(inner)]));
}
