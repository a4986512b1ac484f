import { parse } from "parse5";
import { readPageByline } from "../../../src/corpus/facts/read-page-byline.js";

const read = (body: string) => readPageByline(parse(`<body><h1>A wall</h1>${body}`), "en");

test.each([
  ["<span itemprop=author><span itemprop=name>Jane Doe</span></span>", "itemprop author"],
  ["<a rel=author href=x>Jane Doe</a>", "rel author"],
  ["<div class='post-byline'>By Jane Doe, harbour correspondent</div>", "byline on the page"],
  ["<p id=author-name>Jane Doe</p>", "byline on the page"],
])("%s names Jane Doe", (body, from) => {
  expect(read(body)).toMatchObject({ authors: ["Jane Doe"], authorFrom: from });
});

test.each([
  "<div class=comments><span class=author>Jane Doe</span></div>",
  "<aside><a rel=author>Jane Doe</a></aside>",
  "<div class=byline>admin</div>",
  "<div class=byline>By the Editorial Board</div>",
  "<div class=author-box><span class=author>Jane Doe</span></div>",
])("%s names nobody", (body) => {
  expect(read(body).authors).toEqual([]);
});

test("several marks are several authors; time near the headline is the date", () => {
  const body =
    "<a rel=author>Jane Doe</a><a rel=author>John Roe</a><time datetime=2020-05-03>3 May</time>";
  expect(read(body)).toMatchObject({ authors: ["Jane Doe", "John Roe"], date: "2020-05-03" });
});
