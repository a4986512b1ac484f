import { constants, type BigIntStats } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Span } from "../../rows.js";
import { inMegabytes, limits } from "./limits.js";
import { unpackGzip } from "./unpack-gzip.js";
import { UnreadableError } from "./unreadable-error.js";

/** A file that is open for reading; its bytes come unpacked where it is a `.gz`. */
export interface OpenFile {
  /** The bytes piece by piece: any number of them, in bounded memory. */
  chunks(): AsyncIterable<Uint8Array>;
  /** The same poured into buffers of the caller's: all of them, or of a file that is no `.gz` a stretch. */
  pour(span?: Span): Pour;
  /** All bytes at once. @throws UnreadableError where there are more than a document may have. */
  bytes(): Promise<Uint8Array>;
  /** The bytes from one place to another as they lie in the file; fewer where it has become shorter. */
  slice(start: number, end?: number): Promise<ArrayBuffer>;
  /** How many bytes lay in the file when it was opened. */
  readonly size: number;
  /** How many of them have been read so far. */
  readonly done: number;
  /** Whether the file is no longer what it was when it was opened, or another has taken its place. */
  hasChanged(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Fills a buffer with the bytes that come next, and says with how many; fewer than it has room for
 * only at the end or before what is thrown at the next call.
 */
export type Pour = (buffer: Buffer) => Promise<number>;

/** Reads so many bytes at a place of the file to a place in a buffer; returns how many there were. */
type ReadBytes = (buffer: Buffer, to: number, length: number, from: number) => Promise<number>;

const chunkSize = 256 * 1024;

/**
 * The file opened, whatever may lie at the path: a pipe or a device is told, and never waited for.
 *
 * @throws UnreadableError for what is no regular file; the system's error where it cannot be opened.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) throw new UnreadableError("expected a file, found something else");
    const isPacked = path.toLowerCase().endsWith(".gz");
    const size = Number(before.size);
    let done = 0;
    const read: ReadBytes = async (...place) => {
      const { bytesRead } = await handle.read(...place);
      done += bytesRead;
      return bytesRead;
    };
    const unpack = () => unpackGzip(() => readChunks(read, size));
    return {
      chunks: () => (isPacked ? unpack() : readChunks(read, size)),
      pour: (span) =>
        isPacked
          ? pourChunks(unpack())
          : pourFile(read, span?.start ?? 0, Math.min(size, span?.end ?? size)),
      bytes: () => (isPacked ? collect(unpack()) : readWhole(read, size, limits.document)),
      slice: (start, end = size) => readSlice(read, start, Math.min(end, size)),
      size,
      get done() {
        return done;
      },
      hasChanged: async () =>
        differs(before, await handle.stat({ bigint: true })) || (await isReplaced(path, before)),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The bytes that were there when the file was opened: one that grows faster than it is read has no end. */
async function* readChunks(read: ReadBytes, size: number): AsyncGenerator<Uint8Array> {
  let position = 0;
  while (position < size) {
    // A buffer of its own each time: who takes a piece may keep it.
    const length = Math.min(chunkSize, size - position);
    const buffer = Buffer.allocUnsafeSlow(length);
    const bytesRead = await read(buffer, 0, length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limits.document) throw tooLong("found more than that, unpacked");
    all.push(chunk);
  }
  return Buffer.concat(all);
}

async function readWhole(read: ReadBytes, size: number, most: number): Promise<Uint8Array> {
  if (size > most) throw tooLong(`found ${inMegabytes(size)}`);
  const buffer = Buffer.allocUnsafeSlow(size);
  return buffer.subarray(0, await fill(buffer, read, 0));
}

async function readSlice(read: ReadBytes, start: number, end: number): Promise<ArrayBuffer> {
  const slice = new ArrayBuffer(Math.max(0, end - start));
  const length = await fill(Buffer.from(slice), read, start);
  return length === slice.byteLength ? slice : slice.slice(0, length);
}

function pourFile(read: ReadBytes, start: number, end: number): Pour {
  let position = start;
  return async (buffer) => {
    const length = await fill(buffer.subarray(0, end - position), read, position);
    position += length;
    return length;
  };
}

function pourChunks(chunks: AsyncGenerator<Uint8Array>): Pour {
  let chunk: Uint8Array = new Uint8Array();
  let failure: unknown = null;
  return async (buffer) => {
    let length = 0;
    while (length < buffer.length && failure === null) {
      if (chunk.length === 0) {
        const next = await chunks.next().catch((error: unknown) => {
          failure = error;
          return { done: true, value: undefined } as const;
        });
        if (next.done) break;
        chunk = next.value;
      }
      const part = chunk.subarray(0, buffer.length - length);
      buffer.set(part, length);
      length += part.length;
      chunk = chunk.subarray(part.length);
    }
    if (length === 0 && failure !== null) throw failure as Error;
    return length;
  };
}

/** Fills a buffer from a place of the file on; with how many bytes, where there are no more. */
async function fill(buffer: Buffer, read: ReadBytes, start: number): Promise<number> {
  let length = 0;
  while (length < buffer.length) {
    const bytesRead = await read(buffer, length, buffer.length - length, start + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

function tooLong(found: string): UnreadableError {
  const message = `expected a document of at most ${inMegabytes(limits.document)}; ${found}`;
  return new UnreadableError(message);
}

function differs(before: BigIntStats, after: BigIntStats): boolean {
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
}

/** One that has gone left no other to read. */
async function isReplaced(path: string, before: BigIntStats): Promise<boolean> {
  const now = await stat(path, { bigint: true }).catch(() => null);
  return now !== null && (now.ino !== before.ino || now.dev !== before.dev);
}
