import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { drawSvg } from "../../src/output/draw-svg.js";
import { barChart, hostileNames, namesOfTheWorld } from "./charts.js";

test("draws the chart as it was drawn before", async () => {
  const svg = (await drawSvg(barChart(namesOfTheWorld))).replace(/base64,[^)]*/g, "base64,");
  const golden = new URL("../golden/output/names-of-the-world.svg", import.meta.url);
  const changed = new URL("../golden/output/names-of-the-world-changed.svg", import.meta.url);
  if (!existsSync(golden)) writeFileSync(golden, svg);
  const same = readFileSync(golden, "utf8") === svg;
  // For a person to look at beside the golden file.
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same).toBe(true);
});

test("is well-formed XML whatever the names hold, and no name gets to be an element", async () => {
  for (const names of [hostileNames, namesOfTheWorld]) {
    const svg = await drawSvg(barChart(names, { description: names.join(" "), title: names[0] }));
    expect(elementsOf(svg)).not.toContain("script");
    expect(svg).not.toMatch(/(?:href|src)=/);
  }
});

test("any text at all stays text", async () => {
  const anything = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(anything, { maxLength: 4 }), anything, async (names, title) => {
      const svg = await drawSvg(barChart(names, { title, description: title }));
      expect(elementsOf(svg).filter((name) => !drawn.includes(name))).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

const drawn = "svg title style rect g path text tspan line defs clipPath".split(" ");

test("says in words what it shows", async () => {
  const svg = await drawSvg(barChart(["a"], { description: `Shares > 10 % & "more"` }));
  expect(svg).toMatch(/^<svg role="img" aria-label="Shares &gt; 10 % &amp; &quot;more&quot;" /);
  expect(svg).toContain("<title>Shares &gt; 10 % &amp; &quot;more&quot;</title>");
});

test("holds the fonts for its letters", async () => {
  const svg = await drawSvg(barChart(["郎平"]));
  expect(svg).toMatch(/@font-face[^}]*unicode-range:[^}]*U\+5e73/);
  expect(svg).toContain('font-family="Topoi Sans, sans-serif"');
});

test("gives the same bytes each time, alone or beside others", async () => {
  const chart = barChart(["郎平", "a"]);
  const once = await drawSvg(chart);
  const [again, other, beside] = await Promise.all([
    drawSvg(chart),
    drawSvg(barChart(["b"])),
    drawSvg(chart),
  ]);
  expect([again, beside]).toEqual([once, once]);
  expect(other).not.toBe(once);
  expect(once).toContain('id="topoi-1"');
});

/** The names of all elements; throws if the text is no well-formed XML. */
function elementsOf(svg: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => names.push(name));
  parser.write(svg).close();
  return names;
}
