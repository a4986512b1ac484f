import fc from "fast-check";
import { copyString } from "../../src/text/copy-string.js";

test("a copy is the same text, down to halves of characters", () => {
  expect(copyString("\ud83d half")).toBe("\ud83d half");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(copyString(text)).toBe(text);
    }),
  );
});
