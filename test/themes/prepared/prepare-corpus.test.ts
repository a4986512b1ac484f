import fc from "fast-check";
import { findHits } from "../../../src/themes/find-hits.js";
import { prepareCorpus } from "../../../src/themes/prepared/prepare-corpus.js";
import { codebookOf, passageOf } from "../passages.js";
import { hardCorpora } from "./hard-corpora.js";

test("a prepared corpus gives the hits of its passages, row for row", () => {
  fc.assert(
    fc.property(hardCorpora, ({ codebook, passages }) => {
      const prepared = prepareCorpus(passages);
      expect(prepared.count).toBe(passages.length);
      expect(findHits(prepared, codebook)).toEqual(findHits(passages, codebook, { by: "clear" }));
    }),
    { numRuns: 400 },
  );
});

test("it is prepared once and gone through with any codebook, again and again", () => {
  const passages = ["The state keeps the law.", "No law, no state."].map((text, i) =>
    passageOf(text, { passage: `tract#${i + 1}`, index: i + 1 }),
  );
  const prepared = prepareCorpus(passages);
  for (const term of ["state", "law", "keep*", "state"]) {
    const codebook = codebookOf({ t: [term] });
    expect(findHits(prepared, codebook)).toEqual(findHits(passages, codebook));
  }
});

test("a text without blanks between words, and halves of characters, are what they were", () => {
  const near = { terms: ["state", "law"], within: 5 };
  const codebook = codebookOf({ t: ["网络主权", "law"] });
  const [theme] = codebook.themes;
  const terms = [{ ...theme?.terms[0], term: "state~law", near }];
  const themes = [...codebook.themes, { ...theme, theme: "u", terms }] as typeof codebook.themes;
  const passages = ["维护网络主权。", "state \ud83d law", "\udc00"].map((text, i) =>
    passageOf(text, { passage: `tract#${i + 1}`, index: i + 1, language: i === 0 ? "zh" : "en" }),
  );
  const hits = findHits(prepareCorpus(passages), { ...codebook, themes });
  expect(hits).toEqual(findHits(passages, { ...codebook, themes }, { by: "clear" }));
  expect(hits.map(({ match }) => match)).toEqual(["网络主权", "law", "state \ud83d law"]);
});

test("no passages are a corpus too", () => {
  const prepared = prepareCorpus([]);
  expect(prepared.count).toBe(0);
  expect(findHits(prepared, codebookOf({ t: ["law"] }))).toEqual([]);
});
