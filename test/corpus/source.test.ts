import { problem } from "../../src/corpus/source.js";

test("a message is one short line that a terminal can show, whatever it quotes", () => {
  const { message } = problem("error", "a.txt", 3, `found \u001b[2J\n${"x".repeat(1_000)}`);
  expect(message).toMatch(/^found \ufffd\[2J x+…$/u);
  expect(message.length).toBeLessThan(310);
});
