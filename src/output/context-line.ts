import { displayWidth } from "../text/display-width.js";
import { graphemesOf } from "../text/graphemes.js";
import { plain } from "../text/plain.js";

/** Words with what stands before and after them. */
export interface InContext {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/**
 * A keyword in its context on one line of a terminal, `…before [match] after…`: as much of either
 * side as there is room for, so that the match is always seen.
 */
export function contextLine({ before, match, after }: InContext, width: number): string {
  const [left, middle, right] = [before, `[${match}]`, after].map(onOneLine);
  const centre = keep([...graphemesOf(middle ?? "")], width);
  const room = Math.max(0, width - displayWidth(centre));
  const behind = [...graphemesOf(right ?? "")];
  const ahead = [...graphemesOf(left ?? "")].reverse();
  // What one side does not need is the other's.
  const needed = displayWidth(behind.join(""));
  const first = keep(ahead, Math.max(Math.floor(room / 2), room - needed));
  const last = keep(behind, room - displayWidth(first));
  return `${[...graphemesOf(first)].reverse().join("")}${centre}${last}`;
}

function onOneLine(text: string): string {
  return plain(text).replace(/\s+/gu, " ");
}

/** As many of the characters as there is room for, with `…` behind them where some are left out. */
function keep(characters: readonly string[], room: number): string {
  if (displayWidth(characters.join("")) <= room) return characters.join("");
  let kept = "";
  for (const character of characters) {
    if (displayWidth(kept + character) > room - 1) break;
    kept += character;
  }
  return room < 1 ? "" : `${kept}…`;
}
