import { countedThings } from "../../../src/measures/counted-as.js";
import type { Figure } from "../../../src/output/report-figures.js";
import { loadPage } from "./load-page.js";

const { describeFigure } = await loadPage<{
  describeFigure: (figure: Figure, count: number, theme: string) => { title: string; about: string };
}>("describe-figure");

test("a figure is told by what it counts, and of whom", () => {
  const figure: Figure = { what: "passages", theme: "sea", author: "Ann", year: null };
  expect(describeFigure(figure, 37_925, "The sea")).toEqual({
    title: "37,925 passages",
    about: "The sea · Ann · unknown year",
  });
});

test("one is one", () => {
  const { title } = describeFigure({ what: "claims", theme: "sea" }, 1, "The sea");
  expect(title).toBe("1 claim");
});

test("everything that is counted has a name", () => {
  const titles = countedThings.map((what) => describeFigure({ what, theme: "sea" }, 2, "").title);
  expect(new Set(titles).size).toBe(countedThings.length);
  for (const title of titles) expect(title).toMatch(/^2 [a-z]/u);
});
