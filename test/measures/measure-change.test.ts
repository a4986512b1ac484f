import fc from "fast-check";
import { countByDocument } from "../../src/measures/count-by-document.js";
import { measureChange, type ChangeOptions } from "../../src/measures/measure-change.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import type { ChangeRow } from "../../src/rows.js";
import { scoreOf } from "./scores.js";
import { countOf } from "./counts.js";

const before = [countOf("a", [4, 10]), countOf("b", [6, 10]), countOf("c", [5, 10])];
const after = [...before, countOf("d", [10, 10])];

test("a document that was added changes the share, and is named", () => {
  expect(measureChange(before, after)).toEqual([
    {
      theme: "sea",
      ...{ documents_before: 3, passages_before: 30, passages_with_theme_before: 15 },
      ...{ share_before: 0.5, share_after: 0.625 },
      ...{ documents_after: 4, passages_after: 40, passages_with_theme_after: 25 },
      ...{ difference: 0.125, interval: "documents", documents_changed: 1 },
      difference_low: 0,
      difference_high: 0.375,
      responsible: [
        { document: "d", change: "added", contribution: expect.closeTo(0.1094, 4) as number },
      ],
      sentence: expect.stringMatching(
        /^Sea: from 50 % of the passages \(15 of 30, from 3 documents\) to 63 % \(25 of 40, from 4 documents\), up 12\.5 percentage points \(95 % interval 0 to \d+\.\d up\), which may be chance; by d \(added\)\.$/u,
      ) as string,
    },
  ]);
});

test("shares that are nearly the same have a decimal to tell them apart", () => {
  const [row] = measureChange([countOf("a", [257, 1000])], [countOf("a", [263, 1000])]);
  expect(row?.sentence).toMatch(/^Sea: from 25\.7 % .* to 26\.3 % /u);
});

test("what did not change has no doubt about it", () => {
  expect(measureChange(before, before, { labels: { sea: "The sea" } })).toMatchObject([
    {
      ...{ difference: 0, difference_low: 0, difference_high: 0 },
      ...{ documents_changed: 0, responsible: [] },
      sentence: "The sea: in 50 % of the passages as before (15 of 30, from 3 documents).",
    },
  ]);
});

test("a change in every document alike is no chance", () => {
  const more = before.map((row) => ({ ...row, passages_with_theme: row.passages_with_theme + 2 }));
  const [row] = measureChange(before, more);
  expect(row?.difference_low).toBeCloseTo(0.2, 10);
  expect(row?.difference_high).toBeCloseTo(0.2, 10);
  expect(row?.sentence).toMatch(
    /\), up 20\.0 percentage points \(95 % interval 20\.0 to 20\.0\); by /u,
  );
});

test("a group or theme that is new, or gone, has no difference", () => {
  const law = before.map((row) => ({ ...row, theme: "law" }));
  expect(measureChange(before, [...before, ...law])[1]).toMatchObject({
    ...{ theme: "law", share_before: null, share_after: 0.5, difference: null },
    ...{ difference_low: null, interval: "documents", responsible: [] },
    sentence: "Law: in 50 % of the passages (15 of 30, from 3 documents), no theme before.",
  });
  expect(measureChange([...before, ...law], before)[1]?.sentence).toBe(
    "Law: no theme any more, before in 50 % of the passages (15 of 30, from 3 documents).",
  );
  const ben = before.map((row) => ({ ...row, document: `${row.document}-ben`, author: "Ben" }));
  const both = [...before, ...ben];
  expect(measureChange(before, both, { by: ["author"] })[1]?.sentence).toBe(
    "Sea, Ben: in 50 % of the passages (15 of 30, from 3 documents), none before.",
  );
  expect(measureChange(both, before, { by: ["author"] })[1]?.sentence).toBe(
    "Sea, Ben: no passages any more, before in 50 % of them (15 of 30, from 3 documents).",
  );
});

test("one document is too little to tell how sure a change is", () => {
  const [row] = measureChange([countOf("a", [1, 4])], [countOf("a", [2, 4])]);
  expect(row).toMatchObject({ difference: 0.25, difference_low: null, interval: "one document" });
  expect(row?.sentence).toMatch(/up 25\.0 percentage points; one document is too little to tell/u);
});

test("nor do several before tell how sure a change to one other document is", () => {
  const [row] = measureChange(before, [countOf("z", [9, 10])]);
  expect(row).toMatchObject({ difference_low: null, interval: "one document" });
  expect(row?.sentence).toContain("; one document is too little to tell how sure that is");
});

test("a document that is found to be another author's leaves one group and joins the other", () => {
  const moved = before.map((row) => (row.document === "c" ? { ...row, author: null } : row));
  expect(measureChange(before, moved, { by: ["author"] })).toMatchObject([
    { author: "Ann", responsible: [{ document: "c", change: "left" }] },
    { author: null, share_before: null, documents_changed: 1 },
  ]);
});

