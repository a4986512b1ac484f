import { writeRun } from "../../src/analysis/runs/run-records.js";
import { addDiff } from "../../src/commands/diff.js";
import { documentOf, recordOf } from "../analysis/runs/records.js";
import { withFolder } from "../folder.js";
import { capture } from "./call-command.js";

const [a, b] = [documentOf("a"), documentOf("b", { with_theme: [9] })];

async function diff(...call: string[]): Promise<string> {
  return withFolder({}, async (output) => {
    writeRun(output, 1, recordOf([a]));
    writeRun(output, 2, recordOf([a, b]));
    writeRun(output, 3, recordOf([a, b], { topoi: "0.2.0" }));
    return (await capture(addDiff, ["diff", ...call, "--output", output])).out;
  });
}

test("the last two runs are compared unless others are named", async () => {
  expect(await diff()).toBe(
    "From run 2 to run 3\n\nSettings\n  topoi: 0.1.0 -> 0.2.0\n\nShares of passages\n  1 theme as before.\n",
  );
  expect(await diff("1", "2")).toMatch(
    /^From run 1 to run 2\n\nDocuments\n {2}1 document added: b\n\nShares of passages\n {2}sea: from 40 % [^]*\n\nBy author and year\n/u,
  );
  expect(await diff("2", "2")).toMatch(/Nothing changed/u);
});

test("shares are grouped as asked, and told as JSON", async () => {
  const told = JSON.parse(await diff("1", "--json", "--by", "language")) as object;
  expect(told).toMatchObject({
    ...{ before: 1, after: 3, by: ["language"] },
    documents: [{ document: "b", change: "added" }],
    groups: [{ language: "en", theme: "sea", share_before: 0.4, share_after: 0.65 }],
  });
});

test("a run that is not there, or a group that is none, is a wrong call", async () => {
  await expect(diff("9")).rejects.toThrow("9: expected a run that is kept (1, 2 and 3) or last");
  await expect(diff("--by", "theme")).rejects.toThrow(
    "expected author, year, language, source; found theme",
  );
});
