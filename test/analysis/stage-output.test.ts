import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openStage } from "../../src/analysis/stage-output.js";
import { withFolder } from "../folder.js";

const read = (folder: string, file: string) => readFile(path.join(folder, file), "utf8");

test("staged files appear all at once, and only when committed", async () => {
  await withFolder({ "tables/hits.csv": "old" }, async (folder) => {
    const stage = await openStage(folder);
    await stage.write("tables/hits.csv", "new");
    await stage.write("manifest.json", "{}");
    expect(await read(folder, "tables/hits.csv")).toBe("old");
    await stage.commit();
    expect(await read(folder, "tables/hits.csv")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["manifest.json", "tables"]);
  });
});

test("a stage knows the bytes and the hash of what it holds", async () => {
  await withFolder({}, async (folder) => {
    const stage = await openStage(folder);
    await stage.write("a.txt", "ä");
    const sha256 = createHash("sha256").update("ä").digest("hex");
    expect(stage.files).toEqual([{ path: "a.txt", bytes: 2, sha256 }]);
    await stage.discard();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a process that is killed while it writes leaves the old files, and the next run cleans up", async () => {
  await withFolder({ "report.html": "old" }, async (folder) => {
    const module = pathToFileURL(path.resolve("dist/modules/analysis/stage-output.js")).href;
    const script = `
      const { openStage } = await import(${JSON.stringify(module)});
      const stage = await openStage(${JSON.stringify(folder)});
      await stage.write("report.html", "half");
      process.kill(process.pid, "SIGKILL");`;
    const signal = await new Promise((resolve) => {
      execFile(process.execPath, ["--input-type=module", "-e", script], (error) => {
        resolve(error?.signal);
      });
    });
    expect(signal).toBe("SIGKILL");
    expect(await read(folder, "report.html")).toBe("old");
    await (await openStage(folder)).discard();
    expect(await readdir(folder)).toEqual(["report.html"]);
  });
});

test("an interrupted process leaves the old files and nothing half-written", async () => {
  await withFolder({ "report.html": "old" }, async (folder) => {
    const module = pathToFileURL(path.resolve("dist/modules/analysis/stage-output.js")).href;
    const script = `
      const { openStage } = await import(${JSON.stringify(module)});
      const stage = await openStage(${JSON.stringify(folder)});
      await stage.write("report.html", "half");
      setInterval(() => {}, 1e6);
      process.kill(process.pid, "SIGINT");`;
    const signal = await new Promise((resolve) => {
      execFile(process.execPath, ["--input-type=module", "-e", script], (error) => {
        resolve(error?.signal);
      });
    });
    expect(signal).toBe("SIGINT");
    expect(await read(folder, "report.html")).toBe("old");
    expect(await readdir(folder)).toEqual(["report.html"]);
  });
});

test("a run that was killed while files were put in place is finished by the next", async () => {
  await withFolder({ "a.txt": "old", "b.txt": "old" }, async (folder) => {
    await mkdir(path.join(folder, ".topoi-commit"));
    await writeFile(path.join(folder, ".topoi-commit", "b.txt"), "new");
    await writeFile(path.join(folder, ".topoi-commit", "manifest.json"), "{}");
    await (await openStage(folder)).discard();
    expect(await read(folder, "b.txt")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["a.txt", "b.txt", "manifest.json"]);
  });
});
