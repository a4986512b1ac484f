import fc from "fast-check";
import { collectBlocks } from "../../../src/corpus/formats/collect-blocks.js";
import { parsePage } from "../../../src/corpus/formats/parse-page.js";
import { markedUp, placeWords } from "../marked-up.js";

const blocksOf = (raw: string) => collectBlocks(parsePage(raw), raw, new Set());
const textsOf = (raw: string) => blocksOf(raw).map((block) => block.text);

/** A word as a page may write it: plain, its letters as entities, or with tags in the middle. */
const dress = (word: string) =>
  fc.constantFrom(
    word,
    Array.from(word)
      .map((letter) => `&#${letter.codePointAt(0) ?? 0};`)
      .join(""),
    Array.from(word)
      .map((letter) => (letter === "é" ? "&eacute;" : letter))
      .join(""),
    Array.from(word)
      .map((letter) => (letter === "é" ? "&eacute" : letter))
      .join(""),
    Array.from(word)
      .map((letter) => `&#x${letter.charCodeAt(0).toString(16)}`)
      .join(";") + ";",
  );
const inlineGaps = [
  ..." ,\r\n,\r,\n  ,&nbsp;, &amp; , < ,<br> ,<!doctype html> ".split(","),
  ..." <!-- ab pa --> | <b> | </b> | <em class='a b'> | </em> | </pab> | <i/> ".split("|"),
  ..." \u0000 | &lt;b&gt; ".replace("b", "—").split("|"),
];
const blockGaps = [
  ..."<a href=ab> |</a> |<p> |</p><p> |<div> |</div> |<li> |<hr> |<h2> |</h2> |</main> |<aside> |</aside> ".split(
    "|",
  ),
  ..." <table> | <table><tr> | <td> | </td> | </table> | <caption> | <tbody> ".split("|"),
];

test("every word's place in the original is the very word, whatever stands around it in the line", () => {
  fc.assert(
    fc.property(markedUp(dress, inlineGaps, "\ufeff<body><p>"), ({ raw, words }) => {
      expect(placeWords(blocksOf(raw))).toEqual(words);
    }),
    { numRuns: 200 },
  );
});

test("no word is taken for another, however the page's blocks and tables are broken", () => {
  fc.assert(
    fc.property(markedUp(dress, [...inlineGaps, ...blockGaps], "<main><p>"), ({ raw, words }) => {
      const placed = placeWords(blocksOf(raw));
      const known = new Map(words.map((word) => [word.start, word]));
      expect(placed).toEqual(placed.map((word) => known.get(word.start)));
      expect(placed).toEqual(placed.toSorted((a, b) => a.start - b.start));
    }),
    { numRuns: 200 },
  );
});

test("inline tags run on in the line, all others part blocks", () => {
  expect(
    textsOf("<p>so<b>ver</b>eign<wbr>ty<!-- x --> is<br>not</p><ul><li>one<li>two</ul>"),
  ).toEqual(["sovereignty is", "not", "one", "two"]);
});

test("each block knows the element it stands in, its links and whether it is shown", () => {
  const [heading, first, second, link, hidden] = blocksOf(
    "<article class=entry-content><h2>Stone<br>walls</h2><ul><li><a href=x>Harbours</a> last</ul><p hidden>No</article>",
  ).map(({ kind, text, layout }) => ({ kind, text, ...layout }));
  expect(heading).toMatchObject({ kind: "heading", text: "Stone", tag: "h2", linked: 0 });
  expect(first).toMatchObject({ kind: "heading", text: "walls", tag: "h2", shown: true });
  expect(second).toMatchObject({ kind: "paragraph", text: "Harbours last", tag: "li" });
  expect(second?.linked).toBeCloseTo(8 / 12);
  expect([...(second?.parts ?? [])].sort()).toEqual(["article", "ul"]);
  expect([...(second?.named ?? [])]).toEqual(["body"]);
  expect(link).toMatchObject({ text: "No", shown: false });
  expect(hidden).toBeUndefined();
});

test("code, forms and readings of characters are no text", () => {
  expect(
    textsOf(
      "<p><ruby>港<rt>gǎng</rt></ruby> is a harbour<script>x</script><svg><text>y</text></svg></p>",
    ),
  ).toEqual(["港 is a harbour"]);
});

test("text astray in a table keeps its place in the file", () => {
  expect(textsOf("<table>one<tr> two<td>three</td>four</table>")).toEqual([
    "one two",
    "three",
    "four",
  ]);
});

test.each([
  "<b>x",
  "<div>x",
  "<blockquote>",
  "<li><ul>",
  "<table><tr><td>",
  "<i><div>",
  "<a href=x>",
  "<",
  "&amp",
  "<!--",
  "<p>",
  "<x ",
])("a page of %j is read in a moment", (piece) => {
  expect(blocksOf(piece.repeat(40_000 / piece.length))).toBeDefined();
});

test("pronunciations above the letters are no text", () => {
  expect(
    textsOf("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>を読む</p>"),
  ).toEqual(["漢字を読む"]);
});
