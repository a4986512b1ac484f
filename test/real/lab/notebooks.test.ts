import path from "node:path";
import { removeFolders, repository } from "../places.js";
import { runCommand, runTopoi } from "../run-command.js";
import { makeEnvironment, runPython, type Registration } from "./jupyter.js";
import { copyNotebooks, listNotebooks, readExecuted, type Output } from "../notebook-folder.js";

let folder: string;
const own = (): string => path.join(folder, "output", "notebooks");
const jupyters = (by: Registration): string => path.join(folder, `executed-${by.slice(0, 5)}`);

beforeAll(async () => {
  folder = await copyNotebooks();
});

afterAll(removeFolders);

test("topoi runs the notebooks", async () => {
  const ending = await runTopoi(["run", "seeds", "--notebooks"], { folder });
  expect(ending).toMatchObject({ status: 0, stderr: "" });
});

describe.each<Registration>(["topoi lab", "tslab install"])("with the kernel of %s", (by) => {
  test("Jupyter runs the notebooks", async () => {
    const files = await listNotebooks(path.join(folder, "notebooks"));
    const args = ["nbconvert", "--to", "notebook", "--execute", "--output-dir", jupyters(by)];
    const env = await makeEnvironment(by);
    const ending = await runCommand("jupyter", [...args, ...files], { folder, env });
    if (ending.status !== 0) throw new Error(`jupyter nbconvert failed:\n${ending.stderr}`);
  });

  test("their outputs are those that topoi gets, no error among them", async () => {
    const files = await listNotebooks(path.join(repository, "notebooks"));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files.map((file) => path.basename(file))) {
      const outputs = await readOutputs(path.join(own(), name));
      expect(outputs).toEqual(await readOutputs(path.join(jupyters(by), name)));
      const bad = Object.values(outputs)
        .flat()
        .filter(({ output_type: type, name: stream }) => type === "error" || stream === "stderr");
      expect(bad).toEqual([]);
    }
  });
});

test("a chart is there for JupyterLab and as a picture, a table as HTML", async () => {
  const name = "03-frequency-by-author-and-year.ipynb";
  const outputs = Object.values(await readOutputs(path.join(own(), name))).flat();
  const types = outputs.map(({ data }) => Object.keys(data ?? {}).sort());
  const chart = ["application/vnd.vegalite.v5+json", "image/svg+xml", "text/plain"];
  expect(types.filter((one) => one.join() === chart.join())).toHaveLength(4);
  expect(types.filter((one) => one.includes("text/html"))).not.toHaveLength(0);
});

test("nbformat finds the notebooks valid: as committed, run by topoi, run by Jupyter", async () => {
  const folders = [path.join(repository, "notebooks"), own(), jupyters("topoi lab")];
  const files = (await Promise.all(folders.map(listNotebooks))).flat();
  const program = `
import json, sys, nbformat
for file in sys.argv[1:]:
    with open(file, encoding="utf-8") as notebook:
        nbformat.validate(json.load(notebook))
    print(file)
`;
  const ending = await runPython(program, files);
  expect(ending).toEqual({ status: 0, stderr: "", stdout: files.map((f) => `${f}\n`).join("") });
});

/** The outputs of each cell by the cell's id, without what may differ from reader to reader. */
async function readOutputs(file: string): Promise<Record<string, Output[]>> {
  const { cells } = await readExecuted(file);
  return Object.fromEntries(
    cells
      .filter(({ cell_type: type }) => type === "code")
      .map(({ id, outputs = [] }) => [id, joinStreams(outputs.map(joinTexts))]),
  );
}

/** Text may be one string or one a line. */
function joinTexts(output: Output): Output {
  const join = (value: unknown): unknown =>
    Array.isArray(value) && value.every((line) => typeof line === "string")
      ? value.join("")
      : value;
  const data = Object.entries(output.data ?? {}).map(([type, value]) => [type, join(value)]);
  const { text } = output;
  return {
    ...output,
    ...(text === undefined ? {} : { text: join(text) as string }),
    ...(output.data === undefined ? {} : { data: Object.fromEntries(data) as Output["data"] & {} }),
  };
}

/** What a cell prints comes in pieces, as the kernel happens to send it. */
function joinStreams(outputs: readonly Output[]): Output[] {
  const joined: Output[] = [];
  for (const output of outputs) {
    const last = joined.at(-1);
    if (last?.output_type === "stream" && output.name === last.name) {
      joined[joined.length - 1] = { ...last, text: `${String(last.text)}${String(output.text)}` };
    } else joined.push(output);
  }
  return joined;
}
