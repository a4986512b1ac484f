import fc from "fast-check";
import { measureArguments } from "../../src/measures/measure-arguments.js";
import type { Groups, Stance } from "../../src/rows.js";
import { stanceOf } from "./stances.js";

test("of a theme it tells how much is claimed, given as a reason and proposed, with intervals", () => {
  const stances = [
    stanceOf({ stance: "for", supported_by: 2 }),
    stanceOf({ role: "premise", stance: null, supported_by: 1 }),
    stanceOf({ role: "proposal", stance: "against", year: 1921 }),
    stanceOf({ role: "none", stance: null }),
    stanceOf({ voice: "reported", stance: "for", supported_by: 1 }),
  ];
  const quarter = [0.25, expect.closeTo(0.0456, 4), expect.closeTo(0.6994, 4)] as number[];
  expect(measureArguments(stances)).toEqual([
    {
      ...{ theme: "sea", documents: 2, components: 4, claims: 1, premises: 1, proposals: 1 },
      ...{ claim_share: quarter[0], claim_low: quarter[1], claim_high: quarter[2] },
      ...{ premise_share: quarter[0], premise_low: quarter[1], premise_high: quarter[2] },
      ...{ proposal_share: quarter[0], proposal_low: quarter[1], proposal_high: quarter[2] },
      ...{ backed: 1, backed_share: 0.5 },
      backed_low: expect.closeTo(0.0945, 4) as number,
      backed_high: expect.closeTo(0.9055, 4) as number,
      ...{ for: 1, against: 1, neutral: 0, reported: 1, interval: "wilson" },
    },
  ]);
});

test.each(["reported", "quoted", "rejected"] as const)(
  "a %s view is nobody's argument but counted as reported",
  (voice) => {
    const [row] = measureArguments([stanceOf({ voice, role: "proposal", supported_by: 3 })]);
    expect(row).toMatchObject({ documents: 1, components: 0, proposals: 0, backed: 0, neutral: 0 });
    expect(row).toMatchObject({
      reported: 1,
      proposal_share: null,
      proposal_low: null,
      proposal_high: null,
    });
    expect(row).toMatchObject({ backed_share: null, backed_low: null, backed_high: null });
  },
);

test("every group in which a theme is argued has a row for every theme, zeros included", () => {
  const stances = [
    stanceOf({ author: "Bob", theme: "law" }),
    stanceOf({ author: null, theme: "sea" }),
    stanceOf({ author: "Ann", year: null, theme: "sea" }),
    stanceOf({ author: "Ann", year: 920, theme: "sea" }),
  ];
  const rows = measureArguments(stances, { by: ["author", "year"], themes: ["sea", "law", "air"] });
  expect(
    rows.map(({ author, year, theme, components }) => [author, year, theme, components]),
  ).toEqual([
    ["Ann", 920, "sea", 1],
    ["Ann", 920, "law", 0],
    ["Ann", 920, "air", 0],
    ["Ann", null, "sea", 1],
    ["Ann", null, "law", 0],
    ["Ann", null, "air", 0],
    ["Bob", 1920, "sea", 0],
    ["Bob", 1920, "law", 1],
    ["Bob", 1920, "air", 0],
    [null, 1920, "sea", 1],
    [null, 1920, "law", 0],
    [null, 1920, "air", 0],
  ]);
  expect(rows.every(({ documents }) => documents === 1)).toBe(true);
  expect(Object.keys(rows[0] ?? {}).slice(0, 4)).toEqual(["author", "year", "theme", "documents"]);
});

test("copies are left out, and without stances there are no rows", () => {
  const copy = stanceOf({ document: "copy", counted: false });
  expect(measureArguments([stanceOf(), copy])).toMatchObject([{ documents: 1, components: 1 }]);
  expect(measureArguments([copy], { by: ["year"], themes: ["sea"] })).toEqual([]);
  expect(measureArguments([])).toEqual([]);
});

test("themes stand as the codebook has them; named first, a theme's rows stand together", () => {
  const stances = ["Ann", "Bob"].flatMap((author) =>
    ["sea", "law"].map((theme) => stanceOf({ author, theme })),
  );
  const order = (by: (keyof Groups)[], themes?: string[]) =>
    measureArguments(stances, { by, ...(themes && { themes }) }).map(({ theme, author }) =>
      `${theme} ${author ?? ""}`.trim(),
    );
  expect(order([])).toEqual(["sea", "law"]);
  expect(order([], ["law", "sea"])).toEqual(["law", "sea"]);
  expect(order(["author"])).toEqual(["sea Ann", "law Ann", "sea Bob", "law Bob"]);
  expect(order(["theme", "author"])).toEqual(["sea Ann", "sea Bob", "law Ann", "law Bob"]);
});

test("names of any kind are kept apart", () => {
  const names = ["__proto__", "constructor", "null", null, "", '","'];
  const stances = names.map((author) => stanceOf({ author, theme: author ?? "sea" }));
  const rows = measureArguments(stances, { by: ["author"] });
  expect(new Set(rows.map(({ author }) => author))).toEqual(new Set(names));
  expect(rows).toHaveLength(names.length ** 2);
  expect(rows.reduce((sum, { components }) => sum + components, 0)).toBe(names.length);
});

/** So many claims and premises of a document, of the claims so many with support. */
function argue(document: string, claims: number, premises: number, backed = 0): Stance[] {
  return [
    ...Array.from({ length: claims }, (_, i) =>
      stanceOf({ document, supported_by: i < backed ? 1 : 0 }),
    ),
    ...Array.from({ length: premises }, () =>
      stanceOf({ document, role: "premise", stance: null }),
    ),
  ];
}

