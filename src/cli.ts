#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { addChart } from "./commands/chart.js";
import { addCodebook } from "./commands/codebook.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addLab } from "./commands/lab.js";
import { addNotebook } from "./commands/notebook.js";
import { addRead } from "./commands/read.js";
import { addRun } from "./commands/run.js";
import { addScore } from "./commands/score.js";
import { SeedsError } from "./corpus/files/list-files.js";
import { NotebookError } from "./notebook/notebook-error.js";
import { plain } from "./text/plain.js";
import { version } from "./version.js";

const program = new Command("topoi")
  .description("Which themes does each author argue, and how does that change from year to year?")
  .version(version)
  .exitOverride();
for (const add of [
  addRun,
  addRead,
  addScore,
  addChart,
  addCodebook,
  addEvaluate,
  addNotebook,
  addLab,
]) {
  add(program);
}

/** Statuses: 0 done, 1 the work failed, 2 the call was wrong. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof SeedsError && error.isMissing ? 2 : 1;
}

function tell(error: unknown): void {
  // Commander has printed its own.
  if (error instanceof CommanderError) return;
  const message = error instanceof Error ? error.message : String(error);
  for (const line of message.split("\n")) process.stderr.write(`topoi: ${plain(line)}\n`);
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
  process.exitCode = statusOf(error);
}
