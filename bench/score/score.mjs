// How fast themes are scored, beside others that do the job or a part of it.
//
//   npm run bench -- score CORPUS.jsonl [rounds] [--budget SECONDS] [--only PART,…]
//                        [--by cpu] [--json FILE]
//
// A line of the corpus is a record with `id`, `country`, `year`, `author` and `text`. In every
// round (3 of them unless said otherwise) each contender runs once, in turn, as a process of its
// own: its time is that of the whole process, by the clock, or with `--by cpu` the time that the
// processors worked, which a busy machine changes less. The parts are
//
//   speed    ratios to natural, spaCy, regular expressions, wc -w and ripgrep
//   warm     another codebook on kept tokens; a pool of two workers, and two processes, beside one
//   memory   the most memory, for the corpus once and written ten times over
//   hostile  time against the length of text: 10,000 terms of `*abc*`, 1 MB without a blank
//
// A contender that is too slow for the corpus gets its first MB (`of MB`); its seconds are then
// what the whole would take: the start once, the rest by the bytes. So marked: `~`; CPU seconds,
// memory and hits are those of what it got. A ratio is how many times as fast as that contender
// with a codebook of the same size. Hits stand beside every time, so that a fast wrong answer
// shows, though each contender counts after its own rules.
//
// A round begins only if it is likely to fit into what is left of the budget (300 seconds; the
// first begins in any case). A process that takes longer than a minute is stopped, in the warm
// part 40 seconds, in the hostile part 10.
//
// The contenders are commands in contenders.mjs. Those that need installing are installed by this
// script into bench/score/peers/ (npm, a Python venv) or by apt-get; one that cannot be had is told
// with the reason and left out. Everything else is written into a temporary folder and removed.
import { rmSync } from "node:fs";
import { mkdtemp, rm, stat, statfs, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeCodebooks } from "./codebooks.mjs";
import { bases, contenders, goals, hostile, memory, warm } from "./contenders.mjs";
import { endAll } from "./measure.mjs";
import { install } from "./peers.mjs";
import { count, figure, printTable } from "./report.mjs";
import { takeTurns } from "./turns.mjs";
import { writeLetters, writeSample, writeTimes } from "./texts.mjs";

