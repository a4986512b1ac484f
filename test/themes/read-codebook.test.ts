import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCodebook } from "../../src/themes/read-codebook.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-codebook-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array, name = "book.yml"): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

test("the codebook that ships has no mistakes, and each theme says what it is", async () => {
  const { codebook, version, themes } = await readCodebook("seeds/themes.yml");
  expect([codebook, version, themes.length]).toEqual(["Cyberspace governance", "2", 9]);
  for (const { theme, label, definition, terms } of themes) {
    expect([theme, label, definition, terms.length]).not.toContain("");
    expect(new Set(terms.map(({ language }) => language))).toEqual(new Set(["en", "id"]));
  }
});

test("a file may begin with a byte order mark and end its lines as Windows does", async () => {
  const { themes } = await readCodebook(
    await write("\ufeffthemes:\r\n  a:\r\n    terms: [x, y]\r\n"),
  );
  expect(themes[0]?.terms.map(({ term }) => term)).toEqual(["x", "y"]);
});

test("a mistake is told with the file's name, not the whole path", async () => {
  await expect(readCodebook(await write("themes: 1"))).rejects.toThrow(
    /^book\.yml: themes: expected at least one theme by its key, found 1 \(line 1\)$/u,
  );
});

test("what is no codebook's file is told with its path", async () => {
  const missing = path.join(folder, "missing.yml");
  await expect(readCodebook(missing)).rejects.toThrow(
    `${missing}: expected a codebook, found no such file`,
  );
  await expect(readCodebook(folder)).rejects.toThrow(
    `${folder}: expected a codebook, found a folder`,
  );
  const packed = await write(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0));
  await expect(readCodebook(packed)).rejects.toThrow(/: expected text, found a ZIP archive/u);
});

test("a file of unknown form is told which forms there are; a form may be named", async () => {
  const file = await write("theme,term\na,x\n", "book.docx");
  await expect(readCodebook(file)).rejects.toThrow(
    /book\.docx: expected one of the forms topoi \(\.yml, \.yaml\), .*; found \.docx$/u,
  );
  const { themes } = await readCodebook(file, { format: "csv" });
  expect(themes.map(({ theme }) => theme)).toEqual(["a"]);
  await expect(readCodebook(file, { format: "word" })).rejects.toThrow(/; found "word"$/u);
});

test("a file that is too large is refused before it is read", async () => {
  const file = path.join(folder, "large.csv");
  await writeFile(file, "");
  await truncate(file, 100 * 1024 * 1024);
  await expect(readCodebook(file)).rejects.toThrow(
    "large.csv: expected a codebook of at most 16 MB, found 100 MB",
  );
});

test("text is read in the encoding it is in, and told where that is a guess", async () => {
  const utf16 = Buffer.from("\ufefftheme,term\nKanäle,Fähre\n", "utf16le");
  const read = await readCodebook(await write(utf16, "book.csv"));
  expect(read.themes[0]).toMatchObject({ theme: "Kanäle", terms: [{ term: "Fähre" }] });
  const text =
    "Flüsse:\n- Überschwemmung\n- Hochwasserschäden\n- Fährverbindung\n- Deiche für Städte\n";
  const { themes, notes } = await readCodebook(await write(Buffer.from(text, "latin1")));
  expect(themes[0]?.theme).toBe("Flüsse");
  expect(notes).toEqual([{ line: null, message: "read as windows-1252, a guess" }]);
});

test.each([
  ["keys with patterns", "rivers: [ferry, dam]\nroads:\n  bridges: [bridge]\n", true],
  ["themes", "themes: {a: {terms: [x]}}\n", false],
  ["a name and no themes", "codebook: Rivers\ntheme: {a: {terms: [x]}}\n", false],
  ["themes at the top", "a:\n  label: A\n  terms: [x]\n", false],
  ["themes under a misspelt key", "Codebook: A\nThemse: {a: {label: A, terms: [x]}}\n", false],
  ["a key like themes", "theme: {a: [x], b: {c: [y]}}\n", true],
  ["themes in a pattern's place", "a:\n  themes: [x]\n", true],
  ["themes in what is told beside it", "# x\n# themes: y\na: [x]\n", true],
  ["themes behind a line separator", 'a: ["x\u2028themes: y"]\n', true],
  ["a list", "- a\n- b\n", false],
  ["nothing", "", false],
])("YAML with %s is a quanteda dictionary or topoi's own", async (_, text, isDictionary) => {
  const reading = readCodebook(await write(text));
  const outcome = await reading.then(
    ({ codebook }) => codebook === "book",
    () => false,
  );
  expect(outcome).toBe(isDictionary);
});

test("a codebook with its themes a level too high is told what was wanted", async () => {
  await expect(readCodebook(await write("a:\n  terms: [x]\n"))).rejects.toThrow(
    /expected one of the keys codebook, version, themes/u,
  );
});
