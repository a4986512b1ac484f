import path from "node:path";
import { findShared, repository } from "./places.js";
import { runCommand } from "./run-command.js";

// The model learned from these very pages, so these figures only show that nothing broke since;
// `train.py --check` gives those of pages that it did not learn from.
test("the articles of web pages, and of the same pages as plain lines", async () => {
  const script = path.join(repository, "bench", "article", "evaluate.mjs");
  const folder = findShared("data/article-extraction");
  const { status, stdout } = await runCommand(process.execPath, [script, folder]);
  expect(status).toBe(0);
  const figures = new Map(
    Array.from(stdout.matchAll(/^(.+): precision .+ F1 (\S+)$/gmu), ([, name, f1]) => [
      name,
      Number(f1),
    ]),
  );
  expect(figures.get("web pages")).toBeGreaterThanOrEqual(0.985);
  expect(figures.get("plain lines")).toBeGreaterThanOrEqual(0.95);
});
