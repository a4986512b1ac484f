import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeCodebook } from "../../src/output/write-codebook.js";
import { makeTerm, makeTheme } from "../../src/themes/codebook.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { codebookOf } from "../themes/passages.js";

const codebook = {
  ...codebookOf({ rivers: ["dam*", "ferry"] }),
  codebook: "",
  version: "",
};
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-write-codebook-"));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["book.yml", undefined],
  ["book.yaml", "topoi"],
  ["dictionary.yml", "quanteda"],
  ["book.csv", undefined],
  ["book.tsv", "TSV"],
])("the codebook in %s (%s) is read again as it was", async (name, format) => {
  const { file } = await writeCodebook(codebook, path.join(folder, name), { format });
  expect(file).toBe(path.join(folder, name));
  expect((await readCodebook(file)).themes).toEqual(codebook.themes);
});

test("what is lost is told, and nothing in topoi's own form", async () => {
  const theme = makeTheme("roads", { terms: [makeTerm("bridge", { weight: 2 })] });
  const weighted = { ...codebook, themes: [theme] };
  const written = (name: string, format?: string) =>
    writeCodebook(weighted, path.join(folder, "new", name), { format });
  expect((await written("book.yml")).losses).toEqual([]);
  expect((await written("dictionary.yml", "quanteda")).losses).toContain(
    'weights of 1 term (quanteda has none): "bridge"',
  );
  expect((await readdir(path.join(folder, "new"))).sort()).toEqual(["book.yml", "dictionary.yml"]);
});

test("an unknown form is refused before anything is written", async () => {
  const file = path.join(folder, "book.docx");
  await expect(writeCodebook(codebook, file)).rejects.toThrow(/expected one of the forms topoi/u);
  await expect(readFile(file)).rejects.toThrow("ENOENT");
});
