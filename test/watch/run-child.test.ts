import path from "node:path";
import { runChild } from "../../src/watch/run-child.js";
import { withFolder } from "../folder.js";

/** How a program ends in whose place `topoi` is started, and why it failed. */
async function run(program: string, words: readonly string[] = []) {
  const [, own = ""] = process.argv;
  return withFolder({ "program.mjs": program }, async (folder) => {
    process.argv[1] = path.join(folder, "program.mjs");
    try {
      const child = runChild(words);
      return { outcome: await child.outcome, failure: child.failure };
    } finally {
      process.argv[1] = own;
    }
  });
}

test.each([
  ["process.exitCode = 0", "done", null],
  ["process.exitCode = 3", "busy", null],
  ["process.exitCode = 1", "failed", null],
  ["process.send({ failure: 'no theme' }); process.exitCode = 1", "failed", "no theme"],
])("a run that does `%s` is %s", async (program, outcome, failure) => {
  expect(await run(program)).toEqual({ outcome, failure });
});

test("it is called with the words given, and may be ended", async () => {
  const tells = "process.send({ failure: process.argv.slice(2).join() }); process.exitCode = 1";
  expect(await run(tells, ["run", "a b"])).toMatchObject({ failure: "run,a b" });
  await withFolder({ "program.mjs": "setInterval(() => undefined, 1000)" }, async (folder) => {
    const [, own = ""] = process.argv;
    process.argv[1] = path.join(folder, "program.mjs");
    const child = runChild([]);
    process.argv[1] = own;
    await child.end(10_000);
    expect(await child.outcome).toBe("failed");
  });
});
