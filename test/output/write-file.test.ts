import { mkdir, mkdtemp, readdir, readFile, rm, writeFile as put } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFile } from "../../src/output/write-file.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "topoi-write-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("makes the folders above and returns the absolute path", async () => {
  const path = await writeFile(join(folder, "charts", "2022", "a.svg"), "<svg/>");
  expect(path).toBe(join(folder, "charts", "2022", "a.svg"));
  expect(await readFile(path, "utf8")).toBe("<svg/>");
});

test("takes the place of an older file and leaves nothing beside it", async () => {
  await put(join(folder, "a.csv"), "old");
  await writeFile(join(folder, "a.csv"), new Uint8Array([110, 101, 119]));
  expect(await readFile(join(folder, "a.csv"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.csv"]);
});

test("leaves no temporary file behind when it fails, and says what and where", async () => {
  await mkdir(join(folder, "taken", "inside"), { recursive: true });
  await expect(writeFile(join(folder, "taken"), "data")).rejects.toThrow(
    `${join(folder, "taken")}: could not be written: a folder of that name is in the way`,
  );
  expect(await readdir(folder)).toEqual(["taken"]);
});

test("says so when a part of the path is a file", async () => {
  await put(join(folder, "file"), "");
  await expect(writeFile(join(folder, "file", "a.csv"), "")).rejects.toThrow(
    "a part of the path is a file, not a folder",
  );
});

test("many writers of one file leave one of their files whole", async () => {
  const path = join(folder, "a.txt");
  const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(10_000));
  await Promise.all(texts.map((text) => writeFile(path, text)));
  expect(texts).toContain(await readFile(path, "utf8"));
  expect(await readdir(folder)).toEqual(["a.txt"]);
});
