import { join } from "node:path";
import { tmpdir } from "node:os";
import { parseNotebook, readNotebook } from "../../src/notebook/read-notebook.js";

const kernel = { kernelspec: { name: "tslab", display_name: "TypeScript" } };
const cell = { cell_type: "markdown", metadata: {}, source: "a" };
const notebook = (changes: object) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: kernel, cells: [], ...changes });
const read = (changes: object) => parseNotebook(notebook(changes), "a.ipynb");

test("a notebook is read as it is, what topoi does not know included", () => {
  const cells = [{ ...cell, id: "x", metadata: { mine: 1 } }];
  expect(read({ cells, other: 2 })).toEqual({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: kernel,
    cells,
    other: 2,
  });
});

test("cells of an older notebook get ids that are the same every time", () => {
  const { nbformat_minor, cells } = read({ nbformat_minor: 2, cells: [cell, cell] });
  expect(nbformat_minor).toBe(5);
  expect(cells.map(({ id }) => id)).toEqual(["cell-1", "cell-2"]);
});

test("an id that is taken or malformed is replaced", () => {
  const cells = ["a", "a", "no blanks", "cell-5", 5].map((id) => ({ ...cell, id }));
  expect(read({ cells }).cells.map(({ id }) => id)).toEqual([
    "a",
    "cell-2",
    "cell-3",
    "cell-5",
    "cell-5-2",
  ]);
});

test("a code cell without outputs gets an empty list", () => {
  const cells = [{ ...cell, cell_type: "code", id: "x" }];
  expect(read({ cells }).cells[0]).toMatchObject({ execution_count: null, outputs: [] });
});

test("a byte order mark is no part of the JSON", () => {
  expect(parseNotebook(`\uFEFF${notebook({})}`, "a.ipynb").cells).toEqual([]);
});

test.each([
  [{ nbformat: 3 }, "a.ipynb: expected nbformat 4, found 3"],
  [{ nbformat: undefined }, 'a.ipynb: expected a notebook, found JSON without "nbformat"'],
  [{ cells: {} }, "a.ipynb: expected a list of cells, found an object"],
  [{ cells: [1] }, "a.ipynb: cell 1: expected an object, found a number"],
  [
    { cells: [{ ...cell, cell_type: "heading" }] },
    'a.ipynb: cell 1: expected cell_type "code", "markdown" or "raw", found "heading"',
  ],
  [{ cells: [{ ...cell, source: 1 }] }, "a.ipynb: cell 1: expected source text, found a number"],
  [
    { metadata: { kernelspec: { name: "python3" } } },
    'a.ipynb: expected the kernel "tslab" (TypeScript), found "python3"',
  ],
  [
    { metadata: { kernelspec: { name: "deno" }, language_info: { name: "typescript" } } },
    'a.ipynb: expected the kernel "tslab" (TypeScript), found "deno"',
  ],
  [{ metadata: {} }, 'a.ipynb: expected the kernel "tslab" (TypeScript), found none'],
])("%j is turned down in one sentence", (changes, message) => {
  expect(() => read(changes)).toThrow(new Error(message));
});

test("what is not JSON is said to be so, with the place", () => {
  expect(() => parseNotebook("{", "a.ipynb")).toThrow(/^a\.ipynb: not JSON: .*position 1/);
});

test("a file that is not there, or is a folder, is named", async () => {
  const missing = join(tmpdir(), "topoi-no-such.ipynb");
  await expect(readNotebook(missing)).rejects.toThrow(`${missing}: no such notebook`);
  await expect(readNotebook(tmpdir())).rejects.toThrow("expected a notebook, found a folder");
});
