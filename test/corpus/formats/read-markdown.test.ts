import { decodeHTML } from "entities";
import fc from "fast-check";
import { readMarkdown } from "../../../src/corpus/formats/read-markdown.js";
import { markedUp, placeWords } from "../marked-up.js";

const read = (raw: string) => readMarkdown(raw, "a.md");
const blocksOf = (raw: string) => read(raw).sources[0]?.blocks ?? [];
const textsOf = (raw: string) => blocksOf(raw).map((block) => block.text);

const dress = (word: string) =>
  fc.constantFrom(
    word,
    Array.from(word)
      .map((letter) => `&#${letter.codePointAt(0) ?? 0};`)
      .join(""),
    word.replaceAll("é", "&eacute;"),
  );
const gaps = [
  ..." ,\n,\r\n,\r,  \n,\n\n,\n> ,\n> > ,\n- ,\n  - ,\n1. ,\n# ,\n\n| ,\n***\n, \\* , \\\\ , & , &amp; , \\&— , \\\\&amp; , &copy , &copy; ".split(
    ",",
  ),
  ...' **, ** , *,* , _ , ~~, `, ` , ![pab](ab) , [,](ab "pa") , <ab> , </ab> , <!-- ab --> '.split(
    ",",
  ),
  ..." <ab://pa.b>, ab@pa.ba , http://ab.pa/ab  , www.ab.pa ,\n\n    ab\n\n,\t,\n-|-\n, \u0000 ".split(
    ",",
  ),
];
const unmarked = [
  ..." ,\n,\r\n,\r,\n\n,\n> , \\* , \\\\ , & , &amp; , \\&— , \\\\&amp; ,\n- ,\n# ".split(","),
];

test("every word's place in the original is the very word", () => {
  fc.assert(
    fc.property(markedUp(dress, unmarked, "# "), ({ raw, words }) => {
      expect(placeWords(blocksOf(raw))).toEqual(words);
    }),
    { numRuns: 150 },
  );
});

test("no word is taken for another, whatever Markdown stands between", () => {
  fc.assert(
    fc.property(
      markedUp(
        dress,
        gaps.map((gap) => ` ${gap} `),
        "",
      ),
      ({ raw }) => {
        const placed = placeWords(blocksOf(raw));
        for (const { word, start, end } of placed) {
          expect(decodeHTML(raw.slice(start, end))).toBe(word);
        }
        expect(placed).toEqual(placed.toSorted((a, b) => a.start - b.start));
      },
    ),
    { numRuns: 150 },
  );
});

test("markup is no text; tables are read row by row; code blocks, images and HTML are left out", () => {
  const raw =
    "# A *b*\n\nc [d](e) `f` ![g](h)<br>\n\n- i\n- j\n\n|k|l|\n|-|-|\n|m|n|\n\n```\no\n```\n\n<p>q</p>\n";
  expect(textsOf(raw)).toEqual(["A b", "c d f", "i", "j", "k l", "m n"]);
});

test("addresses in brackets keep the places of the words around them", () => {
  const raw = "Write [to us] at quay@example.org [or quay@example.org] today.";
  expect(
    placeWords(blocksOf(raw))
      .map(({ start, end }) => raw.slice(start, end))
      .join(" "),
  ).toBe(
    "Write to us at quay example.org or quay example.org today".replaceAll(
      "example.org",
      "example org",
    ),
  );
});

test.each(["[", "![", "**a", "*", "_a", "`a``", "> ", ">", "- ", "[a](", "<b>", "&amp;", "|a"])(
  "a page of %j is read in a moment",
  (piece) => {
    expect(blocksOf(piece.repeat(40_000 / piece.length))).toBeDefined();
  },
);

test("markup in amounts that no text has is told, and the text read all the same", () => {
  const { sources, problems } = read(`Stone lasts.\n\n${"[*".repeat(5_000)}\n`);
  expect(sources[0]?.blocks[0]?.text).toBe("Stone lasts.");
  expect(problems).toMatchObject([
    {
      severity: "warning",
      message: "more markup in one place than a text has; read as plain text",
    },
  ]);
});
