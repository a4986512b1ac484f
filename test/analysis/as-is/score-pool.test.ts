import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
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

/** What a program prints that uses the library as it is installed. */
function run(folder: string, program: string): Promise<unknown> {
  const module = pathToFileURL(path.resolve("dist/score.js")).href;
  const script = `import { readCodebook, scoreCorpus, ScorePool } from ${JSON.stringify(module)};
    console.log(JSON.stringify(await (async () => { ${program} })()));`;
  return new Promise((resolve, reject) => {
    const args = ["--input-type=module", "-e", script];
    execFile(process.execPath, args, { cwd: folder }, (error, out) => {
      if (error === null) resolve(JSON.parse(out));
      else reject(new Error(error.message));
    });
  });
}

test("two codebooks at once on one pool give what each gives by itself", async () => {
  const other = "themes:\n  rivers:\n    terms: [river, dike]\n";
  const files = { "a.jsonl": manyRecords(), "themes.yml": codebook, "other.yml": other };
  await withFolder(files, async (folder) => {
    const counts = await run(
      folder,
      `const pool = new ScorePool(2);
      const books = await Promise.all(["themes.yml", "other.yml"].map((file) => readCodebook(file)));
      const score = async (codebook) =>
        (await scoreCorpus("a.jsonl", { codebook, language: "en", pool })).count;
      const alone = [await score(books[0]), await score(books[1])];
      return { alone, together: await Promise.all(books.map(score)) };`,
    );
    const { alone, together } = counts as { alone: number[]; together: number[] };
    expect(alone[0]).not.toBe(alone[1]);
    expect(together).toEqual(alone);
  });
});

test("a pool of no workers, and work for one that was closed, are refused", async () => {
  await withFolder({ "a.jsonl": manyRecords(), "themes.yml": codebook }, async (folder) => {
    const said = await run(
      folder,
      `const messageOf = (job) => job().then(() => null, ({ message }) => message);
      const score = (more) => scoreCorpus("a.jsonl", { language: "en", ...more });
      const pool = new ScorePool(1);
      await pool.close();
      return [
        await messageOf(async () => new ScorePool(0)),
        await messageOf(() => score({ workers: 1.5 })),
        await messageOf(() => score({ pool })),
      ];`,
    );
    expect(said).toEqual([
      "ScorePool: size: expected a whole number above 0; found 0",
      "scoreCorpus: workers: expected a whole number above 0; found 1.5",
      "ScorePool: expected one that is open; found one that was closed",
    ]);
  });
});
