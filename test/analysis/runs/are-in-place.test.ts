import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { hashFile } from "../../../src/analysis/hash-file.js";
import { areInPlace } from "../../../src/analysis/runs/are-in-place.js";
import { withFolder } from "../../folder.js";

test("files are in place as long as nobody edits, replaces or removes one", async () => {
  await withFolder({ "a.csv": "one", "tables/b.csv": "two" }, async (output) => {
    const place = (name: string) => path.join(output, name);
    const files = await Promise.all(
      ["a.csv", "tables/b.csv"].map((name) => hashFile(place(name), name)),
    );
    expect(await areInPlace(output, files)).toBe(true);
    await writeFile(place("a.csv"), "ONE");
    expect(await areInPlace(output, files)).toBe(false);
    await writeFile(place("a.csv"), "one");
    await rm(place("tables/b.csv"));
    expect(await areInPlace(output, files)).toBe(false);
    await mkdir(place("tables/b.csv"));
    expect(await areInPlace(output, files)).toBe(false);
  });
});

test("output of a run that was killed and waits to be put in place is not in place yet", async () => {
  await withFolder({ ".topoi-commit/a.csv": "new" }, async (output) => {
    expect(await areInPlace(output, [])).toBe(false);
  });
});
