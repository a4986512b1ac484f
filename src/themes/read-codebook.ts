import { readFile } from "node:fs/promises";
import path from "node:path";
import { plain } from "../text/plain.js";
import type { Codebook } from "./codebook.js";
import { CodebookError, parseCodebook } from "./parse-codebook.js";

/**
 * The codebook in a YAML file, checked.
 *
 * @throws CodebookError with one line for every mistake: file, theme, term, what was wanted and
 * what was found.
 * @example
 * const codebook = await readCodebook("../seeds/themes.yml");
 */
export async function readCodebook(file: string): Promise<Codebook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : "not readable";
    throw new CodebookError([`${plain(file)}: expected a codebook, found ${reason}`]);
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CodebookError([`${plain(file)}: expected UTF-8 text, found other bytes`]);
  }
  return parseCodebook(text, path.basename(file));
}
