import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles, nameFile } from "../../../src/corpus/files/list-files.js";

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
const list = async () => (await listFiles(folder)).files.map(({ name }) => name);

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
  expect((await listFiles(path.join(folder, "{x}.txt"))).files).toHaveLength(1);
});

test("links are not followed but told: in a circle, out of the folder, to nothing, to a file", async () => {
  await put("a/b.txt");
  await symlink(folder, path.join(folder, "a", "loop"));
  await symlink(tmpdir(), path.join(folder, "outside"));
  await symlink("nowhere.txt", path.join(folder, "nothing.txt"));
  await symlink("itself.txt", path.join(folder, "itself.txt"));
  await symlink("b.txt", path.join(folder, "a", "again.txt"));
  const { files, problems } = await listFiles(folder);
  expect(files.map(({ name }) => name)).toEqual(["a/b.txt"]);
  expect(Object.fromEntries(problems.map((row) => [row.path, row.message]))).toEqual({
    "a/again.txt":
      "expected a file, found a link to one; it was not followed, so that no text counts twice",
    "a/loop":
      "expected a file, found a link to a folder that is read already, in a circle; it was not followed",
    "itself.txt": "expected a file, found a link that leads in a circle; it was not followed",
    "nothing.txt": "expected a file, found a link to nothing; it was not followed",
    outside: "expected a file, found a link out of the folder; it was not followed",
  });
});

test("a folder that is a link itself, and a file named one by one, are followed", async () => {
  await put("real/b.txt");
  await symlink("real", path.join(folder, "linked"));
  const names = async (seeds: string) =>
    (await listFiles(path.join(folder, seeds))).files.map(({ name }) => name);
  expect(await names("linked")).toEqual(["b.txt"]);
  expect(await names("linked/b.txt")).toEqual(["b.txt"]);
});

test("a pipe is told and not waited for", async () => {
  await put("a.txt");
  execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
  const { files, problems } = await listFiles(folder);
  expect(files).toHaveLength(1);
  expect(problems).toMatchObject([
    { path: "pipe.txt", message: "expected a file, found a pipe; it was not read" },
  ]);
});

test("a name that is no UTF-8 is told", async () => {
  await put("a.txt");
  const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.of(0xe9), Buffer.from(".txt")]);
  await writeFile(name, "x");
  const { files, problems } = await listFiles(folder);
  expect(files).toHaveLength(1);
  expect(problems).toMatchObject([{ message: "expected a name in UTF-8; rename it" }]);
});

test("names with line ends, controls and dots are names", async () => {
  const names = ["a\nb.txt", "..txt", "c\u001b[31m.txt", `${"x".repeat(250)}.txt`, "...txt"];
  await put(...names);
  expect(await list()).toEqual(["a\nb.txt", "c\u001b[31m.txt", `${"x".repeat(250)}.txt`]);
});

test("sidecars are no documents, unless one is named", async () => {
  await put("metadata.csv", "a/metadata.yml", "a/b.txt");
  const { files, sidecars } = await listFiles(folder);
  expect(files.map(({ name }) => name)).toEqual(["a/b.txt"]);
  expect(sidecars.map(({ name }) => name)).toEqual(["a/metadata.yml", "metadata.csv"]);
  const alone = await listFiles(path.join(folder, "a", "b.txt"));
  expect(alone.sidecars.map(({ name }) => name)).toEqual(["metadata.yml"]);
  const named = await listFiles(path.join(folder, "metadata.csv"));
  expect(named).toMatchObject({ files: [{ name: "metadata.csv" }], sidecars: [] });
});

test("a glob that matches a sidecar too does not mean it, unless it names it", async () => {
  await put("metadata.csv", "b.csv", "a/metadata.csv", "a/c.csv");
  const { files, sidecars } = await listFiles(path.join(folder, "**/*.csv"));
  expect(files.map(({ name }) => name)).toEqual(["a/c.csv", "b.csv"]);
  expect(sidecars.map(({ name }) => name)).toEqual(["metadata.csv", "a/metadata.csv"]);
  const named = await listFiles(path.join(folder, "*/metadata.csv"));
  expect(named).toMatchObject({ files: [{ name: "a/metadata.csv" }], sidecars: [] });
});

test("a file is named below the folder, or below what a glob says plainly", () => {
  expect(nameFile("seeds/a/b.txt", "seeds")).toBe("a/b.txt");
  expect(nameFile("seeds/a/b.txt", "seeds/*/b.txt")).toBe("a/b.txt");
  expect(nameFile("seeds/b.txt", "seeds/b.txt")).toBe("b.txt");
});

test("tables that a step wrote into the folder are no documents, and told", async () => {
  await put("a.txt", "out/tables/passages.csv", "out/tables/documents.parquet");
  const { files, problems } = await listFiles(folder);
  expect(files.map(({ name }) => name)).toEqual(["a.txt"]);
  expect(problems).toMatchObject([
    {
      path: "out/tables",
      severity: "warning",
      message: "expected documents, found tables that topoi wrote; they were not read",
    },
  ]);
});

test("a folder of tables is one of documents where another file lies there, or it is named", async () => {
  await put("tables/passages.csv", "tables/speeches.csv", "passages.csv");
  const names = async (place: string) => (await listFiles(place)).files.map(({ name }) => name);
  expect(await names(folder)).toEqual([
    "passages.csv",
    "tables/passages.csv",
    "tables/speeches.csv",
  ]);
  await rm(path.join(folder, "tables", "speeches.csv"));
  expect(await names(path.join(folder, "tables"))).toEqual(["passages.csv"]);
});
