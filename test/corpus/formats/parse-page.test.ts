import { textOf } from "../../../src/corpus/formats/html-tree.js";
import { parsePage } from "../../../src/corpus/formats/parse-page.js";

/** The texts of a page's first paragraph, with their places in the page. */
function textsOf(raw: string): unknown[] {
  const texts: unknown[] = [];
  const look = (node: object): void => {
    if ("value" in node && "sourceCodeLocation" in node) {
      const { startOffset, endOffset } = node.sourceCodeLocation as Record<string, number>;
      texts.push([node.value, raw.slice(startOffset, endOffset)]);
    }
    if ("childNodes" in node) (node.childNodes as object[]).forEach(look);
  };
  look(parsePage(raw));
  return texts;
}

test("words and blanks between two tags are one text", () => {
  expect(textsOf("<p>Tides rise &amp; fall.</p>")).toEqual([
    ["Tides rise & fall.", "Tides rise &amp; fall."],
  ]);
});

test("texts on either side of a tag that is ignored are two", () => {
  expect(textsOf("<p>Tides</span> rise</p>")).toEqual([
    ["Tides", "Tides"],
    [" rise", " rise"],
  ]);
});

test("text astray in a table keeps its place", () => {
  expect(textOf(parsePage("<table>astray text<tr><td>in it</table>"))).toBe("astray textin it");
});

test("a page with more letters or tags than fit into memory is told", () => {
  expect(() => parsePage("a".repeat(17 * 1024 * 1024))).toThrow(
    "expected a web page of at most 16 MB; found 17 MB",
  );
  expect(() => parsePage("<p>".repeat(500_001))).toThrow(
    "expected a web page of at most 500,000 tags; found 500,001",
  );
});
