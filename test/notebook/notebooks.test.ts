import { readdir } from "node:fs/promises";
import path from "node:path";
import { hasTag, joinLines, type CodeCell } from "../../src/notebook/notebook.js";
import { readNotebook } from "../../src/notebook/read-notebook.js";

const folder = path.resolve("notebooks");

/** The code cells of a notebook. */
async function readCode(name: string): Promise<CodeCell[]> {
  const { cells } = await readNotebook(path.join(folder, name));
  return cells.filter((cell): cell is CodeCell => cell.cell_type === "code");
}

/** The lines that do something: what is imported, and comments, only say what is there. */
function linesOf(code: string): string[] {
  const body = code.replace(/^import \{[^}]*\} from "[^"]*";$/gmu, "");
  return body.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("//"));
}

const names = (await readdir(folder)).filter((name) => name.endsWith(".ipynb")).sort();

test("there are five", () => {
  expect(names).toEqual([
    "01-corpus.ipynb",
    "02-themes.ipynb",
    "03-frequency-by-author-and-year.ipynb",
    "04-arguments.ipynb",
    "05-compare-authors.ipynb",
  ]);
});

describe.each(names)("%s", (name) => {
  test("has its parameters in one tagged cell, the first, each with what it is", async () => {
    const cells = await readCode(name);
    expect(cells.map((cell) => hasTag(cell, "parameters"))).toEqual(cells.map((_, i) => i === 0));
    expect(joinLines(cells[0]?.source ?? "")).toMatch(/^(?:(?:\/\/ .*\n)+(?:let .*\n?)+)+$/u);
  });

  test("has one to four lines a cell, none too long for the page, and no plumbing", async () => {
    for (const cell of await readCode(name)) {
      const code = joinLines(cell.source);
      const lines = linesOf(code);
      expect(lines.length).toBeGreaterThanOrEqual(1);
      // Each parameter is a line.
      if (!hasTag(cell, "parameters")) expect(lines.length).toBeLessThanOrEqual(4);
      expect(code.split("\n").filter((line) => line.length > 105)).toEqual([]);
      expect(lines.join("\n")).not.toMatch(/\b(?:(?:for|while) \(|function |new |reduce\()/u);
    }
  });

  test("takes intervals over whole documents, and none of one", async () => {
    const cells = await readCode(name);
    const grouped = cells
      .flatMap((cell) => joinLines(cell.source).split("\n"))
      .filter((line) => /measure(?:Coverage|Frequency|Arguments)\(\w+, \{/u.test(line));
    expect(grouped.filter((line) => !line.includes('interval: "documents"'))).toEqual([]);
  });

  test("says how to read each thing that it shows", async () => {
    const { cells } = await readNotebook(path.join(folder, name));
    const shown = cells.flatMap((cell, i) => (cell.cell_type === "code" ? [i] : []));
    // The cells that read come one behind the other, and a chart may be followed by its sentences.
    const silent = shown.filter((i) => cells[i - 1]?.cell_type === "code").map((i) => cells[i]?.id);
    expect(
      silent.filter((id) => !/^(?:read|find|marked|sentences|.*-other)$/u.test(id ?? "")),
    ).toEqual([]);
  });

  test("holds no outputs of a run", async () => {
    for (const { outputs, execution_count } of await readCode(name)) {
      expect({ outputs, execution_count }).toEqual({ outputs: [], execution_count: null });
    }
  });
});
