import { lexicoder } from "../../../src/themes/formats/lexicoder.js";
import { wordstat } from "../../../src/themes/formats/wordstat.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(lexicoder, {}, ["+", "\n", "sea", " ", "<", "*", "\r", "\t"]);

test("a line with + for each category, below it a pattern a line", () => {
  const text = "+SEA\nship*\n  high seas \n\n+LAW\ncourt\n";
  expect(termsIn(lexicoder, text)).toEqual({ SEA: ["ship*", "high seas"], LAW: ["court"] });
  expect(notesOf(lexicoder, text)).toEqual([]);
});

test("a category that stands twice is one", () => {
  const text = "+SEA\nship\n+LAW\ncourt\n+SEA\nport\nship\n:-)\n";
  expect(termsIn(lexicoder, text)).toEqual({ SEA: ["ship", "port"], LAW: ["court"] });
  expect(notesOf(lexicoder, text)).toEqual([
    '5: theme "SEA" stands twice: its terms are put together',
    '7: "ship" stands twice in theme "SEA": read once',
    '8: ":-)" is left out: topoi needs a word',
  ]);
});

test("patterns of no category and categories of no name are refused", () => {
  expect(mistakesOf(lexicoder, "sea\nship\n+\nport\n")).toEqual([
    'expected a category such as +SEA before the first pattern, found "sea" (line 1)',
    "expected a name after +, found none (line 3)",
  ]);
});

test("parts stand under their whole key", () => {
  const nested = "SEA\n\tPORT\n\t\tharbour (1)\n";
  const { text, losses } = lexicoder.format(wordstat.parse(nested, "book"));
  expect(text).toBe("+SEA\n+SEA/PORT\nharbour\n");
  expect(losses).toEqual([
    'nesting of 1 theme (Lexicoder has none), written beside the others: "SEA/PORT"',
  ]);
});

test("a dictionary of Lexicoder 2 is read under this ending too", () => {
  const xml =
    '<dictionary style="Lexicoder" name="x"><cnode name="SEA"><pnode name=" ship "/></cnode></dictionary>';
  expect(termsIn(lexicoder, xml)).toEqual({ SEA: ["ship"] });
});
