import fc from "fast-check";
import { decodeChunks } from "../../../src/corpus/files/decode-chunks.js";
import { limits } from "../../../src/corpus/files/limits.js";
import { chunksOf } from "../found.js";

async function decode(...pieces: Uint8Array[]): Promise<{ text: string; notes: string[] }> {
  const notes: string[] = [];
  let text = "";
  for await (const piece of decodeChunks(chunksOf(...pieces), (note) => notes.push(note)))
    text += piece;
  return { text, notes };
}

/** More lines than the encoding is told from. */
const many = "The tide.\n".repeat(limits.sample / 10 + 1);

test("a long text is what its bytes are, wherever they are cut", async () => {
  const tail = "Flüsse, 主权, 😀\n";
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(25)), async (cuts) => {
      const bytes = Buffer.from(tail);
      const places = [...new Set([0, ...cuts, bytes.length])].sort((a, b) => a - b);
      const parts = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
      const { text, notes } = await decode(Buffer.from(many), ...parts);
      expect(text.slice(many.length)).toBe(tail);
      expect(notes).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test("what is no UTF-8 behind the beginning is U+FFFD and counted; U+FFFD that was there is not", async () => {
  const pieces = [
    Buffer.from(many),
    Buffer.of(0x61, 0xff, 0x0a, 0xe2, 0x82),
    Buffer.from("b\ufffd"),
  ];
  const { text, notes } = await decode(...pieces, Buffer.of(0xf0, 0x9f));
  expect(text.slice(many.length)).toBe("a\ufffd\n\ufffdb\ufffd\ufffd");
  const first = many.length + 1;
  expect(notes).toEqual([
    `3 places that are no UTF-8 behind the first 4 MB, the first at byte ${first}, read as U+FFFD`,
  ]);
});

test("what is broken in the beginning is told at once, and once", async () => {
  const { notes } = await decode(
    Buffer.from("Fl\u00fcsse, \u00e4\u00f6\u00fc\n"),
    Buffer.of(0xff),
    Buffer.from(many),
  );
  expect(notes).toEqual(["1 place that is no UTF-8, at byte 16 (0xFF), read as U+FFFD"]);
});

test("half a character behind the beginning of UTF-16 is U+FFFD and counted", async () => {
  const start = Buffer.from(`\ufeff${many}`, "utf16le");
  const { text, notes } = await decode(start, Buffer.from("a\ud83db", "utf16le"));
  expect(text).toBe(`${many}a\ufffdb`);
  expect(notes).toEqual([
    "read as utf-16le, by its byte order mark",
    "1 letter read as U+FFFD behind the first 4 MB: not utf-16le",
  ]);
});

test("a NUL here and there is left in the text and told", async () => {
  const { text, notes } = await decode(Buffer.from("id,text\n1,The law\u0000of the sea.\n"));
  expect(text).toBe("id,text\n1,The law\u0000of the sea.\n");
  expect(notes).toEqual(["1 NUL, the first at byte 17"]);
});

test("binary data are no text", async () => {
  const bytes = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251);
  await expect(decode(bytes)).rejects.toThrow("expected text, found binary data");
  const padded = Buffer.from("ab\u0000\u0000\u0000cde\u0000".repeat(9));
  await expect(decode(padded)).rejects.toThrow("expected text, found binary data");
});
