import path from "node:path";
import { readMaterial } from "../../src/analysis/read-material.js";
import { withFolder } from "../folder.js";
import { seeds } from "../sample.js";

test("what is not said is as usual, and nothing is left open", async () => {
  await withFolder(seeds, async (folder) => {
    const { corpus, codebook, ...material } = await readMaterial({
      seeds: path.join(folder, "seeds"),
    });
    expect(corpus.documents).toHaveLength(3);
    expect(codebook.codebook).toBe("Rivers");
    expect(material).toEqual({
      codebookFile: path.join(folder, "seeds", "themes.yml"),
      ...{ unit: "paragraph", words: null, prefer: [], exclude: [], look: {} },
      ...{ by: ["author", "year"], split: { by: "paragraph", words: 200 } },
      scoring: { minimum: null, smooth: 0, negation: "keep" },
    });
  });
});

test("the size of a window is told only where passages are windows", async () => {
  await withFolder(seeds, async (folder) => {
    const options = { seeds: path.join(folder, "seeds"), unit: "window", words: 50 } as const;
    const { words, split } = await readMaterial(options);
    expect({ words, split }).toEqual({ words: 50, split: { by: "window", words: 50 } });
  });
});
