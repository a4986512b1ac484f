import { createCanvas, loadImage } from "canvas";
import { crc32 } from "node:zlib";
import { setResolution } from "../../src/output/set-resolution.js";

const plain = createCanvas(3, 2).toBuffer("image/png");

test("at scale 2 a picture has 192 dots an inch, which is 7,559 a metre", () => {
  const png = Buffer.from(setResolution(plain, 2));
  expect(png.toString("latin1", 37, 41)).toBe("pHYs");
  expect([png.readUInt32BE(41), png.readUInt32BE(45), png.readUInt8(49)]).toEqual([7559, 7559, 1]);
  expect(png.readUInt32BE(50)).toBe(crc32(png.subarray(37, 50)));
});

test("nothing else changes", async () => {
  const png = Buffer.from(setResolution(plain, 1));
  expect(Buffer.concat([png.subarray(0, 33), png.subarray(54)]).equals(plain)).toBe(true);
  expect(await loadImage(png)).toMatchObject({ width: 3, height: 2 });
});
