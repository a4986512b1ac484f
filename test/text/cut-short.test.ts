import { cutShort } from "../../src/text/cut-short.js";

test("a text that is short enough stays as it is", () => {
  expect(cutShort("dam 👍", 6)).toBe("dam 👍");
});

test("a longer one ends with three points, without blanks before them", () => {
  expect(cutShort("the river and the dam", 10)).toBe("the river…");
});

test("no character is cut in half", () => {
  expect(cutShort("dam 👍 river", 5)).toBe("dam…");
  expect(cutShort("dam 👍 river", 6)).toBe("dam 👍…");
});
