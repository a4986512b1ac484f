import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { findShared, makeFolder, removeFolders, repository } from "./places.js";
import { readCsv } from "./read-table.js";
import { runCommand } from "./run-command.js";

afterAll(removeFolders);

test("6,037 speeches and the seeds are read in bounded memory; only the seeds' pair is one text", async () => {
  const folder = await makeFolder();
  const archive = await readFile(findShared("data/ungdc/ungdc-1993-2024.jsonl.gz"));
  await writeFile(path.join(folder, "speeches.jsonl"), gunzipSync(archive));
  const seeds = findShared("seeds");
  for (const name of ["000_dc65379b4b552a6f.txt", "001_80683cfb8f7e115d.txt"]) {
    await writeFile(path.join(folder, name), await readFile(path.join(seeds, name)));
  }
  const output = await makeFolder();
  const cli = path.join(repository, "dist", "cli.js");
  const tell = `process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));`;
  const { status, stderr } = await runCommand(process.execPath, [
    "--import",
    `data:text/javascript,${encodeURIComponent(tell)}`,
    cli,
    "read",
    folder,
    "--output",
    output,
  ]);
  expect(status).toBe(0);
  const documents = await readCsv(output, "documents");
  expect(documents).toHaveLength(6_039);
  const twins = documents.filter(({ same_text_as }) => same_text_as !== "");
  expect(twins.map(({ path: file, same_text_kind }) => [file, same_text_kind])).toEqual([
    ["001_80683cfb8f7e115d.txt", "translation"],
  ]);
  expect(Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024).toBeLessThan(500);
});
