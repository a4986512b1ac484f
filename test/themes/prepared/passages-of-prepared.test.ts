import fc from "fast-check";
import { passagesOfPrepared } from "../../../src/themes/prepared/passages-of-prepared.js";
import { prepareCorpus } from "../../../src/themes/prepared/prepare-corpus.js";
import { cuts, cutUp, languages, texts } from "../codebooks.js";
import { passageOf } from "../passages.js";

test("passages come back as they went in, with their texts and runs", () => {
  const passage = fc.tuple(texts, cuts, fc.nat(100), languages);
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 5 }), (all) => {
      const passages = all.map(([text, at, start, language], i) => ({
        ...cutUp(text, at, start, language).passage,
        passage: `tract#${i + 1}`,
        index: i + 1,
      }));
      expect([...passagesOfPrepared(prepareCorpus(passages))]).toEqual(passages);
    }),
  );
});

test("half a character comes back too", () => {
  const passages = [passageOf("a \ud83d b"), passageOf("水の道", { index: 2, passage: "tract#2" })];
  expect([...passagesOfPrepared(prepareCorpus(passages))]).toEqual(passages);
});
