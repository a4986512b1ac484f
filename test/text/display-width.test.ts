import fc from "fast-check";
import stringWidth from "string-width";
import { displayWidth } from "../../src/text/display-width.js";

test("a letter of East Asia takes two columns, a mark none", () => {
  expect(displayWidth("peace")).toBe(5);
  expect(displayWidth("和平")).toBe(4);
  expect(displayWidth("e\u0301")).toBe(1);
  expect(displayWidth("\u001b[1mbold\u001b[0m")).toBe(4);
});

test("a text of ASCII is as wide as any other way of measuring has it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
});
