import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles, nameFile } from "../../src/corpus/list-files.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), "x");
  }
}
const list = async () => (await listFiles(folder)).map((file) => nameFile(file, folder));

test("sorted by path, alike on every machine; hidden files, README, licence and YAML left out", async () => {
  await put(
    "b.txt",
    "B.txt",
    "a/c.txt",
    "ä.txt",
    ".hidden.txt",
    "README.md",
    "readme.txt",
    "LICENSE",
    "x.yaml",
    "licensed.txt",
  );
  expect(await list()).toEqual(["B.txt", "a/c.txt", "b.txt", "licensed.txt", "ä.txt"]);
});

test("names with the marks of a glob are names", async () => {
  await put("[draft]/a*.txt", "{x}.txt");
  expect(await list()).toEqual(["[draft]/a*.txt", "{x}.txt"]);
  expect(await listFiles(path.join(folder, "{x}.txt"))).toHaveLength(1);
});

test("a link that leads in a circle ends", async () => {
  await put("a/b.txt");
  await symlink(folder, path.join(folder, "a", "loop"));
  expect(await list()).toContain("a/b.txt");
});

test("a file is named below the folder, or below what a glob says plainly", () => {
  expect(nameFile("seeds/a/b.txt", "seeds")).toBe("a/b.txt");
  expect(nameFile("seeds/a/b.txt", "seeds/*/b.txt")).toBe("a/b.txt");
  expect(nameFile("seeds/b.txt", "seeds/b.txt")).toBe("b.txt");
});
