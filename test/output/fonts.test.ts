import { createRequire } from "node:module";
import { jest } from "@jest/globals";
import { embedFonts, fontFamily } from "../../src/output/fonts.js";
import { keepInMemory } from "../kept-in-memory.js";
import { namesOfTheWorld } from "./charts.js";

const require = createRequire(import.meta.url);

test("embeds just the characters of the text, as data", async () => {
  const { family, css } = await embedFonts("abc 郎平");
  expect(family).toBe(fontFamily);
  expect(css.match(/@font-face/g)).toHaveLength(3);
  expect(css).toContain("unicode-range:U+20,U+61,U+62,U+63}");
  expect(css.replace(/url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\)/g, "")).not.toContain("url(");
  expect(css).not.toMatch(/[<>&]/);
  expect(css.length).toBeLessThan(10_000);
});

test("holds one weight axis from regular to bold", async () => {
  const { css } = await embedFonts("abc");
  expect(css).toContain("font-weight:400 700");
  const { convert } = require("fontverter") as {
    convert: (font: Buffer, format: "sfnt") => Promise<Buffer>;
  };
  const { Blob, Face } = await import("harfbuzzjs");
  const font = Buffer.from(/base64,([^)]*)/.exec(css)?.[1] ?? "", "base64");
  const face = new Face(new Blob(await convert(font, "sfnt")), 0);
  expect([...face.collectUnicodes()]).toEqual([97, 98, 99]);
  expect(face.getAxisInfos()).toMatchObject({ wght: { min: 400, max: 700 } });
});

test("gives the same bytes whatever order the characters come in", async () => {
  const text = namesOfTheWorld.join("");
  const backwards = Array.from(text).reverse().join("");
  expect((await embedFonts(text)).css).toBe((await embedFonts(backwards)).css);
});

test("takes what another run has made, and says that it is wanted still", async () => {
  const kept = keepInMemory();
  const { css } = await embedFonts("kept", kept);
  expect(css).toBe((await embedFonts("kept")).css);
  expect(kept.made).toBe(1);
  const run = keepInMemory();
  run.put(kept.asked[0] ?? "", () => Buffer.from("of another run"));
  jest.resetModules();
  const { embedFonts: embedAnew } = await import("../../src/output/fonts.js");
  expect((await embedAnew("kept", run)).css).toBe("of another run");
  await embedFonts("kept", kept);
  expect(new Set(kept.asked)).toEqual(new Set(run.asked));
});

test("has nothing to embed for no text, or for characters that no font has", async () => {
  expect((await embedFonts("")).css).toBe("");
  expect((await embedFonts("😀")).css).toBe("");
});
