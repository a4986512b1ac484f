import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { runAnalysis } from "../../../src/analysis/run-analysis.js";
import { readRuns } from "../../../src/analysis/runs/run-records.js";
import { withFolder } from "../../folder.js";
import { seeds } from "../../sample.js";

const files = { "seeds/themes.yml": seeds["seeds/themes.yml"] ?? "", "seeds/a.md": "A dike.\n" };
const again =
  "A second text, in which a dike is a promise to the next village and nobody keeps it.\n";

const run = (folder: string) =>
  runAnalysis({ seeds: path.join(folder, "seeds"), output: path.join(folder, "output") });
const read = (folder: string, file: string) => readFile(path.join(folder, "output", file), "utf8");
const changed = '<section id="changes" ';

test("a run in which nothing is new does nothing and says the same", async () => {
  await withFolder(files, async (folder) => {
    const first = await run(folder);
    const report = path.join(folder, "output", "report.html");
    const { ino } = await stat(report);
    // Without what is kept of documents it would have to be worked out again.
    await rm(path.join(folder, "output", ".topoi-cache"), { recursive: true });
    const second = await run(folder);
    expect(second).toEqual({ ...first, isUnchanged: true });
    expect((await stat(report)).ino).toBe(ino);
    await expect(stat(path.join(folder, "output", ".topoi-cache"))).rejects.toThrow("ENOENT");
    expect(await readFile(report, "utf8")).not.toContain(changed);
    expect(readRuns(path.join(folder, "output")).runs).toHaveLength(1);
  });
});

test("a new document makes a new run, whose report tells it; edited and lost output is made again", async () => {
  await withFolder(files, async (folder) => {
    await run(folder);
    await writeFile(path.join(folder, "seeds", "b.md"), again);
    expect(await run(folder)).toMatchObject({
      ...{ run: 2, isUnchanged: false, changes: "1 document added" },
    });
    const report = await read(folder, "report.html");
    expect(report).toContain(changed);
    expect(report).toContain("1 document added: b");
    await writeFile(path.join(folder, "output", "report.html"), report.replace("added", "ADDED"));
    await rm(path.join(folder, "output", "tables", "hits.csv"));
    expect(await run(folder)).toMatchObject({ run: 2, isUnchanged: false });
    expect(await read(folder, "report.html")).toBe(report);
    await expect(read(folder, "tables/hits.csv")).resolves.toContain("dike");
    expect(await run(folder)).toMatchObject({
      run: 2,
      isUnchanged: true,
      changes: "1 document added",
    });
  });
});

test("a run that was killed before its record was written is done again, with the same output", async () => {
  await withFolder(files, async (folder) => {
    await run(folder);
    await writeFile(path.join(folder, "seeds", "b.md"), again);
    await run(folder);
    const [manifest, report] = [
      await read(folder, "manifest.json"),
      await read(folder, "report.html"),
    ];
    await rm(path.join(folder, "output", ".topoi-runs", "2.json.gz"));
    expect(await run(folder)).toMatchObject({ run: 2, isUnchanged: false });
    expect(await read(folder, "manifest.json")).toBe(manifest);
    expect(await read(folder, "report.html")).toBe(report);
  });
});

test("a record that cannot be written is told, and the output is there all the same", async () => {
  await withFolder({ ...files, "output/.topoi-runs": "a file" }, async (folder) => {
    const report = await run(folder);
    expect(report.run).toBeNull();
    expect(report.notes).toEqual([
      expect.stringMatching(/could not be written: a part of the path/u),
    ]);
    await expect(read(folder, "manifest.json")).resolves.toContain("a.md");
  });
});
