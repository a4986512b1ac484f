import { isKwic, toKwicHtml, toKwicText } from "../../src/notebook/to-kwic-table.js";

const row = (before: string, match: string, after: string) => ({
  document: "a",
  before,
  match,
  after,
});

test("the matches stand below each other", () => {
  const rows = [
    row("the ", "sovereignty", " of states"),
    row("over the common ", "territory", "."),
  ];
  const lines = toKwicText(rows).split("\n");
  expect(lines[2]?.indexOf("sovereignty")).toBe(lines[3]?.indexOf("territory"));
});

test("also where characters are two columns wide", () => {
  const lines = toKwicText([row("网络", "主权", ""), row("abc", "x", "")]).split("\n");
  // Two wide characters take four columns, so the match stands two letters further left.
  expect(lines[2]?.indexOf("主权")).toBe(Number(lines[3]?.indexOf("x")) - 2);
});

test("of a long text the words next to the match are kept", () => {
  expect(toKwicText([row(`${"far ".repeat(50)}near `, "x", "")])).toMatch(/….* far near +x/);
});

test("in HTML what stands before the match ends at it, and all is escaped", () => {
  const html = toKwicHtml([row("<i>", "<b>", "&")], { caption: "<u>" });
  expect(html).toMatch(/<td dir="auto" style="text-align:right[^"]*">&lt;i&gt;<\/td>/u);
  expect(html).toMatch(/<mark style="[^"]*">&lt;b&gt;<\/mark>/u);
  expect(html).toMatch(/<caption style="[^"]*">&lt;u&gt;<\/caption>/u);
});

test("where rows are left out both say so", () => {
  const rows = [row("a", "b", "c"), row("d", "e", "f")];
  expect(toKwicHtml(rows, { limit: 1 })).toContain(">first 1 of 2 rows</caption>");
  expect(toKwicText(rows, { limit: 1 })).toMatch(/\nfirst 1 of 2 rows\n$/);
});

test("rows are keywords in context when all of them are", () => {
  expect(isKwic([row("a", "b", "c")])).toBe(true);
  expect(isKwic([row("a", "b", "c"), { document: "a" }])).toBe(false);
  expect(isKwic([])).toBe(false);
});
