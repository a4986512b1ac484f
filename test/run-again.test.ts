import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { readRuns } from "../src/analysis/runs/run-records.js";
import { withFolder } from "./folder.js";
import { command, runProgram, topoi, type Outcome } from "./run-topoi.js";
import { seeds } from "./sample.js";

function run(folder: string, ...words: string[]): Promise<Outcome> {
  return topoi(folder, "run", ...words);
}

test("a run is repeated from its manifest alone, settings included, and says so", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder, "--unit", "sentence", "--smooth", "1", "--prefer", "en");
    const again = await run(folder, "--from", "output/manifest.json", "--output", "again");
    expect(again).toMatchObject({ status: 0, err: "" });
    expect(again.out).toMatch(
      /^The same run: \d+ files in again, each with the hash that output\/manifest\.json names\.\n$/u,
    );
    const read = (output: string) => readFile(path.join(folder, output, "manifest.json"), "utf8");
    expect(await read("again")).toBe(await read("output"));
  });
});

test("a run repeated in its own place is that run, and nothing of what is kept is lost", async () => {
  const configuration = "codebook: rivers.yml\nunit: sentence\nnegation: drop\nstyle: print\n";
  const { "seeds/themes.yml": rivers = "", ...documents } = seeds;
  const files = { ...documents, "seeds/rivers.yml": rivers, "seeds/topoi.yml": configuration };
  await withFolder(files, async (folder) => {
    const read = (name: string) => readFile(path.join(folder, name), "utf8");
    await run(folder);
    await writeFile(path.join(folder, "seeds", "more.txt"), "We share the river.\n");
    await run(folder);
    const manifest = await read("output/manifest.json");
    const again = await run(folder, "--from", "output/manifest.json");
    expect(again.out).toMatch(/^The same run: \d+ files in output, /u);
    expect(await read("output/manifest.json")).toBe(manifest);
    expect((await run(folder)).out).toMatch(/\nRun: +2, in which nothing is new/u);
    // Elsewhere the run before has no number, and the configuration is recorded too.
    await run(folder, "--from", "output/manifest.json", "--output", "again");
    expect(await read("again/manifest.json")).toBe(manifest);
    expect(await read("again/report.html")).toBe(await read("output/report.html"));
    expect(readRuns(path.join(folder, "again")).runs).toMatchObject([
      { run: 1, record: { since: null } },
    ]);
  });
});

test("what a report says of the run before is said again, where the record of that is beside the manifest", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    await writeFile(path.join(folder, "seeds", "more.txt"), "We share the river.\n");
    await run(folder);
    const again = ["--from", "output/manifest.json", "--output"];
    expect((await run(folder, ...again, "again")).out).toMatch(/^The same run: /u);
    await rm(path.join(folder, "output", ".topoi-runs"), { recursive: true });
    const { status, out, err } = await run(folder, ...again, "alone");
    expect({ status, out }).toEqual({
      status: 0,
      out: expect.stringMatching(/^The same run: /u) as string,
    });
    expect(err).toMatch(
      /^Not compared:\n {2}report\.html: it tells what changed since run \w{12}, of which no record/u,
    );
  });
});

test("inputs that differ are named and nothing is run, unless it is to be done anyway", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    await rm(path.join(folder, "seeds", "sungai.md"));
    await writeFile(path.join(folder, "seeds", "marsh.txt"), "A dike, and another dike.\n");
    await writeFile(path.join(folder, "seeds", "more.txt"), "We share the river.\n");
    await writeFile(
      path.join(folder, "seeds", "themes.yml"),
      (seeds["seeds/themes.yml"] ?? "").replace("dike*", "levee*"),
    );
    const from = ["--from", "output/manifest.json", "--output", "again"];
    expect(await run(folder, ...from)).toEqual({
      status: 1,
      out: "",
      err: [
        "topoi: output/manifest.json: 4 inputs of that run not the same in seeds",
        "topoi:   sungai.md: missing",
        "topoi:   marsh.txt: changed",
        "topoi:   more.txt: new",
        `topoi:   codebook ${path.join("seeds", "themes.yml")}: not the one of the manifest, themes.yml`,
        "topoi: nothing was run; --anyway runs all the same",
        "",
      ].join("\n"),
    });
    expect(await readdir(folder)).not.toContain("again");
    const anyway = await run(folder, ...from, "--anyway");
    expect(anyway.status).toBe(0);
    expect(anyway.out).toMatch(/^again: \d+ files not as output\/manifest\.json names them\n/u);
    expect(anyway.out).toContain("\n  tables/documents.csv: changed\n");
  });
});

