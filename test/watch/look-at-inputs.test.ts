import { mkdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "../../src/corpus/files/list-files.js";
import { describeChanges } from "../../src/watch/describe-changes.js";
import { lookAtInputs, sameLook } from "../../src/watch/look-at-inputs.js";
import { withFolder } from "../folder.js";
import { seeds } from "../sample.js";

async function inSeeds(
  use: (
    write: (name: string, text: string) => Promise<void>,
    change: () => Promise<string>,
  ) => Promise<void>,
  place = "seeds",
): Promise<void> {
  await withFolder(seeds, async (folder) => {
    const places = {
      seeds: path.join(folder, place),
      output: path.join(folder, "seeds", "output"),
    };
    let last = await lookAtInputs(places);
    const write = async (name: string, text: string): Promise<void> => {
      const file = path.join(folder, "seeds", name);
      await mkdir(path.dirname(file), { recursive: true });
      // Put in place of the old file: its time of change is another even within one tick.
      await writeFile(`${file}.tmp`, text);
      await rename(`${file}.tmp`, file);
    };
    await use(write, async () => {
      const now = await lookAtInputs(places);
      const told = describeChanges(last, now);
      expect(sameLook(last, now)).toBe(told === "nothing new");
      last = now;
      return told;
    });
  });
}

test("documents, sidecars, codebook and settings are looked at, each by its kind", async () => {
  await inSeeds(async (write, change) => {
    expect(await change()).toBe("nothing new");
    await write("deep/new.txt", "A dike.");
    expect(await change()).toBe("1 file new");
    await write("metadata.csv", "path,author\nmarsh.txt,Tom\n");
    await write("topoi.yml", "unit: sentence\n");
    await write("themes.yml", "codebook: other\n");
    expect(await change()).toBe("metadata changed, codebook changed, settings changed");
  });
});

test("an output folder inside the documents is looked at by nobody, and read by no run", async () => {
  await inSeeds(async (write, change) => {
    await write("output/report.html", "<p>1</p>");
    await write("output/manifest.json", "{}");
    await write("output/tables/hits.csv", "document\n");
    expect(await change()).toBe("nothing new");
  });
  const output = { "output/report.html": "", "output/manifest.json": "{}", "output/a.csv": "" };
  const inside = Object.entries(output).map(([name, text]) => [`seeds/${name}`, text] as const);
  await withFolder({ ...seeds, ...Object.fromEntries(inside) }, async (folder) => {
    const { files } = await listFiles(path.join(folder, "seeds"));
    expect(files.map(({ name }) => name)).toEqual(["brook.md", "marsh.txt", "sungai.md"]);
  });
});

test("a glob and a file are watched as well", async () => {
  await inSeeds(async (write, change) => {
    await write("other.txt", "no");
    expect(await change()).toBe("nothing new");
    await write("more.md", "yes");
    expect(await change()).toBe("1 file new");
  }, "seeds/*.md");
  await inSeeds(async (write, change) => {
    await write("marsh.txt", "Another text of the same name.");
    expect(await change()).toBe("1 file changed");
  }, "seeds/marsh.txt");
});

test("a file with an older date is as new as any, and a place that is gone is a look too", async () => {
  await withFolder(seeds, async (folder) => {
    const places = { seeds: path.join(folder, "seeds"), output: path.join(folder, "output") };
    const before = await lookAtInputs(places);
    const file = path.join(folder, "seeds", "marsh.txt");
    await utimes(file, 0, 0);
    expect(describeChanges(before, await lookAtInputs(places))).toBe("1 file changed");
    await rm(path.join(folder, "seeds"), { recursive: true });
    expect(describeChanges(before, await lookAtInputs(places))).toContain("3 files removed");
  });
});
