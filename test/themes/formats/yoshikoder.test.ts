import { makeTerm } from "../../../src/themes/codebook.js";
import { yoshikoder } from "../../../src/themes/formats/yoshikoder.js";
import { itKeepsItsPromises, mistakesOf, nodePieces, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(
  yoshikoder,
  { name: true, parts: true, weights: true, definitions: true },
  nodePieces,
);

const dictionary = (nodes: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<dictionary style="050805" patternengine="substring">\n<cnode name="Sea law" desc="">\n${nodes}\n</cnode>\n</dictionary>`;

test("the outermost category is the dictionary; scores are weights, descriptions definitions", () => {
  const text = dictionary(
    '<cnode name="SEA" desc="All &amp; &lt;sundry&gt;"><pnode name="ship*"/><pnode name="port" score="2.5"/>\n<cnode name="FISH" desc=""><pnode name="cod"/></cnode></cnode>',
  );
  const { codebook, themes, notes } = yoshikoder.parse(text, "book");
  expect([codebook, notes]).toEqual(["Sea law", []]);
  expect(themes.map(({ theme, definition }) => [theme, definition])).toEqual([
    ["SEA", "All & <sundry>"],
    ["SEA/FISH", ""],
  ]);
  expect(themes[0]?.terms).toEqual([makeTerm("ship*"), makeTerm("port", { weight: 2.5 })]);
});

test("several categories at the top, or one with patterns, are themes", () => {
  const two =
    '<dictionary><cnode name="SEA"><pnode name="a"/></cnode><cnode name="LAW"/></dictionary>';
  expect(termsIn(yoshikoder, two)).toEqual({ SEA: ["a"], LAW: [] });
  const one = '<dictionary><cnode name="SEA"><pnode name="a"/></cnode></dictionary>';
  expect(termsIn(yoshikoder, one)).toEqual({ SEA: ["a"] });
});

test("what is not read is told", () => {
  const text = dictionary(
    '<cnode name="SEA" color="1 0 0" score="2"><pnode name="ship" score="-1"/><pnode name=";"/></cnode>\n<constructor/><note toString="x"/>',
  ).replace('substring"', 'regexp"');
  expect(notesOf(yoshikoder, text.replace('desc=""', 'desc="About ships"'))).toEqual([
    '3: the dictionary\'s description is not read: "About ships"',
    '4: attribute "color" of cnode is not read (1 in the file)',
    '4: attribute "score" of cnode is not read (1 in the file)',
    '4: "ship" is left out: its weight "-1" is not above 0',
    '4: ";" is left out: topoi needs a word',
    '4: theme "SEA": no terms: nothing will be found',
    '5: element "constructor" is not read (1 in the file)',
    '5: element "note" is not read (1 in the file)',
    '-: patterns are for the engine "regexp"; read as words with * and ?',
  ]);
});

test("other XML, entities of its own and too many levels are refused", () => {
  expect(mistakesOf(yoshikoder, "<a/>")[0]).toBe(
    'expected a dictionary element, found "a" (line 1)',
  );
  const bomb =
    '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<dictionary><cnode name="&b;"/></dictionary>';
  expect(mistakesOf(yoshikoder, bomb)).toEqual([
    "expected well-formed XML, found undefined entity (line 2)",
  ]);
  const bare = '<cnode name="a"><pnode name="tax & spend"/></cnode>';
  expect(mistakesOf(yoshikoder, dictionary(bare))).toEqual([
    "expected &amp; or another entity, found & (line 4)",
  ]);
  const deep = '<cnode name="a">'.repeat(10_000) + "</cnode>".repeat(10_000);
  expect(mistakesOf(yoshikoder, dictionary(deep))).toEqual([
    "expected at most 100 elements in each other, found more (line 4)",
  ]);
  const less = '<cnode name="a">'.repeat(20) + "</cnode>".repeat(20);
  expect(mistakesOf(yoshikoder, dictionary(less))).toEqual([
    'theme "a/a/a/a/a/a/a/a/a/a/a/a/a": expected at most 12 levels of themes, found more (line 4)',
  ]);
  expect(mistakesOf(yoshikoder, dictionary('<cnode name="a>'))).toHaveLength(1);
});
