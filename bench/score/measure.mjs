// Runs one command as a process of its own: seconds by the clock, CPU seconds, most memory.
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { clearTimeout, setTimeout } from "node:timers";
import { time } from "./peers.mjs";

/** The process groups that run now, so that none outlives the bench. */
const running = new Set();

/** Ends every process that still runs. */
export function endAll() {
  for (const pid of running) end(pid);
}

/**
 * What running the command took; `error` says why it failed, in a line.
 *
 * `out` is the file that its standard output went to. A process that takes longer than `limit`
 * seconds is ended.
 */
export async function run([command, ...args], { env = {}, folder, limit }) {
  const files = Object.fromEntries(["out", "err", "time"].map((n) => [n, path.join(folder, n)]));
  const timed = existsSync(time);
  const wrapped = timed
    ? [time, "-q", "-o", files.time, "-f", "%U %S %M", command, ...args]
    : [command, ...args];
  const [out, err] = [openSync(files.out, "w"), openSync(files.err, "w")];
  const start = process.hrtime.bigint();
  const ended = await new Promise((resolve) => {
    const child = spawn(wrapped[0], wrapped.slice(1), {
      stdio: ["ignore", out, err],
      env: { ...process.env, ...env },
      detached: true,
    });
    child.on("error", (error) => resolve({ error: error.message }));
    if (child.pid === undefined) return;
    running.add(child.pid);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child.pid);
    }, limit * 1000);
    child.on("exit", (status) => {
      clearTimeout(timer);
      running.delete(child.pid);
      resolve(late ? { error: `stopped after ${Math.round(limit)} s` } : { status });
    });
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(out);
  closeSync(err);
  const { error = ended.status === 0 ? undefined : lastLine(files.err) } = ended;
  const used = timed && error === undefined ? readFileSync(files.time, "utf8").trim() : "";
  const [user, system, kilobytes] = used === "" ? [] : used.split(" ").map(Number);
  return {
    seconds,
    cpu: user === undefined ? null : user + system,
    megabytes: kilobytes === undefined ? null : kilobytes / 1024,
    out: files.out,
    ...(error === undefined ? {} : { error }),
  };
}

/** The line that says what was wrong: Node puts a stack below it, others put it last. */
function lastLine(file) {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const said = lines.find((line) => /error\b/iu.test(line) && !line.startsWith(" "));
  return (said ?? lines.at(-1)).slice(0, 160) || "failed without a word";
}

function end(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The one in the middle, of an odd number of values or the upper of two. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
