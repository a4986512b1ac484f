import fc from "fast-check";
import { compareRuns, listDifferences } from "../../../src/analysis/runs/compare-runs.js";
import { countsOf } from "../../../src/analysis/runs/counts-of.js";
import { isSame, isUnchanged } from "../../../src/output/run-changes.js";
import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { documentOf, recordOf, rivers } from "./records.js";

const [a, b, c] = [documentOf("a"), documentOf("b", { with_theme: [8] }), documentOf("c")];

test("a document that came shows among the documents and in the shares", () => {
  const changes = compareRuns(recordOf([a, c]), recordOf([a, b, c]));
  expect(changes.documents).toMatchObject([{ document: "b", change: "added" }]);
  expect(changes).toMatchObject({
    ...{ codebook: [], settings: [], by: ["author", "year"] },
    themes: [{ share_before: 0.4, responsible: [{ document: "b", change: "added" }] }],
    groups: [{ author: "Ann", year: 1920, documents_changed: 1 }],
  });
});

test("groups in which nothing changed are left out, and all where none are asked for", () => {
  const other = documentOf("o", { author: "Bob" });
  const runs = [recordOf([a, other]), recordOf([a, other, b])] as const;
  expect(compareRuns(...runs, { by: ["author"] }).groups).toMatchObject([{ author: "Ann" }]);
  expect(compareRuns(...runs, { by: [] }).groups).toEqual([]);
});

test("a document under another name is not responsible for anything", () => {
  const renamed = documentOf("z", { path: "z.md", text: a.text });
  const { documents, themes } = compareRuns(recordOf([a, b]), recordOf([b, renamed]));
  expect(documents).toMatchObject([{ document: "z", change: "renamed", from: "a", to: "z" }]);
  expect(themes).toMatchObject([{ documents_changed: 0, difference: 0 }]);
});

test("a copy that is counted in the place of its original changes no share", () => {
  const copy = documentOf("z", { text: a.text, counted: false, same_text_as: "a" });
  const counted = documentOf("z", { text: a.text });
  const { documents, themes } = compareRuns(recordOf([a, b, copy]), recordOf([b, counted]));
  expect(documents).toMatchObject([
    { document: "z", change: "parted", from: "a" },
    { document: "a", change: "removed" },
  ]);
  expect(themes).toMatchObject([{ documents_changed: 0, difference: 0, difference_low: 0 }]);
});

test("an id that went over to another document is told apart", () => {
  const fresh = documentOf("a", { text: "fresh", path: "x.md", with_theme: [0] });
  const renamed = documentOf("a-2", { path: "a-2.md", text: a.text });
  const { themes } = compareRuns(recordOf([a, c]), recordOf([fresh, renamed, c]));
  expect(themes[0]?.responsible).toMatchObject([{ document: "a", change: "added" }]);
});

test("a theme with another name and nearly the same terms is compared with what it was", () => {
  const ocean = {
    ...rivers(),
    themes: [makeTheme("ocean", { terms: ["sea", "wave"].map((term) => makeTerm(term)) })],
  };
  const changes = compareRuns(
    recordOf([a], { codebook: rivers("sea", "wave") }),
    recordOf([a], { codebook: ocean }),
  );
  expect(changes.codebook[0]).toMatchObject({ change: "renamed", from: "sea", to: "ocean" });
  expect(changes.themes).toMatchObject([{ theme: "ocean", difference: 0 }]);
});

test("settings that differ are told by name", () => {
  const before = recordOf([a]);
  const { matching } = before.settings;
  const after = recordOf([a], {
    topoi: "0.2.0",
    settings: {
      ...before.settings,
      ...{ unit: "window", words: 200, prefer: ["en", "id"] },
      matching: { ...matching, smooth: 1, negation: { ...matching.negation, policy: "drop" } },
    },
  });
  const told = listDifferences(before, after).settings;
  expect(told.map(({ setting, from, to }) => [setting, from, to]).sort()).toEqual([
    ["negation", "as the codebook says", "drop"],
    ["prefer", null, "en, id"],
    ["smooth", "0", "1"],
    ["topoi", "0.1.0", "0.2.0"],
    ["unit", "paragraph", "window"],
    ["words", null, "200"],
  ]);
});

const documents = fc
  .array(
    fc.record({
      document: fc.constantFrom("a", "b", "c", "d"),
      text: fc.constantFrom("1", "2", "3"),
      author: fc.constantFrom("Ann", null),
      counted: fc.boolean(),
      with_theme: fc.tuple(fc.nat(10)),
    }),
    { maxLength: 4 },
  )
  .map((rows) => [...new Map(rows.map((row) => [row.document, row])).values()])
  .map((rows) => rows.map(({ document, ...more }) => documentOf(document, more)));

test("of a run and itself nothing differs", () => {
  fc.assert(
    fc.property(documents, (rows) => {
      const changes = compareRuns(recordOf(rows), structuredClone(recordOf(rows)));
      expect(isSame(changes) && isUnchanged(changes)).toBe(true);
      expect(changes.groups).toEqual([]);
    }),
  );
});

test("what is added and then removed gives back what was, and shares are those of the counts", () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const [before, after] = [recordOf(one), recordOf(other)];
      const [there, back] = [compareRuns(before, after), compareRuns(after, before)];
      expect(back.themes[0]?.share_after).toBe(there.themes[0]?.share_before);
      expect(back.themes[0]?.share_before).toBe(there.themes[0]?.share_after);
      const turned = 0 - (back.themes[0]?.difference ?? 0);
      expect(turned).toBeCloseTo(there.themes[0]?.difference ?? 0, 12);
      const counts = countsOf(after).filter(({ counted }) => counted);
      const sum = (key: "passages" | "passages_with_theme") =>
        counts.reduce((all, row) => all + row[key], 0);
      const share = sum("passages_with_theme") / sum("passages");
      expect(there.themes[0]?.share_after ?? NaN).toBe(share);
    }),
  );
});
