import { parse } from "parse5";
import { isSameTitle, readPageHead } from "../../../src/corpus/facts/read-page-head.js";

const read = (html: string) => readPageHead(parse(html));

test("title, headlines, address, language and every meta once", () => {
  const head = read(
    "<html lang=id><title>A wall | Quay</title><link rel=canonical href='https://quay.example/a'>" +
      "<meta name=Author content=' Jane  Doe '><meta name=author content='John Roe'><meta name=author content='John Roe'>" +
      "<h1>A wall</h1><svg><title>icon</title></svg>",
  );
  expect(head).toMatchObject({ title: "A wall | Quay", headlines: ["A wall"], language: "id" });
  expect(head.metas.get("author")).toEqual(["Jane Doe", "John Roe"]);
  expect(head.canonical?.hostname).toBe("quay.example");
});

test("a part of the title that stands on the page by itself is its headline", () => {
  const title = "<title>A wall against the sea - Quay</title>";
  expect(read(`${title}<dt>A wall against the sea</dt>`).headlines).toEqual([
    "A wall against the sea",
  ]);
  expect(read(`${title}<a>A wall against the sea</a>`).headlines).toEqual([]);
});

test("a headline of another article is not the page's", () => {
  const head = read("<title>A wall against the sea | Quay</title>");
  expect(isSameTitle("A wall against the sea", head)).toBe(true);
  expect(isSameTitle("Another wall", head)).toBe(false);
});
