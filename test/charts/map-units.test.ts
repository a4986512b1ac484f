import fc from "fast-check";
import { shorten } from "../../src/charts/map-units.js";
import { displayWidth } from "../../src/text/display-width.js";

test.each([
  ["Short.", 20, "Short."],
  ["Every harbour needs a lamp", 20, "Every harbour needs…"],
  ["Every harbour, however small", 15, "Every harbour…"],
  ["Hafenmeisterdienstordnung", 10, "Hafenmeis…"],
  ["海港之间应当共享潮汐表", 9, "海港之间…"],
  ["one\ntwo\t three ", 20, "one two three"],
  ["", 20, ""],
])("%j in %d columns: %j", (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
});

test("never longer than it may be, and as it was where it fits", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "bc ", " ", "海", "é", "👩‍👩‍👧", "\n", ", ") });
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 20 }), (whole, longest) => {
      const short = shorten(whole, longest);
      expect(displayWidth(short)).toBeLessThanOrEqual(longest);
      const line = whole.replace(/\s+/gu, " ").trim();
      if (displayWidth(line) <= longest) expect(short).toBe(line);
      else expect(short.endsWith("…")).toBe(true);
    }),
  );
});
