import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Manifest } from "../src/analysis/make-manifest.js";
import { withFolder } from "./folder.js";

/** Kills of one go; `TOPOI_KILLS=200` for many. */
const kills = Number(process.env.TOPOI_KILLS ?? 6);
const seed = Number(process.env.TOPOI_SEED ?? 8);

const codebook = (term: string): string => `codebook: Rivers
version: 2
themes:
  water-sharing:
    label: Water sharing
    definition: Who may take how much from a river.
    terms:
      en: [${term}]
`;
const document = (title: string, words: string): string =>
  `---\ntitle: ${title}\nauthor: Ada Brook\ndate: 2021-05-04\n---\n\n${words}\n`;
const upstream =
  "Those upstream speak of water rights, and those downstream of a promise that nobody keeps in summer.";
const dikes =
  "Dikes do not solve this. They keep out the flood and the neighbour alike, and each raises the water.";

/** What a folder of documents may hold: each run finds another of these than the last. */
const versions: readonly Readonly<Record<string, string>>[] = [
  { "themes.yml": codebook("water right*"), "brook.md": document("Upstream", upstream) },
  { "themes.yml": codebook("dike*"), "brook.md": document("Upstream", upstream) },
  {
    "themes.yml": codebook("water right*"),
    "brook.md": document("Upstream", `${upstream} ${dikes}`),
    "marsh.md": document("Marsh", dikes),
  },
];

const command = path.resolve("dist/cli.js");
const preload = pathToFileURL(path.resolve("test/kill-at.mjs")).href;

/** Runs in a folder, killed at a change of the disk; gives the signal that ended it, if one did. */
async function run(folder: string, output: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const words = ["--import", preload, command, "run", "--output", output];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told += text));
  const [status, signal] = (await once(child, "close")) as [number | null, string | null];
  return signal ?? (status === 0 ? "" : `status ${status}: ${told}`);
}

async function lay(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(path.join(folder, "seeds"), { recursive: true, force: true });
  await mkdir(path.join(folder, "seeds"));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, "seeds", name), text);
  }
}

/**
 * What the manifest of a complete output says, whose files are what it says; `null` where there is
 * none. The report tells of the run before too, and is no part of it.
 */
async function readComplete(output: string): Promise<string | null> {
  const text = await readFile(path.join(output, "manifest.json"), "utf8").catch(() => null);
  if (text === null) return null;
  const manifest = JSON.parse(text) as Manifest;
  for (const file of manifest.outputs) {
    const bytes = await readFile(path.join(output, file.path));
    const found = createHash("sha256").update(bytes).digest("hex");
    expect({ file: file.path, sha256: found }).toEqual({ file: file.path, sha256: file.sha256 });
  }
  const others = manifest.outputs.filter((file) => file.path !== "report.html");
  return JSON.stringify({ ...manifest, since: null, outputs: others });
}

/** The files of an output that are neither kept for the next run nor records of runs. */
async function listOutput(output: string): Promise<string[]> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(output, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/^\.topoi-(?:cache|runs)/u.test(name))
    .sort();
}

test(
  `${kills} kills at random changes of the disk leave the old output or the new, and the next run is right`,
  async () => {
    await withFolder({}, async (folder) => {
      const output = path.join(folder, "output");
      const changes = path.join(folder, "changes");
      const wanted: { manifest: string; files: string[] }[] = [];
      let most = 0;
      for (const [i, files] of versions.entries()) {
        await lay(folder, files);
        expect(await run(folder, `new-${i}`, { CHANGES_TO: changes })).toBe("");
        most = Math.max(most, Number(await readFile(changes, "utf8")));
        const manifest = (await readComplete(path.join(folder, `new-${i}`))) ?? "";
        wanted.push({ manifest, files: await listOutput(path.join(folder, `new-${i}`)) });
      }
      const manifests = wanted.map(({ manifest }) => manifest);
      const random = xoroshiro128plus(seed);
      const draw = (from: number, to: number): number => uniformInt(random, from, to);
      let [killed, unfinished, version] = [0, 0, 0];
      while (killed < kills) {
        // One in six begins from nothing, one in six from a cache that lost its end.
        const start = draw(1, 6);
        if (start === 1) await rm(output, { recursive: true, force: true });
        if (start === 2) await cutCache(path.join(output, ".topoi-cache"));
        const before = existsSync(output) ? await readComplete(output) : null;
        version = (version + draw(1, versions.length - 1)) % versions.length;
        await lay(folder, versions[version] ?? {});
        const env = { KILL_AT: String(draw(1, most)), KILL_BEFORE: String(draw(0, 1)) };
        const ending = await run(folder, "output", env);
        expect(["", "SIGKILL"]).toContain(ending);
        if (ending === "SIGKILL") killed++;
        const isUnfinished = existsSync(path.join(output, ".topoi-commit"));
        if (isUnfinished) unfinished++;
        // Complete and old, or complete and new, or new and all there to be put in place.
        else expect([before, manifests[version]]).toContain(await readComplete(output));
        // Now and then the next is killed as well.
        if (draw(1, 3) === 1) {
          await run(folder, "output", { ...env, KILL_AT: String(draw(1, most)) });
          killed++;
        }
        expect(await run(folder, "output")).toBe("");
        expect(await readComplete(output)).toBe(manifests[version]);
        expect(await listOutput(output)).toEqual(wanted[version]?.files);
      }
      if (kills > 50) expect(unfinished).toBeGreaterThan(0);
    });
  },
  120_000 + 60_000 * kills,
);

/** Cuts the last bytes off a pack, as a disk that was full might have. */
async function cutCache(folder: string): Promise<void> {
  const packs = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".pack"));
  for (const name of packs.slice(0, 1)) {
    const bytes = await readFile(path.join(folder, name));
    await writeFile(path.join(folder, name), bytes.subarray(0, bytes.length - 7));
  }
}
