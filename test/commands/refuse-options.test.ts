import { addArgue } from "../../src/commands/argue.js";
import { addRead } from "../../src/commands/read.js";
import { addScore } from "../../src/commands/score.js";
import { callCommand } from "./call-command.js";

test.each([
  ["score seeds --tables hits", addScore, "--tables", "--output"],
  ["score seeds --as-is --formats csv", addScore, "--formats", "--output"],
  ["read seeds --formats csv", addRead, "--formats", "--output"],
  ["argue seeds --tables stances", addArgue, "--tables", "--output"],
  ["score seeds --workers 2", addScore, "--workers", "--as-is"],
  ["score seeds --language en", addScore, "--language", "--as-is"],
])("topoi %s is refused rather than half heeded", async (words, add, flag, other) => {
  const { out, error } = await callCommand(add, words.split(" "));
  expect(error).toMatchObject({
    message: `error: option '${flag}' can only be used with ${other}`,
  });
  expect(out).toBe("");
});

test("a corpus that was prepared has its language: it is refused with other words", async () => {
  const { error } = await callCommand(addScore, ["score", "c.topoi", "--language", "en"]);
  expect(error).toMatchObject({
    message: "error: option '--language' cannot be used with a prepared corpus",
  });
});