test("with documents drawn anew, alike they leave no doubt, unlike ones much", () => {
  const alike = ["a", "b", "c"].flatMap((document) => argue(document, 2, 2, 1));
  expect(measureArguments(alike, { interval: "documents" })).toMatchObject([
    { claim_share: 0.5, claim_low: 0.5, claim_high: 0.5, backed_low: 0.5, interval: "documents" },
  ]);
  const unlike = [
    ...argue("a", 4, 0),
    ...argue("b", 0, 4),
    ...argue("c", 4, 0),
    ...argue("d", 0, 4),
  ];
  expect(measureArguments(unlike, { interval: "documents" })).toMatchObject([
    { claim_share: 0.5, claim_low: 0, claim_high: 1, premise_low: 0, proposal_high: 0 },
  ]);
});

test("where one document argues the theme, or one claims, there is no interval", () => {
  const none = { claim_low: null, claim_high: null, premise_low: null, backed_low: null };
  const one = [...argue("a", 2, 2), stanceOf({ document: "b", theme: "law" })];
  expect(measureArguments(one, { interval: "documents", themes: ["sea", "air"] })).toMatchObject([
    { theme: "sea", documents: 2, claim_share: 0.5, ...none, interval: "one document" },
    { theme: "air", documents: 2, claim_share: null, ...none, interval: "one document" },
    { theme: "law", documents: 2, claim_share: 1, ...none, interval: "one document" },
  ]);
  const oneClaims = [...argue("a", 2, 2), ...argue("b", 0, 2)];
  expect(measureArguments(oneClaims, { interval: "documents" })).toMatchObject([
    { claim_low: 0, claim_high: 0.5, backed_share: 0, backed_low: null, interval: "documents" },
  ]);
});

test("how intervals cannot be made is told", () => {
  const interval = "normal" as "wilson";
  expect(() => measureArguments([], { interval })).toThrow(
    new RangeError("measureArguments: interval: expected wilson, documents; found normal"),
  );
});

test("what arguments cannot be grouped by is told", () => {
  const by = ["role"] as unknown as (keyof Groups)[];
  expect(() => measureArguments([], { by })).toThrow(
    new TypeError(
      "measureArguments: by: expected author, year, language, source, document, theme; found role",
    ),
  );
});

const anyStances: fc.Arbitrary<Stance[]> = fc.array(
  fc
    .record({
      author: fc.constantFrom("Ann", "Bob", null),
      year: fc.constantFrom(1920, 1921, null),
      theme: fc.constantFrom("sea", "law", "air"),
      role: fc.constantFrom(
        "claim" as const,
        "premise" as const,
        "proposal" as const,
        "none" as const,
      ),
      voice: fc.constantFrom("author" as const, "author" as const, "quoted" as const),
      supported_by: fc.nat(2),
      counted: fc.boolean(),
    })
    .map((facts) => stanceOf(facts)),
  { maxLength: 30 },
);

test("groups add up to the totals, no stance is lost, every share lies in its interval", () => {
  const groups = fc.subarray<keyof Groups>(["author", "year", "document", "theme"]);
  const sums = ["components", "claims", "premises", "proposals", "backed", "reported"] as const;
  fc.assert(
    fc.property(anyStances, groups, (stances, by) => {
      const rows = measureArguments(stances, { by });
      const keys = rows.map((row) => JSON.stringify([row.theme, ...by.map((group) => row[group])]));
      expect(new Set(keys).size).toBe(rows.length);
      for (const total of measureArguments(stances)) {
        const parts = rows.filter(({ theme }) => theme === total.theme);
        for (const name of ["documents", ...sums] as const) {
          expect(parts.reduce((sum, row) => sum + row[name], 0)).toBe(total[name]);
        }
      }
      const seen = rows.reduce((sum, row) => sum + row.components + row.reported, 0);
      expect(seen).toBe(stances.filter(({ counted }) => counted).length);
      for (const row of rows) {
        expect(row.backed).toBeLessThanOrEqual(row.claims + row.proposals);
        const all = [row.claim_share, row.premise_share, row.proposal_share];
        // A share of nothing is unknown.
        if (row.components === 0) {
          expect([...all, row.proposal_low, row.proposal_high]).toEqual(Array(5).fill(null));
          continue;
        }
        expect(all.reduce((sum: number, share) => sum + Number(share), 0)).toBeLessThan(1 + 1e-9);
        const proposal_share = Number(row.proposal_share);
        const [low, high] = [Number(row.proposal_low), Number(row.proposal_high)];
        expect(0 <= low && low <= proposal_share).toBe(true);
        expect(proposal_share <= high && high <= 1).toBe(true);
      }
    }),
  );
});

test("the order of the stances changes no number", () => {
  const shuffled = anyStances.chain((stances) =>
    fc.tuple(fc.constant(stances), fc.shuffledSubarray(stances, { minLength: stances.length })),
  );
  const options = { by: ["author"], interval: "documents", resamples: 50 } as const;
  const themes = ["sea", "law", "air"];
  fc.assert(
    fc.property(shuffled, ([stances, others]) => {
      expect(measureArguments(others, { ...options, themes })).toEqual(
        measureArguments(stances, { ...options, themes }),
      );
    }),
    { numRuns: 30 },
  );
});
