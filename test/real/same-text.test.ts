import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { findShared, makeFolder, removeFolders, repository } from "./places.js";
import { readCsv } from "./read-table.js";
import { runCommand } from "./run-command.js";

const speeches = "speeches.jsonl";
let folder: string;

beforeAll(async () => {
  folder = await makeFolder();
  const archive = await readFile(findShared("data/ungdc/ungdc-1993-2024.jsonl.gz"));
  await writeFile(path.join(folder, speeches), gunzipSync(archive));
  const seeds = findShared("seeds");
  for (const name of ["000_dc65379b4b552a6f.txt", "001_80683cfb8f7e115d.txt"]) {
    await writeFile(path.join(folder, name), await readFile(path.join(seeds, name)));
  }
});

afterAll(removeFolders);

/** The documents read from a place, and the peak of memory in MB. */
async function read(place: string) {
  const output = await makeFolder();
  const cli = path.join(repository, "dist", "cli.js");
  const tell = `process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));`;
  const tellPeak = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`];
  const args = [...tellPeak, cli, "read", place, "--output", output];
  const { status, stderr } = await runCommand(process.execPath, args);
  expect(status).toBe(0);
  const peak = Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024;
  return { documents: await readCsv(output, "documents"), peak };
}

test("84 MB of speeches are read in bounded memory, and none is another one over again", async () => {
  const { documents, peak } = await read(path.join(folder, speeches));
  expect(documents).toHaveLength(6_037);
  expect(documents.filter(({ counted }) => counted !== "true")).toEqual([]);
  expect(peak).toBeLessThan(500);
});

test("among 6,037 speeches and two versions of one article only these are one text", async () => {
  const { documents } = await read(folder);
  expect(documents).toHaveLength(6_039);
  const twins = documents.filter(({ same_text_as }) => same_text_as !== "");
  expect(twins.map(({ path: file, same_text_kind }) => [file, same_text_kind])).toEqual([
    ["001_80683cfb8f7e115d.txt", "translation"],
  ]);
});
