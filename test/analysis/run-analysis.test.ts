import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Manifest } from "../../src/analysis/make-manifest.js";
import { runAnalysis } from "../../src/analysis/run-analysis.js";
import { withFolder } from "../folder.js";
import { codebook, seeds } from "../sample.js";

async function run(folder: string, output = "output") {
  return runAnalysis({ seeds: path.join(folder, "seeds"), output: path.join(folder, output) });
}

async function readManifest(folder: string, output = "output"): Promise<Manifest> {
  return JSON.parse(await readFile(path.join(folder, output, "manifest.json"), "utf8")) as Manifest;
}

test("a run fills the output folder with tables, charts, report and manifest, and nothing else", async () => {
  await withFolder(seeds, async (folder) => {
    const report = await run(folder);
    expect(report).toMatchObject({ problems: [], run: 1, isUnchanged: false, changes: null });
    const all = (await readdir(path.join(folder, "output"), { recursive: true })).sort();
    // What is kept for the next run is no output.
    const names = all.filter((name) => !/^\.topoi-(?:cache|runs)/u.test(name));
    const tables = [
      ...["arguments", "components", "cooccurrence", "coverage", "documents", "frequency", "hits"],
      ...["keyness", "passages", "problems", "proposals", "relations", "removed", "scores"],
      ...["stances", "terms", "trends", "uncovered"],
    ];
    const charts = [
      ...["ada-brook-2021", "sungai", "tom-marsh-2023"].map((name) => `argument-map-${name}`),
      ...["arguments-by-author", "arguments-by-theme", "backed-by-theme"],
      ...["dispersion", "shares-by-author", "shares-by-year"],
      ...["themes-by-author", "themes-by-author-heatmap"],
      ...["themes-by-year", "themes-by-year-heatmap", "timeline"],
    ];
    expect(names).toEqual(
      [
        "charts",
        ...charts.flatMap((name) =>
          ["html", "pdf", "png", "svg", "vl.json"].map((ending) =>
            path.join("charts", `${name}.${ending}`),
          ),
        ),
        "manifest.json",
        "report.html",
        "tables",
        path.join("tables", "datapackage.json"),
        ...tables.flatMap((name) =>
          ["csv", "parquet"].map((ending) => path.join("tables", `${name}.${ending}`)),
        ),
      ].sort(),
    );
  });
});

test("every chart, every table and the report name the run, and the same run has the same name", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const { run: name, topoi, outputs } = await readManifest(folder);
    expect(name).toMatch(/^[0-9a-f]{12}$/u);
    for (const { path: file } of outputs.filter((one) => !one.path.endsWith(".csv"))) {
      const bytes = await readFile(path.join(folder, "output", file), "latin1");
      expect({ file, isNamed: bytes.includes(`topoi ${topoi}, run ${name}`) }).toEqual({
        file,
        isNamed: true,
      });
    }
    await writeFile(path.join(folder, "seeds", "new.txt"), "Who shares the river?\n");
    await run(folder);
    expect(await readManifest(folder)).toMatchObject({ since: name });
    await rm(path.join(folder, "seeds", "new.txt"));
    await run(folder);
    expect((await readManifest(folder)).run).toBe(name);
  });
});

test("two runs give the same bytes, and the manifest names the hash of each file", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder, "one");
    await run(folder, "two");
    expect(await readManifest(folder, "one")).toEqual(await readManifest(folder, "two"));
    const { outputs } = await readManifest(folder, "one");
    expect(outputs).toHaveLength(108);
    for (const { path: file } of outputs) {
      const one = await readFile(path.join(folder, "one", file));
      expect(one.equals(await readFile(path.join(folder, "two", file)))).toBe(true);
    }
  });
});

test("the tables begin with the columns of the contract", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const head = async (table: string) =>
      (await readFile(path.join(folder, "output", "tables", `${table}.csv`), "utf8")).split(
        "\n",
      )[0];
    expect(await head("documents")).toMatch(
      /^document,path,title,author,date,year,date_source,language,source,words,passages,same_text_as,counted/u,
    );
    expect(await head("frequency")).toBe(
      "author,year,theme,documents,passages,passages_with_theme,share,share_low,share_high,words,hits,per_1000_words,interval,per_1000_low,per_1000_high",
    );
    expect(await head("hits")).toMatch(
      /^document,passage,theme,term,match,start,end,raw_start,raw_end,negated/u,
    );
  });
});

test("a run that fails leaves the last complete output as it was", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const before = await readManifest(folder);
    await writeFile(path.join(folder, "seeds", "themes.yml"), "codebook: broken\nthemes: 3\n");
    await expect(run(folder)).rejects.toThrow("themes.yml: themes: expected at least one theme");
    expect(await readManifest(folder)).toEqual(before);
  });
});

