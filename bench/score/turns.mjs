// Contenders run in turn, round by round, and what came of it.
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import { median, run } from "./measure.mjs";
import { install } from "./peers.mjs";
import { writeSample } from "./texts.mjs";

/**
 * Each contender's median of the rounds, its hits, and why it was left out if it was.
 *
 * `given` says how many `rounds`, the `seconds` for all of them, the `limit` of each process, what
 * counts (`by` "clock" or "cpu"), the corpus (`file`, `bytes`) and a `folder` to work in; commands
 * get all of it.
 */
export async function takeTurns(list, given) {
  const start = Date.now();
  const left = () => given.seconds - (Date.now() - start) / 1000;
  const states = [];
  for (const one of list) {
    const state = { ...one, runs: [], error: one.needs && install(one.needs) };
    states.push(await giveFile(state, given));
  }
  for (let round = 0; round < given.rounds; round++) {
    const before = left();
    for (const state of states.filter(({ error }) => error === undefined)) {
      if (states.some(({ name, error }) => name === state.shorter && error !== undefined)) {
        state.error = "the shorter one was not done";
        continue;
      }
      const limit = Math.min(given.limit, left());
      if (limit > 1) await runOnce(state, { ...given, limit });
      else if (round === 0) state.error = "no time was left of the budget";
      else return states.map((state) => summarise(state));
    }
    if (before - left() > left()) break;
  }
  return states.map((state) => summarise(state));
}

/** The contender with the file it gets: its own, the corpus, or the beginning of that. */
async function giveFile(state, { file, bytes, folder }) {
  if (state.file !== undefined) return { ...state, bytes: (await stat(state.file)).size };
  const sample = (state.sample ?? Infinity) * 1e6;
  if (sample >= bytes) return { ...state, file, bytes };
  const part = path.join(folder, `first-${state.sample}.jsonl`);
  return { ...state, file: part, bytes: await writeSample(file, sample, part), whole: bytes };
}

async function runOnce(state, given) {
  const output = path.join(given.folder, "output");
  await rm(output, { recursive: true, force: true });
  const command = state.command({ ...given, file: state.file, output });
  const took = await run(command, { env: state.env, folder: given.folder, limit: given.limit });
  if (took.error !== undefined) state.error = took.error;
  else {
    try {
      const found = await state.count({ ...took, output });
      state.runs.push(settleTime(took, found, given.by));
    } catch (error) {
      state.error = `its hits cannot be counted: ${error.message}`;
    }
  }
}

/** The run with the seconds that count: those of the job itself, of the processors, or the clock. */
function settleTime(took, found, by) {
  if (found.seconds !== undefined) return { ...took, ...found, cpu: null };
  if (by !== "cpu" || took.cpu === null) return { ...took, ...found };
  const work = found.work === undefined ? undefined : (found.work * took.cpu) / took.seconds;
  return { ...took, ...found, seconds: took.cpu, work };
}

/** The runs in one row; where only a sample was read, what the whole would take. */
function summarise({ name, size, bytes, whole, runs, error }) {
  if (runs.length === 0) return { name, size, error, rounds: 0 };
  const scale = whole === undefined ? 1 : whole / bytes;
  const extended = runs.map(({ seconds, work = seconds }) => seconds - work + work * scale);
  const middle = (key) =>
    runs[0][key] === undefined || runs[0][key] === null
      ? null
      : median(runs.map((run) => run[key]));
  return {
    ...{
      name,
      size,
      error,
      rounds: runs.length,
      of: bytes / 1e6,
      extrapolated: whole !== undefined,
    },
    ...{ seconds: median(extended), least: Math.min(...extended), most: Math.max(...extended) },
    megabytesPerSecond: (whole ?? bytes) / 1e6 / median(extended),
    cpu: middle("cpu"),
    peak: runs[0].megabytes === null ? null : Math.max(...runs.map(({ megabytes }) => megabytes)),
    work: runs[0].work === undefined ? null : Math.min(...runs.map((run) => run.work)),
    ...{ hits: runs[0].hits, words: runs[0].words, rows: runs[0].rows },
    same: new Set(runs.map(({ hits, words, rows }) => `${hits} ${words} ${rows}`)).size === 1,
  };
}
