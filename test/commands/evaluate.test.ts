import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { withFolder } from "../folder.js";
import { codebook } from "../sample.js";

const command = path.resolve("dist/cli.js");
const gold = [
  { id: "a#1", text: "A dike is no friend of the marsh.", themes: ["flood-defence"], bank: "left" },
  { id: "a#2", text: "Whoever owns water rights owns time.", themes: [], bank: "left" },
  { id: "b#1", text: "A wall against the spring tide.", themes: ["flood-defence"], bank: "right" },
];
const files = {
  "seeds/themes.yml": codebook,
  "gold.jsonl": gold.map((row) => JSON.stringify(row)).join("\n"),
};

/** Runs `topoi evaluate` in a folder with these files. */
function evaluate(
  words: readonly string[],
  use: (outcome: {
    status: number;
    out: string;
    err: string;
    folder: string;
  }) => void | Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  return withFolder({ ...files, ...more }, async (folder) => {
    const outcome = await new Promise<{ status: number; out: string; err: string }>((resolve) => {
      execFile(
        process.execPath,
        [command, "evaluate", ...words],
        { cwd: folder },
        (error, out, err) => {
          resolve({
            status: typeof error?.code === "number" ? error.code : error ? -1 : 0,
            out,
            err,
          });
        },
      );
    });
    await use({ ...outcome, folder });
  });
}

test("prints the figures, the groups and the disagreements", async () => {
  await evaluate(["gold.jsonl", "--by", "bank"], ({ status, out, err }) => {
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^flood-defence +3 +2 +1 +1 +1\.000 +0\.500 +0\.667 /mu);
    expect(out).toContain("Not evaluated, since nobody read for it: water-sharing");
    expect(out).toMatch(/^left +2 +1 +1\.000 +1\.000 +1\.000 /mu);
    expect(out).toContain("b#1  flood-defence: missed (score 0.00), readers say yes");
    expect(out).toContain(`Codebook: ${path.join("seeds", "themes.yml")}`);
  });
});

test("tells the same as JSON where a program reads", async () => {
  await evaluate(["gold.jsonl", "--json", "--by", "bank"], ({ out }) => {
    expect(JSON.parse(out)).toMatchObject({
      macro: { themes: 1, passages: 3, documents: 2, precision: 1, recall: 0.5 },
      themes: [{ theme: "flood-defence", gold: 2, found: 1, both: 1 }],
      disagreements: [{ passage: "b#1", gold: true, found: false, matches: null }],
      unread_themes: ["water-sharing"],
      by: "bank",
      groups: [{ group: "left", macro: { f1: 1 } }, { group: "right" }],
      problems: [],
    });
  });
});

test("writes the tables evaluation and disagreements", async () => {
  await evaluate(["gold.jsonl", "--output", "out"], async ({ out, folder }) => {
    expect(out.trim().split("\n").slice(-4)).toEqual([
      "out/tables/evaluation.csv",
      "out/tables/evaluation.parquet",
      "out/tables/disagreements.csv",
      "out/tables/disagreements.parquet",
    ]);
    const tables = path.join(folder, "out", "tables");
    const evaluation = await readFile(path.join(tables, "evaluation.csv"), "utf8");
    expect(evaluation).toMatch(/^by,group,theme,passages,gold,found,both,precision,recall,f1,/u);
    expect(evaluation).toContain(",,flood-defence,3,2,1,1,1,0.5,0.66");
    const disagreements = await readFile(path.join(tables, "disagreements.csv"), "utf8");
    expect(disagreements.trim().split(/\r?\n/u)).toEqual([
      "passage,theme,gold,found,score,votes,readers,matches,text",
      "b#1,flood-defence,true,false,0,,,,A wall against the spring tide.",
    ]);
  });
});

test("gold with mistakes is failed work: each is told with its line, and nothing is written", async () => {
  const bad = { "bad.jsonl": '{"text":"A river.","themes":["floods"]}\n{"text":"A lake."}\n' };
  await evaluate(
    ["bad.jsonl", "--output", "out"],
    async ({ status, out, err, folder }) => {
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err.trim().split("\n")).toEqual([
        'topoi: bad.jsonl:1: themes: expected themes of the codebook, found "floods"; it has water-sharing, flood-defence',
        'topoi: bad.jsonl:2: expected themes, or a column for each theme ("water-sharing", "flood-defence"); found neither',
      ]);
      await expect(
        readFile(path.join(folder, "out", "tables", "evaluation.csv")),
      ).rejects.toThrow();
    },
    bad,
  );
});

test.each([
  [["nowhere.jsonl"], "nowhere.jsonl: expected a folder, a file or a glob; found nothing there"],
  [[], "missing required argument 'gold'"],
  [["gold.jsonl", "--limit", "few"], "expected a whole number from 0; found few"],
  [["gold.jsonl", "--readers", "0"], "expected a whole number from 1; found 0"],
])("%j is a wrong call", async (words, message) => {
  await evaluate(words, ({ status, err }) => {
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});
