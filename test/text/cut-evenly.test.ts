import { cutEvenly } from "../../src/text/cut-evenly.js";
import { startsOfWords } from "../../src/text/scan-words.js";
import { splitSentences } from "../../src/text/split-sentences.js";

function cut(text: string, parts: number, most = Infinity): string[] {
  const starts = startsOfWords(text);
  const spans = cutEvenly(text, splitSentences(text), { starts, parts, most });
  return spans.map(({ start, end }) => text.slice(start, end));
}

const four = "One two three. Four five six. Seven eight nine. Ten eleven twelve.";

test("parts end at sentences and are of about equal size", () => {
  expect(cut(four, 2)).toEqual([
    "One two three. Four five six.",
    "Seven eight nine. Ten eleven twelve.",
  ]);
  expect(cut("One. Two three four five six seven. Eight nine.", 2)).toEqual([
    "One. Two three four five six seven.",
    "Eight nine.",
  ]);
});

test("there are no more parts than sentences", () => {
  expect(cut(four, 9)).toHaveLength(4);
  expect(cut("", 3)).toEqual([]);
});

test("one part more where sentences are too uneven for what is the most", () => {
  const parts = cut("A b c d e f. G h i j k l. M n o p q r.", 2, 9);
  expect(parts).toHaveLength(3);
});

test("a single sentence that is too long is cut after a comma, else at a blank", () => {
  expect(cut("One two three four, five six seven “eight nine ten”", 1, 6)).toEqual([
    "One two three four,",
    "five six seven “eight nine ten”",
  ]);
  expect(cut("one two three four five six seven eight", 1, 4)).toEqual([
    "one two three four",
    "five six seven eight",
  ]);
});
