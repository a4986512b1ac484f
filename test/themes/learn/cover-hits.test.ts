import { findHits } from "../../../src/themes/find-hits.js";
import { coverHits } from "../../../src/themes/learn/cover-hits.js";
import { readWords } from "../../../src/themes/learn/read-words.js";
import { codebookOf, passageOf } from "../passages.js";

test("words in hits are covered, wherever the passage begins in its document", () => {
  const passage = passageOf("Then climate change and then warming", { start: 40 });
  const hits = findHits([passage], codebookOf({ a: ["climate change", "warming"] }));
  const covers = coverHits(readWords([passage], "en"), 0, hits);
  const covered = [0, 1, 2, 3, 4, 5].map((at) => covers(at, at));
  expect(covered).toEqual([false, true, true, false, false, true]);
  expect([covers(0, 1), covers(3, 4), covers(0, 5)]).toEqual([true, false, true]);
});

test("hits within others, and none, are no trouble", () => {
  const passage = passageOf("climate change policy");
  const hits = findHits(
    [passage],
    codebookOf({ a: ["climate change"], b: ["climate"], c: ["change"] }),
  );
  const words = readWords([passage], "en");
  const covers = coverHits(words, 0, hits);
  expect([0, 1, 2].map((at) => covers(at, at))).toEqual([true, true, false]);
  expect(coverHits(words, 0, [])(0, 2)).toBe(false);
});