test("a document that is found to be a copy leaves the count, and joins it again", () => {
  const copy = before.map((row) => (row.document === "c" ? { ...row, counted: false } : row));
  const changeIn = (rows: readonly ChangeRow[]) => rows[0]?.responsible;
  expect(changeIn(measureChange(before, copy))).toMatchObject([{ document: "c", change: "left" }]);
  expect(changeIn(measureChange(copy, before))).toMatchObject([
    { document: "c", change: "joined" },
  ]);
});

test("where only what changed is asked for, rows in which no document did are left out", () => {
  const [ann, ben] = [countOf("a", [4, 10]), { ...countOf("b", [6, 10]), author: "Ben" }];
  const rows = measureChange([ann, ben], [ann, { ...ben, passages_with_theme: 7 }], {
    by: ["author"],
    onlyChanged: true,
  });
  expect(rows.map(({ author }) => author)).toEqual(["Ben"]);
});

test("so many documents are named at most, those that changed the share most", () => {
  const others = before.map((row, i) => ({ ...row, passages_with_theme: i === 0 ? 9 : 7 }));
  const [row] = measureChange(before, others, { most: 1 });
  expect(row).toMatchObject({ documents_changed: 3, responsible: [{ document: "a" }] });
  expect(row?.sentence).toMatch(/; by 3 documents, most of all a\.$/u);
});

test.each<[object, Error]>([
  [
    { by: ["theme"] },
    new TypeError(
      "measureChange: by: expected author, year, language, source, document; found theme",
    ),
  ],
  [
    { interval: "wilson" },
    new RangeError("measureChange: interval: expected documents; found wilson"),
  ],
])("tells what it wanted: %j", (options, error) => {
  expect(() => measureChange(before, after, options as ChangeOptions<"author">)).toThrow(error);
});

/** The scores of a few documents, of two themes and two authors. */
const scores = fc
  .array(
    fc.record({
      author: fc.constantFrom("Ann", "Bob", null),
      counted: fc.boolean(),
      present: fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((documents) =>
    documents.flatMap(({ present, ...facts }, i) =>
      present.flatMap((own) =>
        ["sea", "law"].map((theme, j) =>
          scoreOf({ ...facts, theme, document: `d${i}`, hits: own[j] ? 1 : 0 }),
        ),
      ),
    ),
  );
const options = { by: ["author"] as const, resamples: 30 };

test("the shares are those of frequencies, and all documents' parts make up the difference", () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const rows = measureChange(countByDocument(one), countByDocument(other), {
        ...options,
        most: Infinity,
      });
      const shares = (all: typeof one) =>
        new Map(
          measureFrequency(all, { by: ["author"] }).map(({ author, theme, share }) => [
            JSON.stringify([author, theme]),
            share,
          ]),
        );
      const [was, is] = [shares(one), shares(other)];
      expect(rows).toHaveLength(new Set([...was.keys(), ...is.keys()]).size);
      for (const row of rows) {
        const key = JSON.stringify([row.author, row.theme]);
        expect(row.share_before).toBe(was.get(key) ?? null);
        expect(row.share_after).toBe(is.get(key) ?? null);
        if (row.difference_low === null || row.difference_high === null) continue;
        expect(row.difference_low).toBeLessThanOrEqual(row.difference_high);
        expect(row.difference_low >= -1 && row.difference_high <= 1).toBe(true);
        // What is the same in both only counts where the other documents are more or fewer.
        if (row.passages_before !== row.passages_after) continue;
        const sum = row.responsible.reduce((all, { contribution }) => all + contribution, 0);
        expect(sum).toBeCloseTo(row.difference ?? 0, 10);
      }
    }),
    { numRuns: 60 },
  );
});

test("the other way round each number has the other sign; of a run and itself nothing changed", () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const [a, b] = [countByDocument(one), countByDocument(other)];
      const byKey = (rows: ReturnType<typeof measureChange<"author">>) =>
        [...rows].sort((x, y) => (`${x.author} ${x.theme}` < `${y.author} ${y.theme}` ? -1 : 1));
      const there = byKey(measureChange(a, b, options));
      const back = byKey(measureChange(b, a, options));
      const turned = (value: number | null | undefined) => (value == null ? null : 0 - value);
      expect(back).toHaveLength(there.length);
      for (const [i, row] of there.entries()) {
        expect(turned(back[i]?.difference)).toBe(turned(turned(row.difference)));
        expect(back[i]?.difference_high === null).toBe(row.difference_low === null);
        expect(turned(back[i]?.difference_high) ?? 0).toBeCloseTo(row.difference_low ?? 0, 10);
        expect(back[i]?.documents_changed).toBe(row.documents_changed);
      }
      for (const row of measureChange(a, a, options)) {
        expect(row).toMatchObject({ difference: 0, documents_changed: 0, responsible: [] });
      }
    }),
    { numRuns: 60 },
  );
});
