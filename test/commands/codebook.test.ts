import { readFile } from "node:fs/promises";
import path from "node:path";
import { addCodebook } from "../../src/commands/codebook.js";
import { withFolder } from "../folder.js";
import { capture, type Printed } from "./call-command.js";

const files = {
  "rivers.yml": [
    "codebook: Rivers",
    "version: 1",
    "themes:",
    "  water:",
    "    terms: {en: [dam*, {term: ferry, weight: 2}]}",
    "    themes:",
    "      floods: {terms: {en: [flood*], id: [banjir]}, except: {en: [flood of words]}}",
    "  roads:",
    "    terms: []",
    "",
  ].join("\n"),
};

/** What `topoi codebook …` prints in a folder with the codebook. */
function run(folder: string, ...call: string[]): Promise<Printed> {
  const places = call.map((word) => (/\.\w+$/u.test(word) ? path.join(folder, word) : word));
  return capture(addCodebook, ["codebook", ...places]);
}

test("check shows themes with their parts below them, and what may be amiss", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await run(folder, "check", "rivers.yml");
    expect(out.split("\n").map((line) => line.trimEnd())).toEqual([
      "theme     label   terms  except  languages",
      "────────  ──────  ─────  ──────  ─────────",
      "water     water       2       0  en",
      "  floods  floods      2       1  en id",
      "roads     roads       0       0",
      "",
      'theme "roads": no terms: nothing will be found (line 9)',
      'theme "water": no terms in id, which other themes have',
      "",
    ]);
  });
});

test("check --json has the keys of themes, and every note", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await run(folder, "check", "rivers.yml", "--json");
    const { themes, notes } = JSON.parse(out) as { themes: object[]; notes: object[] };
    expect(themes[1]).toEqual({
      theme: "water/floods",
      label: "floods",
      terms: 2,
      except: 1,
      languages: "en id",
    });
    expect(notes).toEqual([
      { line: 9, message: 'theme "roads": no terms: nothing will be found' },
      { line: null, message: 'theme "water": no terms in id, which other themes have' },
    ]);
  });
});

test("convert writes another form, says what is lost and writes over nothing unasked", async () => {
  await withFolder(files, async (folder) => {
    const { out, err } = await run(folder, "convert", "rivers.yml", "rivers.csv");
    expect(out).toBe(`${path.join(folder, "rivers.csv")}\n`);
    expect(err.split("\n")).toEqual([
      'line 9: theme "roads": no terms: nothing will be found',
      'lost: name and version of the codebook (a table has none): "Rivers", "1"',
      "",
    ]);
    const written = await readFile(path.join(folder, "rivers.csv"), "utf8");
    expect(written.split("\n")[2]).toBe("water,,,,ferry,en,2,,,");
    await expect(run(folder, "convert", "rivers.yml", "rivers.csv")).rejects.toThrow(
      /rivers\.csv: there already; --force writes over it$/u,
    );
    await run(folder, "convert", "rivers.csv", "rivers.yml", "--format", "quanteda", "--force");
    expect(await readFile(path.join(folder, "rivers.yml"), "utf8")).toBe(
      "water:\n  __:\n    - dam*\n    - ferry\n  floods:\n    - flood*\n    - banjir\nroads: []\n",
    );
  });
});

test("a form that there is not is a wrong call", async () => {
  await withFolder(files, async (folder) => {
    const call = run(folder, "convert", "rivers.yml", "x.yml", "--format", "word");
    await expect(call).rejects.toThrow(/expected one of topoi, quanteda, .*; found word/u);
  });
});

test("ten thousand themes are listed", async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `theme${i},term${i}`);
  await withFolder({ "many.csv": ["theme,term", ...rows].join("\n") }, async (folder) => {
    const { out } = await run(folder, "check", "many.csv");
    expect(out.split("\n")).toHaveLength(10_003);
  });
});
