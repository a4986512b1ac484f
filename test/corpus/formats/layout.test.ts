import { elementsOf } from "../../../src/corpus/formats/html-tree.js";
import { findSurroundings } from "../../../src/corpus/formats/layout.js";
import { parsePage } from "../../../src/corpus/formats/parse-page.js";

function surroundingsOf(html: string) {
  const last = [...elementsOf(parsePage(html))].at(-1);
  if (last === undefined) throw new Error("no element");
  const { parts, named } = findSurroundings(last);
  return { parts: [...parts].sort(), named: [...named].sort() };
}

test("the parts of the page around an element, and what classes and ids speak of", () => {
  expect(surroundingsOf("<article><div class='entry-content'><p>x")).toEqual({
    parts: ["article"],
    named: ["body"],
  });
  expect(surroundingsOf("<aside id=related-posts><ul><li>x")).toEqual({
    parts: ["aside", "ul"],
    named: ["margin"],
  });
  expect(surroundingsOf("<div itemprop=articleBody><p>x").named).toEqual(["body"]);
});

test("comments are told from commentary, and the body's classes count for nothing", () => {
  expect(surroundingsOf("<div id=comments><p>x").named).toEqual(["comment"]);
  expect(surroundingsOf("<div class=commentary><p>x").named).toEqual([]);
  expect(surroundingsOf("<body class=has-sidebar><p>x").named).toEqual([]);
});

test("names of any length and nesting of any depth take a moment", () => {
  const html = `${"<div>".repeat(5_000)}<p class="${"share ".repeat(50_000)}">x`;
  expect(surroundingsOf(html).named).toEqual(["margin"]);
});
