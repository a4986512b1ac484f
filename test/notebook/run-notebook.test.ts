import { jest } from "@jest/globals";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { NotebookError } from "../../src/notebook/notebook-error.js";
import { joinLines, type Notebook, type Output } from "../../src/notebook/notebook.js";
import { runNotebook } from "../../src/notebook/run-notebook.js";

jest.setTimeout(60_000);

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}.ipynb`, import.meta.url));
let output: string;

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), "topoi-test-"));
});

afterAll(async () => {
  await rm(output, { recursive: true });
});

const read = async (file: string) => JSON.parse(await readFile(file, "utf8")) as Notebook;

const textOf = (output: Output) => ("text" in output ? joinLines(output.text) : "");

/** What nbformat 4.5 asks of what a run writes; Python's own validator found the same. */
function checkNotebook(notebook: Notebook): void {
  expect(notebook).toMatchObject({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { kernelspec: { name: "tslab" }, language_info: { name: "typescript" } },
  });
  const ids = notebook.cells.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const cell of notebook.cells) {
    expect(cell.id).toMatch(/^[a-zA-Z0-9-_]{1,64}$/);
    if (cell.cell_type !== "code") continue;
    for (const { output_type, ...rest } of cell.outputs) {
      const keys = { stream: ["name", "text"], error: ["ename", "evalue", "traceback"] };
      const wanted = output_type in keys ? keys[output_type as "stream"] : ["data", "metadata"];
      expect(Object.keys(rest).sort()).toEqual(wanted);
    }
  }
}

test("a notebook is run with its parameters, twice to the same bytes", async () => {
  const cells: string[] = [];
  const run = (folder: string) =>
    runNotebook(fixture("plain"), {
      output: join(output, folder),
      parameters: { year: 2020, names: ["<b>", "`${process.exit()}`"] },
      onCell: (cell, of) => cells.push(`${cell}/${of}`),
    });
  const [one, two] = await Promise.all([run("one"), run("two")]);
  expect(cells.filter((cell) => cell === "6/6")).toHaveLength(2);
  expect([...new Set(cells)].sort()).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  expect(one).toEqual({
    notebook: join(output, "one", "plain.ipynb"),
    html: join(output, "one", "plain.html"),
    cells: 6,
  });
  for (const kind of ["notebook", "html"] as const) {
    expect(await readFile(one[kind], "utf8")).toBe(await readFile(two[kind], "utf8"));
  }

  const notebook = await read(one.notebook);
  checkNotebook(notebook);
  expect(notebook.metadata.papermill).toEqual({
    parameters: { year: 2020, names: ["<b>", "`${process.exit()}`"] },
  });
  const printed = notebook.cells.map((cell) =>
    cell.cell_type === "code" ? cell.outputs.map((one) => textOf(one)) : [],
  );
  expect(printed.slice(2, 5)).toEqual([
    [],
    ["2020\n"],
    ["names: <b>, `${process.exit()}` <script>alert(2)</script>\n", "\u001b[31mred\u001b[0m\n"],
  ]);
  expect(printed.at(-1)?.[0]?.split("\n")).toHaveLength(601);

  const html = await readFile(one.html, "utf8");
  expect(html).toContain("<title>A plain notebook</title>");
  expect(html).not.toMatch(/<script|onclick=[^&]*alert\(3\)[^&]*>/);
});

test("the first cell that fails stops the run, and the notebook up to there is written", async () => {
  const error = await runNotebook(fixture("failing"), { output }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(NotebookError);
  expect(error).toMatchObject({
    message: "failing.ipynb: cell 2 failed: RangeError: a is not 2",
    notebook: "failing.ipynb",
    cell: 2,
  });
  const { source, error: text } = error as NotebookError;
  expect(source).toMatch(/^console\.error\("about to fail"\);\n/);
  expect(text).toContain("RangeError: a is not 2\n    at fail");
  expect(text).not.toContain("\u001b");
  const notebook = await read(join(output, "failing.ipynb"));
  checkNotebook(notebook);
  expect(notebook.cells.slice(1)).toMatchObject([
    { execution_count: 1, outputs: [{ text: ["1\n"] }] },
    { execution_count: 2, outputs: [{ text: ["about to fail\n"] }, { ename: "RangeError" }] },
    { execution_count: null, outputs: [] },
  ]);
  expect(await readFile(join(output, "failing.html"), "utf8")).toContain("RangeError: a is not 2");
});

test("a cell that ends the kernel fails like any other", async () => {
  const running = runNotebook(fixture("dying"), { output });
  await expect(running).rejects.toThrow(
    "dying.ipynb: cell 2 failed: KernelError: The TypeScript kernel ended (exit code 3).",
  );
  checkNotebook(await read(join(output, "dying.ipynb")));
});

test("what is wrong before a cell runs is said at once, and nothing is written", async () => {
  const nowhere = join(output, "nowhere");
  await expect(runNotebook("none.ipynb", { output: nowhere })).rejects.toThrow(
    "none.ipynb: no such notebook",
  );
  const unknown = runNotebook(fixture("plain"), { output: nowhere, parameters: { yaer: 1 } });
  await expect(unknown).rejects.toThrow('parameter: expected "year"; found "yaer"');
  const inPlace = runNotebook(fixture("plain"), { output: join(fixture("plain"), "..") });
  await expect(inPlace).rejects.toThrow("would take the place of this one");
  expect(await readdir(output)).not.toContain("nowhere");
});
