import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { attempt, failed } from "./attempt.js";

/** Where in a pack an entry lies. */
export interface Place {
  readonly at: number;
  readonly length: number;
  /** The CRC-32 of its bytes: enough to tell damage, which is no attack. */
  readonly check: number;
}

/** The first bytes of every pack: what form it has, and what code made what is in it. */
export function packHead(version: string): Buffer {
  return Buffer.from(`topoi pack 1 ${version}\n`);
}

/** Length of the index and its hash, at the very end. */
const tailLength = 8 + 32;

/** What closes a pack: where each entry lies, and what tells that this is whole. */
export function packIndex(places: ReadonlyMap<string, Place>): Uint8Array {
  const index = Buffer.from(
    JSON.stringify([...places].map(([key, { at, length, check }]) => [key, at, length, check])),
  );
  const tail = Buffer.alloc(tailLength);
  tail.writeBigUInt64LE(BigInt(index.length));
  createHash("sha256").update(index).digest().copy(tail, 8);
  return Buffer.concat([index, tail]);
}

/** The bytes at a place of a file; `null` where they are damaged. */
export function readEntry(descriptor: number, { at, length, check }: Place): Uint8Array | null {
  const bytes = attempt(() => readAt(descriptor, at, length));
  return bytes !== failed && bytes !== null && crc32(bytes) === check ? bytes : null;
}

/** A file of entries that is never changed once it is there. */
export class Pack {
  private constructor(
    readonly file: string,
    readonly size: number,
    readonly places: ReadonlyMap<string, Place>,
    private readonly descriptor: number,
  ) {}

  /** The pack of a file; `null` where it is none, of another version, cut off or damaged. */
  static open(file: string, version: string): Pack | null {
    let descriptor: number;
    try {
      descriptor = openSync(file, "r");
    } catch {
      return null;
    }
    const { size } = fstatSync(descriptor);
    // A folder of that name, or a disk that does not answer, gives no pack either.
    const places = attempt(() => readPlaces(descriptor, size, packHead(version)));
    if (places !== failed && places !== null) return new Pack(file, size, places, descriptor);
    closeSync(descriptor);
    return null;
  }

  /** The bytes of an entry; `null` where there is none, or it is damaged. */
  get(key: string): Uint8Array | null {
    const place = this.places.get(key);
    return place === undefined ? null : readEntry(this.descriptor, place);
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

function readPlaces(descriptor: number, size: number, wanted: Buffer): Map<string, Place> | null {
  const head = readAt(descriptor, 0, wanted.length);
  const tail = readAt(descriptor, size - tailLength, tailLength);
  if (head === null || tail === null || !wanted.equals(head)) return null;
  const length = Number(Buffer.from(tail).readBigUInt64LE());
  if (length > size - tailLength - wanted.length) return null;
  const index = readAt(descriptor, size - tailLength - length, length);
  if (index === null) return null;
  const hash = createHash("sha256").update(index).digest();
  if (!hash.equals(tail.subarray(8))) return null;
  const list = JSON.parse(Buffer.from(index).toString("utf8")) as [
    string,
    number,
    number,
    number,
  ][];
  return new Map(list.map(([key, at, length, check]) => [key, { at, length, check }]));
}

function readAt(descriptor: number, at: number, length: number): Uint8Array | null {
  if (at < 0) return null;
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(descriptor, bytes, done, length - done, at + done);
    if (read === 0) return null;
    done += read;
  }
  return bytes;
}
