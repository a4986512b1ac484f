import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { codebook } from "../sample.js";
import { listNotebooks, readExecuted } from "./notebook-folder.js";
import { makeFolder, removeFolders, repository } from "./places.js";
import { runTopoi } from "./run-command.js";

afterAll(removeFolders);

const article = (head: string, words: string) => `${head}\n${words}\n`;
const facts = (author: string, date: string) =>
  `---\ntitle: On rivers\n${author}${date}language: en\n---\n`;
const water = `Those upstream speak of water rights, and those downstream of a promise that was made.

Dikes do not solve this. They keep out the flood and the neighbour alike, year after year.`;
const other = `Bread is made of flour, and of time, which no oven in the whole town can shorten.

The baker rises early and says nothing of it, for there is nothing to be said at that hour.`;

/** Folders of documents that are not what a notebook would wish for. */
const corpora: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "of one document": {
    "one.md": article(facts("author: Ada Brook\n", "date: 2021-05-04\n"), water),
  },
  "in which no term is found": {
    "one.md": article(facts("author: Ada Brook\n", "date: 2021-05-04\n"), other),
    "two.md": article(facts("author: Tom Marsh\n", "date: 2022-05-04\n"), other.slice(0, 80)),
  },
  "of unknown authors and years": {
    "one.md": article("", water),
    "two.md": article("", `${other} ${water.slice(0, 40)}`),
  },
};

test.each(Object.keys(corpora))("the notebooks run on documents %s", async (name) => {
  await mkdir(path.join(repository, "output"), { recursive: true });
  const folder = await makeFolder(path.join(repository, "output"));
  await mkdir(path.join(folder, "seeds"));
  const files = { ...corpora[name], "themes.yml": codebook };
  for (const [file, text] of Object.entries(files)) {
    await writeFile(path.join(folder, "seeds", file), text);
  }
  const ending = await runTopoi(["run", "seeds", "--notebooks"], { folder });
  expect(ending).toMatchObject({ status: 0, stderr: "" });
  const executed = await listNotebooks(path.join(folder, "output", "notebooks"));
  expect(executed).toHaveLength(5);
  for (const file of executed) {
    const { cells } = await readExecuted(file);
    const shown = cells.flatMap(({ outputs = [] }) => outputs);
    expect(shown.filter(({ name: stream }) => stream === "stderr")).toEqual([]);
    expect(await readFile(file, "utf8")).not.toMatch(/\bNaN\b|\bundefined\b/u);
  }
});

test("a parameter reaches the notebooks that have it", async () => {
  const folder = await makeFolder();
  const notebooks = await listNotebooks(path.join(repository, "notebooks"));
  const words = ["notebook", "run", ...notebooks.slice(1, 2), "-p", "theme=sovereignity"];
  const ending = await runTopoi([...words, "--output", folder], {});
  expect(ending.status).toBe(1);
  expect(ending.stderr).toContain(
    'RangeError: chooseTheme: theme: expected "sovereignty"; found "sovereignity"',
  );
});
