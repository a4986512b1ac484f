import { findBehind, openCounts } from "../../src/output/report-figures.js";
import { numberThemes } from "../../src/output/number-themes.js";
import { makeData, reportOf } from "./report-data.js";

test("documents are told column by column, with the unknown author and year among the others", async () => {
  const data = await makeData();
  const { documents, authors, years } = findBehind(reportOf(data), numberThemes(data.codebook));
  expect(documents.ids).toEqual(data.documents.map(({ document }) => document));
  expect(documents.authors.map((at) => authors[at])).toEqual(
    data.documents.map(({ author }) => author),
  );
  expect(documents.years.map((at) => years[at])).toEqual(data.documents.map(({ year }) => year));
  expect(documents.passages.reduce((sum, count) => sum + count, 0)).toBe(data.passages.length);
});

test("a figure that names no group counts all that is counted", async () => {
  const data = await makeData();
  const present = data.scores.filter(
    (row) => row.theme === "flood-defence" && row.present && row.counted,
  );
  expect(openCounts(reportOf(data).tally)({ what: "passages", theme: "flood-defence" })).toBe(present.length);
  expect(openCounts(reportOf(data).tally)({ what: "passages", theme: "nowhere" })).toBe(0);
});
