import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { isLocked, lockOutput } from "../analysis/lock-output.js";
import { LockedError } from "../analysis/locked-error.js";
import { tidyOutput } from "../analysis/stage-output.js";
import { lookAtInputs, type Places } from "../watch/look-at-inputs.js";
import { runChild, type Child } from "../watch/run-child.js";
import { serveOutput } from "../watch/serve-output.js";
import { watchInputs } from "../watch/watch-inputs.js";

/** Between two looks pass so many milliseconds, or so many times as long as a look takes. */
const pause = { least: 1000, times: 20 };
/** A run that is to end has so many milliseconds to tidy up itself. */
const patience = 2000;

/**
 * `topoi run --watch`: runs again whenever documents, codebook or settings change, and serves the
 * output, until it is interrupted. That is how it is meant to end, and so its status is 0.
 */
export async function watchRun(
  findPlaces: () => Promise<Places>,
  { output, port }: { readonly output: string; readonly port?: number },
): Promise<void> {
  // A configuration with a mistake is a run's to tell; until it is mended the last places count.
  let places = await findPlaces();
  const unlock = lockOutput(output, "watch");
  const served = await serveOutput(output, port).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const stop = whenInterrupted();
  const state = { child: null as Child | null, lookTook: 0 };
  const watching = watchInputs({
    async look() {
      const start = performance.now();
      places = await findPlaces().catch(() => places);
      const look = await lookAtInputs(places);
      state.lookTook = performance.now() - start;
      return look;
    },
    async run() {
      if (stop.aborted) return "failed";
      if (isLocked(output)) return "busy";
      const child = (state.child = runChild(withoutWatch(process.argv.slice(2))));
      const outcome = await child.outcome;
      state.child = null;
      if (outcome === "done") served.announce();
      if (outcome === "failed") served.announceFailure(child.failure ?? "");
      return outcome;
    },
    wait() {
      const milliseconds = Math.max(pause.least, pause.times * state.lookTook);
      return sleep(milliseconds, true, { signal: stop }).catch(() => false);
    },
    tell: (line) => {
      if (!stop.aborted) say(line);
    },
    seconds: () => performance.now() / 1000,
  });
  say(`Report: http://127.0.0.1:${served.port}/ (Ctrl-C ends watching)`);
  try {
    await Promise.race([watching, once(stop, "abort")]);
    const { child } = state;
    await child?.end(patience);
    await watching;
    if (child !== null) tidyUp(output);
    say(child === null ? "Watching ended." : brokenOff);
  } finally {
    unlock();
    await served.close();
  }
}

const brokenOff =
  "Watching ended; the run that was going was broken off, and the last complete output is in place.";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The words of the call for a run alone. */
export function withoutWatch(words: readonly string[]): string[] {
  return words.filter((word, i) => {
    return !/^--(?:watch$|port(?:$|=))/u.test(word) && words[i - 1] !== "--port";
  });
}

/** Finishes or takes away what a run left that could not do so itself. */
function tidyUp(output: string): void {
  try {
    const unlock = lockOutput(output);
    tidyOutput(output);
    unlock();
  } catch (error) {
    // Who writes there now has tidied up before.
    if (!(error instanceof LockedError)) throw error;
  }
}

function whenInterrupted(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  return stop.signal;
}
