import { findRuns } from "../../../src/analysis/runs/find-runs.js";
import { writeRun } from "../../../src/analysis/runs/run-records.js";
import { withFolder } from "../../folder.js";
import { documentOf, recordOf } from "./records.js";

async function find(kept: readonly number[], ...names: string[]): Promise<[number, number]> {
  return withFolder({}, (output) => {
    for (const run of kept) writeRun(output, run, recordOf([documentOf("a")]));
    const { before, after } = findRuns(output, names);
    return Promise.resolve([before.run, after.run]);
  });
}

test("the last two unless named; one name is compared with the last", async () => {
  expect(await find([1, 2, 5])).toEqual([2, 5]);
  expect(await find([1, 2, 5], "1")).toEqual([1, 5]);
  expect(await find([1, 2, 5], "last")).toEqual([2, 5]);
  expect(await find([1, 2, 5], "5")).toEqual([2, 5]);
  expect(await find([1, 2, 5], "last", "first")).toEqual([5, 1]);
  expect(await find([1, 2, 5], "2", "2")).toEqual([2, 2]);
});

test("a run that is not there is told with those that are", async () => {
  await expect(find([1, 2, 5], "3")).rejects.toThrow(
    "3: expected a run that is kept (1, 2 and 5) or last; found no such run",
  );
  await expect(find([1], "\u001b[31m")).rejects.toThrow("\ufffd[31m: expected a run");
  await expect(
    find(
      Array.from({ length: 14 }, (_, i) => i + 1),
      "99",
    ),
  ).rejects.toThrow(", 13 and 14, and 2 before) or last");
});

test("no runs, or one, are nothing to compare", async () => {
  await expect(find([])).rejects.toThrow(
    /: expected records of runs; found none: topoi run keeps them$/u,
  );
  await expect(find([4])).rejects.toThrow(/: expected two runs to compare; found one, number 4: /u);
});
