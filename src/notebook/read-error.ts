import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { ErrorOutput } from "./notebook.js";

// Frames of the machinery say nothing about the cell and differ between machines.
const machinery = /^\s+at .*(?:[\\/]tslab[\\/]dist[\\/]|\(?node:|\(topoi-kernel:)/;
const frame = /^\s+at /;
const diagnostic = /^(?:\S+ )?\d+:\d+ - /;
const named =
  /^(?:UnhandledPromiseRejection: |UncaughtException: |Uncaught )?((?:[A-Z][\w$]*)?(?:Error|Exception))(?: \[[^\]]*\])?(?:: ([^]*))?$/;

/**
 * The error output for a text that tslab printed: a thrown error as `console.error` shows it, a
 * list of the compiler's mistakes (`1:7 - Cannot find name 'x'.`), or any thrown value.
 *
 * Frames of tslab and of Node itself are left out; paths in the others are shown relative to
 * `folder`, so that the text is the same on every machine.
 */
export function readError(printed: string, folder: string): ErrorOutput {
  const traceback = stripVTControlCharacters(printed)
    .trimEnd()
    .split("\n")
    .filter((line) => !machinery.test(line))
    .map((line) => (frame.test(line) ? shortenPath(line, folder) : line));
  return { output_type: "error", ...nameError(traceback), traceback };
}

function shortenPath(line: string, folder: string): string {
  return line.replace(/(?:file:\/\/)?(\/[^():]+)/, (_, path: string) => relative(folder, path));
}

function nameError(lines: readonly string[]): { ename: string; evalue: string } {
  const first = lines[0] ?? "";
  if (diagnostic.test(first)) return { ename: "TypeScriptError", evalue: first };
  const frames = lines.findIndex((line) => frame.test(line));
  // What escapes a cell at once comes with the line of source that threw it, up to a blank line.
  const start = (first.startsWith("evalmachine.") ? lines.indexOf("") : -1) + 1;
  const message = lines.slice(start, frames < 0 ? undefined : frames).join("\n");
  const match = named.exec(message);
  if (!match) return { ename: "Error", evalue: message };
  return { ename: match[1] ?? "Error", evalue: match[2] ?? "" };
}