/** Shares of the budget, and the most seconds that one process of the part may take. */
const parts = {
  speed: { share: 0.55, limit: 60 },
  warm: { share: 0.15, limit: 40 },
  memory: { share: 0.18, limit: 60 },
  hostile: { share: 0.12, limit: 10 },
};
const measures = {
  speed: compareSpeed,
  warm: compareWarm,
  memory: compareMemory,
  hostile: measureGrowth,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    budget: { type: "string", default: "300" },
    only: { type: "string", default: Object.keys(parts).join(",") },
    by: { type: "string", default: "clock" },
    json: { type: "string" },
  },
});
const [corpus, rounds = "3"] = positionals;
const chosen = values.only.split(",");
const wrong = [
  corpus === undefined && "expected the path of a JSONL file",
  !(Number(rounds) >= 1) && `expected a number of rounds from 1; found ${rounds}`,
  !["clock", "cpu"].includes(values.by) && `expected clock or cpu; found ${values.by}`,
  !(Number(values.budget) > 0) && `expected a number of seconds; found ${values.budget}`,
  ...chosen.map((part) => !Object.hasOwn(parts, part) && `no part of the bench: ${part}`),
].find(Boolean);
if (wrong) {
  console.error(`${wrong}: npm run bench -- score CORPUS.jsonl [rounds] [--budget SECONDS]`);
  process.exitCode = 2;
} else {
  const folder = await mkdtemp(path.join(os.tmpdir(), "topoi-bench-"));
  // At once, before what was stopped is taken for a contender that failed.
  const stop = () => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await bench(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bench(folder) {
  const { size: bytes } = await stat(corpus);
  const unmeasured = install("time");
  if (unmeasured !== undefined) console.log(`no memory and no CPU seconds: ${unmeasured}`);
  const lists = await writeCodebooks(corpus, bytes, folder);
  const [cpu] = os.cpus();
  console.log(
    `${path.basename(corpus)}, ${figure(bytes / 1e6)} MB; ${os.cpus().length} × ${cpu?.model}, Node ${process.version}`,
  );
  const given = { file: corpus, bytes, folder, lists, rounds: Number(rounds), by: values.by };
  const total = chosen.reduce((sum, part) => sum + parts[part].share, 0);
  const results = {};
  for (const part of Object.keys(parts).filter((name) => chosen.includes(name))) {
    const seconds = (Number(values.budget) * parts[part].share) / total;
    if (part === "speed") for (const { needs } of contenders) if (needs) install(needs);
    console.log(`\n${part}`);
    results[part] = await measures[part]({ ...given, seconds, limit: parts[part].limit });
    tellGoals(part, results[part]);
  }
  if (values.json !== undefined) {
    const machine = { cpu: cpu?.model, cores: os.cpus().length, node: process.version };
    await writeFile(values.json, `${JSON.stringify({ bytes, machine, ...results }, null, 2)}\n`);
  }
}

async function compareSpeed(given) {
  const measured = await takeTurns(contenders, given);
  const of = (name) => measured.find((one) => one.name === name)?.seconds;
  printTable(
    measured.map((one) => ({
      what: one.name,
      ...timesOf(one),
      ...Object.fromEntries(
        Object.entries(bases).map(([title, base]) => [
          `× ${title}`,
          figure(of(base[one.size]) / one.seconds),
        ]),
      ),
    })),
  );
  tellRounds(measured);
  console.log();
  for (const { name, does } of contenders) console.log(`${name}: ${does}`);
  return measured;
}

async function compareWarm(given) {
  const measured = await takeTurns(warm, given);
  printTable(measured.map((one) => ({ what: one.name, ...timesOf(one) })));
  tellRounds(measured);
  const [, one, two] = measured;
  if (one.rows !== two.rows) console.log("NOT THE SAME ROWS from one worker and from two");
  return measured;
}

async function compareMemory(given) {
  const { folder, file, bytes } = given;
  const { bavail, bsize } = await statfs(folder);
  const tenfold = path.join(folder, "tenfold.jsonl");
  const room = bavail * bsize > 15 * bytes;
  if (room) await writeTimes(file, 10, tenfold);
  else console.log(`no room for the corpus ten times over in ${os.tmpdir()}`);
  const runs = [
    { ...memory, name: "the corpus once" },
    ...(room ? [{ ...memory, name: "ten times over", file: tenfold }] : []),
  ];
  const measured = await takeTurns(runs, given);
  await rm(tenfold, { force: true });
  printTable(measured.map((one) => ({ what: one.name, ...timesOf(one) })));
  tellRounds(measured);
  return measured;
}

/** Three lengths of each text, and how what the job took of them grows: 1 is linear, 2 quadratic. */
async function measureGrowth(given) {
  const { folder, file: source, bytes } = given;
  const lengths = [1, 2, 4];
  const runs = [];
  for (const [i, one] of hostile.entries()) {
    // A corpus shorter than that is cut into quarters.
    const megabyte = one.text === "corpus" ? Math.min(1e6, bytes / 4) : 1e6;
    for (const length of lengths) {
      const file = path.join(folder, `hostile-${i}-${length}.jsonl`);
      const size = Math.floor(one.megabytes * megabyte * length);
      if (one.text === "corpus") await writeSample(source, size, file);
      else await writeLetters(one.text, size, file);
      const shorter = length === 1 ? undefined : runs.at(-1).name;
      runs.push({ ...one, name: `${one.name} × ${length}`, file, shorter });
    }
  }
  const measured = await takeTurns(runs, given);
  for (let i = 2; i < measured.length; i += lengths.length) {
    const [shortest, longest] = [measured[i - 2].work, measured[i].work];
    measured[i].exponent = Math.log(longest / shortest) / Math.log(lengths[2] / lengths[0]);
  }
  printTable(
    measured.map((one) => ({ what: one.name, ...timesOf(one), exponent: figure(one.exponent) })),
  );
  tellRounds(measured);
  return measured;
}

/** The cells that every table has. */
function timesOf(one) {
  const about = one.extrapolated ? "~" : "";
  const found = one.hits === undefined ? count(one.words) : count(one.hits);
  return {
    s: one.seconds === undefined ? undefined : about + figure(one.seconds),
    "min–max": one.seconds === undefined ? undefined : `${figure(one.least)}–${figure(one.most)}`,
    "CPU s": figure(one.cpu),
    "MB/s": figure(one.megabytesPerSecond),
    "of MB": figure(one.of),
    "peak MB": figure(one.peak),
    "per MB": figure((one.hits ?? one.words) / one.of),
    found:
      found === undefined ? undefined : `${found}${one.words === undefined ? " hits" : " words"}`,
  };
}

function tellGoals(part, measured) {
  const of = (name) => measured.find((one) => one.name === name) ?? {};
  console.log();
  printTable(
    goals[part].map(({ goal, find, reached }) => {
      const found = find(of);
      const known = figure(found) !== undefined;
      return { goal, found: figure(found), reached: known ? (reached(found) ? "yes" : "no") : "–" };
    }),
  );
}

/** Says in how many rounds, what was left out and why, and what did not find the same each time. */
function tellRounds(measured) {
  const rounds = Math.max(...measured.map((one) => one.rounds));
  console.log(`median of ${rounds} ${rounds === 1 ? "round" : "rounds"}`);
  for (const { name, error, same, rounds: runs } of measured) {
    if (error !== undefined)
      console.log(`${runs > 0 ? "not finished" : "left out"}: ${name}: ${error}`);
    if (same === false) console.log(`NOT THE SAME in every round: ${name}`);
  }
}
