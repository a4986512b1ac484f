import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { formats } from "../src/corpus/files/formats.js";
import { withFolder } from "./folder.js";
import { topoi } from "./run-topoi.js";
import { codebook, seeds } from "./sample.js";

describe("topoi run", () => {
  test("ends by saying what was found and where the report is", async () => {
    await withFolder(seeds, async (folder) => {
      const { status, out, err } = await topoi(folder, "run");
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).toContain(
        "3 documents, by 2 authors, 2021–2023 (1 of unknown year): 6 passages, 142 words, 2 themes.",
      );
      expect(out).toMatch(/Water sharing\s+50 %\s+3 of 6/u);
      expect(out).toContain(`Report:    ${path.join("output", "report.html")}`);
      await expect(stat(path.join(folder, "output", "report.html"))).resolves.toBeDefined();
    });
  });

  test("runs the notebooks on the same documents, wherever these and the output are", async () => {
    await withFolder(seeds, async (folder) => {
      const { status, err } = await topoi(folder, "run", "--notebooks", "--output", "elsewhere");
      expect({ status, err }).toEqual({ status: 0, err: "" });
      const pages = await readdir(path.join(folder, "elsewhere", "notebooks"));
      expect(pages.filter((name) => name.endsWith(".html"))).toHaveLength(5);
      const page = path.join(folder, "elsewhere", "notebooks", "01-corpus.html");
      expect(await readFile(page, "utf8")).toContain("Tom Marsh");
    });
  });

  test("tells the same as JSON where a program reads", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "run", "seeds", "--json");
      expect(JSON.parse(out)).toMatchObject({
        documents: 3,
        authors: ["Ada Brook", "Tom Marsh"],
        years: [2021, 2023],
        documents_without_year: 1,
        passages: 6,
        problems: [],
      });
    });
  });

  test("takes a file or a glob as well as a folder", async () => {
    await withFolder(seeds, async (folder) => {
      const file = await topoi(folder, "run", "seeds/brook.md", "--json");
      expect(JSON.parse(file.out)).toMatchObject({ documents: 1, authors: ["Ada Brook"] });
      const glob = await topoi(folder, "run", "seeds/*.md", "--json");
      expect(JSON.parse(glob.out)).toMatchObject({ documents: 2 });
    });
  });
});

