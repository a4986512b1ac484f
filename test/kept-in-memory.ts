import type { Kept } from "../src/kept.js";

/** Keeps in memory, and notes what is asked for and how much is made. */
export function keepInMemory(): Kept & { readonly asked: string[]; readonly made: number } {
  const entries = new Map<string, Uint8Array>();
  const asked: string[] = [];
  let made = 0;
  return {
    asked,
    get made() {
      return made;
    },
    get(key) {
      asked.push(key);
      return entries.get(key) ?? null;
    },
    has: (key) => entries.has(key),
    isWhole: (key) => entries.has(key),
    put(key, make) {
      made++;
      entries.set(key, make());
    },
  };
}
