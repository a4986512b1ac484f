import path from "node:path";
import type { Codebook } from "../../src/themes/codebook.js";
import { csv } from "../../src/themes/formats/csv.js";
import { quanteda } from "../../src/themes/formats/quanteda.js";
import { topoiYaml } from "../../src/themes/formats/topoi-yaml.js";
import { readCodebook } from "../../src/themes/read-codebook.js";
import { findShared } from "./places.js";

function countTerms({ themes }: Codebook): number {
  return themes.reduce((sum, { terms }) => sum + terms.length, 0);
}

test("a published quanteda dictionary is read whole, and without a doubt", async () => {
  const codebook = await readCodebook(findShared("data/dictionaries/newsmap-english.yml"));
  const parents = new Set(codebook.themes.map(({ parent }) => parent));
  const countries = codebook.themes.filter(({ theme }) => !parents.has(theme));
  expect([codebook.themes.length, countries.length, countTerms(codebook)]).toEqual([268, 241, 819]);
  expect(codebook.themes.filter(({ parent }) => parent === null)).toHaveLength(5);
  expect(codebook.notes).toEqual([]);
});

test("published word categories, a row each, are read whole; words there twice are told", async () => {
  const codebook = await readCodebook(findShared("data/dictionaries/empath-categories.tsv"));
  expect([codebook.themes.length, countTerms(codebook)]).toEqual([194, 16157]);
  const messages = codebook.notes.map(({ message }) => message);
  // 38 words more stand in the file.
  expect(messages.filter((message) => message.endsWith(": read once"))).toHaveLength(20);
  expect(messages.at(-1)).toBe("terms that stand twice: 18 more");
});

test.each(["newsmap-english.yml", "empath-categories.tsv"])(
  "%s comes back from every form that it is written in",
  async (name) => {
    const file = findShared(path.join("data/dictionaries", name));
    const { themes } = await readCodebook(file);
    const codebook = { ...(await readCodebook(file)), notes: [] };
    for (const form of [topoiYaml, quanteda, csv]) {
      const again = form.parse(form.format(codebook).text, "again.txt");
      expect(again.themes).toEqual(themes);
    }
  },
);
