import { execFile } from "node:child_process";
import path from "node:path";

/** The command line as it is built. */
export const command = path.resolve("dist/cli.js");

/** How a call ended, and what it printed. */
export interface Outcome {
  /** -1 where a signal ended it. */
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `topoi` with such words in a folder, away from any terminal. */
export function topoi(folder: string, ...words: string[]): Promise<Outcome> {
  return runProgram(process.execPath, [command, ...words], folder);
}

/** Runs a program in a folder. */
export function runProgram(
  program: string,
  words: readonly string[],
  folder: string,
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd: folder }, (error, out, err) => {
      resolve({ status: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}
