import fc from "fast-check";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { compareFiles } from "../../../src/analysis/repeat/compare-inputs.js";
import { readManifest } from "../../../src/analysis/repeat/read-manifest.js";
import { withFolder } from "../../folder.js";

const manifest = {
  run: "0123456789ab",
  since: null,
  topoi: "0.1.0",
  versions: { node: "20.20.2", icu: "78.1", unicode: "17.0" },
  settings: {
    unit: "window",
    words: 100,
    prefer: ["en"],
    exclude: ["drafts/**"],
    by: ["author", "year"],
    look: { style: "print", locale: "de" },
    matching: { negation: { policy: "drop" }, minimum: null, smooth: 1 },
  },
  codebook: { name: "Rivers", version: "2", path: "themes.yml", bytes: 3, sha256: "c" },
  inputs: [{ path: "a.md", bytes: 1, sha256: "a" }],
  outputs: [],
};

async function read(text: string): Promise<unknown> {
  return withFolder({ "m.json": text }, async (folder) => {
    return readManifest(path.join(folder, "m.json")).catch((error: unknown) => {
      return (error as Error).message.replace(folder + path.sep, "");
    });
  });
}

test("a manifest gives the settings in the form that a run takes", async () => {
  expect(await read(JSON.stringify(manifest))).toMatchObject({
    settings: {
      unit: "window",
      words: 100,
      prefer: ["en"],
      exclude: ["drafts/**"],
      by: ["author", "year"],
      look: { style: "print", locale: "de" },
      scoring: { minimum: null, smooth: 1, negation: "drop" },
    },
    configuration: null,
    inputs: manifest.inputs,
  });
});

test("the configuration that settings were taken from stays as it was recorded", async () => {
  const file = { path: "topoi.yml", bytes: 15, sha256: "d" };
  const configuration = { ...file, says: { unit: "window" } };
  expect(await read(JSON.stringify({ ...manifest, configuration }))).toMatchObject({
    configuration,
  });
  expect(await read(JSON.stringify({ ...manifest, configuration: file }))).toBe(
    "m.json: configuration.says: expected what a run writes there; found nothing",
  );
});

test.each([
  ["codebook: Rivers", "m.json: expected the manifest.json of a run; found no JSON"],
  ["[]", "m.json: expected the manifest.json of a run, with the version of topoi; found []"],
  [
    JSON.stringify({ ...manifest, settings: { ...manifest.settings, unit: "page" } }),
    'm.json: settings.unit: expected paragraph, sentence, window, document; found "page"',
  ],
  [
    JSON.stringify({ ...manifest, settings: { ...manifest.settings, by: ["page"] } }),
    'm.json: settings.by: expected some of author, year, language, source, document; found ["page"]',
  ],
  [
    JSON.stringify({ ...manifest, settings: { ...manifest.settings, look: { style: "red" } } }),
    'm.json: settings.look.style: expected light or print; found "red"',
  ],
  [
    JSON.stringify({ ...manifest, inputs: [{ path: "a.md", bytes: 1 }] }),
    "m.json: inputs[0].sha256: expected text; found nothing",
  ],
])("what is no manifest is told: %s", async (text, message) => {
  expect(await read(text)).toBe(message);
});

test("a manifest that is not there is told", async () => {
  await expect(readManifest("nowhere.json")).rejects.toThrow(
    "nowhere.json: expected the manifest.json of a run; found nothing there",
  );
});

test("no JSON whatever makes it stumble", async () => {
  await withFolder({}, async (folder) => {
    const file = path.join(folder, "m.json");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(manifest)),
        fc.jsonValue(),
        async (key, value) => {
          await writeFile(file, JSON.stringify({ ...manifest, [key]: value }));
          const message = await readManifest(file).then(
            () => "",
            (error: unknown) => (error as Error).message,
          );
          expect(message === "" || /expected .*; found /u.test(message)).toBe(true);
        },
      ),
    );
  });
});

const files = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2"))
  .map((hashes) =>
    Object.entries(hashes).map(([name, sha256]) => ({ path: name, bytes: 1, sha256 })),
  );

test("files that differ are each told once, and none where all are the same", () => {
  fc.assert(
    fc.property(files, files, (a, b) => {
      const told = compareFiles(a, b);
      const hash = (list: typeof a, name: string) => list.find((f) => f.path === name)?.sha256;
      const differing = ["a", "b", "c", "d"].filter((name) => hash(a, name) !== hash(b, name));
      expect(told.map((line) => line.split(":")[0]).sort()).toEqual(differing);
      expect(compareFiles(a, a)).toEqual([]);
    }),
  );
});