describe("bad input", () => {
  test("a missing folder is a wrong call", async () => {
    await withFolder({}, async (folder) => {
      const { status, err } = await topoi(folder, "run", "nowhere");
      expect({ status, err }).toEqual({
        status: 2,
        err: "topoi: nowhere: expected a folder, a file or a glob; found nothing there\n",
      });
    });
  });

  test("a folder without documents is failed work", async () => {
    await withFolder({ "seeds/themes.yml": codebook }, async (folder) => {
      const { status, err } = await topoi(folder, "run");
      expect({ status, err }).toEqual({
        status: 1,
        err: `topoi: seeds: expected a folder with documents (${formats.join(", ")}); found none\n`,
      });
    });
  });

  test("each bad document is told in one line, and the rest of the work is done", async () => {
    const bad = {
      "seeds/binary.txt": new Uint8Array([80, 75, 3, 4, 0, 0]),
      "seeds/latin.txt": new Uint8Array([99, 97, 102, 0xe9, 32]),
      "seeds/empty.txt": "",
      "seeds/matter.md":
        "---\ntitle: [open\n---\n\nA text that is read all the same, with a dike in it.\n",
      "seeds/speeches.jsonl":
        '{"id":"a","text":"A speech about a dike."}\n{"id":"b"\n{"id":"c","text":7}\n',
      "seeds/table.ods": "x",
    };
    await withFolder({ ...seeds, ...bad }, async (folder) => {
      const { status, out, err } = await topoi(folder, "run");
      expect(status).toBe(0);
      expect(out).toContain("6 documents");
      const lines = err.trim().split("\n");
      expect(lines.map((line) => line.replace(/ \(.*\)/u, ""))).toEqual([
        "binary.txt: expected text, found a ZIP archive",
        "empty.txt: expected text, found an empty file",
        expect.stringMatching(/^latin\.txt: warning: read as windows-1252/u),
        expect.stringMatching(/^matter\.md:\d: warning: front matter: not valid YAML/u),
        "speeches.jsonl:2: expected a JSON object, found a line that is not JSON",
        "speeches.jsonl:3: text: expected text, found 7",
        `table.ods: expected ${formats.join(", ")}; found .ods`,
      ]);
    });
  });

  test("a codebook with mistakes names each of them", async () => {
    const wrong = codebook
      .replace("label: Water sharing", "lable: Water sharing")
      .replace("dike*", "12");
    await withFolder({ ...seeds, "seeds/themes.yml": wrong }, async (folder) => {
      const { status, err } = await topoi(folder, "run");
      expect(status).toBe(1);
      expect(err.trim().split("\n")).toEqual([
        'topoi: themes.yml: theme "water-sharing", expected one of the keys label, definition, terms, except, themes, stem, case, present_from, found "lable" (line 5); is it label?',
        'topoi: themes.yml: theme "flood-defence", en term 1: expected text, found 12 (line 16)',
      ]);
      await expect(readdir(path.join(folder, "output"))).rejects.toThrow("ENOENT");
    });
  });

  test("an unknown option is a wrong call", async () => {
    await withFolder(seeds, async (folder) => {
      const { status, err } = await topoi(folder, "run", "--colour");
      expect(status).toBe(2);
      expect(err).toContain("unknown option '--colour'");
    });
  });

  test("what a document holds cannot reach the terminal, the report or a spreadsheet's formulas", async () => {
    const hostile = `---
title: "=HYPERLINK(\\"http://example.org\\")"
author: "\\e[31mRed <script>alert(1)</script>"
date: 2020-01-01
---

<script>alert(2)</script>

=1+1 is what a dike costs, said \u001b[31mthe engineer\u001b[0m, and <img src=x onerror=alert(3)> was the reply.
`;
    await withFolder({ ...seeds, "seeds/hostile.md": hostile }, async (folder) => {
      const { status, out, err } = await topoi(folder, "run");
      expect(status).toBe(0);
      expect(out + err).not.toContain("\u001b");
      const report = await readFile(path.join(folder, "output", "report.html"), "utf8");
      // Scripts of the page itself there are; what documents hold is escaped wherever it stands.
      expect(report).not.toMatch(/<script>alert|<img src=x/u);
      expect(report).not.toContain("\u001b");
      for (const table of ["documents", "passages", "hits"]) {
        const csv = await readFile(path.join(folder, "output", "tables", `${table}.csv`), "utf8");
        expect(csv).not.toMatch(/(?:^|,)"?[=+@]/mu);
      }
    });
  });
});

describe("a command for each step", () => {
  test("topoi read prints the documents, and writes only the tables asked for", async () => {
    await withFolder(seeds, async (folder) => {
      const printed = await topoi(folder, "read", "--json");
      expect(JSON.parse(printed.out)).toHaveLength(3);
      const { status, out } = await topoi(
        folder,
        "read",
        "--tables",
        "documents",
        "--output",
        "out",
      );
      expect(status).toBe(0);
      expect(out.trim().split("\n")).toEqual([
        "out/tables/documents.csv",
        "out/tables/documents.parquet",
      ]);
    });
  });

  test("tables are written in the formats asked for", async () => {
    await withFolder(seeds, async (folder) => {
      const write = (formats: string) =>
        topoi(folder, "score", "--tables", "hits", "--formats", formats, "--output", formats);
      expect((await write("csv")).out).toBe("csv/tables/hits.csv\n");
      expect((await write("parquet")).out).toBe("parquet/tables/hits.parquet\n");
      expect(await write("xml")).toMatchObject({
        status: 2,
        err: expect.stringContaining("expected csv, parquet; found xml") as string,
      });
    });
  });

  test("topoi score prints the frequencies", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "score", "--json");
      const rows = JSON.parse(out) as { author: string; theme: string; share: number }[];
      expect(rows).toHaveLength(6);
      expect(rows[0]).toMatchObject({
        author: "Ada Brook",
        year: 2021,
        theme: "water-sharing",
        share: 0.5,
      });
    });
  });

  test("topoi score takes how to score", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "score", "--minimum", "1.5", "--json");
      const rows = JSON.parse(out) as { passages_with_theme: number }[];
      expect(rows.map((row) => row.passages_with_theme)).toEqual([1, 1, 0, 0, 0, 1]);
      const wrong = await topoi(folder, "score", "--smooth", "many", "--negation", "drop");
      expect(wrong.status).toBe(2);
      expect(wrong.err).toContain("expected a whole number from 0 to 100; found many");
      const policy = await topoi(folder, "score", "--negation", "forget");
      expect(policy.status).toBe(2);
    });
  });

  test("topoi score --explain tells why a passage scores as it does", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "score", "--explain", "ada-brook-2021#1");
      expect(out).toContain(
        "0.646 = water right* ×1 (0.431) + quota* ×1 of weight 0.5 (0.215); present because 1.5 weighted hits\n> 0",
      );
      expect(out).toContain("[water rights]");
      const json = await topoi(folder, "score", "--explain", "ada-brook-2021#1", "--json");
      expect(JSON.parse(json.out)).toHaveLength(2);
      const { status, err } = await topoi(folder, "score", "--explain", "ada-brook-2021#7");
      expect(status).toBe(2);
      expect(err).toContain("ada-brook-2021#7: expected a passage, such as ada-brook-2021#1");
    });
  });

  test("topoi score --explain tells it of a corpus as it stands, and of a prepared one", async () => {
    const records = [
      { id: "dike-1", text: "Quotas and water rights." },
      { id: "dike-2", text: "水权和配额" },
    ];
    const speeches = records.map((record) => `${JSON.stringify(record)}\n`).join("");
    await withFolder({ "speeches.jsonl": speeches, "themes.yml": codebook }, async (folder) => {
      const explain = (...words: string[]) => topoi(folder, "score", ...words);
      const english = ["--as-is", "--language", "en"];
      const asIs = await explain("speeches.jsonl", ...english, "--explain", "dike-1#1");
      expect(asIs).toMatchObject({ status: 0, err: "" });
      expect(asIs.out).toContain("[water rights]");
      const unspaced = await explain("speeches.jsonl", "--as-is", "--explain", "dike-2#1");
      expect(unspaced.err).toContain("read word by word: 1 text in a script without blanks");
      const missing = await explain("speeches.jsonl", "--as-is", "--explain", "dike-3#1");
      expect(missing.err).toContain("expected a passage, such as dike-");
      await topoi(folder, "prepare", "speeches.jsonl");
      const prepared = await explain("corpus.topoi", "--explain", "dike-1#1");
      expect(prepared).toMatchObject({ status: 0, err: "" });
      expect(prepared.out).toContain("[water rights]");
    });
  });

  test("topoi argue prints how themes are argued, and writes the tables asked for", async () => {
    await withFolder(seeds, async (folder) => {
      const printed = await topoi(folder, "argue");
      expect(printed.status).toBe(0);
      expect(printed.out).toMatch(/^theme +sentences +claims +premises +proposals +backed/u);
      const { out } = await topoi(folder, "argue", "--json");
      const found = JSON.parse(out) as { arguments: object[]; proposals: object[] };
      expect(found.arguments[0]).toMatchObject({ author: "Ada Brook", theme: "water-sharing" });
      const names = ["components", "stances"];
      const written = await topoi(folder, "argue", "--tables", names.join(), "--output", "out");
      expect(written.out.trim().split("\n")).toEqual(
        names.flatMap((name) => ["csv", "parquet"].map((form) => `out/tables/${name}.${form}`)),
      );
    });
  });

  test("topoi argue explains a document sentence by sentence", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "argue", "--explain", "tom-marsh-2023");
      expect(out).toMatch(/^tom-marsh-2023: Tom Marsh, 2023: \d+ claims?, /u);
      expect(out).toContain("Our grandparents gave the river room");
      const json = await topoi(folder, "argue", "--explain", "tom-marsh-2023", "--json");
      expect(JSON.parse(json.out)).toHaveLength(4);
      const wrong = await topoi(folder, "argue", "--explain", "tom-marsh");
      expect(wrong.status).toBe(2);
      expect(wrong.err).toContain("expected a document, such as tom-marsh-2023");
    });
  });

  test("topoi chart draws arguments, and the map of one document", async () => {
    await withFolder(seeds, async (folder) => {
      const shares = await topoi(
        folder,
        "chart",
        "arguments",
        "--by",
        "theme,author",
        "--out",
        "a.svg",
      );
      expect({ status: shares.status, err: shares.err }).toEqual({ status: 0, err: "" });
      expect(shares.out).toMatch(/a\.svg\n$/u);
      const of = ["--document", "tom-marsh-2023"];
      const map = await topoi(folder, "chart", "argument-map", ...of, "--out", "m.svg");
      expect(await readFile(path.join(folder, "m.svg"), "utf8")).toMatch(/^<svg/u);
      expect(map.err).toBe("");
      const none = await topoi(folder, "chart", "argument-map", "--out", "m.svg");
      expect(none).toMatchObject({ status: 2, out: "" });
    });
  });

  test("topoi chart draws into the file named", async () => {
    await withFolder(seeds, async (folder) => {
      const { out } = await topoi(folder, "chart", "heatmap", "--by", "author", "--out", "map.svg");
      expect(path.basename(out.trim())).toBe("map.svg");
      expect(await readFile(path.join(folder, "map.svg"), "utf8")).toContain("Ada Brook");
      const wrong = await topoi(folder, "chart", "heatmap", "--out", "map.gif");
      expect(wrong).toMatchObject({ status: 2 });
      expect(wrong.err).toContain("expected a file ending in .svg, .pdf, .png, .html, .vl.json");
    });
  });

  test("topoi codebook check counts the terms", async () => {
    await withFolder(seeds, async (folder) => {
      const { status, out } = await topoi(
        folder,
        "codebook",
        "check",
        "seeds/themes.yml",
        "--json",
      );
      expect(status).toBe(0);
      expect(JSON.parse(out)).toEqual({
        themes: [
          {
            theme: "water-sharing",
            label: "Water sharing",
            terms: 5,
            except: 1,
            languages: "en id",
          },
          {
            theme: "flood-defence",
            label: "Flood defence",
            terms: 4,
            except: 0,
            languages: "en id",
          },
        ],
        notes: [],
      });
    });
  });
});
