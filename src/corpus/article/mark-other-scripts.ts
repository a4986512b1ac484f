import type { Block } from "../block.js";
import { findScript } from "./find-script.js";
import type { Reason } from "./furniture.js";
import { endsSentence, isRunningText } from "../lines/line-shape.js";

/** A second language is the document's own when it has this share of the first one's letters. */
const shareOfSecondScript = 0.15;
/** A letter of East Asia says as much as so many others. */
const dense: ReadonlyMap<string | null, number> = new Map([
  ["Han", 3],
  ["Hangul", 2],
]);

/**
 * Blocks in another script than the page, outside of the stretch between its own paragraphs. Whole
 * sentences in another script, and not few of them, are no spam but the text in a second language.
 */
export function markOtherScripts(blocks: readonly Block[], reasons: (Reason | null)[]): void {
  const main = findScript(blocks.map((block) => block.text).join("\n"));
  const scripts = blocks.map((block) => findScript(block.text));
  const own = scripts.map((script) => script === null || script === main);
  const running = blocks.map((block, i) => reasons[i] === null && isRunningText(block.text));
  const second = running.map(
    (isRunning, i) => isRunning && !own[i] && endsSentence(blocks[i]?.text ?? ""),
  );
  const letters = (chosen: (i: number) => boolean) =>
    blocks.reduce((sum, { text }, i) => {
      return chosen(i) ? sum + text.length * (dense.get(scripts[i] ?? null) ?? 1) : sum;
    }, 0);
  const isBilingual =
    letters((i) => second[i] === true) >
    shareOfSecondScript * letters((i) => running[i] === true && own[i] === true);
  const text = running.map(
    (isRunning, i) => isRunning && (own[i] === true || (isBilingual && second[i] === true)),
  );
  const first = text.indexOf(true);
  const last = text.lastIndexOf(true);
  own.forEach((isOwn, i) => {
    if (!isOwn && (i < first || i > last) && first >= 0) reasons[i] ??= "other script";
  });
}
