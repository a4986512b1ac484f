#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { LockedError } from "./analysis/locked-error.js";
import { RunsError } from "./analysis/runs/runs-error.js";
import { SeedsError } from "./corpus/files/seeds-error.js";
import { NotebookError } from "./notebook/notebook-error.js";
import { plain } from "./text/plain.js";
import { version } from "./version.js";

const program = new Command("topoi")
  .description("Which themes does each author argue, and how does that change from year to year?")
  .version(version)
  .exitOverride();
/** Each is loaded when it is called: what one needs takes long to load for another. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  init: async () => (await import("./commands/init.js")).addInit,
  run: async () => (await import("./commands/run.js")).addRun,
  runs: async () => (await import("./commands/runs.js")).addRuns,
  diff: async () => (await import("./commands/diff.js")).addDiff,
  read: async () => (await import("./commands/read.js")).addRead,
  score: async () => (await import("./commands/score.js")).addScore,
  argue: async () => (await import("./commands/argue.js")).addArgue,
  prepare: async () => (await import("./commands/prepare.js")).addPrepare,
  chart: async () => (await import("./commands/chart.js")).addChart,
  codebook: async () => (await import("./commands/codebook.js")).addCodebook,
  evaluate: async () => (await import("./commands/evaluate.js")).addEvaluate,
  notebook: async () => (await import("./commands/notebook.js")).addNotebook,
  lab: async () => (await import("./commands/lab.js")).addLab,
};
const called = process.argv[2] ?? "";
const wanted = Object.hasOwn(commands, called) ? [called] : Object.keys(commands);
for (const name of wanted) (await commands[name]?.())?.(program);

/** Statuses: 0 done, 1 the work failed, 2 the call was wrong, 3 somebody else is at the same work. */
function statusOf(error: unknown): number {
  if (error instanceof LockedError) return 3;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof RunsError) return 2;
  return error instanceof SeedsError && error.isMissing ? 2 : 1;
}

/** The lines that say what went wrong. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("\n");
  return error instanceof Error ? error.message : String(error);
}

function tell(error: unknown): void {
  // Commander has printed its own.
  if (error instanceof CommanderError) return;
  if (error instanceof AggregateError) {
    for (const one of error.errors) tell(one);
    return;
  }
  for (const line of messageOf(error).split("\n")) {
    process.stderr.write(`topoi: ${plain(line)}\n`);
  }
  if (error instanceof NotebookError) {
    const indent = (text: string) =>
      text
        .split("\n")
        .map((line) => `  ${plain(line)}\n`)
        .join("");
    process.stderr.write(`\n${indent(error.source)}\n${indent(error.error)}`);
  }
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // The reader of the pipe went away: `topoi read … | head`.
  if (error.code === "EPIPE") process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  tell(error);
  // A run that a watcher has started.
  process.send?.({ failure: messageOf(error) });
  process.exitCode = statusOf(error);
}
