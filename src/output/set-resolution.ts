import { crc32 } from "node:zlib";

/** A signature of 8 bytes, then the first chunk, always of 25. */
const endOfHeader = 33;
const dotsInInch = 96;
const inchesInMetre = 39.3701;

/**
 * The PNG with a word (the chunk `pHYs`) on how large it is: at scale 1, 96 dots are an inch. Without
 * it, word processors take a picture of more dots for a larger one.
 */
export function setResolution(png: Uint8Array, scale: number): Uint8Array {
  const chunk = Buffer.alloc(21);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  const dotsInMetre = Math.round(dotsInInch * scale * inchesInMetre);
  chunk.writeUInt32BE(dotsInMetre, 8);
  chunk.writeUInt32BE(dotsInMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return new Uint8Array(
    Buffer.concat([png.subarray(0, endOfHeader), chunk, png.subarray(endOfHeader)]),
  );
}
