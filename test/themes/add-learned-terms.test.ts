import { addLearnedTerms } from "../../src/themes/add-learned-terms.js";
import { makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { explainHits } from "../../src/themes/explain-hits.js";
import { findHits } from "../../src/themes/find-hits.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import type { LearnedTerm } from "../../src/themes/learned-terms.js";
import { codebookOf, passageOf, read } from "./passages.js";

function rowOf(term: string, more: Partial<LearnedTerm> = {}): LearnedTerm {
  return {
    theme: "piracy",
    language: "en",
    term,
    kind: "word",
    log_ratio: 2,
    g2: 40,
    weight: 0.4,
    passages_with_theme: 30,
    passages_without_theme: 3,
    words_with_theme: 400,
    words_without_theme: 4000,
    documents: 10,
    kept: true,
    reason: null,
    ...more,
  };
}

function termsOf(codebook: Codebook): string[] {
  return codebook.themes.flatMap(({ terms }) => terms.map(({ term }) => term));
}

const piracy = codebookOf({ piracy: ["pirates"], trade: ["tariff"] });
const rows = [rowOf("ransom"), rowOf("Aden"), rowOf("gold", { kept: false, reason: "too rare" })];

test("the terms that were kept are added, marked as learned and below the analyst's own", () => {
  const [theme, other] = addLearnedTerms(piracy, rows).themes;
  expect(theme?.terms).toEqual([
    makeTerm("pirates"),
    makeTerm("ransom", { language: "en", weight: 0.4, learned: true }),
    makeTerm("Aden", { language: "en", weight: 0.4, learned: true }),
  ]);
  expect(other).toBe(piracy.themes[1]);
});

test("each can be kept or dropped by name, whatever its capitals", () => {
  const larger = addLearnedTerms(piracy, rows, { keep: ["Gold"], drop: ["aden"] });
  expect(termsOf(larger)).toEqual(["pirates", "ransom", "gold", "tariff"]);
});

test("a name can be of one theme or language", () => {
  const both = [...rows, rowOf("ransom", { theme: "trade" }), rowOf("ransom", { language: "fr" })];
  const drop = [{ term: "ransom", theme: "piracy", language: "en" }];
  const larger = addLearnedTerms(piracy, both, { drop });
  expect(termsOf(larger)).toEqual(["pirates", "Aden", "ransom", "tariff", "ransom"]);
});

test("a name that no learned term has is refused", () => {
  expect(() => addLearnedTerms(piracy, rows, { drop: ["rnasom"] })).toThrow(
    "addLearnedTerms: drop: expected a learned term; found rnasom",
  );
  const keep = [{ term: "ransom", theme: "trade" }];
  expect(() => addLearnedTerms(piracy, rows, { keep })).toThrow(
    'addLearnedTerms: keep: expected a learned term; found {"term":"ransom","theme":"trade"}',
  );
});

test("a term of a theme that the codebook does not have is refused, unless it is not added", () => {
  const strange = rowOf("cable", { theme: "seabed" });
  expect(() => addLearnedTerms(piracy, [...rows, strange])).toThrow(
    "addLearnedTerms: expected themes of the codebook; found seabed",
  );
  expect(() => addLearnedTerms(piracy, [...rows, strange], { drop: ["cable"] })).not.toThrow();
});

test("with all of them dropped the codebook is as before", () => {
  const drop = ["ransom", "Aden"];
  expect(addLearnedTerms(piracy, rows, { drop })).toEqual(piracy);
  expect(addLearnedTerms(piracy, [])).toEqual(piracy);
});

test("an own term is enough as before; two learned ones are not", () => {
  const terms = [makeTerm("pirates"), makeTerm("ships", { weight: 0.5 })];
  const codebook = { ...piracy, themes: [makeTheme("piracy", { terms })] };
  const [theme] = addLearnedTerms(codebook, rows).themes;
  expect(theme?.present_from).toBe(0.5);
  expect(theme?.terms.map(({ weight }) => weight)).toEqual([1, 0.5, 0.2, 0.2]);
});

test("what the analyst said of a theme's presence stays", () => {
  const themes = [makeTheme("piracy", { terms: [makeTerm("pirates")], present_from: 3 })];
  const [theme] = addLearnedTerms({ ...piracy, themes }, rows).themes;
  expect(theme?.present_from).toBe(3);
});

test("learned terms of a part do not make the whole present either", () => {
  const themes = [
    makeTheme("crime", { terms: [makeTerm("crime", { weight: 2 })] }),
    makeTheme("crime/piracy", { parent: "crime", terms: [makeTerm("pirates")] }),
  ];
  const learned = [rowOf("ransom", { theme: "crime/piracy" })];
  const larger = addLearnedTerms({ ...piracy, themes }, learned);
  expect(larger.themes.map(({ present_from }) => present_from)).toEqual([1, 1]);
});

test("two learned terms are not enough where the analyst's threshold, or that of a theme above, is low", () => {
  const low = [makeTheme("piracy", { terms: [makeTerm("pirates")], present_from: 0.3 })];
  const whole = [
    makeTheme("crime", { terms: [makeTerm("crime", { weight: 0.2 })] }),
    makeTheme("crime/piracy", { parent: "crime", terms: [makeTerm("pirates")] }),
  ];
  const passage = passageOf("A ransom was paid near Aden.");
  for (const themes of [low, whole]) {
    const theme = themes.at(-1)?.theme ?? "";
    const learned = ["ransom", "Aden"].map((term) => rowOf(term, { theme, weight: 0.499 }));
    const larger = addLearnedTerms({ ...piracy, themes }, learned);
    const hits = findHits([passage], larger);
    expect(hits).toHaveLength(2 * themes.length);
    for (const { present } of scorePassages([passage], hits, larger)) expect(present).toBe(false);
  }
});

test("what was learned is found and shown like every other term", () => {
  const passage = passageOf("A ransom was paid near Aden.");
  const hits = findHits([passage], addLearnedTerms(piracy, rows));
  expect(hits.map(({ term, weight }) => [term, weight])).toEqual([
    ["ransom", 0.4],
    ["Aden", 0.4],
  ]);
  expect(explainHits(hits, [passage]).map(({ match }) => match)).toEqual(["ransom", "Aden"]);
});

test("a term in a file says that it was learned", () => {
  const { themes } = read(`
  piracy:
    terms:
      en: [pirates, {term: ransom, weight: 0.4, learned: true}, {term: gold, learned: false}]
`);
  expect(themes[0]?.terms).toEqual([
    makeTerm("pirates", { language: "en" }),
    makeTerm("ransom", { language: "en", weight: 0.4, learned: true }),
    makeTerm("gold", { language: "en" }),
  ]);
});
