import { countOf } from "../../src/text/count-of.js";

test("one thing stands alone, none and several have an s", () => {
  expect([0, 1, 46].map((count) => countOf(count, "passage"))).toEqual([
    "0 passages",
    "1 passage",
    "46 passages",
  ]);
});
