/**
 * The same string in memory of its own. The engine makes a part of a string no more than a pointer
 * into the whole, so that a line that is kept would keep the page it was cut from.
 */
export function copyString(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
