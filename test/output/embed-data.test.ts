import fc from "fast-check";
import { gunzipSync } from "node:zlib";
import { keepInMemory } from "../kept-in-memory.js";
import { embedData } from "../../src/output/embed-data.js";

/** What the page's script reads out of an element. */
function read(markup: string): unknown {
  const [, type, text = ""] = /^<script type="([^"]*)" id="x">([^<]*)<\/script>\n$/u.exec(markup) ?? [];
  if (type === "application/json") return JSON.parse(text);
  if (type === "application/gzip") return JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString());
  throw new Error(`expected an element with data, found ${markup.slice(0, 80)}`);
}

test("any text comes out as it went in, and cannot end the element", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
      const value = [...texts, "</script><!--<script>"];
      expect(read(embedData("x", value).markup)).toEqual(value);
    }),
  );
});

test("what is long is packed, and comes out the same", () => {
  const value = Array.from({ length: 5_000 }, (_, i) => `</script> ${i} ünïcödé 郎平`);
  const { markup } = embedData("x", value);
  expect(markup).toContain("application/gzip");
  expect(markup.length).toBeLessThan(JSON.stringify(value).length / 2);
  expect(read(markup)).toEqual(value);
  expect(embedData("x", value).markup).toBe(markup);
});

test("what was packed before is not packed again", () => {
  const value = Array.from({ length: 5_000 }, (_, i) => `${i} dikes and one more dike`);
  const kept = keepInMemory();
  const first = embedData("x", value, kept).markup;
  expect(embedData("x", value, kept).markup).toBe(first);
  expect(first).toBe(embedData("x", value).markup);
  expect(kept.made).toBe(1);
});
