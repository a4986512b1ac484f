// How long readCorpus takes for a JSONL file, and how much memory, beside the least that can be
// done with the same lines: readFile, split, JSON.parse.
//
//   npm run bench -- speeches path/to/speeches.jsonl [rounds]
//
// Each measurement is a process of its own, and the two take turns. The ratio is that of the time
// the processors worked, which a busy machine changes less than the time by the clock.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const jobs = {
  "JSON.parse of each line": async (file) => {
    const lines = (await readFile(file, "utf8")).split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line)).length;
  },
  readCorpus: async (file) => {
    const { readCorpus } = await import("../dist/index.js");
    return (await readCorpus(file)).documents.length;
  },
};

async function measure(name, file) {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  const documents = await jobs[name](file);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ documents, seconds, cpu, megabytes }));
}

function compare(file, rounds) {
  const script = fileURLToPath(import.meta.url);
  const results = new Map(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of results) {
      const out = execFileSync(process.execPath, [script, file, "--job", name], {
        encoding: "utf8",
      });
      list.push(JSON.parse(out));
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const [base] = results.values();
  const least = median(base.map(({ cpu }) => cpu));
  console.table(
    Object.fromEntries(
      [...results].map(([name, list]) => {
        const seconds = median(list.map((result) => result.seconds));
        const cpu = median(list.map((result) => result.cpu));
        return [
          name,
          {
            documents: list[0].documents,
            "median s": Number(seconds.toFixed(2)),
            "median CPU s": Number(cpu.toFixed(2)),
            "ratio of CPU s": Number((cpu / least).toFixed(1)),
            "peak MB": Math.round(Math.max(...list.map(({ megabytes }) => megabytes))),
          },
        ];
      }),
    ),
  );
}

const [file, option, value] = process.argv.slice(2);
if (file === undefined) {
  console.error("expected the path of a JSONL file: npm run bench -- speeches FILE [rounds]");
  process.exitCode = 2;
} else if (option === "--job") {
  await measure(value, file);
} else {
  compare(file, Number(option ?? 3));
}
