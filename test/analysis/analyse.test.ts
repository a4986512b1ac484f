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
