import { symlink } from "node:fs/promises";
import path from "node:path";
import { findCodebook, isShipped } from "../../src/analysis/find-codebook.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { withFolder } from "../folder.js";

test("the codebook is that named, else that beside the documents", async () => {
  await withFolder({ "docs/themes.yml": "", "docs/a.md": "A dike." }, async (folder) => {
    const beside = path.join(folder, "docs", "themes.yml");
    for (const seeds of ["docs", "docs/a.md", "docs/*.md"]) {
      expect(await findCodebook(path.join(folder, seeds), undefined)).toBe(beside);
    }
    expect(await findCodebook(path.join(folder, "docs"), "mine.dic")).toBe("mine.dic");
    expect(isShipped(beside)).toBe(false);
  });
});

test("a codebook that is a link to nowhere is told, not replaced by another", async () => {
  await withFolder({ "docs/a.md": "A dike." }, async (folder) => {
    const file = path.join(folder, "docs", "themes.yml");
    await symlink("gone.yml", file);
    expect(await findCodebook(path.join(folder, "docs"), undefined)).toBe(file);
    await expect(readCodebook(file)).rejects.toThrow(/themes\.yml: /u);
  });
});
