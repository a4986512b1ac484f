import fc from "fast-check";
import { formatsOf } from "../../src/charts/chart-formats.js";
import { makeUnit, shorten } from "../../src/charts/map-units.js";
import { displayWidth } from "../../src/text/display-width.js";
import { componentOf, stanceOf } from "../measures/stances.js";

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

test("themes are shown by their weight, but not those that it is too loosely about", () => {
  const themes = { law: 0.2, sea: 0.5, trade: 1 };
  const stances = Object.entries(themes).map(([theme, weight]) => stanceOf({ theme, weight }));
  const component = componentOf(stanceOf(), "Ships trade at sea.");
  const unit = makeUnit({ component, row: 0, y: 0 }, stances, {}, formatsOf("en"));
  expect(unit).toMatchObject({ themes: "Trade, Sea, Law", short_themes: "Trade, Sea" });
});
