import { readdir, readFile, symlink } from "node:fs/promises";
import path from "node:path";
import { addInit } from "../../src/commands/init.js";
import { withFolder } from "../folder.js";
import { capture } from "./call-command.js";

const init = (folder: string, place = "") =>
  capture(addInit, ["init", path.join(folder, place)]).then(({ out }) =>
    out
      .replaceAll(folder + path.sep, "")
      .trim()
      .split("\n"),
  );

test("what is there is left as it is", async () => {
  const files = { "topoi.yml": "unit: sentence\n", "themes.yml": "mine\n" };
  await withFolder(files, async (folder) => {
    expect(await init(folder)).toEqual([
      "topoi.yml: there already, left as it is",
      "themes.yml: there already, left as it is",
    ]);
    expect(await readFile(path.join(folder, "topoi.yml"), "utf8")).toBe("unit: sentence\n");
    expect(await readFile(path.join(folder, "themes.yml"), "utf8")).toBe("mine\n");
  });
});

test("a configuration by its other name counts as one", async () => {
  await withFolder({ "topoi.yaml": "" }, async (folder) => {
    expect(await init(folder)).toContain("topoi.yaml: there already, left as it is");
    expect(await readdir(folder)).not.toContain("topoi.yml");
  });
});

test("a file in the place of the folder is told", async () => {
  await withFolder({ docs: "" }, async (folder) => {
    await expect(init(folder, "docs")).rejects.toThrow(
      /docs: could not be made: a part of the path is a file, not a folder/u,
    );
  });
});

test("a link that leads nowhere is there, and nothing is written where it leads", async () => {
  await withFolder({}, async (folder) => {
    const names = ["topoi.yml", "themes.yml"];
    for (const name of names) await symlink("gone.yml", path.join(folder, name));
    expect(await init(folder)).toEqual(
      names.map((name) => `${name}: there already, left as it is`),
    );
    expect((await readdir(folder)).sort()).toEqual([...names].sort());
  });
});

test("a codebook that counts though it lies elsewhere is told to be that", async () => {
  await withFolder({}, async (folder) => {
    expect((await init(folder, "docs")).at(-1)).toBe(
      `${path.join("seeds", "themes.yml")}: the codebook here, as long as there is no ${path.join("docs", "themes.yml")}; left as it is`,
    );
  });
});

test("a folder that there is not is made", async () => {
  await withFolder({}, async (folder) => {
    expect((await init(folder, "docs"))[0]).toBe(path.join("docs", "topoi.yml"));
    expect(await readdir(path.join(folder, "docs"))).toContain("topoi.yml");
  });
});
