import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import {
  mostRuns,
  nextRun,
  readLastRun,
  readRun,
  readRuns,
  writeRun,
} from "../../../src/analysis/runs/run-records.js";
import { withFolder } from "../../folder.js";
import { documentOf, recordOf } from "./records.js";

const record = recordOf([documentOf("a"), documentOf("b")]);
const folderOf = (output: string) => path.join(output, ".topoi-runs");

test("a record comes back as it was written", async () => {
  await withFolder({}, (output) => {
    expect(readRuns(output)).toEqual({ runs: [], notes: [] });
    expect(nextRun(output)).toBe(1);
    writeRun(output, 1, record);
    writeRun(output, 2, { ...record, since: 1 });
    expect(readRuns(output).runs).toEqual([
      { run: 1, record },
      { run: 2, record: { ...record, since: 1 } },
    ]);
    expect(readRun(output, 2)?.record.since).toBe(1);
    expect(readRun(output, 3)).toBeNull();
    expect(nextRun(output)).toBe(3);
    return Promise.resolve();
  });
});

test("a record takes the place of the one of its number, the same bytes each time", async () => {
  await withFolder({}, async (output) => {
    writeRun(output, 1, record);
    const file = path.join(folderOf(output), "1.json.gz");
    const bytes = await readFile(file);
    writeRun(output, 1, record);
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect(await readdir(folderOf(output))).toEqual(["1.json.gz"]);
  });
});

test("only the last ones are kept, and numbers go on", async () => {
  await withFolder({}, (output) => {
    for (let run = 1; run <= mostRuns + 3; run++) writeRun(output, run, record);
    expect(readRuns(output).runs.map(({ run }) => run)).toEqual(
      Array.from({ length: mostRuns }, (_, i) => i + 4),
    );
    expect(nextRun(output)).toBe(mostRuns + 4);
    return Promise.resolve();
  });
});

test("what is no record is passed over with a sentence, and stays where it is", async () => {
  await withFolder({}, async (output) => {
    writeRun(output, 1, record);
    const bytes = await readFile(path.join(folderOf(output), "1.json.gz"));
    const place = (name: string) => path.join(folderOf(output), name);
    await writeFile(place("2.json.gz"), bytes.subarray(0, bytes.length - 20));
    await writeFile(place("3.json.gz"), "a note of mine");
    await writeFile(place("4.json.gz"), gzipSync("[]"));
    await writeFile(place("5.json.gz"), gzipSync(JSON.stringify({ ...record, form: 7 })));
    await writeFile(place("6.json.gz"), gzipSync(JSON.stringify({ form: 1 })));
    await writeFile(place("mine.txt"), "x");
    const { runs, notes } = readRuns(output);
    expect(runs.map(({ run }) => run)).toEqual([1]);
    expect(
      notes.map((note) => path.basename(note.split(":")[0] ?? "") + note.slice(note.indexOf(":"))),
    ).toEqual([
      "2.json.gz: expected the record of a run, found a file that is damaged; it was passed over",
      "3.json.gz: expected the record of a run, found a file that is damaged; it was passed over",
      "4.json.gz: expected the record of a run, found something else; it was passed over",
      "5.json.gz: expected the record of a run in form 1, found form 7; it was passed over",
      "6.json.gz: expected the record of a run, found one that lacks something; it was passed over",
    ]);
    expect(readLastRun(output).last?.run).toBe(1);
    expect(readLastRun(output).notes).toHaveLength(5);
    expect(readRun(output, 5)).toBeNull();
    expect(nextRun(output)).toBe(7);
    expect(await readdir(folderOf(output))).toHaveLength(7);
  });
});

test("what a run that was killed left half-written goes with the next record", async () => {
  await withFolder({}, async (output) => {
    writeRun(output, 1, record);
    // No process has so high a number.
    await writeFile(path.join(folderOf(output), ".2.999999999.tmp"), "half");
    await writeFile(path.join(folderOf(output), `.2.${process.ppid}.tmp`), "another's");
    expect(readRuns(output)).toMatchObject({ runs: [{ run: 1 }], notes: [] });
    writeRun(output, 2, record);
    expect((await readdir(folderOf(output))).sort()).toEqual([
      ...[`.2.${process.ppid}.tmp`, "1.json.gz", "2.json.gz"],
    ]);
  });
});

test("a folder in which nothing can be written is told", async () => {
  await withFolder({ ".topoi-runs": "a file" }, (output) => {
    const file = path.join(folderOf(output), "1.json.gz");
    expect(() => {
      writeRun(output, 1, record);
    }).toThrow(
      `${file}: the record of this run could not be written: a part of the path is a file, not a folder`,
    );
    return Promise.resolve();
  });
});

test("the record of thousands of documents takes less than a megabyte", async () => {
  const documents = Array.from({ length: 6_000 }, (_, i) =>
    documentOf(`speaker-${i % 200}-${1990 + Math.floor(i / 200)}`, {
      text: (BigInt(i + 1) * 0x9e3779b97f4a7c15n).toString(16).slice(-16).padStart(16, "0"),
      with_theme: Array.from({ length: 9 }, (_, theme) => (i * (theme + 3)) % 11),
      ...{ author: `Speaker ${i % 200}`, passages: 20 + (i % 37) },
    }),
  );
  await withFolder({}, async (output) => {
    writeRun(output, 1, recordOf(documents));
    const bytes = await readFile(path.join(folderOf(output), "1.json.gz"));
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});
