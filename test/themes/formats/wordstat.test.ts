import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { wordstat } from "../../../src/themes/formats/wordstat.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(wordstat, { parts: true, weights: true }, [
  "\t",
  "\n",
  "sea (1)",
  " (0.5)",
  "@r [a NEAR/5 b] (1)",
  "  ",
  "NEAR",
  "(",
  "\r",
]);

test("what a category holds is indented by a tab; a term has its weight behind it", () => {
  const text = "SEA\n\tship* (1)\n\tPORT\n\t\tharbour (2)\n\t\tSao Tome (0.5)\nLAW\n\tcourt (1)\n";
  expect(termsIn(wordstat, text)).toEqual({
    SEA: ["ship*"],
    "SEA/PORT": ["harbour", "Sao Tome"],
    LAW: ["court"],
  });
  const read = wordstat.parse(text, "book");
  expect(read.themes[1]?.terms.map(({ weight }) => weight)).toEqual([2, 0.5]);
  expect(wordstat.format(read)).toEqual({ text, losses: [] });
});

test("blanks before the tabs do not count; blanks alone are told", () => {
  expect(termsIn(wordstat, "SEA\n   \tPORT\n   \t\tharbour (1)\n")).toEqual({
    SEA: [],
    "SEA/PORT": ["harbour"],
  });
  const blanks = "SEA\n  PORT\n    harbour (1)\nLAW\n  court (1)\n";
  expect(termsIn(wordstat, blanks)).toEqual({ SEA: [], "SEA/PORT": ["harbour"], LAW: ["court"] });
  expect(notesOf(wordstat, blanks)).toEqual([
    "2: lines are indented by blanks instead of tabs: read by how many",
  ]);
  expect(mistakesOf(wordstat, "SEA\n\tship (1)\n    port (1)\n")).toEqual([
    'expected tabs before what is within a category, as in other lines, found blanks before "port (1)" (line 3)',
  ]);
});

test("more tabs than one at a time are read by the nearest category to the left", () => {
  const text = "SEA\n\t\t\tPORT\n\t\t\t\tharbour (1)\n\tship (1)\n";
  expect(termsIn(wordstat, text)).toEqual({ SEA: ["ship"], "SEA/PORT": ["harbour"] });
});

test("terms of no category and weights that are not above 0 are left out and told", () => {
  const text = "stray (1)\nSEA\n\tship (0)\n\tport (-1)\n\tquay (1,5)\n";
  const { themes } = wordstat.parse(text, "book");
  expect(themes[0]?.terms).toEqual([makeTerm("quay", { weight: 1.5 })]);
  expect(notesOf(wordstat, text)).toEqual([
    '1: "stray" is left out: it is in no category',
    '3: "ship" is left out: its weight "0" is not above 0',
    '4: "port" is left out: its weight "-1" is not above 0',
  ]);
});

test("rules are read where they say that terms are near each other, else left out and told", () => {
  const text = `SEA
\tSHIP NEAR/5 PORT (2)
\t@LAW [SEA NEAR/3 LAW NEAR/3 COURT] (1)
\t@GOOD [GOOD NOT AFTER #NEGATION /S] (1)
\t@FAR [SEA NEAR LAW]
\tSATISFIED NEAR #PROFESSOR (1)
\tnear the sea (1)
`;
  const [sea] = wordstat.parse(text, "book").themes;
  expect(sea?.terms).toEqual([
    makeTerm("SHIP NEAR/5 PORT", { weight: 2, near: { terms: ["SHIP", "PORT"], within: 5 } }),
    makeTerm("SEA NEAR/3 LAW NEAR/3 COURT", {
      near: { terms: ["SEA", "LAW", "COURT"], within: 3 },
    }),
    makeTerm("near the sea"),
  ]);
  const why = "is left out: of rules topoi knows only terms NEAR/n each other";
  expect(notesOf(wordstat, text)).toEqual([
    `4: "@GOOD [GOOD NOT AFTER #NEGATION /S]" ${why}`,
    `5: "@FAR [SEA NEAR LAW]" ${why}`,
    `6: "SATISFIED NEAR #PROFESSOR" ${why}`,
  ]);
});

test("a name that ends like a term is written otherwise", () => {
  const themes = [makeTheme("sea (1)"), makeTheme("@law")];
  const { text, losses } = wordstat.format({ ...wordstat.parse("a\n", "book"), themes });
  expect(text).toBe("sea [1]\n_law\n");
  expect(losses).toEqual([
    '2 names written otherwise (WordStat cannot hold them): "sea (1)" as "sea [1]", "@law" as "_law"',
  ]);
});

test("10,000 levels are refused", () => {
  const deep = Array.from({ length: 10_000 }, (_, i) => `${"\t".repeat(i)}n${i}`).join("\n");
  expect(mistakesOf(wordstat, deep)).toEqual([
    'theme "n0/n1/n2/n3/n4/n5/n6/n7/n8/n9/n10/n11/n12": expected at most 12 levels of themes, found more (line 13)',
  ]);
});
