import type { Bidi } from "bidi-js";
import { charactersOf, codePointsOf, findFontFiles, fontFileOf, type FontFile } from "./font-files.js";
import { prepareInstances } from "./font-instances.js";

/** A stretch of a line that one font draws in one direction. */
export interface FontRun {
  /** As it is read, its brackets mirrored where it runs from right to left. */
  readonly text: string;
  readonly file: FontFile;
  readonly isRightToLeft: boolean;
}

let bidi: Bidi | undefined;
const held = new Map<FontFile, ReadonlySet<number>>();

/** Gets ready what lines of this text need, so that splitting them need not wait. */
export async function prepareLines(text: string): Promise<void> {
  bidi ??= ((await import("bidi-js")).default as unknown as () => Bidi)();
  // Vega puts an ellipsis where it cuts, and what no font has gets a stand-in.
  const all = `${text}\u2026\ufffd`;
  await findFontFiles(all);
  for (const codePoint of codePointsOf(all)) {
    const file = fontFileOf(codePoint);
    if (!file) continue;
    held.set(file, await charactersOf(file));
    await prepareInstances(file);
  }
}

/**
 * The runs of a line from left to right, by the Unicode Bidirectional Algorithm (UAX 9) in a line
 * that itself runs from left to right, as Vega and browsers have it.
 *
 * A mark stays with the letter it stands on if the letter's font has it. What no font has must
 * have been replaced before; what has no shape and no font is left out.
 */
export function splitRuns(line: string): FontRun[] {
  if (bidi === undefined) throw new Error("splitRuns: prepareLines must have run before");
  const { levels } = bidi.getEmbeddingLevels(line, "ltr");
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const runs: (FontRun & { readonly level: number })[] = [];
  let at = 0;
  for (const character of line) {
    const level = levels[at] ?? 0;
    const shown = mirrored.get(at) ?? character;
    at += character.length;
    const last = runs.at(-1);
    const file = fileFor(shown, last?.file);
    if (!file) continue;
    if (last?.level === level && last.file === file) {
      runs[runs.length - 1] = { ...last, text: last.text + shown };
    } else runs.push({ text: shown, file, level, isRightToLeft: level % 2 === 1 });
  }
  return reorder(runs);
}

function fileFor(character: string, before: FontFile | undefined): FontFile | null | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (before && staying.test(character) && held.get(before)?.has(codePoint)) return before;
  return fontFileOf(codePoint);
}

/** Marks, joiners and the like. */
const staying = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;

/** Rule L2: from the highest level down, what is at it or above is turned round. */
function reorder<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  let ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    const turned: R[] = [];
    let stretch: R[] = [];
    for (const run of ordered) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    ordered = [...turned, ...stretch];
  }
  return ordered;
}
