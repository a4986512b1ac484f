import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { findConfiguration, readConfiguration } from "../../src/analysis/read-configuration.js";
import { withFolder } from "../folder.js";

const files = {
  "seeds/topoi.yml": "codebook: ../books/rivers.yml\nunit: sentence\n",
  "seeds/a.md": "A text.",
  "seeds/deep/b.md": "Another.",
  "other/topoi.yaml": "unit: document\n",
};

test.each([
  ["seeds", "seeds/topoi.yml"],
  ["seeds/a.md", "seeds/topoi.yml"],
  ["seeds/*.md", "seeds/topoi.yml"],
  ["seeds/**/*.md", "seeds/topoi.yml"],
  ["seeds/deep/b.md", null],
  ["other", "other/topoi.yaml"],
])("the configuration of %s is %s", async (seeds, expected) => {
  await withFolder(files, async (folder) => {
    const found = await findConfiguration(path.join(folder, seeds));
    expect(found).toBe(expected === null ? null : path.join(folder, expected));
  });
});

test("a link that leads nowhere is the configuration, and reading tells", async () => {
  await withFolder({ "seeds/a.md": "" }, async (folder) => {
    const file = path.join(folder, "seeds", "topoi.yml");
    await symlink("gone.yml", file);
    expect(await findConfiguration(path.join(folder, "seeds"))).toBe(file);
    await expect(readConfiguration(file)).rejects.toThrow(/found no such file$/u);
  });
});

test("the path of the codebook is taken from the folder of the configuration", async () => {
  await withFolder(files, async (folder) => {
    const file = path.join(folder, "seeds", "topoi.yml");
    expect(await readConfiguration(file)).toEqual({
      file,
      settings: { codebook: path.join(folder, "books", "rivers.yml"), unit: "sentence" },
    });
  });
});

test("what is no file with a configuration is told", async () => {
  const odd = {
    "big/topoi.yml": "#".repeat(300_000),
    "bin/topoi.yml": new Uint8Array([80, 75, 3, 4, 0]),
  };
  await withFolder(odd, async (folder) => {
    await mkdir(path.join(folder, "made", "topoi.yml"), { recursive: true });
    const read = (place: string) => readConfiguration(path.join(folder, place, "topoi.yml"));
    await expect(read("big")).rejects.toThrow(
      /topoi\.yml: expected at most 256 KB, found 293 KB$/u,
    );
    await expect(read("bin")).rejects.toThrow(/topoi\.yml: expected text, found a ZIP archive/u);
    await expect(read("made")).rejects.toThrow(/expected a configuration, found a folder$/u);
    await expect(read("none")).rejects.toThrow(/expected a configuration, found no such file$/u);
    await symlink("/dev/null", path.join(folder, "topoi.yml"));
    await expect(read(".")).rejects.toThrow(/expected a configuration, found no regular file$/u);
  });
});
