import { makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { countTerms } from "../../src/themes/count-terms.js";
import { prepareCorpus } from "../../src/themes/prepared/prepare-corpus.js";
import { codebookOf, passageOf } from "./passages.js";

const corpusOf = (...texts: string[]) =>
  prepareCorpus(
    texts.map((text, i) => passageOf(text, { index: i + 1, passage: `tract#${i + 1}` })),
  );

const countsIn = (codebook: Codebook, ...texts: string[]) =>
  countTerms(corpusOf(...texts), codebook).map(
    ({ theme, term, hits, passages }) => `${theme}: ${term} ${hits} in ${passages}`,
  );

test("counts the hits of each term and the passages it is found in, zeros included", () => {
  const codebook = codebookOf({ law: ["treaty", "rule of law", "statute"], power: ["treaty"] });
  expect(countsIn(codebook, "A treaty and a treaty.", "The rule of law; one treaty.", "")).toEqual([
    "law: treaty 3 in 2",
    "law: rule of law 1 in 1",
    "law: statute 0 in 0",
    "power: treaty 3 in 2",
  ]);
});

test("a term that a longer one covers is no hit, and an exception no term", () => {
  const codebook = codebookOf({ law: ["law", "rule of law", "!martial law"] });
  expect(countsIn(codebook, "The rule of law, not martial law.")).toEqual([
    "law: law 0 in 0",
    "law: rule of law 1 in 1",
  ]);
});

test("a hit of a part counts for its own term once", () => {
  const themes = [
    makeTheme("security", { terms: [makeTerm("peace")] }),
    makeTheme("security/cyber", { parent: "security", terms: [makeTerm("hacker*")] }),
  ];
  expect(countsIn({ ...codebookOf({}), themes }, "Hackers want no peace, hackers.")).toEqual([
    "security: peace 1 in 1",
    "security/cyber: hacker* 2 in 1",
  ]);
});
