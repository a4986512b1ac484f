import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import * as front from "../src/index.js";
import * as side from "../src/score.js";

const run = promisify(execFile);

/** What a program prints that has both doors of the bundle. */
async function withDoors(code: string): Promise<unknown> {
  const [frontFile, sideFile] = ["dist/index.js", "dist/score.js"].map((file) =>
    JSON.stringify(pathToFileURL(path.resolve(file)).href),
  );
  const script = `
    const [front, side] = [await import(${frontFile}), await import(${sideFile})];
    console.log(JSON.stringify(${code}));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
  return JSON.parse(stdout);
}

test("the bundle opens the names that the sources open, and no other", async () => {
  const names = await withDoors("[front, side].map((door) => Object.keys(door).sort())");
  expect(names).toEqual([front, side].map((door) => Object.keys(door).sort()));
});

test("what both doors open is one and the same", async () => {
  const other = await withDoors("Object.keys(side).filter((name) => side[name] !== front[name])");
  expect(other).toEqual([]);
});

test("an error says where it was thrown, by names that stand in the sources", async () => {
  const stack = await withDoors(
    `await front.readCodebook("missing.yml").catch((error) => error.stack)`,
  );
  expect(stack).toMatch(/readCodebook \(.*[\\/]dist[\\/]scoring-[\w-]+\.js:\d+:\d+\)/u);
});

test("the package holds the bundle, its types and the files that it reads, and no single modules", async () => {
  const npm = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout } = await run("npm", npm, { maxBuffer: 1e7 });
  const packed = Object.values(JSON.parse(stdout) as Record<string, { files: { path: string }[] }>);
  const files = packed.flatMap((one) => one.files.map((file) => file.path));
  const needed = [
    ...["dist/cli.js", "dist/index.js", "dist/score.js", "dist/score-worker.js"],
    ...["dist/index.d.ts", "dist/score.d.ts", "dist/rows.d.ts"],
    ...["src/text/scan/kernel.wasm", "src/arguments/model/roles-en.bin"],
    ...["src/output/page/start.js", "seeds/themes.yml"],
  ];
  expect(files).toEqual(expect.arrayContaining(needed));
  expect(files.filter((file) => /^dist.modules|^src.*\.ts$|bundle/u.test(file))).toEqual([]);
});
