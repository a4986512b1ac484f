import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { isLocked, lockOutput } from "../../src/analysis/lock-output.js";
import { runAnalysis } from "../../src/analysis/run-analysis.js";
import { withFolder } from "../folder.js";
import { seeds } from "../sample.js";

const module = pathToFileURL(path.resolve("dist/modules/analysis/lock-output.js")).href;

/** What a process of its own prints. */
async function inProcess(script: string, folder: string): Promise<string> {
  const text = `const { lockOutput } = await import(${JSON.stringify(module)}); ${script}`;
  const words = ["--input-type=module", "-e", text];
  const run = promisify(execFile)(process.execPath, words, { cwd: folder });
  return run.then(
    ({ stdout }) => stdout,
    (error: unknown) => String((error as { signal: unknown }).signal),
  );
}

test("a folder that is held is refused, with who holds it, until it is let go", async () => {
  await withFolder({ "out/a.txt": "" }, async (folder) => {
    const output = path.join(folder, "out");
    const unlock = lockOutput(output);
    expect(isLocked(output)).toBe(true);
    expect(() => lockOutput(output)).toThrow(
      `${output}: another run (process ${process.pid}) is writing to it; wait for its end, or choose another folder with --output`,
    );
    const script = `try { lockOutput("out"); } catch (error) { console.log(error.name); }`;
    expect(await inProcess(script, folder)).toBe("LockedError\n");
    // A watcher holds it in another way.
    lockOutput(output, "watch")();
    unlock();
    expect(await readdir(output)).toEqual(["a.txt"]);
    expect(await inProcess(`lockOutput("out")(); console.log("mine");`, folder)).toBe("mine\n");
  });
});

test("what a process that was killed held is taken over", async () => {
  await withFolder({}, async (folder) => {
    const kill = `lockOutput("out"); process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1e6);`;
    expect(await inProcess(kill, folder)).toBe("SIGKILL");
    const output = path.join(folder, "out");
    expect(existsSync(path.join(output, ".topoi-lock"))).toBe(true);
    lockOutput(output)();
    expect(await readdir(output)).toEqual([]);
  });
});

test("the number of a process that came again, and a lock that is damaged, hold nothing", async () => {
  await withFolder({ "out/a.txt": "" }, async (folder) => {
    const output = path.join(folder, "out");
    const lock = path.join(output, ".topoi-lock");
    const host = hostname();
    const mine = { pid: process.pid, start: "1", host, token: "of another" };
    for (const text of [JSON.stringify(mine), "", '{"pid":']) {
      await writeFile(lock, text);
      lockOutput(output)();
      expect(await readdir(output)).toEqual(["a.txt"]);
    }
    await writeFile(lock, JSON.stringify({ ...mine, host: "another" }));
    expect(() => lockOutput(output)).toThrow(`or delete ${lock} if that has ended`);
  });
});

test("a folder that was made for a lock alone goes with it", async () => {
  await withFolder({}, (folder) => {
    const output = path.join(folder, "out");
    lockOutput(output)();
    expect(existsSync(output)).toBe(false);
    return Promise.resolve();
  });
});

test("a working folder that is gone is told", async () => {
  await withFolder({ "gone/a.txt": "" }, async (folder) => {
    const script = `const { rmSync } = await import("node:fs");
      rmSync(process.cwd(), { recursive: true });
      try { lockOutput("out"); } catch (error) { console.log(error.message); }`;
    expect(await inProcess(script, path.join(folder, "gone"))).toBe(
      "out: could not be written: a folder above it is gone\n",
    );
  });
});

test("of two runs at once into one folder one is done and the other refused", async () => {
  await withFolder(seeds, async (folder) => {
    const places = { seeds: path.join(folder, "seeds"), output: path.join(folder, "output") };
    const both = await Promise.allSettled([runAnalysis(places), runAnalysis(places)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await readdir(places.output)).not.toContain(".topoi-lock");
    await rm(places.output, { recursive: true });
  });
});
