import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { withFolder } from "./folder.js";
import { codebook } from "./sample.js";

/** What a program has loaded: names of packages, and how many kilobytes of topoi's own code. */
interface Loaded {
  readonly packages: readonly string[];
  readonly own: number;
}

const dist = path.resolve("dist");
/** Those that are part of the bundle, each a file. */
const bundled = /[\\/]dist[\\/](commander|hyparquet|hyparquet-writer|leven|yaml)-[\w-]{8}\.js$/u;

/** Runs node in a folder; the coverage that it writes names every file that it has loaded. */
async function loadedBy(folder: string, ...words: string[]): Promise<Loaded> {
  const coverage = path.join(folder, "coverage");
  const env = { ...process.env, NODE_V8_COVERAGE: coverage };
  await promisify(execFile)(process.execPath, words, { cwd: folder, env });
  const files = new Set<string>();
  for (const name of await readdir(coverage)) {
    const { result } = JSON.parse(await readFile(path.join(coverage, name), "utf8")) as {
      result: { url: string }[];
    };
    for (const { url } of result) if (url.startsWith("file:")) files.add(fileURLToPath(url));
  }
  const packages = new Set<string>();
  for (const file of files) {
    const installed = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(file);
    const name = (installed ?? bundled.exec(file))?.[1];
    if (name !== undefined) packages.add(name);
  }
  const own = [...files].filter((file) => file.startsWith(dist + path.sep) && !bundled.test(file));
  const sizes = await Promise.all(own.map(async (file) => (await stat(file)).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { packages: [...packages].sort(), own: bytes / 1000 };
}

/** The packages that a plain way needs, and at most so much code: what is new has to be worth it. */
function expectLoaded({ packages, own }: Loaded, needed: readonly string[], most: number): void {
  expect(packages).toEqual(needed);
  expect(own).toBeLessThanOrEqual(most);
  // None at all would mean that nothing was counted.
  expect(own).toBeGreaterThan(most / 2);
}

test("the front door loads no reader, no YAML and nothing that draws", async () => {
  await withFolder({}, async (folder) => {
    const load = `await import(${JSON.stringify(pathToFileURL(path.join(dist, "index.js")).href)})`;
    const loaded = await loadedBy(folder, "--input-type=module", "--eval", load);
    expectLoaded(loaded, ["d3-array", "leven", "pure-rand"], 1270);
  });
});

test("the side door loads a third of what the front door does", async () => {
  await withFolder({}, async (folder) => {
    const load = `await import(${JSON.stringify(pathToFileURL(path.join(dist, "score.js")).href)})`;
    const loaded = await loadedBy(folder, "--input-type=module", "--eval", load);
    expectLoaded(loaded, [], 335);
  });
});

const record = JSON.stringify({
  author: "Ada Brook",
  date: "2021-05-04",
  text: "We share the river, and every dike along it.",
});

test("texts that are scored as they stand need no reader of pages and no data on languages", async () => {
  const files = { "speeches.jsonl": `${record}\n`, "themes.yml": codebook };
  await withFolder(files, async (folder) => {
    const given = ["speeches.jsonl", "--as-is", "--language", "en", "--output", "out"];
    const loaded = await loadedBy(folder, path.join(dist, "cli.js"), "score", ...given);
    const written = ["hyparquet", "hyparquet-writer"];
    // A misspelt key of the codebook is told with the one that was meant.
    expectLoaded(loaded, ["commander", ...written, "leven", "yaml"], 385);
  });
});

test("a command tells what it takes without what it needs to work", async () => {
  await withFolder({}, async (folder) => {
    const loaded = await loadedBy(folder, path.join(dist, "cli.js"), "score", "--help");
    expectLoaded(loaded, ["commander"], 350);
  });
});
