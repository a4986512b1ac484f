// What a run costs again: the first, one with nothing new, one with a document more, one with a
// theme changed.
//
//   npm run bench -- rerun SPEECHES.jsonl[.gz] [documents]
//
// Each run is a process of its own, `topoi run` as a user calls it, on a folder with a file for each
// speech (all of them, unless a number says how many). The figures are those of the whole process:
// seconds its processors worked, seconds by the clock, the most memory it had at a moment. The
// ratio is to the first run, in CPU seconds and in memory; a busy machine changes the time by the
// clock, and hardly the others. A start that does nothing is in every figure: it is the last row.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createGunzip } from "node:zlib";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const shipped = fileURLToPath(new URL("../seeds/themes.yml", import.meta.url));
/** At its end a process tells what it took. */
const meter = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.TOPOI_METER,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});`;

const [file, count = "Infinity"] = process.argv.slice(2);
if (file === undefined || !(Number(count) > 1)) {
  console.error("expected a JSONL file: npm run bench -- rerun SPEECHES.jsonl [documents]");
  process.exitCode = 2;
} else {
  const folder = await mkdtemp(path.join(os.tmpdir(), "topoi-bench-"));
  try {
    await compare(folder, Number(count));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(folder, most) {
  const seeds = path.join(folder, "seeds");
  await mkdir(seeds);
  const themes = await readFile(shipped, "utf8");
  await writeFile(path.join(seeds, "themes.yml"), themes);
  // The last speech is the one that comes later.
  const { texts, last } = await laySpeeches(seeds, most);
  await writeFile(path.join(folder, "meter.cjs"), meter);
  const rows = [["first run", await run(folder)]];
  rows.push(["nothing new", await run(folder)]);
  await writeFile(last.file, last.text);
  rows.push(["one document more", await run(folder)]);
  await writeFile(path.join(seeds, "themes.yml"), changeTheme(themes));
  rows.push(["one theme changed", await run(folder)]);
  rows.push(["only the start", await run(folder, ["--version"])]);
  const [, first] = rows[0];
  console.log(`${texts} documents, then one more; ratios are to the first run`);
  console.table(
    Object.fromEntries(
      rows.map(([name, { cpu, seconds, megabytes }]) => [
        name,
        {
          "CPU s": Number(cpu.toFixed(2)),
          "s by the clock": Number(seconds.toFixed(2)),
          "peak MB": Math.round(megabytes),
          "ratio of CPU": Number((cpu / first.cpu).toFixed(3)),
          "ratio of memory": Number((megabytes / first.megabytes).toFixed(3)),
        },
      ]),
    ),
  );
}

/** A file of Markdown for each speech, but the last. */
async function laySpeeches(seeds, most) {
  const packed = createReadStream(file);
  const input = file.endsWith(".gz") ? packed.pipe(createGunzip()) : packed;
  let [texts, last] = [0, null];
  for await (const line of createInterface({ input })) {
    if (line.trim() === "") continue;
    if (last !== null) {
      await writeFile(last.file, last.text);
      texts++;
    }
    const { text, author, date, year } = JSON.parse(line);
    const head = JSON.stringify({ author: author ?? undefined, date: date ?? year });
    const name = `${String(texts).padStart(6, "0")}.md`;
    last = { file: path.join(seeds, name), text: `---\n${head}\n---\n\n${text}\n` };
    if (texts + 1 >= most) break;
  }
  packed.destroy();
  if (texts === 0) throw new Error(`${file}: expected two speeches at least`);
  return { texts, last };
}

/** The codebook with one term more in its first theme. */
function changeTheme(themes) {
  const changed = themes.replace(/(\n {6}en:\s*(?:\[|\n\s*- ))/u, (found) =>
    found.endsWith("[")
      ? `${found}delegation of topoi, `
      : `${found}delegation of topoi\n        - `,
  );
  if (changed === themes) throw new Error(`${shipped}: expected English terms to change`);
  return changed;
}

async function run(folder, words = ["run"]) {
  const report = path.join(folder, "meter.json");
  const start = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    ["--require", path.join(folder, "meter.cjs"), command, ...words],
    {
      cwd: folder,
      env: { ...process.env, TOPOI_METER: report },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const [status] = await once(child, "exit");
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`topoi ${words.join(" ")}: ended with status ${status}`);
  return { seconds, ...JSON.parse(await readFile(report, "utf8")) };
}
