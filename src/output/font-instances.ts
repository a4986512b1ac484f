import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { charactersOf, type FontFile } from "./font-files.js";

const require = createRequire(import.meta.url);

/** The weights that charts are drawn in. */
export type Weight = 400 | 700;

const made = new Map<string, Promise<void>>();
const ready = new Map<string, Buffer>();

/**
 * Makes the fonts of a file at both weights, so that `instanceOf` can answer at once. The files
 * hold all weights in one, and the canvas draws them in the lightest whatever is asked for.
 */
export async function prepareInstances(file: FontFile): Promise<void> {
  let making = made.get(file.name);
  if (!making) made.set(file.name, (making = makeInstances(file)));
  await making;
}

/** The whole font of a file at one weight, without a weight axis; it must have been prepared. */
export function instanceOf(file: FontFile, weight: Weight): Buffer | undefined {
  return ready.get(`${file.name} ${weight}`);
}

async function makeInstances(file: FontFile): Promise<void> {
  const subset = require("subset-font") as (
    font: Buffer,
    text: string,
    options: { targetFormat: "sfnt"; variationAxes: { wght: Weight } },
  ) => Promise<Buffer>;
  const font = await readFile(file.path);
  const text = Array.from(await charactersOf(file), (point) => String.fromCodePoint(point)).join("");
  for (const weight of [400, 700] as const) {
    const options = { targetFormat: "sfnt", variationAxes: { wght: weight } } as const;
    ready.set(`${file.name} ${weight}`, await subset(font, text, options));
  }
}
