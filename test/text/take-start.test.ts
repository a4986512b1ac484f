import fc from "fast-check";
import { takeStart } from "../../src/text/take-start.js";
import { anyText } from "./texts.js";

test("a text that is short enough stays as it is", () => {
  expect(takeStart("dam 👍", 6)).toBe("dam 👍");
});

test("a longer one is cut, but no character in half", () => {
  expect(takeStart("the river", 5)).toBe("the r");
  expect(takeStart("dam 👍 river", 5)).toBe("dam ");
  expect(takeStart("dam 👍 river", 6)).toBe("dam 👍");
});

test("it is the beginning, at most one unit shorter than asked for", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, most) => {
      const start = takeStart(text, most);
      expect(text.startsWith(start)).toBe(true);
      expect(start.length).toBeLessThanOrEqual(most);
      expect(start.length).toBeGreaterThanOrEqual(Math.min(text.length, most - 1));
    }),
  );
});
