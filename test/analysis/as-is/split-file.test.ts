import fc from "fast-check";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { splitFile } from "../../../src/analysis/as-is/split-file.js";
import { withFolder } from "../../folder.js";

test("the stretches are the file, one behind the other, each from the beginning of a line", async () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", " ", "\r"), maxLength: 30 });
  await withFolder({}, async (folder) => {
    const file = path.join(folder, "a.jsonl");
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 4, maxLength: 40, size: "max" }),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (lines, endsLine, size, workers) => {
          const bytes = Buffer.from(lines.join("\n") + (endsLine ? "\n" : ""));
          await writeFile(file, bytes);
          const spans = await splitFile(file, workers, size);
          if (bytes.length < 2 * size) {
            expect(spans).toBeNull();
            return;
          }
          expect(spans?.map(({ start }) => start)).toEqual([
            0,
            ...(spans ?? []).slice(0, -1).map(({ end }) => end),
          ]);
          expect(spans?.at(-1)?.end).toBe(bytes.length);
          for (const { start, end } of spans ?? []) {
            expect(end - start).toBeGreaterThan(0);
            if (start > 0) expect(bytes[start - 1]).toBe(0x0a);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("a line that is longer than a window is not cut", async () => {
  const text = `${"a".repeat(200_000)}\nb\nc\n`;
  await withFolder({ "a.jsonl": text }, async (folder) => {
    expect(await splitFile(path.join(folder, "a.jsonl"), 1, 1000)).toEqual([
      { start: 0, end: 200_001 },
      { start: 200_001, end: text.length },
    ]);
  });
});

test("what cannot be split is read as a whole", async () => {
  const files = {
    "a.jsonl.gz": "x\n".repeat(99),
    "a.csv": "x\n".repeat(99),
    "a.jsonl": Buffer.from(`\ufeff${"x\n".repeat(99)}`, "utf16le"),
  };
  await withFolder(files, async (folder) => {
    for (const name of [...Object.keys(files), "missing.jsonl", "."])
      expect(await splitFile(path.join(folder, name), 1, 10)).toBeNull();
  });
});