test("without a readable document nothing is written", async () => {
  await withFolder({ "seeds/empty.txt": "", "seeds/themes.yml": codebook }, async (folder) => {
    const { summary, problems, run: number } = await run(folder);
    expect(summary.documents).toBe(0);
    expect(problems).toHaveLength(1);
    expect(number).toBeNull();
    await expect(readdir(path.join(folder, "output"))).rejects.toThrow("ENOENT");
  });
});

test("what a person put beside the output stays; what an older run made and this one does not, goes", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const output = path.join(folder, "output");
    const manifest = await readManifest(folder);
    const old = { path: "charts/argument-map-old-1920.svg", bytes: 1, sha256: "" };
    const outside = { path: "../seeds/brook.md", bytes: 1, sha256: "" };
    const outputs = [...manifest.outputs, old, outside];
    await writeFile(path.join(output, "manifest.json"), JSON.stringify({ ...manifest, outputs }));
    await writeFile(path.join(output, "charts", "argument-map-old-1920.svg"), "x");
    await writeFile(path.join(output, "charts", "mine.svg"), "mine");
    await run(folder);
    expect(await readdir(path.join(output, "charts"))).not.toContain("argument-map-old-1920.svg");
    expect(await readdir(path.join(output, "charts"))).toContain("mine.svg");
    expect(await readdir(path.join(folder, "seeds"))).toContain("brook.md");
  });
});

test("a codebook without terms in a document's language is told, and the others are tried", async () => {
  const german =
    "---\nlanguage: de\n---\n\nWir reden seit Jahren über den Fluss, und niemand kennt die flood plain.\n";
  await withFolder({ ...seeds, "seeds/fluss.md": german }, async (folder) => {
    const { problems } = await run(folder);
    expect(problems.map(({ message }) => message)).toEqual([
      "no terms in de, the language of 1 document, for water-sharing, flood-defence; the terms in other languages were tried",
    ]);
    const hits = await readFile(path.join(folder, "output", "tables", "hits.csv"), "utf8");
    expect(hits.match(/^fluss,/gmu)).toHaveLength(1);
  });
});

test("progress tells the stage and where it stands", async () => {
  await withFolder(seeds, async (folder) => {
    const stages: string[] = [];
    await runAnalysis({
      seeds: path.join(folder, "seeds"),
      output: path.join(folder, "output"),
      onProgress: ({ stage, done, of }) => stages.push(`${stage} ${done}/${of}`),
    });
    expect(stages.slice(0, 3)).toEqual([
      "Reading documents 1/3",
      "Reading documents 2/3",
      "Reading documents 3/3",
    ]);
    expect(stages).toContain("Finding themes 3/3");
    expect(stages).toContain("Drawing charts 14/14");
  });
});

test("a removed document is gone from the next run's tables", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    await rm(path.join(folder, "seeds", "marsh.txt"));
    await run(folder);
    const table = await readFile(path.join(folder, "output", "tables", "documents.csv"), "utf8");
    expect(table).not.toContain("Tom Marsh");
    expect(table.trim().split("\n")).toHaveLength(3);
  });
});

test("the manifest says how terms met words and scores were made, what is usual included", async () => {
  await withFolder(seeds, async (folder) => {
    await run(folder);
    const { settings } = await readManifest(folder);
    expect(settings.matching).toEqual({
      overlap: "theme",
      diacritics: "optional",
      forms: true,
      fallback: "all",
      negation: { policy: "keep", within: {}, words: {} },
      present_from: { "water-sharing": null, "flood-defence": null },
      minimum: null,
      smooth: 0,
    });
    const scoring = { minimum: 2, smooth: 1, negation: "drop" } as const;
    await runAnalysis({
      seeds: path.join(folder, "seeds"),
      output: path.join(folder, "output"),
      scoring,
    });
    expect((await readManifest(folder)).settings.matching).toMatchObject({
      negation: { policy: "drop" },
      present_from: { "water-sharing": 2, "flood-defence": 2 },
      minimum: 2,
      smooth: 1,
    });
  });
});

test("a theme that is the sum of its parts needs no terms in any language", async () => {
  const parts = `codebook: Rivers
version: 1
fallback: none
themes:
  river:
    themes:
      flood: {terms: {en: [dike*]}}
`;
  await withFolder({ ...seeds, "seeds/themes.yml": parts }, async (folder) => {
    const { problems } = await run(folder);
    expect(problems.map(({ message }) => message)).toEqual([
      "no terms in id, the language of 1 document, for river/flood; these were not looked for there",
    ]);
  });
});
