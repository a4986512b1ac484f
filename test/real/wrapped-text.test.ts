import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { splitBlocks, splitText } from "../../src/corpus/lines/read-txt.js";
import { findShared } from "./places.js";

interface Speech {
  readonly id: string;
  readonly year: number;
  readonly text: string;
}

let wrapped: Speech[];
let unwrapped: Speech[];

/** Each 13th speech: all years and countries, and few enough to be read in seconds. */
beforeAll(async () => {
  const archive = findShared("data/ungdc/ungdc-1993-2024.jsonl.gz");
  const lines = createInterface({ input: createReadStream(archive).pipe(createGunzip()) });
  const speeches: Speech[] = [];
  let count = 0;
  for await (const line of lines) {
    if (count++ % 13 === 0) speeches.push(JSON.parse(line) as Speech);
  }
  wrapped = speeches.filter(({ year }) => year <= 2014);
  unwrapped = speeches.filter(({ year }) => year >= 2015 && year <= 2023);
});

const countWords = (text: string) => text.split(/\s+/u).length;
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

test("wrapped speeches fall into paragraphs that begin and end as paragraphs do", () => {
  expect(wrapped.length).toBeGreaterThan(300);
  const blocks = wrapped.flatMap(({ text }) => splitBlocks(text));
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
  const share = (chosen: (text: string) => boolean) =>
    paragraphs.filter(chosen).length / paragraphs.length;
  const words = paragraphs.map(countWords).sort((a, b) => a - b);
  expect(paragraphs.length / wrapped.length).toBeGreaterThan(24);
  expect(paragraphs.length / wrapped.length).toBeLessThan(30);
  expect(words[words.length >> 1]).toBeGreaterThan(65);
  expect(words[words.length >> 1]).toBeLessThan(85);
  expect(share((text) => countWords(text) > 300)).toBeLessThan(0.002);
  expect(share((text) => /^["“‘(]?\p{Ll}/u.test(text))).toBeLessThan(0.005);
  expect(share((text) => !/[.!?:;…]["”’')\]]*$/u.test(text))).toBeLessThan(0.01);
  expect(blocks.length - paragraphs.length).toBeLessThan(0.01 * blocks.length);
});

test("paragraph ends are found without the blank lines and indents that show them", () => {
  const ends = (texts: readonly string[]) => {
    let end = 0;
    return texts.map((text) => (end += letters(text).length)).slice(0, -1);
  };
  let [right, found, wanted] = [0, 0, 0];
  for (const { text } of wrapped.filter(({ year }) => year >= 2008 && year !== 2012)) {
    const { blocks, removed } = splitText(text);
    const marks = new Set(removed.map(({ block }) => block.text));
    const lines = text.split(/[\n\f]/u).map((line) => line.trim());
    const bare = lines.filter((line) => line !== "" && !marks.has(line)).join("\n");
    const shown = new Set(ends(blocks.map((block) => block.text)));
    const guessed = ends(splitBlocks(bare).map((block) => block.text));
    right += guessed.filter((end) => shown.has(end)).length;
    found += guessed.length;
    wanted += shown.size;
  }
  expect(wanted).toBeGreaterThan(1_500);
  expect(right / found).toBeGreaterThan(0.98);
  expect(right / wanted).toBeGreaterThan(0.9);
});

test("speeches of one paragraph a line keep their lines, but for sentences torn by a page's end", () => {
  let [count, torn] = [0, 0];
  for (const { year, text } of unwrapped) {
    const { blocks, removed } = splitText(text);
    const texts = blocks.map((block) => block.text);
    const marks = new Set(removed.map(({ block }) => block.text));
    const lines = text.split(/[\n\f\r\u2028]/u).map((line) => line.replace(/\s+/gu, " ").trim());
    const kept = lines.filter((line) => line !== "" && !marks.has(line));
    // Those of 2015 still have the marks of their pages.
    if (year > 2015) expect(texts).toEqual(kept);
    const known = new Set(kept);
    torn += texts.filter((of) => !known.has(of)).length;
    count += kept.length;
  }
  expect(torn).toBeLessThan(0.01 * count);
});

test("no letter is lost, and every run is letter for letter", () => {
  for (const { text } of [...wrapped, ...unwrapped]) {
    const { blocks, removed } = splitText(text);
    const all = [...blocks, ...removed.map(({ block }) => block)];
    const count = all.reduce((sum, block) => sum + letters(block.text).length, 0);
    expect(count).toBe(letters(text).length);
    for (const block of blocks) {
      for (const { start, end, raw_start, raw_end } of block.runs) {
        const raw = text.slice(raw_start, raw_end);
        expect(letters(raw)).toBe(letters(block.text.slice(start, end)));
        expect(raw).toHaveLength(end - start);
      }
    }
  }
});
