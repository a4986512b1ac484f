import fc from "fast-check";
import { splitLines } from "../../../src/corpus/files/split-lines.js";
import { chunksOf } from "../found.js";

async function split(pieces: readonly string[], most = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes } of splitLines(chunksOf(...pieces), most)) {
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return lines;
}

test("lines are the same wherever the pieces are cut", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n", "\r\n", "bc"), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(text, async (pieces) => {
      const all = pieces.join("");
      const lines = all.split("\n");
      if (lines.at(-1) === "") lines.pop();
      expect(await split(pieces)).toEqual(lines);
      expect(await split([all])).toEqual(lines);
    }),
  );
});

test("a line that is too long is passed over, with its length", async () => {
  expect(await split(["ab\nabc", "de\nfg"], 4)).toEqual(["ab", null, "fg"]);
  for await (const line of splitLines(chunksOf("abcde"), 4)) {
    expect(line).toEqual({ number: 1, bytes: null, length: 5 });
  }
});
