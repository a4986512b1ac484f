import { existsSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../../src/output/make-folder.js";
import { withFolder } from "../folder.js";

test("a folder is made with those above it, and one that is there stays", async () => {
  await withFolder({ "out/a.txt": "" }, (folder) => {
    const deep = path.join(folder, "out/b/c");
    expect([makeFolder(deep), makeFolder(deep), makeFolder(folder)]).toEqual([true, false, false]);
    expect(existsSync(deep)).toBe(true);
    return Promise.resolve();
  });
});

test("what is in the way is told", async () => {
  await withFolder({ "out/a.txt": "" }, (folder) => {
    const file = path.join(folder, "out/a.txt");
    expect(() => makeFolder(file)).toThrow("EEXIST");
    expect(() => makeFolder(path.join(file, "b"))).toThrow(/ENOTDIR|ENOENT/u);
    return Promise.resolve();
  });
});

(existsSync("/proc/self") ? test : test.skip)("a folder that takes none is told at once", () => {
  expect(() => makeFolder("/proc/topoi/tables")).toThrow("ENOENT");
});
