import { makeTheme, type Theme } from "../../../src/themes/codebook.js";
import { limitLevels, orderThemes } from "../../../src/themes/formats/order-themes.js";

const placesOf = (themes: readonly Theme[]) =>
  themes.map(({ theme, parent }) => `${theme} in ${parent ?? "none"}`);

test("each theme is followed by its parts; one whose parent is nowhere stands at the top", () => {
  const themes = [
    makeTheme("a"),
    makeTheme("b"),
    makeTheme("a/x", { parent: "a" }),
    makeTheme("c/y", { parent: "c" }),
    makeTheme("a/x/z", { parent: "a/x" }),
  ];
  expect(placesOf(orderThemes(themes))).toEqual([
    ...["a in none", "a/x in a", "a/x/z in a/x", "b in none", "c/y in none"],
  ]);
});

test("themes of a 13th level and below stand on the 12th, and are told", () => {
  const key = (level: number) => Array.from({ length: level }, (_, i) => i + 1).join("/");
  const chain = Array.from({ length: 15 }, (_, i) => i + 1);
  const themes = chain.map((level) =>
    makeTheme(key(level), { parent: level === 1 ? null : key(level - 1) }),
  );
  const moved: string[] = [];
  const limited = limitLevels(themes, (theme) => moved.push(theme));
  expect(limited.map(({ theme }) => theme)).toEqual(themes.map(({ theme }) => theme));
  expect(limited.slice(11).map(({ parent }) => parent)).toEqual([
    key(11),
    key(11),
    key(11),
    key(11),
  ]);
  expect(moved).toEqual([13, 14, 15].map(key));
});
