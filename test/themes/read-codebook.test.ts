import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readCodebook } from "../../src/themes/read-codebook.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-codebook-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, "book.yml");
  await writeFile(file, content);
  return file;
}

test("the codebook that ships has no mistakes, and each theme says what it is", async () => {
  const { codebook, version, themes } = await readCodebook("seeds/themes.yml");
  expect([codebook, version, themes.length]).toEqual(["Cyberspace governance", "1", 9]);
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
    /^book\.yml: themes: expected at least one theme, found 1 \(line 1\)$/u,
  );
});

test("what is no file, or not UTF-8, is told with its path", async () => {
  const missing = path.join(folder, "missing.yml");
  await expect(readCodebook(missing)).rejects.toThrow(
    `${missing}: expected a codebook, found no such file`,
  );
  await expect(readCodebook(folder)).rejects.toThrow(
    `${folder}: expected a codebook, found not readable`,
  );
  const latin = await write(Uint8Array.of(0x61, 0xe9, 0x3a));
  await expect(readCodebook(latin)).rejects.toThrow(
    `${latin}: expected UTF-8 text, found other bytes`,
  );
});
