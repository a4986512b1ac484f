import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashFile, hashFiles } from "../../src/analysis/hash-file.js";

const folder = mkdtempSync(path.join(tmpdir(), "topoi-hash-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = path.join(folder, "found.txt");

test.each([
  ["nothing", 0],
  ["a byte", 1],
  ["exactly one piece", 1 << 20],
  ["more than two pieces", (2 << 20) + 7],
])("a file of %s has the hash of all its bytes, under the name given", async (_what, length) => {
  const bytes = randomBytes(length);
  writeFileSync(file, bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(await hashFile(file, "named.txt")).toEqual({ path: "named.txt", bytes: length, sha256 });
});

test("a file that is not there has none", async () => {
  await expect(hashFile(path.join(folder, "none.txt"), "none.txt")).rejects.toThrow("ENOENT");
});

test("many files come in their order, and others have their turn meanwhile", async () => {
  writeFileSync(file, "same");
  const files = Array.from({ length: 100 }, (_, i) => ({ file, name: `${i}.txt` }));
  let turns = 0;
  const others = setImmediate(() => {
    turns++;
  });
  const hashed = await hashFiles(files);
  clearImmediate(others);
  expect(hashed.map(({ path }) => path)).toEqual(files.map(({ name }) => name));
  expect(new Set(hashed.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(turns).toBeGreaterThan(0);
});
