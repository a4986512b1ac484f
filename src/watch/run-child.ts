import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Outcome } from "./watch-inputs.js";

/** A run in a process of its own: it can be ended at any moment, and its memory goes with it. */
export interface Child {
  readonly outcome: Promise<Outcome>;
  /** Why it failed, if it said so. */
  readonly failure: string | null;
  /** Ends it: asked first, made to after so many milliseconds. */
  end(patience: number): Promise<void>;
}

/** The status of a run that found somebody else writing. */
const busy = 3;

/** Starts `topoi` with such words; what it tells of problems goes where ours does. */
export function runChild(words: readonly string[]): Child {
  const program = [...process.execArgv, process.argv[1] ?? "", ...words];
  const stdio = ["ignore", "ignore", "inherit", "ipc"] as const;
  const child = spawn(process.execPath, program, { stdio: [...stdio] });
  let failure: string | null = null;
  child.on("message", (message: { readonly failure: string }) => ({ failure } = message));
  const ended = once(child, "exit") as Promise<[number | null]>;
  // What it says last may come after its end.
  const silent = once(child, "disconnect");
  return {
    outcome: Promise.all([ended, silent]).then(
      ([[status]]) => (status === 0 ? "done" : status === busy ? "busy" : "failed"),
      () => "failed",
    ),
    get failure() {
      return failure;
    },
    async end(patience) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), patience);
      await ended.catch(() => undefined);
      clearTimeout(timer);
    },
  };
}
