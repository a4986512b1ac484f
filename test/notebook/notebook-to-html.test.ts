import fc from "fast-check";
import type { Cell, CellMetadata, Notebook, Output } from "../../src/notebook/notebook.js";
import { notebookToHtml } from "../../src/notebook/notebook-to-html.js";

const markdown = (source: string): Cell => ({
  cell_type: "markdown",
  id: "m",
  metadata: {},
  source,
});
const code = (source: string, outputs: Output[] = [], metadata: CellMetadata = {}): Cell => ({
  cell_type: "code",
  id: "c",
  metadata,
  source,
  execution_count: 1,
  outputs,
});
const stream = (text: string, name = "stdout"): Output => ({ output_type: "stream", name, text });
const display = (data: Record<string, unknown>): Output => ({
  output_type: "display_data",
  data,
  metadata: {},
});
const page = (...cells: Cell[]) => {
  const notebook: Notebook = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells };
  return notebookToHtml(notebook, { title: "a.ipynb" });
};

test("the page has the language, the first heading as its title, and no script may run in it", async () => {
  const html = await page(
    markdown("some words\n\n## The *first* `heading` & more"),
    markdown("# second"),
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("<title>The first heading &amp; more</title>");
  expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
});

test("without a heading the title is the file's name", async () => {
  expect(await page(code("# no heading"))).toContain("<title>a.ipynb</title>");
});

const hostile: [string, Cell][] = [
  ["source", code("<script>alert(1)</script>")],
  ["Markdown", markdown("<script>alert(1)</script>")],
  ["a heading", markdown("# <script>alert(1)</script></title>")],
  ["a link", markdown("[a](javascript:alert(1))")],
  ["raw text", { cell_type: "raw", id: "r", metadata: {}, source: "<script>alert(1)</script>" }],
  ["a stream", code("a", [stream("<script>alert(1)</script>"), stream("<script>", "stderr")])],
  ["plain text", code("a", [display({ "text/plain": "<script>alert(1)</script>" })])],
  ["HTML", code("a", [display({ "text/html": "<script>alert(1)</script><b onclick=alert(1)>" })])],
  ["Markdown shown", code("a", [display({ "text/markdown": "<script>alert(1)</script>" })])],
  ["a drawing", code("a", [display({ "image/svg+xml": "<svg><script>alert(1)</script></svg>" })])],
  ["a bitmap", code("a", [display({ "image/png": '"><script>alert(1)</script>' })])],
  ["a mime type", code("a", [display({ "<script>": 1 })])],
  [
    "an error",
    code("a", [{ output_type: "error", ename: "<script>", evalue: "<script>", traceback: [] }]),
  ],
  ["a stream's name", code("a", [stream("a", '"><script>')])],
];

test.each(hostile)("%s cannot act", async (_, cell) => {
  const html = await page(cell);
  expect(html).not.toMatch(/<script|<svg|onclick|href="javascript|<\/title>.*<\/title>/s);
});

test("whatever is printed is shown, and only shown", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "pre", "\n", "😀") }),
      async (text) => {
        const html = await page(code("a", [stream(text)]));
        const shown = /<pre class="output stdout">(.*?)<\/pre>/s.exec(html)?.[1] ?? "none";
        expect(shown).not.toMatch(/[<>"']/);
        const decoded = shown
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&apos;/g, "'");
        expect(decoded.replace(/&amp;/g, "&")).toBe(text);
      },
    ),
    { numRuns: 50 },
  );
});

test("of a chart the drawing is shown, as an image with its description", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
  const chart = display({
    "application/vnd.vegalite.v5+json": { mark: "bar" },
    "image/svg+xml": [svg],
    "text/plain": 'Two "bars"',
  });
  expect(await page(code("a", [chart]))).toContain(
    `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="Two &quot;bars&quot;">`,
  );
});

test("of other bundles the richest form is shown, and what cannot be shown is named", async () => {
  expect(
    await page(code("a", [display({ "text/html": "<b>rich</b>", "text/plain": "poor" })])),
  ).not.toContain("poor");
  expect(await page(code("a", [display({ "image/png": "AA==\n" })]))).toContain(
    'src="data:image/png;base64,AA=="',
  );
  const html = await page(code("a", [display({ "application/x": {} })]));
  expect(html).toContain("This page cannot show application/x.");
});

test("colours of the terminal are taken out", async () => {
  expect(await page(code("a", [stream("\u001b[31mred\u001b[0m")]))).toContain(">red</pre>");
});

test("hidden code and outputs are folded", async () => {
  const outputs = [stream("shown")];
  for (const metadata of [{ tags: ["hide-input"] }, { jupyter: { source_hidden: true } }]) {
    expect(await page(code("secret", outputs, metadata))).toMatch(
      /<details><summary>Code<[^]*secret[^]*<\/details>\n<pre class="output/,
    );
  }
  for (const metadata of [{ tags: ["hide-output"] }, { jupyter: { outputs_hidden: true } }]) {
    expect(await page(code("a", outputs, metadata))).toMatch(
      /<details><summary>Output<[^]*shown[^]*<\/details>/,
    );
  }
  expect(await page(code("a", outputs))).not.toContain("<details>");
});

test("an image attached to a Markdown cell is in the page", async () => {
  const attachments = { "a b.png": { "image/png": "AA==" } };
  const cell = { ...markdown("![words](attachment:a%20b.png)"), attachments } as Cell;
  expect(await page(cell)).toContain('<img src="data:image/png;base64,AA==" alt="words">');
});

test("a blank cell leaves no trace", async () => {
  expect(await page(code(" \n"))).not.toContain('class="code"');
});
