import fc from "fast-check";
import { alignText } from "../../../src/corpus/formats/align-text.js";

const align = (raw: string, text: string) =>
  alignText(raw, 0, raw.length, text).map((run) => [
    text.slice(run.start, run.end),
    raw.slice(run.raw_start, run.raw_end),
  ]);

test("an entity stands for the letters it was decoded to", () => {
  expect(align("caf&eacute; &#38; bar", "café & bar")).toEqual([
    ["caf", "caf"],
    ["é", "&eacute;"],
    [" ", " "],
    ["&", "&#38;"],
    [" bar", " bar"],
  ]);
});

test("an entity without its semicolon ends where its name ends", () => {
  expect(align("a &ampx; b", "a &x; b")).toEqual([
    ["a ", "a "],
    ["&", "&amp"],
    ["x; b", "x; b"],
  ]);
  expect(align("&notin; &not;", "∉ ¬")).toEqual([
    ["∉", "&notin;"],
    [" ", " "],
    ["¬", "&not;"],
  ]);
});

test("an entity in code or behind a backslash is no entity", () => {
  const [raw, text] = ["a &amp; b", "a &amp; b"];
  expect(alignText(raw, 0, raw.length, text, { entities: false }).at(-1)?.raw_end).toBe(raw.length);
  expect(align("a \\&amp; b", "a &amp; b")).toEqual([
    ["a ", "a "],
    ["&amp; b", "&amp; b"],
  ]);
  expect(align("a \\\\&amp; b", "a \\& b")).toEqual([
    ["a \\", "a \\"],
    ["&", "&amp;"],
    [" b", " b"],
  ]);
});

test("escapes, prefixes of lines and line ends of all kinds are passed over", () => {
  expect(
    align("a\\*b\n> c\r\nd", "a*b\nc\nd")
      .map(([text]) => text)
      .join(""),
  ).toBe("a*b\nc\nd");
  expect(align("a\rb", "a\nb")).toEqual([["a\nb", "a\rb"]]);
});

test("runs cover the text in order, without overlap and inside the original, for any two texts", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "&", ";", "amp", "\\", "\n", "\r", "é"),
  });
  fc.assert(
    fc.property(text, text, (raw, wanted) => {
      let [end, rawEnd] = [0, 0];
      for (const run of alignText(raw, 0, raw.length, wanted)) {
        expect(run.start).toBe(end);
        expect(run.raw_start).toBeGreaterThanOrEqual(rawEnd);
        ({ end, raw_end: rawEnd } = run);
      }
      expect(end).toBe(wanted.length);
      expect(rawEnd).toBeLessThanOrEqual(raw.length);
    }),
  );
});
