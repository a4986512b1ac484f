import { readFile } from "node:fs/promises";
import { splitSentences } from "../../src/text/split-sentences.js";
import { findShared } from "./places.js";

interface Speech {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

test("sentences of Security Council speeches end where others ended them", async () => {
  const file = await readFile(findShared("data/argunsc/argunsc-train.jsonl"), "utf8");
  const speeches = file
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Speech);
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, sentences } of speeches) {
    const ends = new Set(sentences.map(({ end }) => end));
    const own = splitSentences(text, "en");
    // The end of a speech is no finding.
    wanted += ends.size - 1;
    found += own.length - 1;
    right += own.slice(0, -1).filter(({ end }) => ends.has(end)).length;
  }
  const [precision, recall] = [right / found, right / wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  console.info(
    `${wanted} ends of sentences: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  );
  expect(f1).toBeGreaterThan(0.985);
});
