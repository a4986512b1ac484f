import type { FittedTheme } from "./fit-codebook.js";

/**
 * The elements of XML of themes, each around those of its parts, a line each.
 *
 * @param level - how many elements are around them
 * @param start - the start tag of a theme
 * @param within - lines of a theme before those of its parts
 */
export function nestElements(
  themes: readonly FittedTheme[],
  level: number,
  name: string,
  start: (theme: FittedTheme) => string,
  within: (theme: FittedTheme) => readonly string[],
): string {
  const lines: string[] = [];
  const put = (depth: number, line: string) => {
    lines.push(`${"  ".repeat(level + depth)}${line}\n`);
  };
  let last = -1;
  const closeTo = (depth: number) => {
    for (; last >= depth; last--) put(last, `</${name}>`);
  };
  for (const theme of themes) {
    closeTo(theme.depth);
    put(theme.depth, start(theme));
    for (const line of within(theme)) put(theme.depth + 1, line);
    last = theme.depth;
  }
  closeTo(0);
  return lines.join("");
}
