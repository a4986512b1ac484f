import { evaluateThemes } from "../../src/measures/evaluate-themes.js";
import type { Reading } from "../../src/rows.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { describeEvaluation } from "../../src/output/describe-evaluation.js";
import { codebookOf, passageOf } from "../themes/passages.js";

const codebook = codebookOf({ sea: ["sea*"], law: ["law*"], art: ["art"] });

/** The description of passages, each with whether readers see the sea and the law in it. */
function describe(
  judged: Readonly<Record<string, readonly [boolean, boolean]>>,
  more: { limit?: number; by?: string; votes?: number; document?: string; resamples?: number } = {},
): string {
  const passages = Object.keys(judged).map((text, i) =>
    passageOf(text, { passage: `p${i}`, document: more.document ?? `p${i}` }),
  );
  const hits = findHits(passages, codebook);
  const gold = Object.values(judged).flatMap(([sea, law], i): Reading[] => [
    { passage: `p${i}`, theme: "sea", present: sea, votes: more.votes ?? null, readers: 3 },
    { passage: `p${i}`, theme: "law", present: law },
  ]);
  const { resamples = 2_000, limit = 20, by } = more;
  const scores = scorePassages(passages, hits, codebook);
  const evaluation = evaluateThemes(scores, gold, { resamples });
  const groups = by === undefined ? [] : [{ group: "left", evaluation }];
  return describeEvaluation(evaluation, { limit, passages, hits, groups, by });
}

test("figures of each theme and their mean, then where machine and readers disagree", () => {
  const text = describe({
    "The sea is wide.": [true, false],
    "By the law of the sea, said she.": [false, true],
    "Water without end, and salt in it.": [true, false],
    "Nothing.": [false, false],
  });
  expect(text.split("\n").map((line) => line.trimEnd())).toEqual([
    expect.stringMatching(/^theme +passages +gold +found +both +precision +recall +F1 /u),
    expect.stringMatching(/^─+/u),
    expect.stringMatching(/^sea +4 +2 +2 +1 +0\.500 +0\.500 +0\.500 /u),
    expect.stringMatching(/^law +4 +1 +1 +1 +1\.000 +1\.000 +1\.000 +1\.000 to 1\.000 .* –$/u),
    expect.stringMatching(/^\(macro\) +4 +0\.750 +0\.750 +0\.750 /u),
    "",
    expect.stringContaining("the mean over 2 themes that the readers see"),
    "Intervals are a bootstrap over 4 documents, 2,000 resamples.",
    "Not evaluated, since nobody read for it: art",
    "",
    "2 disagreements",
    "",
    "p1  sea: found (score 0.50), readers say no",
    "  By the law of the «sea», said she.  [sea*]",
    "",
    "p2  sea: missed (score 0.00), readers say yes",
    "  Water without end, and salt in it.",
    "",
  ]);
});

test("votes are shown, groups have a line each, and long texts are cut", () => {
  const long = `${"word ".repeat(60)}end.`;
  const text = describe({ [long]: [true, false] }, { votes: 2, by: "shore" });
  expect(text).toContain("p0  sea: missed (score 0.00), readers say yes (2 of 3)");
  expect(text).toMatch(/^ {2}(?:word ){31}word…$/mu);
  expect(text).toMatch(/^shore +passages +themes +precision/mu);
  expect(text).toMatch(/^left +1 +1 +– +0\.000 +0\.000 +– /mu);
});

test("where there are no intervals it says why", () => {
  const judged = { "The sea.": [true, false], "A law.": [false, true] } as const;
  expect(describe(judged, { document: "tract" })).toContain(
    "No intervals: the passages are of one document, so there are no others to draw.",
  );
  expect(describe(judged, { resamples: 0 })).toContain("No intervals: no resamples were drawn.");
});

test("so many disagreements are shown as are asked for", () => {
  const judged = { "The sea.": [false, false], "A law.": [false, false] } as const;
  expect(describe(judged, { limit: 1 })).toContain("2 disagreements, the first 1\n\np0");
  const none = describe(judged, { limit: 0 });
  expect(none).toContain("2 disagreements\n");
  expect(none).not.toContain("«");
});

test("nothing of a text or a name reaches the terminal as a command", () => {
  const text = describe({ "The \u001b[31m sea\u202e is\nred.": [false, true] });
  for (const unsafe of ["\u001b", "\u202e"]) expect(text).not.toContain(unsafe);
  expect(text).toContain("«sea»");
});
