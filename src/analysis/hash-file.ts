import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { OutputFile } from "./stage-output.js";

/** The size and the hash of a file under the name that it is to have. */
export async function hashFile(file: string, name: string): Promise<OutputFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).length;
  }
  return { path: name, bytes, sha256: hash.digest("hex") };
}
