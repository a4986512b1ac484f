import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/**
 * Noto families in the order in which they are asked for a character.
 *
 * A Chinese character that the simplified family has is drawn in its mainland form, in a
 * Japanese name too: which form a reader expects cannot be told from the code point.
 */
const families = [
  "noto-sans", // Latin, Greek, Cyrillic, Vietnamese, Devanagari
  "noto-sans-arabic",
  "noto-sans-hebrew",
  "noto-sans-thai",
  "noto-sans-sc",
  "noto-sans-tc",
  "noto-sans-jp",
  "noto-sans-kr",
];

/** One file of a family: the registry cuts families into files by characters. */
export interface FontFile {
  /** Stable and readable: `noto-sans-sc-104`. */
  readonly name: string;
  readonly path: string;
  /** Inclusive ranges of code points that the file is said to hold (it may hold fewer). */
  readonly ranges: readonly (readonly [number, number])[];
}

const files = once(listFontFiles);
const held = new Map<string, Promise<ReadonlySet<number>>>();
const found = new Map<number, FontFile | null>();

/** Looks up the file for every character of `text`, so that `fontFileOf` can answer at once. */
export async function findFontFiles(text: string): Promise<void> {
  const candidates = await files();
  for (const codePoint of codePointsOf(text)) {
    if (found.has(codePoint)) continue;
    let choice: FontFile | null = null;
    for (const file of candidates) {
      const claimed = file.ranges.some(([low, high]) => low <= codePoint && codePoint <= high);
      if (!claimed || !(await charactersOf(file)).has(codePoint)) continue;
      choice = file;
      break;
    }
    found.set(codePoint, choice);
  }
}

/** The first file that has the character; `null` where none has, `undefined` if never looked up. */
export function fontFileOf(codePoint: number): FontFile | null | undefined {
  return found.get(codePoint);
}

/** The distinct code points of a text, in ascending order; half a surrogate pair is U+FFFD. */
export function codePointsOf(text: string): number[] {
  const distinct = new Set<number>();
  for (const character of text.replace(/\p{Cs}/gu, "\ufffd")) {
    distinct.add(character.codePointAt(0) ?? 0xfffd);
  }
  return [...distinct].sort((a, b) => a - b);
}

async function listFontFiles(): Promise<FontFile[]> {
  const lists = families.map(async (family) => {
    const index = require.resolve(`@fontsource-variable/${family}/unicode.json`);
    const ranges = JSON.parse(await readFile(index, "utf8")) as Record<string, string>;
    return Object.entries(ranges).map(([key, value]) => {
      const name = `${family}-${key.replace(/[[\]]/g, "")}`;
      const path = join(dirname(index), "files", `${name}-wght-normal.woff2`);
      return { name, path, ranges: value.split(",").map(parseRange) };
    });
  });
  return (await Promise.all(lists)).flat();
}

/** `U+4e00-4e0f` or `U+4e00`, as in CSS. */
function parseRange(range: string): [number, number] {
  const [low = NaN, high = low] = range
    .trim()
    .slice(2)
    .split("-")
    .map((digits) => parseInt(digits, 16));
  return [low, high];
}

/** What the file really holds: the registry's ranges claim thousands of characters too many. */
export function charactersOf(file: FontFile): Promise<ReadonlySet<number>> {
  let characters = held.get(file.name);
  if (!characters) held.set(file.name, (characters = readCharacters(file)));
  return characters;
}

async function readCharacters(file: FontFile): Promise<ReadonlySet<number>> {
  const { Blob, Face } = await import("harfbuzzjs");
  const { convert } = require("fontverter") as {
    convert: (font: Buffer, format: "sfnt") => Promise<Buffer>;
  };
  const sfnt = await convert(await readFile(file.path), "sfnt");
  return new Set(new Face(new Blob(sfnt), 0).collectUnicodes());
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
