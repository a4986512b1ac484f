import type { Kept } from "../src/kept.js";

/** Keeps in memory, and notes what is asked for. */
export function keepInMemory(): Kept & { readonly asked: string[] } {
  const entries = new Map<string, Uint8Array>();
  const asked: string[] = [];
  return {
    asked,
    get(key) {
      asked.push(key);
      return entries.get(key) ?? null;
    },
    has: (key) => entries.has(key),
    isWhole: (key) => entries.has(key),
    put: (key, make) => entries.set(key, make()),
  };
}
