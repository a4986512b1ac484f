import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { detectLanguage } from "../../src/text/detect-language.js";
import { languageOfPassage } from "../../src/text/language-of-passage.js";
import { countWords } from "../../src/text/scan-words.js";
import { splitSentences } from "../../src/text/split-sentences.js";
import { findShared } from "./places.js";

/** Every twelfth speech: 504 of 6,037. */
async function readSpeeches(): Promise<string[]> {
  const stream = createReadStream(findShared("data/ungdc/ungdc-1993-2024.jsonl.gz"));
  const speeches: string[] = [];
  let i = 0;
  for await (const line of createInterface({ input: stream.pipe(createGunzip()) })) {
    if (i++ % 12 === 0) speeches.push((JSON.parse(line) as { text: string }).text);
  }
  return speeches;
}

test("no paragraph, no line and no sentence of an English speech is taken for another language's", async () => {
  const speeches = await readSpeeches();
  expect(speeches.length).toBeGreaterThan(500);
  let count = 0;
  const others: string[] = [];
  for (const text of speeches) {
    const sentences = splitSentences(text, "en").map(({ start, end }) => text.slice(start, end));
    for (const passage of [...text.split(/\n\s*\n/u), ...text.split("\n"), ...sentences]) {
      if (countWords(passage, "en") < 8) continue;
      count++;
      const language = languageOfPassage(passage, "en");
      if (language !== "en") others.push(`${language ?? "unknown"}: ${passage.slice(0, 60)}`);
    }
  }
  console.info(`${count} passages, ${others.length} taken for another language's`);
  expect(others).toEqual([]);
});

test("English is told from a sentence of 40 to 100 letters", async () => {
  let [right, count] = [0, 0];
  for (const text of (await readSpeeches()).slice(0, 120)) {
    for (const { start, end } of splitSentences(text, "en")) {
      const sentence = text.slice(start, end);
      const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
      if (letters < 40 || letters > 100) continue;
      count++;
      if (detectLanguage(sentence) === "en") right++;
    }
  }
  console.info(`${count} sentences, ${right} told`);
  expect(right / count).toBeGreaterThan(0.995);
});
