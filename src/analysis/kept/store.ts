import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { attempt, failed } from "./attempt.js";
import { isAlive } from "../is-alive.js";
import { Pack } from "./pack.js";
import { PackWriter, temporaryName } from "./pack-writer.js";

/** Results kept by what they were made from. */
export interface Store {
  /** What is kept under a key; `null` where nothing is, or what is there is damaged. */
  get(key: string): Uint8Array | null;
  /** Keeps what `make` gives under a key. A disk that is full, or a folder that is gone, keeps nothing. */
  put(key: string, make: () => Uint8Array): void;
  /** How many were asked for and there, and how many were put. */
  readonly found: number;
  readonly made: number;
  /** Seals what was put, and throws away what neither this run nor the last one asked for. */
  close(): void;
  /** Seals what was put, for the next run; throws nothing away. */
  abandon(): void;
}

/** A key of anything that becomes the same JSON if and only if it is the same. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** A pack of which nobody wants more than this share is written anew without that. */
const mostWaste = 0.5;
/** More packs than this become one. */
const mostPacks = 16;
const packName = /^[0-9a-f]{16}\.pack$/u;
const lastUsed = "last-used";

/**
 * The store in a folder, which may be deleted at any time. It consists of packs that are never
 * changed: a run writes what it made into one of its own and gives it its name when it is whole.
 * So two runs at once do not disturb one another, and one that is killed leaves no half. A pack of
 * another form, cut off or damaged is as if it were not there.
 */
export function openStore(folder: string): Store {
  const isThere = attempt(() => mkdirSync(folder, { recursive: true })) !== failed;
  if (isThere) removeOrphans(folder);
  const packs = isThere ? openPacks(folder) : [];
  const writer = new PackWriter(folder);
  const used = new Set<string>();
  let [found, made] = [0, 0];
  const seal = (): boolean => {
    const isWhole = writer.seal();
    for (const pack of packs) pack.close();
    return isWhole;
  };
  return {
    get(key) {
      used.add(key);
      const bytes = findIn(packs, key);
      if (bytes !== null) found++;
      return bytes;
    },
    put(key, make) {
      used.add(key);
      made++;
      writer.add(key, compress(make()));
    },
    get found() {
      return found;
    },
    get made() {
      return made;
    },
    close() {
      const wanted = new Set([...used, ...readLastUsed(folder)]);
      const old = packs.filter((pack) => wasteOf(pack, wanted) > mostWaste);
      const rewritten = packs.length > mostPacks ? packs : old;
      for (const pack of rewritten) keepWanted(pack, wanted, writer);
      if (seal()) for (const pack of rewritten) remove(pack.file);
      attempt(() => {
        writeFileSync(path.join(folder, lastUsed), [...used].join("\n"));
      });
    },
    abandon() {
      seal();
    },
  };
}

/** Keeps nothing: for what is done but once. */
export const noStore: Store = {
  get: () => null,
  put: () => undefined,
  found: 0,
  made: 0,
  close: () => undefined,
  abandon: () => undefined,
};

function findIn(packs: readonly Pack[], key: string): Uint8Array | null {
  for (const pack of packs) {
    const bytes = pack.get(key);
    const whole = bytes === null ? failed : attempt(() => expand(bytes));
    if (whole !== failed) return whole;
  }
  return null;
}

/** Shorter entries are kept as they are, which the first byte says. */
const leastCompressed = 200;

function compress(bytes: Uint8Array): Uint8Array {
  if (bytes.length < leastCompressed) return Buffer.concat([Buffer.of(0), bytes]);
  return Buffer.concat([Buffer.of(1), deflateRawSync(bytes, { level: 1 })]);
}

function expand(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0 ? bytes.subarray(1) : inflateRawSync(bytes.subarray(1));
}

function remove(file: string): void {
  attempt(() => {
    rmSync(file, { force: true });
  });
}

/** What runs that are no longer alive left behind. */
function removeOrphans(folder: string): void {
  const names = attempt(() => readdirSync(folder));
  for (const name of names === failed ? [] : names) {
    const pid = temporaryName.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    remove(path.join(folder, name));
  }
}

function openPacks(folder: string): Pack[] {
  const names = attempt(() => readdirSync(folder));
  if (names === failed) return [];
  return names
    .filter((name) => packName.test(name))
    .sort()
    .flatMap((name) => Pack.open(path.join(folder, name)) ?? []);
}

/** How much of a pack nobody wants, 0 to 1. */
function wasteOf(pack: Pack, wanted: ReadonlySet<string>): number {
  let [useful, all] = [0, 0];
  for (const [key, { length }] of pack.places) {
    all += length;
    if (wanted.has(key)) useful += length;
  }
  return all === 0 ? 1 : 1 - useful / all;
}

function keepWanted(pack: Pack, wanted: ReadonlySet<string>, writer: PackWriter): void {
  for (const key of pack.places.keys()) {
    const bytes = wanted.has(key) ? pack.get(key) : null;
    if (bytes !== null) writer.add(key, bytes);
  }
}

function readLastUsed(folder: string): string[] {
  const text = attempt(() => readFileSync(path.join(folder, lastUsed), "utf8"));
  return text === failed ? [] : text.split("\n");
}
