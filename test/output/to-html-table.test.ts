import { parseFragment } from "parse5";
import { toHtmlTable } from "../../src/output/to-html-table.js";
import { hostileNames } from "./charts.js";

const rows = [
  { author: "Lang Ping", share: 0.123456, counted: true },
  { author: null, share: 1, counted: false },
];

test("is a table with a head, readable numbers, and unknown said to be unknown", () => {
  expect(toHtmlTable(rows, { caption: "Shares" })).toBe(
    [
      `<table>`,
      `<caption>Shares</caption>`,
      `<thead><tr><th scope="col" style="text-align:left">author</th><th scope="col" style="text-align:right">share</th><th scope="col" style="text-align:left">counted</th></tr></thead>`,
      `<tbody>`,
      `<tr><td dir="auto" style="text-align:left">Lang Ping</td><td dir="auto" style="text-align:right">0.123</td><td dir="auto" style="text-align:left">yes</td></tr>`,
      `<tr><td dir="auto" style="text-align:left">unknown</td><td dir="auto" style="text-align:right">1</td><td dir="auto" style="text-align:left">no</td></tr>`,
      `</tbody>`,
      `</table>`,
    ].join("\n"),
  );
});

test("shows the columns asked for, and no others", () => {
  const html = toHtmlTable(rows, { columns: ["share"] });
  expect(html).not.toContain("author");
  expect(html).toContain(">0.123</td>");
});

test("says how many rows there are when it shows fewer", () => {
  const many = Array.from({ length: 312 }, (_, index) => ({ index }));
  expect(toHtmlTable(many)).toContain("<caption>first 20 of 312 rows</caption>");
  expect(toHtmlTable(many, { limit: 5, caption: "Hits" })).toContain("Hits: first 5 of 312 rows");
  expect(toHtmlTable(many).match(/<tr>/g)).toHaveLength(21);
});

test("says when there are no rows", () => {
  expect(toHtmlTable([], { columns: ["a"] })).toContain("<caption>no rows</caption>");
});

test("text of a document stays text, in cells, column names and the caption", () => {
  for (const name of hostileNames) {
    const html = toHtmlTable([{ [name]: name }], { caption: name });
    const table = parseFragment(html).childNodes[0];
    expect(parseFragment(html).childNodes).toHaveLength(1);
    expect(table?.nodeName).toBe("table");
    expect(html).not.toContain("<script");
  }
});

test("for a notebook the table brings its own looks: ids and numbers whole, texts wrapped", () => {
  const long = `A passage ${"of many words ".repeat(50)}`;
  const row = { passage: "lang-ping-2022#12", author: "Lang Ping", share: 0.5, text: long };
  const html = toHtmlTable([row], { inline: true, caption: "Passages" });
  expect(html).toMatch(/^<table style="[^"]*margin-left:0[^"]*">\n<caption style="[^"]*left">/u);
  const styles = [...html.matchAll(/<td dir="auto" style="([^"]*)">/gu)].map(([, style]) => style);
  expect(styles.map((style) => style?.includes("nowrap"))).toEqual([true, true, true, false]);
  expect(styles[2]).toContain("text-align:right");
  expect(styles[3]).toMatch(/max-width:44em;.*overflow-wrap:anywhere/u);
  const text = />(A passage [^<]*)</u.exec(html)?.[1] ?? "";
  expect(text.length).toBeLessThanOrEqual(401);
  expect(text).toMatch(/…$/u);
  expect(toHtmlTable([row])).toContain(long);
});
