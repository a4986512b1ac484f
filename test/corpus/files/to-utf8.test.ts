import fc from "fast-check";
import { toUtf8 } from "../../../src/corpus/files/to-utf8.js";
import { chunksOf } from "../found.js";

async function convert(...pieces: Uint8Array[]): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of toUtf8(chunksOf(...pieces))) all.push(piece);
  return Buffer.concat(all);
}

test("UTF-16 is UTF-8 afterwards, without its mark, wherever it is cut behind that", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), fc.nat(40), async (text, cut) => {
      const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
      const at = Math.max(2, Math.min(cut, bytes.length));
      const found = await convert(bytes.subarray(0, at), bytes.subarray(at));
      expect(found).toEqual(Buffer.from(text));
    }),
  );
});

test("UTF-8 loses its mark alone, and other bytes are left as they are", async () => {
  expect(await convert(Buffer.from("\ufeffa\ufeff"))).toEqual(Buffer.from("a\ufeff"));
  expect(await convert(Buffer.of(0x61, 0xff))).toEqual(Buffer.of(0x61, 0xff));
});
