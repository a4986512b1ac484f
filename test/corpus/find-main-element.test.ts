import { readHtml } from "../../src/corpus/read-html.js";

const textsOf = (body: string) =>
  (readHtml(body).sources[0]?.blocks ?? []).map((block) => block.text);
const p = (n: number) =>
  `<p>Paragraph ${n} says, at some length, that stone lasts longer than promises do.</p>`;
const found = (body: string) =>
  textsOf(body)
    .flatMap((text) => /^Paragraph (\d)/u.exec(text)?.[1] ?? [])
    .join("");
const links = `<ul>${'<li><a href="x">A link to another page of this site, and a long one</a></li>'.repeat(20)}</ul>`;

test("the paragraphs, not the links around them", () => {
  expect(textsOf(`<div>${links}</div><div id=a>${p(1)}${p(2)}</div>`)).toHaveLength(2);
});

test.each([
  [
    "sections of one article",
    `<article><section>${p(1)}</section><section>${p(2)}${p(3)}${p(4)}${p(5)}</section><section>${p(6)}</section></article>`,
  ],
  [
    "neighbours of one kind",
    `<div><div class=s>${p(1)}</div><div class=s>${p(2)}${p(3)}${p(4)}${p(5)}</div><div class=s>${p(6)}</div></div>`,
  ],
  [
    "a page in a form",
    `<form><div>${p(1)}</div><div>${p(2)}${p(3)}${p(4)}</div><div>${p(5)}${p(6)}</div></form>`,
  ],
  [
    "no paragraphs at all",
    `<table><tr><td>${[1, 2, 3, 4, 5, 6].map((n) => p(n).slice(3, -4)).join("<br><br>")}</td></tr></table>`,
  ],
  [
    "a body that is called after a sidebar",
    `<body class=has-sidebar><div>${[1, 2, 3, 4, 5, 6].map(p).join("")}</div></body>`,
  ],
])("all of the article: %s", (_, body) => {
  expect(found(body)).toBe("123456");
});

test("comments are no article, however many", () => {
  const comment =
    "<div><p>I, for one, do not agree, because of the sea, the wind, the cost, and so on.</p></div>";
  expect(
    textsOf(`<div>${p(1)}${p(2)}</div><section id=responses>${comment.repeat(10)}</section>`),
  ).toHaveLength(2);
});

test("what is not shown is not read", () => {
  expect(
    textsOf(
      `<div>${p(1)}<p hidden>No.</p><p style="display: none">No.</p><p aria-hidden=true>No.</p><noscript><p>No.</p></noscript></div>`,
    ),
  ).toHaveLength(1);
});