test("--anyway without a manifest is a wrong call", async () => {
  await withFolder(seeds, async (folder) => {
    expect(await run(folder, "--anyway")).toEqual({
      ...{ status: 2, out: "" },
      err: "error: option '--anyway' is for --from: there is nothing to differ from\n",
    });
    expect(await readdir(folder)).not.toContain("output");
  });
});

test("another version is told, and what the manifest settles is not settled twice", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const file = path.join(folder, "output", "manifest.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"topoi": "[^"]+"/u, '"topoi": "0.0.9"'));
    const again = await run(folder, "--from", "output/manifest.json", "--output", "again");
    expect(again.status).toBe(0);
    expect(again.err).toMatch(/^Versions differ.*\n {2}topoi: 0\.0\.9 then, \S+ now\n$/u);
    const twice = await run(folder, "--from", "output/manifest.json", "--unit", "sentence");
    expect(twice).toMatchObject({
      status: 2,
      err: "error: --from takes --unit from the manifest; leave one of the two out\n",
    });
  });
});

test("a second watcher for one folder is refused", async () => {
  await withFolder(seeds, async (folder) => {
    await mkdir(path.join(folder, "output"));
    const { lockOutput } = await import("../src/analysis/lock-output.js");
    const unlock = lockOutput(path.join(folder, "output"), "watch");
    const { status, err } = await run(folder, "--watch");
    unlock();
    expect({ status, err }).toEqual({
      status: 3,
      err: `topoi: output: somebody (process ${process.pid}) is watching for it already; end that first, or choose another folder with --output\n`,
    });
  });
});

/** A small disk of its own, where the system lets us have one. */
const mayMount = ((): boolean => {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const onDisks = mayMount ? test : test.skip;

/** Runs a script of the shell where disks may be mounted that nobody else sees. */
function withDisks(folder: string, script: string): Promise<Outcome> {
  const called = `topoi() { "${process.execPath}" "${command}" "$@"; }`;
  return runProgram("unshare", ["--mount", "sh", "-c", `${called}\n${script}`], folder);
}

onDisks("a disk that fills up leaves the last output, and says so", async () => {
  await withFolder({ ...seeds, "output/x": "" }, async (folder) => {
    const { out, err } = await withDisks(
      folder,
      `mount -t tmpfs -o size=60m none output && topoi run > /dev/null; echo status $?
       sha256sum output/manifest.json; echo "We share the river." > seeds/more.txt
       head -c 100m /dev/zero > output/filler 2> /dev/null
       topoi run > /dev/null; echo status $?
       truncate -s -1M output/filler
       topoi run > /dev/null; echo status $?
       sha256sum output/manifest.json; ls -A output | grep -E "topoi-(stage|lock)"
       rm output/filler; topoi run > /dev/null; echo status $?`,
    );
    const [first, before, full, nearly, after, last, ...rest] = out.trim().split("\n");
    const fails = "status 1";
    expect([first, full, nearly, last]).toEqual(["status 0", fails, fails, "status 0"]);
    expect({ after, rest }).toEqual({ after: before, rest: [] });
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toMatch(/^topoi: output\S*: could not be written: no space left on the disk$/u);
    }
  });
});

onDisks("parts of the output on disks of their own are filled as well", async () => {
  await withFolder({ ...seeds, "output/tables/x": "" }, async (folder) => {
    const { out, err } = await withDisks(
      folder,
      `mount -t tmpfs -o size=9m none output/tables && topoi run > /dev/null; echo status $?
       ls -A output output/tables | grep -E "topoi-(commit|move)"; ls output/tables | grep -c csv`,
    );
    expect({ out, err }).toEqual({ out: "status 0\n18\n", err: "" });
  });
});

onDisks("a disk of its own that is read-only is told at once, and is no harm before", async () => {
  await withFolder({ ...seeds, "output/x": "" }, async (folder) => {
    const { out, err } = await withDisks(
      folder,
      `mount -t tmpfs -o size=60m none output && topoi run > /dev/null; echo status $?
       mount -o remount,ro output; topoi run > /dev/null; echo status $?`,
    );
    expect(out.trim().split("\n")).toEqual(["status 0", "status 1"]);
    expect(err).toBe("topoi: output: could not be written: the disk is read-only\n");
  });
});

test("a file in the place of a folder is told", async () => {
  await withFolder({ ...seeds, "output/tables": "a file", file: "" }, async (folder) => {
    expect(await run(folder)).toMatchObject({
      status: 1,
      err: expect.stringMatching(
        /^topoi: output.tables.\S+: could not be written: a part of the path is a file, not a folder\n$/u,
      ) as string,
    });
    // Nothing was put in its place.
    expect(existsSync(path.join(folder, "output", "report.html"))).toBe(false);
    expect(await run(folder, "--output", "file")).toMatchObject({
      status: 1,
      err: "topoi: file: could not be written: a part of the path is a file, not a folder\n",
    });
  });
});
