import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import type { OutputFile } from "./stage-output.js";

const longestPiece = 1 << 20;

/** The size and the hash of a file under the name that it is to have. */
export async function hashFile(file: string, name: string): Promise<OutputFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const add = (piece: Uint8Array): void => {
    hash.update(piece);
    bytes += piece.length;
  };
  const stats = statSync(file);
  // To wait for a small file takes longer than to read it.
  if (stats.isFile() && stats.size <= longestPiece) add(readFileSync(file));
  else for await (const piece of piecesOf(file)) add(piece);
  return { path: name, bytes, sha256: hash.digest("hex") };
}

/** The same of many files, among which other work and Ctrl-C have their turn. */
export async function hashFiles(
  files: readonly { readonly file: string; readonly name: string }[],
): Promise<OutputFile[]> {
  const hashed: OutputFile[] = [];
  for (const { file, name } of files) {
    if (hashed.push(await hashFile(file, name)) % 32 === 0) await setImmediate();
  }
  return hashed;
}

async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const buffer = Buffer.allocUnsafeSlow(longestPiece);
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
