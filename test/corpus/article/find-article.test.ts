import { cleanBlocks } from "../../../src/corpus/article/clean-blocks.js";
import { findArticle } from "../../../src/corpus/article/find-article.js";
import { readHtml } from "../../../src/corpus/formats/read-html.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

const p = (n: number) =>
  `<p>Paragraph ${n} says, at some length, that stone lasts longer than promises do.</p>`;
const paragraphs = (...numbers: number[]) => numbers.map(p).join("");
const links = `<ul>${'<li><a href="x">A link to another page of this site, and a long one</a></li>'.repeat(20)}</ul>`;

async function textsOf(body: string): Promise<string[]> {
  const [source] = (await readHtml(body)).sources;
  return cleanBlocks(source?.blocks ?? [], null, "en").blocks.map(({ text }) => text);
}

const found = async (body: string) =>
  (await textsOf(body)).flatMap((text) => /^Paragraph (\d)/u.exec(text)?.[1] ?? []).join("");

test("the paragraphs of a page, not the links around them", async () => {
  expect(await textsOf(`<div>${links}</div><div id=a>${paragraphs(1, 2, 3)}</div>`)).toHaveLength(
    3,
  );
});

test.each([
  [
    "sections of one article",
    `<article><section>${p(1)}</section><section>${paragraphs(2, 3, 4, 5)}</section><section>${p(6)}</section></article>`,
  ],
  [
    "neighbours of one kind",
    `<div><div class=s>${p(1)}</div><div class=s>${paragraphs(2, 3, 4, 5)}</div><div class=s>${p(6)}</div></div>`,
  ],
  [
    "a page in a form",
    `<form><div>${p(1)}</div><div>${paragraphs(2, 3, 4)}</div><div>${paragraphs(5, 6)}</div></form>`,
  ],
  [
    "no paragraphs at all",
    `<table><tr><td>${[1, 2, 3, 4, 5, 6].map((n) => p(n).slice(3, -4)).join("<br><br>")}</td></tr></table>`,
  ],
  [
    "a body that is called after a sidebar",
    `<body class=has-sidebar><div>${paragraphs(1, 2, 3, 4, 5, 6)}</div></body>`,
  ],
])("all of a page's article: %s", async (_, body) => {
  expect(await found(body)).toBe("123456");
});

test("comments are no article, however many", async () => {
  const comment =
    "<div><p>I, for one, do not agree, because of the sea, the wind, the cost, and so on.</p></div>";
  const page = `<article>${paragraphs(1, 2, 3, 4, 5)}</article><section id=comments><h3>Comments</h3>${comment.repeat(10)}</section>`;
  expect(await textsOf(page)).toHaveLength(5);
});

test("what is not shown is not read", async () => {
  const hidden =
    '<p hidden>No, not this one.</p><p style="display: none">No.</p><p aria-hidden=true>No.</p><noscript><p>No.</p></noscript>';
  expect((await textsOf(`<div>${paragraphs(1, 2, 3)}${hidden}</div>`)).join()).not.toMatch(/No/u);
});

test("a page without any text has no article, one with little has all of it", () => {
  expect(findArticle([], null)).toEqual([]);
  const little = findArticle(splitBlocks("Home\nStone"), null);
  expect(little).toContain(true);
});
