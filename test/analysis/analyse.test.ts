import path from "node:path";
import { analyse } from "../../src/analysis/analyse.js";
import { withFolder } from "../folder.js";

test("what was read of a codebook with a doubt is a problem, with its line", async () => {
  const files = {
    "seeds/tract.txt": "The dam holds. The ferry does not run in winter, and nobody knows why.",
    "words.yml": "rivers:\n  - dam\n  - ':-)'\n  - Dam\n",
  };
  await withFolder(files, async (folder) => {
    const { problems, hits } = await analyse({
      seeds: path.join(folder, "seeds"),
      codebook: path.join(folder, "words.yml"),
    });
    expect(hits.map(({ theme, match }) => [theme, match])).toEqual([["rivers", "dam"]]);
    expect(problems.filter(({ path }) => path === "words.yml")).toEqual([
      {
        path: "words.yml",
        line: 3,
        severity: "warning",
        message: '":-)" is left out: topoi needs a word',
      },
      {
        path: "words.yml",
        line: 4,
        severity: "warning",
        message: '"Dam" stands twice in theme "rivers": read once',
      },
    ]);
  });
});

test("arguments are found unless they are not wanted; all else is the same", async () => {
  const files = {
    "tract.txt": "The dam is unsafe. It leaked twice last year. The council must mend it.",
    "themes.yml": "codebook: B\nversion: 1\nthemes:\n  rivers:\n    terms: [dam, council]\n",
  };
  await withFolder(files, async (folder) => {
    const whole = await analyse({ seeds: folder });
    expect(whole.components.map(({ role }) => role)).toContain("proposal");
    expect(whole.stances).not.toEqual([]);
    const empty = { components: [], relations: [], stances: [], proposals: [], arguments: [] };
    expect(await analyse({ seeds: folder, arguments: false })).toEqual({ ...whole, ...empty });
  });
});
