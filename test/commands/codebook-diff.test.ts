import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { addCodebook } from "../../src/commands/codebook.js";
import { withFolder } from "../folder.js";
import { codebook, seeds } from "../sample.js";
import { capture } from "./call-command.js";

const files = {
  ...seeds,
  "a.yml": codebook,
  "b.yml": codebook.replace("dike*, ", "").replace("quota*, weight: 0.5", "quota*, weight: 2"),
};

const diff = (folder: string, ...words: string[]) => {
  const places = words.map((word) =>
    /\.yml$|^seeds$|^out$/u.test(word) ? path.join(folder, word) : word,
  );
  return capture(addCodebook, ["codebook", "diff", ...places]);
};

test("changes, then shares before and after, then passages that move", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await diff(folder, "a.yml", "b.yml", "seeds");
    expect(out).toContain('water-sharing: term "quota*" (en): weight 0.5 -> weight 2\n');
    expect(out).toContain('flood-defence: term removed: "dike*" (en)\n');
    expect(out).toMatch(/flood-defence\s+6\s+50\.0 %\s+33\.3 %\s+0\s+1\n/u);
    expect(out).toContain("\n1 theme unchanged.\n");
    expect(out).toMatch(/1 passage loses flood-defence\n {2}ada-brook-2021#2 {2}\[Dikes\] do not/u);
  });
});

test("what either codebook was read with a doubt about is told", async () => {
  const empty = { ...files, "b.yml": `${files["b.yml"].trimEnd()}\n  trade: {terms: []}\n` };
  await withFolder(empty, async (folder) => {
    const { err } = await diff(folder, "a.yml", "b.yml", "seeds");
    expect(err).toMatch(/^b\.yml:\d+: warning: theme "trade": no terms: nothing will be found\n$/u);
  });
});

test("by author too, as JSON and as tables", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await diff(
      folder,
      "a.yml",
      "b.yml",
      "seeds",
      "--by",
      "author",
      "--json",
      "--output",
      "out",
    );
    const { changes, themes, passages } = JSON.parse(out) as Record<string, object[]>;
    expect(changes).toHaveLength(2);
    expect(themes).toHaveLength(4);
    expect(themes?.[1]).toMatchObject({ author: "Ada Brook", theme: "flood-defence", lost: 1 });
    expect(passages).toHaveLength(1);
    const table = (name: string) =>
      readFile(path.join(folder, "out/tables", `${name}.csv`), "utf8");
    expect(await table("theme_changes")).toMatch(/^author,theme,was,documents,/u);
    expect(await table("passage_changes")).toContain(
      "flood-defence,lost,ada-brook-2021,Ada Brook,2021",
    );
    expect(await table("codebook_changes")).toContain("term,removed,dike*,en,weight 1,");
  });
});

test("a codebook and itself: nothing to tell", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await diff(folder, "a.yml", "a.yml", "seeds");
    expect(out).toBe("The codebooks are the same.\n\nNone of 6 passages gains or loses a theme.\n");
  });
});

test("where there are no documents only the codebooks are compared", async () => {
  await withFolder({ "a.yml": files["a.yml"], "b.yml": files["b.yml"] }, async (folder) => {
    const words = [path.resolve("dist/cli.js"), "codebook", "diff", "a.yml", "b.yml", "--json"];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["changes"]);
  });
});
