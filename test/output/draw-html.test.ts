import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { drawHtml } from "../../src/output/draw-html.js";
import { barChart, hostileNames } from "./charts.js";

const page = drawHtml(barChart(["郎平", ...hostileNames], { title: ["Sovereignty", "by <author>"] }));

test("holds four scripts and one specification, whatever the names hold", async () => {
  const scripts = elementsOf(parse(await page), "script");
  expect(scripts.map((script) => attribute(script, "type"))).toEqual([
    "application/json",
    ...Array.from({ length: 4 }),
  ]);
});

test("allows the scripts it holds, by their hash, and nothing else", async () => {
  const [meta] = elementsOf(parse(await page), "meta").filter((element) =>
    attribute(element, "http-equiv"),
  );
  const policy = meta && attribute(meta, "content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|connect-src/);
  expect(/script-src [^;]*/.exec(policy ?? "")?.[0]).not.toContain("unsafe-inline");
  const scripts = elementsOf(parse(await page), "script").slice(1);
  for (const script of scripts) {
    const hash = createHash("sha256").update(textOf(script)).digest("base64");
    expect(policy).toContain(`'sha256-${hash}'`);
  }
});

test("the specification is the chart, in the bundled fonts", async () => {
  const [spec] = elementsOf(parse(await page), "script");
  const chart = JSON.parse(spec ? textOf(spec) : "") as { data: unknown; config: unknown };
  expect(chart.data).toEqual(barChart(["郎平", ...hostileNames]).data);
  expect(chart.config).toEqual({ font: "Topoi Sans, sans-serif" });
});

test("has a language, a title, and says in words what it shows", async () => {
  const tree = parse(await page);
  const [html] = elementsOf(tree, "html");
  expect(html && attribute(html, "lang")).toBe("en");
  expect(elementsOf(tree, "title").map(textOf)).toEqual(["Sovereignty by <author>"]);
  expect(elementsOf(tree, "p").map(textOf)).toContain("How often each author speaks of sovereignty");
});

test("keeps the licences of what it brings along", async () => {
  const html = await page;
  expect(html).toMatch(/\/\*! vega 5\.[\s\S]*University of Washington Interactive Data Lab/);
  expect(html.match(/Redistributions in binary form/g)?.length).toBeGreaterThanOrEqual(3);
});

test("embeds fonts for the names and for whatever a tooltip may say", async () => {
  expect(await page).toMatch(/unicode-range:[^}]*U\+5e73/);
  expect(await page).toMatch(/unicode-range:[^}]*U\+7e/);
});

test("gives the same bytes each time", async () => {
  const chart = barChart(["a"]);
  expect(await drawHtml(chart)).toBe(await drawHtml(chart));
});

function elementsOf(node: Tree.Node, name: string): Tree.Element[] {
  const own = node.nodeName === name ? [node as Tree.Element] : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, name))];
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}
