import { stripVTControlCharacters } from "node:util";
import { plain } from "../text/plain.js";

/**
 * The text without colours and without anything else that a terminal would obey or a reader
 * would be misled by; its lines stay lines.
 */
export function plainLines(text: string): string {
  return stripVTControlCharacters(text)
    .split(/\r\n|\n/)
    .map(plain)
    .join("\n");
}
