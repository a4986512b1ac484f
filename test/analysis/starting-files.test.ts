import { readFileSync } from "node:fs";
import { configurationKeys } from "../../src/analysis/configuration.js";
import { parseConfiguration } from "../../src/analysis/parse-configuration.js";
import { codebookExample, configurationExample } from "../../src/analysis/starting-files.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { reviewCodebook } from "../../src/themes/review-codebook.js";

test("the configuration to begin with says nothing", () => {
  expect(parseConfiguration(configurationExample, "topoi.yml")).toEqual({});
});

test("without its marks it says every key, each with its default", () => {
  const bare = configurationExample.replace(/^# (?=[a-z]+: )/gmu, "");
  const configuration = parseConfiguration(bare, "topoi.yml");
  expect(Object.keys(configuration).sort()).toEqual([...configurationKeys].sort());
  expect(configuration).toMatchObject({
    unit: "paragraph",
    words: 200,
    prefer: [],
    exclude: [],
    smooth: 0,
    by: ["author", "year"],
    style: "light",
    locale: "en",
  });
});

test("the codebook to begin with has nothing amiss", () => {
  const codebook = parseCodebook(codebookExample, "themes.yml");
  expect(codebook.notes).toEqual([]);
  expect(reviewCodebook(codebook)).toEqual([]);
});

test("the example of the guide is one that is understood, with every key", () => {
  const guide = readFileSync("seeds/README.md", "utf8");
  const [, example = ""] = /## Settings[^]*?```yaml\n([^]*?)```/u.exec(guide) ?? [];
  const configuration = parseConfiguration(example, "topoi.yml");
  expect(Object.keys(configuration).sort()).toEqual([...configurationKeys].sort());
});
