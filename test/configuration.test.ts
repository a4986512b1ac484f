import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest } from "../src/analysis/make-manifest.js";
import { withFolder } from "./folder.js";
import { topoi } from "./run-topoi.js";
import { seeds } from "./sample.js";

const said = "unit: sentence\nexclude: [marsh.txt]\nby: language\nnegation: drop\nminimum: 0.5\n";
const configured = { ...seeds, "seeds/topoi.yml": said };

test("a configuration to begin with changes nothing", async () => {
  await withFolder(seeds, async (folder) => {
    const before = await topoi(folder, "score", "--json");
    const { out } = await topoi(folder, "init");
    expect(out).toBe("seeds/topoi.yml\nseeds/themes.yml: there already, left as it is\n");
    expect(await topoi(folder, "score", "--json")).toEqual(before);
  });
});

test("a project begins with a codebook too, where there is none", async () => {
  await withFolder({ "seeds/a.md": "Sovereignty is not for sale.\n" }, async (folder) => {
    expect((await topoi(folder, "init")).out).toBe("seeds/topoi.yml\nseeds/themes.yml\n");
    const { out, err } = await topoi(folder, "score", "--json");
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject([{ theme: "sovereignty", hits: 1 }, { hits: 0 }]);
  });
});

test("a run does what it says, tells where it is, and records it", async () => {
  await withFolder(configured, async (folder) => {
    const { status, out, err } = await topoi(folder, "run");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("Settings:  seeds/topoi.yml\n");
    const read = (file: string) => readFile(path.join(folder, "output", file), "utf8");
    const manifest = JSON.parse(await read("manifest.json")) as Manifest;
    expect(manifest.configuration).toMatchObject({
      path: "topoi.yml",
      bytes: said.length,
      says: { unit: "sentence", by: ["language"] },
    });
    expect(manifest.settings).toMatchObject({
      unit: "sentence",
      exclude: ["marsh.txt"],
      by: ["language"],
      matching: { minimum: 0.5, negation: { policy: "drop" } },
    });
    expect(manifest.excluded).toEqual(["marsh.txt"]);
    expect(manifest.inputs.map((file) => file.path)).toEqual(["brook.md", "sungai.md"]);
    expect(await read("tables/frequency.csv")).toMatch(/^language,theme,documents,/u);
    expect(await readdir(path.join(folder, "output", "charts"))).toContain("themes-by-year.svg");
  });
});

test.each([
  ["read", (rows: { document: string }[]) => rows.map(({ document }) => document).join()],
  ["score", (rows: { language: string }[]) => [...new Set(rows.map((r) => r.language))].join()],
] as const)("topoi %s heeds it, and flags override it", async (step, what) => {
  await withFolder(configured, async (folder) => {
    const show = async (...words: string[]) => {
      const { out } = await topoi(folder, step, ...words, "--json");
      return (what as (rows: object[]) => string)(JSON.parse(out) as object[]);
    };
    const own = await show();
    expect(own).toBe(step === "read" ? "ada-brook-2021,sungai" : "en,id");
    expect(await show("--exclude", "sungai.md", "--exclude", "marsh.txt")).toBe(
      step === "read" ? "ada-brook-2021" : "en",
    );
    // A file that is named itself is read, with the settings of its folder.
    if (step === "read") expect(await show("seeds/marsh.txt")).toMatch(/marsh/u);
    // A glob matches it, and nobody means it.
    expect((await topoi(folder, step, "seeds/*.{md,yml}", "--exclude", "themes.yml")).err).toBe("");
  });
});

test("mistakes stop every command, each with its line", async () => {
  await withFolder({ ...seeds, "seeds/topoi.yml": "unit: words\nsmoth: 1\n" }, async (folder) => {
    for (const step of ["run", "read", "score", "argue", "prepare"]) {
      const { status, err } = await topoi(folder, step);
      expect(status).toBe(1);
      expect(err.trim().split("\n")).toEqual([
        expect.stringMatching(/^topoi: topoi\.yml: expected one of the keys .*; is it smooth\?$/u),
        'topoi: topoi.yml: unit: expected paragraph, sentence, window, document, found "words" (line 1)',
      ]);
    }
    expect((await topoi(folder, "read", "--no-config")).status).toBe(0);
  });
});

test("what cannot be heeded of a prepared corpus is told", async () => {
  await withFolder(configured, async (folder) => {
    await topoi(folder, "prepare", "--output", "seeds/rivers.topoi");
    const { status, out, err } = await topoi(folder, "score", "seeds/rivers.topoi", "--json");
    expect(status).toBe(0);
    expect(err).toBe("seeds/topoi.yml: unit, exclude: not used with a prepared corpus\n");
    expect(JSON.parse(out)).toMatchObject([{ language: "en" }, {}, { language: "id" }, {}]);
    const { passages } = (JSON.parse(out) as { passages: number }[])[0] ?? {};
    const direct = JSON.parse((await topoi(folder, "score", "--json")).out) as {
      passages: number;
    }[];
    expect(passages).toBe(direct[0]?.passages);
  });
});

test("a pattern that leaves out nothing is told", async () => {
  await withFolder({ ...seeds, "seeds/topoi.yml": "exclude: drafts/**\n" }, async (folder) => {
    const { status, err } = await topoi(folder, "read", "--json");
    expect(status).toBe(0);
    expect(err).toBe("drafts/**: warning: expected files to exclude; found none that it matches\n");
  });
});

test("where everything is excluded it says so", async () => {
  await withFolder({ ...seeds, "seeds/topoi.yml": "exclude: ['*']\n" }, async (folder) => {
    const { status, err } = await topoi(folder, "read");
    expect(status).toBe(1);
    expect(err).toMatch(/found none but 3 excluded files$/mu);
  });
});
