import fc from "fast-check";
import { groupDigits } from "../../src/text/group-digits.js";

test("a whole number is written as it usually is in English", () => {
  expect(groupDigits(999)).toBe("999");
  expect(groupDigits(1_234_567)).toBe("1,234,567");
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      expect(groupDigits(count)).toBe(count.toLocaleString("en"));
    }),
  );
});
