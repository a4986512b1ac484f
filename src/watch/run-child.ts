import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Outcome } from "./watch-inputs.js";

/** A run in a process of its own: it can be ended at any moment, and its memory goes with it. */
export interface Child {
  readonly outcome: Promise<Outcome>;
  /** Ends it: asked first, made to after so many milliseconds. */
  end(patience: number): Promise<void>;
}

/** The status of a run that found somebody else writing. */
const busy = 3;

/** Starts `topoi` with such words; what it tells of problems goes where ours does. */
export function runChild(words: readonly string[]): Child {
  const program = [...process.execArgv, process.argv[1] ?? "", ...words];
  const child = spawn(process.execPath, program, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "exit") as Promise<[number | null]>;
  return {
    outcome: ended.then(
      ([status]) => (status === 0 ? "done" : status === busy ? "busy" : "failed"),
      () => "failed",
    ),
    async end(patience) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended.catch(() => undefined);
      clearTimeout(timer);
    },
  };
}
