import { GoldError } from "../../src/analysis/gold-error.js";

test("each mistake is a line that a terminal can show", () => {
  const { message } = new GoldError(["one\u001b[31m\ntwo", "x".repeat(1000)]);
  expect(message.split("\n")).toEqual(["one\ufffd[31m two", `${"x".repeat(300)}…`]);
});

test("of very many the first are told, with the number of the rest", () => {
  const { message, mistakes } = new GoldError(Array.from({ length: 50 }, (_, i) => `line ${i}`));
  const lines = message.split("\n");
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe("30 more mistakes like these");
  expect(mistakes).toHaveLength(50);
  expect(new GoldError(mistakes.slice(0, 21)).message).toMatch(/\n1 more mistake like these$/u);
});
