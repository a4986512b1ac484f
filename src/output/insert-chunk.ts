import { crc32 } from "node:zlib";

/** A signature of 8 bytes, then the first chunk, always of 25. */
const endOfHeader = 33;

/** The PNG with one more chunk behind its header: its type, four letters, and its data. */
export function insertChunk(png: Uint8Array, type: string, data: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, "latin1");
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return new Uint8Array(
    Buffer.concat([png.subarray(0, endOfHeader), chunk, png.subarray(endOfHeader)]),
  );
}
