import { tellCodebookChanges } from "../../src/output/tell-codebook-changes.js";
import type { CodebookChange } from "../../src/themes/list-changes.js";

const row = (more: Partial<CodebookChange>): CodebookChange => ({
  ...{ theme: "sea", what: "term", change: "added", item: "dike*", language: "en" },
  ...{ from: null, to: "weight 1" },
  ...more,
});

test("themes, terms and settings are told as a person would", () => {
  const theme = { what: "theme", item: null, language: null } as const;
  expect(
    tellCodebookChanges([
      row({ theme: null, what: "setting", change: "changed", item: "version", from: "1", to: "" }),
      row({ ...theme, change: "renamed", from: "ocean", to: "sea" }),
      row({ ...theme, change: "removed", from: "3 terms", to: null }),
      row({}),
      row({ item: "gate", to: "weight 2", language: null }),
      row({ change: "changed", from: "weight 1", to: "weight 2" }),
    ]),
  ).toEqual([
    "version: 1 -> nothing",
    "sea: theme renamed, was ocean",
    "sea: theme removed, with 3 terms",
    'sea: term added: "dike*" (en)',
    'sea: term added: "gate", weight 2',
    'sea: term "dike*" (en): weight 1 -> weight 2',
  ]);
});

test("many terms that changed alike are one line", () => {
  const many = Array.from({ length: 9 }, (_, i) => row({ item: `t${i}` }));
  expect(tellCodebookChanges(many)).toEqual([
    'sea: 9 terms added: "t0" (en), "t1" (en), "t2" (en), "t3" (en), "t4" (en), "t5" (en), …',
  ]);
});
