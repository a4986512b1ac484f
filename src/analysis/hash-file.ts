import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { OutputFile } from "./stage-output.js";

const longestPiece = 1 << 20;

/** The size and the hash of a file under the name that it is to have. */
export async function hashFile(file: string, name: string): Promise<OutputFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    // Room for no more than there is: of thousands of small files each would take a megabyte.
    const buffer = Buffer.allocUnsafeSlow(Math.min(Math.max(size, 1), longestPiece));
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
  return { path: name, bytes, sha256: hash.digest("hex") };
}
