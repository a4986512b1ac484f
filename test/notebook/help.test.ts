import { fileURLToPath } from "node:url";
import { collectOutputs } from "../../src/notebook/collect-outputs.js";
import { connectKernel, type KernelConnection } from "../../src/notebook/connect-kernel.js";
import { executeCell } from "../../src/notebook/execute-cell.js";
import { spawnKernel, type KernelProcess } from "../../src/notebook/spawn-kernel.js";
import { waitForKernel } from "../../src/notebook/wait-for-kernel.js";

// Cells find the package only from within the repository.
const folder = fileURLToPath(new URL("../../notebooks", import.meta.url));
let process: KernelProcess;
let kernel: KernelConnection;

beforeAll(async () => {
  process = await spawnKernel(folder);
  kernel = await connectKernel(process.connection);
  await waitForKernel(process, kernel, 60_000);
  expect(
    await errorOf(`import { measureFrequency, measureRoles, chartFrequency, rankPassages, show } from "topoi";
import type { Component, Score, Passage } from "topoi";
const scores: Score[] = [], passages: Passage[] = [], components: Component[] = [];`),
  ).toBeNull();
});

afterAll(() => {
  kernel.fail(new Error("The test is over."));
  process.kill();
  kernel.close();
});

/** What a cell fails with, if it does. */
async function errorOf(code: string): Promise<string | null> {
  const collector = collectOutputs(new Map(), folder);
  await executeCell(kernel, code, collector);
  const { error } = collector;
  return error === null ? null : error.traceback.filter((line) => !/^ +at /u.test(line)).join("\n");
}

/** What the kernel answers when asked at the mark `|` in the code. */
async function ask(type: string, marked: string): Promise<Readonly<Record<string, unknown>>> {
  const cursor_pos = marked.indexOf("|");
  const code = marked.replace("|", "");
  const { reply } = kernel.request(`${type}_request`, { code, cursor_pos, detail_level: 0 });
  return await reply;
}

async function complete(marked: string): Promise<unknown> {
  return (await ask("complete", marked)).matches;
}

test("a name that is begun is completed", async () => {
  expect(await complete("measureFreq|")).toContain("measureFrequency");
  expect(await complete("const x = chartF|")).toContain("chartFrequency");
});

test("so are the options, the groups and the columns", async () => {
  expect(await complete("measureFrequency(scores, { b| })")).toContain("by");
  expect(await complete('measureFrequency(scores, { by: ["|"] })')).toEqual(
    expect.arrayContaining(["author", "year", "theme"]),
  );
  expect(await complete('show(measureFrequency(scores), { columns: ["|"] })')).toEqual(
    expect.arrayContaining(["share", "passages_with_theme"]),
  );
  expect(await complete("measureFrequency(scores)[0].sha|")).toContain("share_low");
});

test.each(["measureFreq|uency(scores)", "measureFrequency|"])("%s is explained", async (asked) => {
  const { found, data } = await ask("inspect", asked);
  expect(found).toBe(true);
  const text = (data as Record<string, string>)["text/plain"];
  expect(text).toContain("measureFrequency<");
  expect(text).toContain("How often each theme occurs in each group");
  expect(text).toContain('const frequency = measureFrequency(scores, { by: ["author", "year"]');
});

test("a column is explained too", async () => {
  const { data } = await ask("inspect", "measureFrequency(scores)[0].sha|re");
  expect((data as Record<string, string>)["text/plain"]).toContain(
    "`passages_with_theme / passages`",
  );
});

test.each([
  [
    "a group",
    'measureFrequency(scores, { by: ["autor"] })',
    /"autor"' is not assignable.*"author"/u,
  ],
  ["a group of roles", 'measureRoles(components, { by: ["yaer"] })', /"yaer"' is not assignable/u],
  [
    "what goes on an axis",
    'chartFrequency(measureFrequency(scores), { x: "yaer" })',
    /"yaer"' is not assignable/u,
  ],
  [
    "a panel",
    'chartFrequency(measureFrequency(scores), { facet: "autor" })',
    /Did you mean '"author"'/u,
  ],
  [
    "a column shown",
    'await show(measureFrequency(scores, { by: ["author"] }), { columns: ["autor"] })',
    /Did you mean '"author"'/u,
  ],
  ["a column read", "measureFrequency(scores).map((row) => row.shares)", /Did you mean 'share'/u],
  ["an option", "measureFrequency(scores, { bye: [] })", /'bye' does not exist/u],
])("misspelling %s is an error before the cell runs", async (_, code, message) => {
  expect(await errorOf(code)).toMatch(message);
});

test("a theme that was misspelt is told with the one that was meant", async () => {
  const score = `{ document: "d", author: null, year: null, language: null, source: null,
    counted: true, passage: "d#1", theme: "sovereignty", hits: 0, weighted_hits: 0,
    per_1000_words: 0, present: false, score: 0, words: 9 }`;
  const code = `rankPassages([${score}], passages, { theme: "sovereignity" })`;
  expect(await errorOf(code)).toBe(
    'RangeError: rankPassages: theme: expected "sovereignty"; found "sovereignity"',
  );
});
