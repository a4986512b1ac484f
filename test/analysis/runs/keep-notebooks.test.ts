import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  areExecuted,
  areOld,
  fingerprintNotebooks,
  keepExecuted,
} from "../../../src/analysis/runs/keep-notebooks.js";
import { writeRun } from "../../../src/analysis/runs/run-records.js";
import { withFolder } from "../../folder.js";
import { documentOf, recordOf } from "./records.js";

const files = {
  "one.ipynb": "{}",
  "output/notebooks/one.ipynb": "{ }",
  "output/notebooks/one.html": "",
};

test("notebooks that were executed after a run are known until they, or their output, are others", async () => {
  await withFolder(files, async (folder) => {
    const output = path.join(folder, "output");
    const notebook = path.join(folder, "one.ipynb");
    const executed = ["one.ipynb", "one.html"].map((name) => path.join(output, "notebooks", name));
    const take = (seeds = "seeds") => fingerprintNotebooks([notebook], { seeds });
    writeRun(output, 1, recordOf([documentOf("a")]));
    expect(await areExecuted(output, 1, await take())).toBe(false);
    await keepExecuted(output, 1, await take(), executed);
    expect(await areExecuted(output, 1, await take())).toBe(true);
    expect(await areExecuted(output, 1, await take("others"))).toBe(false);
    await writeFile(notebook, "{ }");
    expect(await areExecuted(output, 1, await take())).toBe(false);
    await writeFile(notebook, "{}");
    await rm(executed[0] ?? "");
    expect(await areExecuted(output, 1, await take())).toBe(false);
  });
});

test("notebooks of an earlier run are old, those of this run are not, and where there are none nothing is", async () => {
  await withFolder(files, async (folder) => {
    const output = path.join(folder, "output");
    for (const run of [1, 2]) writeRun(output, run, recordOf([documentOf("a")]));
    await keepExecuted(output, 1, "f", []);
    expect(await areOld(output, 1)).toBe(false);
    expect(await areOld(output, 2)).toBe(true);
    await rm(path.join(output, "notebooks"), { recursive: true });
    expect(await areOld(output, 2)).toBe(false);
  });
});

test("without a record of the run nothing is kept", async () => {
  await withFolder(files, async (folder) => {
    const output = path.join(folder, "output");
    await keepExecuted(output, 1, "f", []);
    expect(await areExecuted(output, 1, "f")).toBe(false);
  });
});
