import fc from "fast-check";
import { measureArguments } from "../../../src/measures/measure-arguments.js";
import { measureFrequency } from "../../../src/measures/measure-frequency.js";
import { numberThemes } from "../../../src/output/number-themes.js";
import { findBehind, type Behind, type Figure } from "../../../src/output/report-figures.js";
import { defaultMatching, makeTheme } from "../../../src/themes/codebook.js";
import { tallyRows } from "../../tally-rows.js";
import { someCorpus, type SomeCorpus } from "../some-corpus.js";
import { loadPage } from "./load-page.js";

interface Counted {
  readonly passage: number;
  readonly component: number | null;
}

const { listBehind, openPlaces } = await loadPage<{
  listBehind: (behind: Behind, figure: Figure) => Counted[];
  openPlaces: (behind: Behind) => (passage: number) => { document: number; index: number };
}>("list-behind");

const themes = ["sea", "land", "land/hill"];
const codebook = {
  ...{ codebook: "Test", version: "1", matching: defaultMatching, notes: [] },
  themes: themes.map((theme) => makeTheme(theme)),
};
const marks = numberThemes(codebook);
const reportOf = (data: SomeCorpus) => ({ ...data, ...tallyRows({ ...data, codebook }) });

/** Names what is behind a figure, as the page's links do. */
function nameAll(behind: Behind, figure: Figure): string[] {
  const placeOf = openPlaces(behind);
  return listBehind(behind, figure).map(({ passage, component }) => {
    const { document, index } = placeOf(passage);
    const id = `${behind.documents.ids[document] ?? ""}#${index}`;
    return component === null ? id : `${id}.${component}`;
  });
}

test("behind every frequency are as many passages as it counts, and those that have the theme", () => {
  fc.assert(
    fc.property(someCorpus(themes), (data) => {
      const behind = findBehind(reportOf(data), marks);
      for (const { author, year, theme, passages_with_theme } of measureFrequency(data.scores, {
        by: ["author", "year"],
      })) {
        const found = nameAll(behind, { what: "passages", author, year, theme });
        expect(found).toHaveLength(passages_with_theme);
        expect(new Set(found).size).toBe(passages_with_theme);
        const wanted = data.scores.filter(
          (row) =>
            row.counted &&
            row.present &&
            row.theme === theme &&
            row.author === author &&
            row.year === year,
        );
        expect([...found].sort()).toEqual(wanted.map(({ passage }) => passage).sort());
      }
    }),
  );
});

test("behind every figure of arguments are as many sentences as it counts", () => {
  fc.assert(
    fc.property(someCorpus(themes), (data) => {
      const behind = findBehind(reportOf(data), marks);
      for (const row of measureArguments(data.stances, { by: ["author"], themes })) {
        const { author, theme } = row;
        const count = (what: Figure["what"]) => nameAll(behind, { what, author, theme }).length;
        expect({
          components: count("sentences"),
          claims: count("claims"),
          premises: count("premises"),
          proposals: count("proposals"),
          none: count("none"),
          backed: count("backed"),
          for: count("for"),
          against: count("against"),
          neutral: count("neutral"),
          reported: count("reported"),
        }).toEqual({
          components: row.components,
          claims: row.claims,
          premises: row.premises,
          proposals: row.proposals,
          none: row.components - row.claims - row.premises - row.proposals,
          backed: row.backed,
          for: row.for,
          against: row.against,
          neutral: row.neutral,
          reported: row.reported,
        });
      }
    }),
  );
});

test("the passages with the highest score come first", () => {
  fc.assert(
    fc.property(someCorpus(themes), (data) => {
      const scores = new Map(data.scores.map((row) => [`${row.passage} ${row.theme}`, row.score]));
      const found = nameAll(findBehind(reportOf(data), marks), { what: "passages", theme: "sea" });
      const rounded = found.map((id) => Math.round(100 * (scores.get(`${id} sea`) ?? -1)));
      expect(rounded).toEqual([...rounded].sort((a, b) => b - a));
    }),
  );
});
