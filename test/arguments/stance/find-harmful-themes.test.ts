import { findHarmfulThemes } from "../../../src/arguments/stance/find-harmful-themes.js";
import { hitOf } from "../argued.js";

const themesOf = (
  ...hits: readonly (readonly [theme: string, match: string, weight?: number])[]
) => [
  ...findHarmfulThemes(hits.map(([theme, match, weight = 1]) => hitOf(match, { theme, weight }))),
];

test("a theme is harmful when its hits name more that is bad in itself than good", () => {
  expect(
    themesOf(
      ...([
        ["rivalry", "hegemony"],
        ["rivalry", "sanctions"],
        ["rivalry", "peace"],
      ] as const),
      ...([
        ["order", "piracy"],
        ["order", "law"],
        ["order", "cooperation"],
      ] as const),
      ...([
        ["crime", "terorisme"],
        ["crime", "serangan siber"],
      ] as const),
      ["salt", "salt"],
    ),
  ).toEqual(["rivalry", "crime"]);
});

test("heavier terms say more, and as much of both is not harmful", () => {
  expect(themesOf(["order", "piracy", 0.2], ["order", "law", 0.5])).toEqual([]);
  expect(themesOf(["order", "piracy"], ["order", "law"])).toEqual([]);
});

test("what keeps harm off is not harm", () => {
  expect(themesOf(["order", "conflict prevention"], ["order", "non-proliferation"])).toEqual([]);
});
