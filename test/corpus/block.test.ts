import fc from "fast-check";
import { cutBlock, joinBlocks, makeBlock, takePiece, type Block } from "../../src/corpus/block.js";

const blockOf = (raw: string) => makeBlock("paragraph", [takePiece(raw, 0, raw.length)]);
const untidy = fc
  .array(
    fc.constantFrom(
      "a",
      "bc",
      "é",
      "😀",
      " ",
      "\n",
      "\r\n",
      "\t",
      "\u00a0",
      "\ufeff",
      "\u001b",
      "\u202e",
      "\u0000",
      "\u3000",
    ),
    { maxLength: 20 },
  )
  .map((all) => all.join(""));

/** Runs in order, inside both texts, covering the text; letters that were kept are the original's. */
function checkRuns({ text, runs }: Pick<Block, "text" | "runs">, raw: string): void {
  let [end, rawEnd] = [0, 0];
  for (const run of runs) {
    expect(run.start).toBe(end);
    expect(run.raw_start).toBeGreaterThanOrEqual(rawEnd);
    const [kept, original] = [
      text.slice(run.start, run.end),
      raw.slice(run.raw_start, run.raw_end),
    ];
    if (kept !== " ") expect(kept).toBe(original.replace(/\s/gu, " "));
    ({ end, raw_end: rawEnd } = run);
  }
  expect(end).toBe(text.length);
  expect(rawEnd).toBeLessThanOrEqual(raw.length);
}

test("blanks become one, controls and overrides nothing", () => {
  expect(blockOf(" a \u00a0\r\n b\u001b[31m\u202ec\ufeff ")?.text).toBe("a b[31mc");
  expect(blockOf(" \u0000\u200f \n")).toBeNull();
});

test("runs say where every letter stood, for any original", () => {
  fc.assert(
    fc.property(untidy, (raw) => {
      const block = blockOf(raw);
      if (block === null) return;
      checkRuns(block, raw);
      expect(blockOf(block.text)?.text).toBe(block.text);
    }),
    { numRuns: 500 },
  );
});

test("a part of a block keeps its places", () => {
  fc.assert(
    fc.property(untidy, fc.nat(20), fc.nat(20), (raw, from, length) => {
      const block = blockOf(raw);
      if (block === null || from >= block.text.length) return;
      const span = { start: from, end: Math.min(from + length, block.text.length) };
      const part = cutBlock(block, span);
      expect(part.text).toBe(block.text.slice(span.start, span.end));
      checkRuns(part, raw);
    }),
  );
});

test("joined, blocks stand a blank line apart, and headings are known", () => {
  const raw = "Title\nSome text";
  const blocks = [
    makeBlock("heading", [takePiece(raw, 0, 5)]),
    makeBlock("paragraph", [takePiece(raw, 6, 15)]),
  ].filter((block) => block !== null);
  expect(joinBlocks(blocks)).toEqual({
    text: "Title\n\nSome text",
    headings: [{ start: 0, end: 5 }],
    runs: [
      { start: 0, end: 5, raw_start: 0, raw_end: 5 },
      { start: 7, end: 16, raw_start: 6, raw_end: 15 },
    ],
  });
});
