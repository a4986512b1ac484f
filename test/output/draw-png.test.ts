import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadImage, createCanvas, type Image } from "canvas";
import { drawPng } from "../../src/output/draw-png.js";
import { barChart, hostileNames, namesOfTheWorld } from "./charts.js";


test("draws at twice the size unless told otherwise", async () => {
  const chart = barChart(["a", "b"]);
  const [one, two] = await Promise.all([drawPng(chart, { scale: 1 }), drawPng(chart)]);
  const small = await sizeOf(one);
  const large = await sizeOf(two);
  expect(large).toEqual({ width: 2 * small.width, height: 2 * small.height });
});

test("gives the same bytes each time, whatever was drawn between", async () => {
  const chart = barChart(namesOfTheWorld);
  const once = await drawPng(chart);
  await drawPng(barChart(["文", "ж"]));
  expect(Buffer.compare(once, await drawPng(chart))).toBe(0);
});

test("draws the same where Vega finds no canvas, as in a package installed beside others", async () => {
  const chart = barChart(["a", "b"]);
  const module = pathToFileURL(path.resolve("dist/modules/output/draw-png.js")).href;
  const script = `
    import Module from "node:module";
    const find = Module._resolveFilename;
    let hidden = 0;
    Module._resolveFilename = (name, parent, ...rest) => {
      if (name === "canvas" && parent?.filename.includes("vega-canvas")) hidden++;
      else return find(name, parent, ...rest);
      throw new Error("no canvas here");
    };
    const { drawPng } = await import(${JSON.stringify(module)});
    const png = Buffer.from(await drawPng(${JSON.stringify(chart)}));
    console.log(hidden > 0, png.toString("base64"));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout.trim()).toBe(`true ${Buffer.from(await drawPng(chart)).toString("base64")}`);
});

test("draws each name in its own letters: no two pictures are alike", async () => {
  const pictures = await Promise.all(
    ["郎", "平", "あ", "가", "ж", "ω", "م", "ש", "ท", "ह", "ế", "臺"].map((name) =>
      drawPng(barChart([name])),
    ),
  );
  expect(new Set(pictures.map((png) => Buffer.from(png).toString("base64"))).size).toBe(12);
});

test("draws what no font has with one stand-in, not with a font of the machine", async () => {
  const [smile, laugh] = await Promise.all([drawPng(barChart(["😀"])), drawPng(barChart(["😂"]))]);
  expect(Buffer.compare(smile, laugh)).toBe(0);
});

test("has a white margin all around: no text reaches the edge", async () => {
  for (const names of [namesOfTheWorld, hostileNames]) {
    expect(await edgeOf(await drawPng(barChart(names, { title: names.join(" ") })))).toEqual([255]);
  }
});

test.each([0, -1, NaN, Infinity])("refuses the scale %p", async (scale) => {
  await expect(drawPng(barChart(["a"]), { scale })).rejects.toThrow("drawPng: scale: expected");
});

test("says the largest scale where a picture would be too large", async () => {
  const wide = barChart(["a"], { width: 4000, height: 3000 });
  await expect(drawPng(wide, { scale: 20 })).rejects.toThrow(
    /^drawPng: scale: 20 makes a picture of \d+ by \d+ pixels; the largest scale for this chart is 4\.\d+$/u,
  );
  const long = barChart(["a"], { width: 60_000, height: 10 });
  await expect(drawPng(long, { scale: 1 })).rejects.toThrow("the largest scale for this chart is 0.5");
  expect(await drawPng(long, { scale: 0.1 })).toBeDefined();
});

async function sizeOf(png: Uint8Array): Promise<{ width: number; height: number }> {
  const { width, height } = await imageOf(png);
  return { width, height };
}

/** The distinct channel values along the picture's edge. */
async function edgeOf(png: Uint8Array): Promise<number[]> {
  const image = await imageOf(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const sides = [
    context.getImageData(0, 0, width, 1),
    context.getImageData(0, height - 1, width, 1),
    context.getImageData(0, 0, 1, height),
    context.getImageData(width - 1, 0, 1, height),
  ];
  return [...new Set(sides.flatMap(({ data }) => [...data]))];
}

function imageOf(png: Uint8Array): Promise<Image> {
  return loadImage(Buffer.from(png));
}
