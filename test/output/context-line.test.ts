import fc from "fast-check";
import { contextLine } from "../../src/output/context-line.js";
import { displayWidth } from "../../src/text/display-width.js";

test("all of it where there is room", () => {
  expect(contextLine({ before: "The ", match: "dike", after: " holds." }, 40)).toBe(
    "The [dike] holds.",
  );
});

test("both sides are cut where there is not, and what one does not need is the other's", () => {
  const before = "There was an old ";
  expect(contextLine({ before, match: "dike", after: " that broke in spring." }, 20)).toBe(
    "…n old [dike] that …",
  );
  expect(contextLine({ before, match: "dike", after: "." }, 20)).toBe("… was an old [dike].");
});

test("no line is wider than the room, or breaks, or steers the terminal", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constant("水\n\u001b[31m"));
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 60 }), (before, match, after, width) => {
      const line = contextLine({ before, match, after }, width);
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      // eslint-disable-next-line no-control-regex
      expect(line).not.toMatch(/[\u0000-\u001f]/u);
    }),
  );
});
