import { insertChunk } from "./insert-chunk.js";

const dotsInInch = 96;
const inchesInMetre = 39.3701;

/**
 * The PNG with a word (the chunk `pHYs`) on how large it is: at scale 1, 96 dots are an inch. Without
 * it, word processors take a picture of more dots for a larger one.
 */
export function setResolution(png: Uint8Array, scale: number): Uint8Array {
  const dotsInMetre = Math.round(dotsInInch * scale * inchesInMetre);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(dotsInMetre, 0);
  data.writeUInt32BE(dotsInMetre, 4);
  data.writeUInt8(1, 8);
  return insertChunk(png, "pHYs", data);
}
