import { jest } from "@jest/globals";
import { existsSync } from "node:fs";
import path from "node:path";
import { writeOrPrint } from "../../src/commands/write-or-print.js";
import { withFolder } from "../folder.js";

/** What is written to both streams while a terminal looks on, or does not. */
async function written(isTerminal: boolean, work: () => Promise<void>): Promise<string> {
  let said = "";
  const { isTTY } = process.stderr;
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, "write").mockImplementation((text) => {
      said += String(text);
      return true;
    }),
  );
  process.stderr.isTTY = isTerminal;
  try {
    await work();
  } finally {
    process.stderr.isTTY = isTTY;
    for (const spy of spies) spy.mockRestore();
  }
  return said;
}

test("tables are written and named; a terminal is told which is being written", async () => {
  await withFolder({}, async (output) => {
    const options = { output, tables: ["hits", "scores"], formats: ["csv"] } as const;
    const write = () => writeOrPrint({ hits: [], scores: [] }, options, "hits");
    const files = `${output}/tables/hits.csv\n${output}/tables/scores.csv\n`;
    const clear = "\r\u001b[K";
    expect(await written(true, write)).toBe(
      `${clear}Writing tables 1/2  hits${clear}Writing tables 2/2  scores${clear}${files}`,
    );
    expect(await written(false, write)).toBe(files);
    expect(existsSync(path.join(output, "tables", "scores.csv"))).toBe(true);
  });
});
