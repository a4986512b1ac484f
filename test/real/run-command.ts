import { spawn } from "node:child_process";
import path from "node:path";
import { repository } from "./places.js";

/** How a command ended and what it said. */
export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a command runs. */
export interface CommandOptions {
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end, without standard input. */
export function runCommand(
  command: string,
  args: readonly string[],
  { folder = repository, env = process.env }: CommandOptions = {},
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

/** Runs the built command line as a user does. */
export function runTopoi(args: readonly string[], options?: CommandOptions): Promise<Ending> {
  return runCommand(process.execPath, [path.join(repository, "dist", "cli.js"), ...args], options);
}
