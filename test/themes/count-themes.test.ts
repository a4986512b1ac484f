import fc from "fast-check";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { Groups } from "../../src/rows.js";
import { negationPolicies } from "../../src/themes/codebook.js";
import { countThemes } from "../../src/themes/count-themes.js";
import { findHits } from "../../src/themes/find-hits.js";
import { prepareCorpus } from "../../src/themes/prepared/prepare-corpus.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { codebookOf, passageOf } from "./passages.js";
import { hardCorpora } from "./prepared/hard-corpora.js";

type Group = Exclude<keyof Groups, "theme">;
const groups: readonly Group[] = ["author", "year", "language", "source", "document"];

test("counts what measureFrequency makes of the scores, by whatever groups", () => {
  fc.assert(
    fc.property(
      hardCorpora,
      fc.shuffledSubarray([...groups]),
      fc.constantFrom(undefined, null, 0.3, 1, 2),
      fc.constantFrom(undefined, ...negationPolicies),
      ({ codebook, passages }, by, minimum, negation) => {
        const scoring = {
          ...(minimum === undefined ? {} : { minimum }),
          ...(negation === undefined ? {} : { negation }),
        };
        const hits = findHits(passages, codebook, { by: "clear" });
        const scores = scorePassages(passages, hits, codebook, scoring);
        const counted = countThemes(prepareCorpus(passages), codebook, { by, ...scoring });
        const wanted = measureFrequency(scores, { by });
        expect(counted).toEqual(wanted);
        expect(counted.map((row) => Object.keys(row))).toEqual(
          wanted.map((row) => Object.keys(row)),
        );
      },
    ),
    { numRuns: 400 },
  );
});

test("a corpus of copies alone, or of nothing, has no frequencies", () => {
  const codebook = codebookOf({ t: ["law"] });
  expect(countThemes(prepareCorpus([]), codebook)).toEqual([]);
  const copy = prepareCorpus([passageOf("The law.", { counted: false })]);
  expect(countThemes(copy, codebook, { by: ["year"] })).toEqual([]);
});

test("groups and options that are none are refused, each by what it should be", () => {
  const corpus = prepareCorpus([passageOf("The law.")]);
  const codebook = codebookOf({ t: ["law"] });
  expect(() => countThemes(corpus, codebook, { by: ["colour" as "year"] })).toThrow(
    /^countThemes: by: expected author, year, .*; found colour$/u,
  );
  expect(() => countThemes(corpus, codebook, { minimum: 0 })).toThrow(
    "countThemes: minimum: expected a number above 0; found 0",
  );
});
