import { countOf } from "../text/count-of.js";
import { describeChanges } from "./describe-changes.js";
import { sameLook, type Look } from "./look-at-inputs.js";

/** How a run ended: `busy` where somebody else was writing to the output just then. */
export type Outcome = "done" | "failed" | "busy";

/** What watching consists of. */
export interface Watched {
  /** What a run would read now. */
  readonly look: () => Promise<Look>;
  /** Does a run, and tells itself what went wrong. */
  readonly run: () => Promise<Outcome>;
  /** Comes back when it is time to look again; false: when there is nothing more to wait for. */
  readonly wait: () => Promise<boolean>;
  /** Told once for each run, in one line. */
  readonly tell: (line: string) => void;
  /** Seconds by a clock that never jumps. */
  readonly seconds: () => number;
}

/**
 * Runs, and runs again whenever what a run reads has changed and stays as it is for two looks: a
 * file that is still being copied is waited for. What changes during a run leads to one more. A run
 * that fails is told, and watching goes on; where somebody else was writing, it is tried again.
 *
 * Looking, and no messages of the system: these are lost on network drives.
 */
export async function watchInputs({ look, run, wait, tell, seconds }: Watched): Promise<void> {
  let done: Look | null = null;
  let [last, isBusy] = [await look(), false];
  for (let isSteady = true; ;) {
    if (isSteady && (done === null || isBusy || !sameLook(last, done))) {
      const what = done === null ? describeFirst(last) : describeChanges(done, last);
      const start = seconds();
      const outcome = await run();
      const took = `in ${(seconds() - start).toFixed(1)} s`;
      if (outcome === "done") tell(`${what}: run ${took}`);
      else if (outcome === "failed") tell(`${what}: the run failed; watching goes on`);
      else if (!isBusy) tell(`${what}: somebody else is writing to the output; waiting for that`);
      isBusy = outcome === "busy";
      if (!isBusy) done = last;
    }
    if (!(await wait())) return;
    const now = await look();
    isSteady = sameLook(now, last);
    last = now;
  }
}

function describeFirst(look: Look): string {
  return countOf([...look.keys()].filter((key) => key.startsWith("file")).length, "file");
}
