import { liwc22 } from "../../../src/themes/formats/liwc22.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(liwc22, {}, ["DicTerm", ",", ";", "\n", "X", '"', "sea", "0", "*", "\r"]);

test("a row for each term, a column for each category, X where it belongs", () => {
  const text = 'DicTerm,sea,law,"court, high"\nship*,X,,\nlaw of the sea,X,x,\n"judge",,,X\n';
  expect(termsIn(liwc22, text)).toEqual({
    sea: ["ship*", "law of the sea"],
    law: ["law of the sea"],
    "court, high": ["judge"],
  });
  expect(notesOf(liwc22, text)).toEqual([]);
  expect(termsIn(liwc22, text.replace('"court, high"', "court").replaceAll(",", ";"))).toEqual({
    sea: ["ship*", "law of the sea"],
    law: ["law of the sea"],
    court: ["judge"],
  });
});

test("other marks are read as yes or no, and told", () => {
  const text = "DicTerm,sea,law,,\nship,1,0,,\n\nport,,,\n";
  expect(termsIn(liwc22, text)).toEqual({ sea: ["ship"], law: [] });
  expect(notesOf(liwc22, text)).toEqual([
    '1: theme "law": no terms: nothing will be found',
    '2: "ship": "1" is read as X',
    '2: "ship": "0" is read as nothing',
    '4: "port" is left out: it is in no category',
  ]);
});

test("a mark under no category, an open quote and another table are refused", () => {
  expect(mistakesOf(liwc22, "DicTerm,sea\nship,,X\n")).toEqual([
    "column 3: expected a category in the header, found none (line 2)",
  ]);
  expect(mistakesOf(liwc22, 'DicTerm,sea\n"ship,X\nport,X\n')[0]).toMatch(
    /^expected every quotation mark to close, found one that does not \(line 2 or below\)$/u,
  );
  expect(mistakesOf(liwc22, "term,theme\nship,sea\n")).toEqual([
    'expected a header that begins with DicTerm, found "term,theme" (line 1)',
  ]);
  expect(mistakesOf(liwc22, "DicTerm\nship\n")).toEqual([
    "expected at least one theme, found none",
    '"ship" is left out: it is in no category (line 2)',
  ]);
});
