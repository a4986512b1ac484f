import fc from "fast-check";
import { makeBlock, takePiece, type Block } from "../../../src/corpus/block.js";
import type { Mending } from "../../../src/corpus/lines/mend-hyphens.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";
import { takeLines } from "../../../src/corpus/lines/take-lines.js";

function take(raw: string, mendings = new Map<number, Mending>()): Block {
  const lines = scanLines(raw);
  const group = lines.map((_, i) => i);
  return takeLines("paragraph", raw, lines, group, mendings);
}

test("lines that end in a line feed make one run", () => {
  expect(take("one two\nthree\nfour")).toEqual({
    kind: "paragraph",
    text: "one two three four",
    runs: [{ start: 0, end: 18, raw_start: 0, raw_end: 18 }],
  });
});

test("what is left out between lines begins a new run", () => {
  expect(take("one \r\n two").runs).toEqual([
    { start: 0, end: 4, raw_start: 0, raw_end: 4 },
    { start: 4, end: 7, raw_start: 7, raw_end: 10 },
  ]);
});

test("a mended hyphen is left out", () => {
  const raw = "inter-\nnational";
  expect(take(raw, new Map([[0, "remove"]]))).toMatchObject({
    text: "international",
    runs: [
      { start: 0, end: 5, raw_start: 0, raw_end: 5 },
      { start: 5, end: 13, raw_start: 7, raw_end: 15 },
    ],
  });
});

test("the text is that of makeBlock, and every run is letter for letter", () => {
  const unit = fc.constantFrom(
    "a",
    "é",
    "😀",
    " ",
    "  ",
    "\t",
    "\n",
    "\u00a0",
    "\u0000",
    "\ufeff",
    "\u3000",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (raw) => {
      const { text, runs } = take(raw);
      expect(text).toBe(makeBlock("paragraph", [takePiece(raw, 0, raw.length)])?.text ?? "");
      let end = 0;
      for (const run of runs) {
        expect(run.start).toBe(end);
        expect(run.end - run.start).toBe(run.raw_end - run.raw_start);
        end = run.end;
      }
      expect(end).toBe(text.length);
    }),
  );
});

test("a megabyte of short words is put together whole", () => {
  expect(take("ab  ".repeat(250_000)).text).toBe("ab ".repeat(250_000).trim());
});
