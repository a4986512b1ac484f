import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Progress } from "../../src/analysis/progress.js";
import { readWithProgress } from "../../src/analysis/read-with-progress.js";

test("a long file tells how many documents it has given, and the search for twins how far it is", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "topoi-progress-"));
  try {
    const records = Array.from({ length: 1_100 }, (_, i) =>
      JSON.stringify({ text: `Speech ${i} is about ${i} harbours.` }),
    );
    const file = path.join(folder, "speeches.jsonl");
    await writeFile(file, records.join("\n"));
    const seen: Progress[] = [];
    await readWithProgress(file, {}, (progress) => seen.push(progress));
    const stage = "Reading documents";
    const step = { stage, done: 1, of: 1, item: "speeches.jsonl" };
    expect(seen[0]).toEqual(step);
    expect(seen).toContainEqual({ ...step, within: { documents: 1_100, share: 1 } });
    expect(seen.at(-1)).toEqual({ stage: "Comparing texts", done: 1_000, of: 1_100 });
    expect(seen).toHaveLength(1 + 11 + 11);
  } finally {
    await rm(folder, { recursive: true });
  }
});
