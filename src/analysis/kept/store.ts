import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { attempt, failed } from "./attempt.js";
import type { Kept } from "../../kept.js";
import { countOf } from "../../text/count-of.js";
import { isAlive } from "../is-alive.js";
import { Pack } from "./pack.js";
import { PackWriter, temporaryName } from "./pack-writer.js";

/** What is kept in a folder. */
export interface Store extends Kept {
  /** How many results were made anew and put. */
  readonly made: number;
  /** What was amiss with it, a sentence each; nothing is lost by it but time. */
  readonly notes: readonly string[];
  /** Seals what was put, and throws away what neither this run nor the last one asked for. */
  close(): void;
  /** Seals what was put, for the next run; throws nothing away. */
  abandon(): void;
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
export function openStore(folder: string, version: string): Store {
  removeOrphans(folder);
  const { packs, foreign } = openPacks(folder, version);
  const writer = new PackWriter(folder, version);
  const used = new Set<string>();
  const sources = [...packs, writer];
  let [made, damaged, isKept] = [0, 0, true];
  /** What is not found though it was kept is damaged. */
  const note = (key: string): void => {
    if (packs.some(({ places }) => places.has(key))) damaged++;
  };
  const seal = (): boolean => {
    isKept = writer.seal();
    for (const pack of packs) pack.close();
    return isKept;
  };
  return {
    get(key) {
      used.add(key);
      const found = findIn(sources, key);
      if (found === null) note(key);
      return found;
    },
    has(key) {
      used.add(key);
      return packs.some(({ places }) => places.has(key)) || writer.has(key);
    },
    isWhole(key) {
      used.add(key);
      const isWhole = sources.some((source) => source.get(key) !== null);
      if (!isWhole) note(key);
      return isWhole;
    },
    put(key, make) {
      used.add(key);
      made++;
      writer.add(key, compress(make()));
    },
    get made() {
      return made;
    },
    get notes() {
      const { length } = foreign;
      return [
        ...(length === 0
          ? []
          : [
              `${folder}: ${countOf(length, "file")} of kept results ${length === 1 ? "is" : "are"} damaged or of another version; what was in there was made anew`,
            ]),
        ...(damaged === 0
          ? []
          : [`${folder}: ${countOf(damaged, "kept result")} found damaged, and made anew`]),
        ...(isKept ? [] : [`${folder}: could not be written; the next run makes everything anew`]),
      ];
    },
    close() {
      const wanted = new Set([...used, ...readLastUsed(folder)]);
      const old = packs.filter((pack) => wasteOf(pack, wanted) > mostWaste);
      const rewritten = packs.length > mostPacks ? packs : old;
      for (const pack of rewritten) keepWanted(pack, wanted, writer);
      if (seal()) {
        const outdated = [...foreign, ...rewritten.map(({ file }) => file)];
        // What was made anew just as it was has the name of what was damaged, and its place.
        for (const file of outdated.filter((each) => each !== writer.file)) remove(file);
      }
      attempt(() => {
        writeFileSync(path.join(folder, lastUsed), [...used].join("\n"));
      });
    },
    abandon() {
      seal();
    },
  };
}

function findIn(packs: readonly Pick<Pack, "get">[], key: string): Uint8Array | null {
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
  // What was inflated stands in a block of many times its size: who keeps a part of it keeps that.
  return bytes[0] === 0 ? bytes.subarray(1) : new Uint8Array(inflateRawSync(bytes.subarray(1)));
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

/** The packs of a folder, and the files that are none of this version or are damaged. */
function openPacks(folder: string, version: string): { packs: Pack[]; foreign: string[] } {
  const names = attempt(() => readdirSync(folder));
  const files = (names === failed ? [] : names)
    .filter((name) => packName.test(name))
    .sort()
    .map((name) => path.join(folder, name));
  const opened = files.map((file) => Pack.open(file, version));
  return {
    packs: opened.filter((pack) => pack !== null),
    foreign: files.filter((_, i) => opened[i] === null),
  };
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
