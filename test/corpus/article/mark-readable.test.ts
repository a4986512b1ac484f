import { collectBlocks } from "../../../src/corpus/formats/collect-blocks.js";
import { markReadable } from "../../../src/corpus/article/mark-readable.js";
import { parsePage } from "../../../src/corpus/formats/parse-page.js";

async function readableOf(raw: string): Promise<string[]> {
  const page = parsePage(raw);
  return collectBlocks(page, raw, await markReadable(page))
    .filter(({ layout }) => layout?.readable)
    .map(({ text }) => text);
}
const sentence = (n: number) =>
  `Paragraph ${n} says, at some length, that stone lasts longer than promises do, whatever the council thinks of it.`;
const article = [1, 2, 3, 4, 5, 6].map(sentence);

test("what Readability takes for the article, also where it moves texts about", async () => {
  const body = article.map((text) => `<div>${text} <a href=x>More</a></div>`).join("");
  const found = await readableOf(`<nav>Menu of this site</nav><div class=post>${body}</div>`);
  expect(found).toEqual(article.map((text) => `${text} More`));
});

test("the page itself stays as it was", async () => {
  const raw = `<body><div>${article.map((text) => `<p>${text}</p>`).join("")}</div></body>`;
  const page = parsePage(raw);
  const before = collectBlocks(page, raw, new Set()).map(({ text }) => text);
  await markReadable(page);
  expect(collectBlocks(page, raw, new Set()).map(({ text }) => text)).toEqual(before);
});

test("no article, nesting without end, odd attributes: nothing is marked, nothing breaks", async () => {
  expect(await readableOf("")).toEqual([]);
  expect(await readableOf(`${"<div>".repeat(20_000)}${sentence(1)}`)).toEqual([]);
  expect(await readableOf(`<p "x='1' @click=y data-é=1>${sentence(1)}</p>`)).toBeDefined();
});
