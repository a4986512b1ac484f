import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { withFolder } from "../../folder.js";
import { codebook } from "../../sample.js";

const cli = path.resolve("dist/cli.js");

/** Records of 20 MB, more than two parts, with lines among them that are none. */
function manyRecords(): string {
  const lines: string[] = [];
  const filling = "The river rises, and nobody builds a dike. ".repeat(40);
  for (let i = 0; i < 12_000; i++) {
    const text = `${i % 3 === 0 ? "No quota, no dike. " : ""}${filling}\nFlood plains of ${i}.`;
    lines.push(
      JSON.stringify({ id: `d${i % 11_990}`, author: `A${i % 7}`, year: 2000 + (i % 20), text }),
    );
    if (i % 1_000 === 500) lines.push("", "{no record", '{"text":"\\ud800 half a dike"}');
  }
  return lines.join("\n");
}

/** The tables written, and what was said of the records. */
function score(folder: string, workers: number): Promise<string[]> {
  const output = path.join(folder, `out-${workers}`);
  const args = ["score", path.join(folder, "a.jsonl"), "--as-is", "--language", "en"];
  const more = ["--codebook", path.join(folder, "themes.yml"), "--workers", String(workers)];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args, ...more, "--output", output], (error, _, said) => {
      if (error !== null) {
        reject(new Error(error.message));
        return;
      }
      const tables = path.join(output, "tables");
      void readdir(tables)
        .then((names) =>
          Promise.all(names.sort().map((name) => readFile(path.join(tables, name), "base64"))),
        )
        .then((files) => {
          resolve([said, ...files]);
        });
    });
  });
}

test("any number of workers write the same tables and tell the same problems, line for line", async () => {
  await withFolder({ "a.jsonl": manyRecords(), "themes.yml": codebook }, async (folder) => {
    const alone = await score(folder, 1);
    expect(alone).toHaveLength(7);
    expect(alone[0]).toContain("a.jsonl:503: expected a JSON object");
    expect(alone[0]).toContain("id: expected one that no other document has");
    for (const workers of [2, 3]) expect(await score(folder, workers)).toEqual(alone);
  });
});
