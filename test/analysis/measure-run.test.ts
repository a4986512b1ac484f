import path from "node:path";
import { measureRun } from "../../src/analysis/measure-run.js";
import { survey } from "../../src/analysis/survey.js";
import { withFolder } from "../folder.js";
import { seeds } from "../sample.js";

const measure = (files: Readonly<Record<string, string>>) =>
  withFolder(files, async (folder) =>
    measureRun(await survey({ seeds: path.join(folder, "seeds"), arguments: false })),
  );

test("coverage, trends, pairs of themes and terms are measured, each with its base", async () => {
  const { coverage, trends, cooccurrence, terms } = await measure(seeds);
  expect(coverage.map(({ author, year, documents }) => [author, year, documents])).toEqual([
    ["Ada Brook", 2021, 1],
    ["Ada Brook", null, 1],
    ["Tom Marsh", 2023, 1],
  ]);
  expect(coverage.every(({ interval }) => interval === "one document")).toBe(true);
  expect(trends.map(({ theme, from, to }) => [theme, from, to])).toEqual([
    ["water-sharing", 2021, 2023],
    ["flood-defence", 2021, 2023],
  ]);
  expect(cooccurrence).toHaveLength(1);
  expect(terms.find(({ term }) => term === "sandbag*")?.hits).toBe(1);
});

test("authors are compared with all others, but not one with nobody, nor very many", async () => {
  const words =
    "The gauges of the upper river belong to both of its banks, and both must read them.";
  const by = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `seeds/${i}.md`,
        `---\nauthor: Author ${String.fromCharCode(65 + i)}\n---\n\n${`Dike ${i} holds. `.repeat(6)}${words}\n`,
      ]),
    );
  const codebook = { "seeds/themes.yml": seeds["seeds/themes.yml"] ?? "" };
  expect((await measure({ ...by(1), ...codebook })).keyness).toEqual([]);
  const { keyness } = await measure({ ...by(3), ...codebook });
  expect(keyness.every(({ z, against }) => z > 0 && against === "all others")).toBe(true);
  expect((await measure({ ...by(25), ...codebook })).keyness).toEqual([]);
});
