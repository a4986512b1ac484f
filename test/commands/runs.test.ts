import { writeFile } from "node:fs/promises";
import path from "node:path";
import { writeRun } from "../../src/analysis/runs/run-records.js";
import { addRuns } from "../../src/commands/runs.js";
import { documentOf, recordOf, rivers } from "../analysis/runs/records.js";
import { withFolder } from "../folder.js";
import { capture } from "./call-command.js";

const [a, b] = [documentOf("a"), documentOf("b")];

test("each run has a line with what was new in it", async () => {
  await withFolder({}, async (output) => {
    writeRun(output, 1, recordOf([a]));
    writeRun(output, 2, recordOf([a, b]));
    writeRun(output, 3, recordOf([b], { codebook: rivers("sea", "dike*") }));
    const { out, err } = await capture(addRuns, ["runs", "--output", output]);
    expect(err).toBe("");
    const lines = out.split("\n").filter((line) => !line.startsWith("───"));
    expect(lines.map((line) => line.trimEnd())).toEqual([
      "run  documents  passages  codebook           new",
      "  1          1        10  Rivers, version 1  the first run",
      "  2          2        20  Rivers, version 1  1 document added",
      "  3          1        10  Rivers, version 1  1 document removed; 1 change of the codebook",
      "",
    ]);
    const json = await capture(addRuns, ["runs", "--output", output, "--json"]);
    expect(JSON.parse(json.out)).toMatchObject([{ run: 1 }, { run: 2, documents: 2 }, { run: 3 }]);
  });
});

test("where no run is kept a sentence says how to come by one", async () => {
  await withFolder({}, async (output) => {
    const { out } = await capture(addRuns, ["runs", "--output", output]);
    expect(out).toBe(`No run is kept in ${output}: topoi run keeps them.\n`);
  });
});

test("a record that is damaged is told and passed over", async () => {
  await withFolder({}, async (output) => {
    for (const run of [1, 2]) writeRun(output, run, recordOf([a]));
    await writeFile(path.join(output, ".topoi-runs", "1.json.gz"), "x");
    const { out, err } = await capture(addRuns, ["runs", "--output", output]);
    expect(err).toMatch(
      /^topoi: .*1\.json\.gz: expected the record of a run, found a file that is damaged/u,
    );
    expect(out).toMatch(/\n {2}2 .*the first that is kept\n$/u);
  });
});
