import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";

/** Results that are kept from one run to the next, by what they were made from. */
export interface Kept {
  /** What is kept under a key; `null` where nothing is, or what is there is damaged. */
  get(key: string): Uint8Array | null;
  /** Whether something is kept under a key. It is wanted from now on, though nobody may ask for it. */
  has(key: string): boolean;
  /** Whether `get` would give something; for what is long, and read later. */
  isWhole(key: string): boolean;
  /** Keeps what `make` gives under a key. A disk that is full, or a folder that is gone, keeps nothing. */
  put(key: string, make: () => Uint8Array): void;
}

/** Keeps nothing: for what is done but once. */
export const keepNothing: Kept = {
  get: () => null,
  has: () => false,
  isWhole: () => false,
  put: () => undefined,
};

/** A key of data that is JSON: the same if and only if that is the same. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** A text as it was kept, or made and kept. */
export function keepText(kept: Kept, key: string, make: () => string): string {
  const known = kept.get(key);
  if (known !== null) return Buffer.from(known).toString();
  const text = make();
  kept.put(key, () => Buffer.from(text));
  return text;
}

/** Plain data as it was kept, or made and kept. */
export function keepData<Data>(kept: Kept, key: string, make: () => Data): Data {
  const known = kept.get(key);
  if (known !== null) return deserialize(known) as Data;
  const data = make();
  kept.put(key, () => serialize(data));
  return data;
}
