import type { Entry } from "yauzl";
import { inMegabytes, limits } from "./limits.js";
import { UnreadableError } from "./unreadable-error.js";

/** The parts of a ZIP archive; each is unpacked when it is asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part, or `null` where there is none of that name. */
  read(name: string): Promise<Uint8Array | null>;
}

/** What an encrypted Office file and the formats before 2007 begin with. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The parts of a ZIP archive. What is unpacked is counted as it comes, whatever the archive says
 * of itself, so that a small file cannot fill the memory.
 *
 * @param kind - what was expected, for messages: `a DOCX file`
 * @throws UnreadableError for what is damaged, encrypted or too large.
 */
export async function unzip(bytes: Uint8Array, kind: string): Promise<ZipParts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, 4).equals(compoundFile)) {
    const found = "found an encrypted one (it needs a password) or a format from before 2007";
    throw new UnreadableError(`expected ${kind}; ${found}`);
  }
  const { fromBufferPromise } = await import("yauzl");
  const damaged = (error: unknown): UnreadableError =>
    error instanceof UnreadableError
      ? error
      : new UnreadableError(`expected ${kind}; found a damaged one (${(error as Error).message})`);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch(
    (error: unknown) => {
      throw damaged(error);
    },
  );
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size === limits.parts) throw tooLarge(kind, `more than ${limits.parts} parts`);
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(error);
  }
  let total = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      if (entry.isEncrypted()) {
        throw new UnreadableError(`expected ${kind}; found an encrypted one: it needs a password`);
      }
      const chunks: Uint8Array[] = [];
      let length = 0;
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          const piece = chunk as Uint8Array;
          length += piece.length;
          total += piece.length;
          if (length > limits.part) {
            throw tooLarge(kind, `a part that unpacks to more than ${inMegabytes(limits.part)}`);
          }
          if (total > limits.unpacked) {
            throw tooLarge(kind, `one that unpacks to more than ${inMegabytes(limits.unpacked)}`);
          }
          chunks.push(piece);
        }
      } catch (error) {
        throw damaged(error);
      }
      return Buffer.concat(chunks);
    },
  };
}

function tooLarge(kind: string, found: string): UnreadableError {
  return new UnreadableError(`expected ${kind}; found ${found}, which is not read`);
}
