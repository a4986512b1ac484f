import { rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { takeFingerprint } from "../../../src/analysis/runs/take-fingerprint.js";
import { withFolder } from "../../folder.js";
import { seeds as files } from "../../sample.js";

async function hashIn(folder: string, more: object = {}): Promise<string | undefined> {
  return (await takeFingerprint({ seeds: path.join(folder, "seeds"), ...more }))?.hash;
}

test("the same is made from the same, wherever it lies and however usual settings are said", async () => {
  const hash = await withFolder(files, (folder) => hashIn(folder));
  await withFolder(files, async (folder) => {
    const usual = { unit: "paragraph", words: 200, prefer: [], codebook: undefined };
    expect(await hashIn(folder)).toBe(hash);
    expect(await hashIn(folder, { ...usual, output: "elsewhere" })).toBe(hash);
    const codebook = path.join(folder, "seeds", "themes.yml");
    expect(await hashIn(folder, { codebook })).toBe(hash);
    const scoring = { minimum: null, smooth: 0 };
    expect(await hashIn(folder, { scoring, since: { run: 1 } })).toBe(hash);
  });
});

test("a text, a name, a sidecar, a codebook or a setting that is another makes a difference", async () => {
  await withFolder(files, async (folder) => {
    const seen = [await hashIn(folder)];
    const place = (name: string) => path.join(folder, "seeds", name);
    for (const more of [{ unit: "window" }, { unit: "window", words: 9 }, { prefer: ["id"] }]) {
      seen.push(await hashIn(folder, more));
    }
    seen.push(await hashIn(folder, { scoring: { smooth: 1 } }));
    await writeFile(place("brook.md"), "Another text.\n");
    seen.push(await hashIn(folder));
    await rename(place("brook.md"), place("stream.md"));
    seen.push(await hashIn(folder));
    await writeFile(place("metadata.csv"), "path,author\nstream.md,Ann\n");
    seen.push(await hashIn(folder));
    await writeFile(place("themes.yml"), `${files["seeds/themes.yml"] ?? ""}\n`);
    seen.push(await hashIn(folder));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).not.toContain(undefined);
  });
});

test("where something is missing there is none", async () => {
  expect(await takeFingerprint({ seeds: "nowhere" })).toBeNull();
  await withFolder(files, async (folder) => {
    expect(await hashIn(folder, { codebook: "nowhere.yml" })).toBeUndefined();
  });
});
