import fc from "fast-check";
import { splitLines } from "../../../src/corpus/files/split-lines.js";
import { readRawLines } from "../../../src/corpus/raw/raw-lines.js";
import { chunksOf } from "../found.js";
import { fileOf } from "./raw-lines-of.js";

/** The lines as strings, or the lengths of those that are too long. */
async function read(text: string, most: number, chunkSize: number): Promise<(string | number)[]> {
  const all: (string | number)[] = [];
  for await (const lines of readRawLines(fileOf(Buffer.from(text)).pour(), most, chunkSize)) {
    if ("length" in lines) {
      all.push(lines.length);
      continue;
    }
    const parts = lines.bytes.toString().split("\n");
    if (parts.at(-1) === "") parts.pop();
    all.push(...parts.map((part) => (part.length > most ? part.length : part)));
  }
  return all;
}

test("lines come whole, wherever the pieces are cut; one that is too long comes by its length", async () => {
  for (const chunkSize of [1, 2, 3, 7, 100]) {
    expect(await read("a\n\nbcd\nefghij\nk", 4, chunkSize)).toEqual(["a", "", "bcd", 6, "k"]);
    expect(await read("efghij", 4, chunkSize)).toEqual([6]);
    expect(await read("", 4, chunkSize)).toEqual([]);
  }
});

test("they are the lines that splitLines finds", async () => {
  const text = fc.array(fc.constantFrom("\n", "a", "bb", "ccccc"), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      text.map((parts) => parts.join("")),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      async (whole, most, chunkSize) => {
        const expected: (string | number)[] = [];
        for await (const { bytes, length } of splitLines(chunksOf(whole), most)) {
          expected.push(bytes === null ? length : Buffer.from(bytes).toString());
        }
        expect(await read(whole, most, chunkSize)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
