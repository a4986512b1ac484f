import { takeStart } from "./take-start.js";

/** The text, or its first `most` UTF-16 units (see {@link takeStart}) with `…` behind them where it is longer. */
export function cutShort(text: string, most: number): string {
  return text.length <= most ? text : `${takeStart(text, most).trimEnd()}…`;
}
