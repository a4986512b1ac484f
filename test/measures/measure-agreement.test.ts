import fc from "fast-check";
import { measureAgreement, type CodedValue } from "../../src/measures/measure-agreement.js";

/** Units as columns of what each coder says, a letter a unit, a dot where it is missing. */
function unitsOf(...coders: string[]): (string | null)[][] {
  const [first = ""] = coders;
  return Array.from(first, (_, unit) =>
    coders.map((coder) => {
      const value = coder[unit] ?? ".";
      return value === "." ? null : value;
    }),
  );
}

describe("the worked examples of Krippendorff (2011)", () => {
  test("A: two coders, two values", () => {
    const { alpha, units, values } = measureAgreement(unitsOf("0100000010", "1110010000"));
    expect(alpha).toBeCloseTo(0.095, 3);
    expect({ units, values }).toEqual({ units: 10, values: 20 });
  });

  test("B: two coders, five values", () => {
    const { alpha } = measureAgreement(unitsOf("aabbdcccedda", "babbbccceddd"));
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  test("C: four coders, five values, some missing; a unit with one value does not count", () => {
    const units = unitsOf("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
    const found = measureAgreement(units);
    expect(found.alpha).toBeCloseTo(0.743, 3);
    expect(found).toMatchObject({ units: 11, values: 40 });
  });
});

test.each([
  [0.5174825174825175, ["11", "00", "01", "11", "11", "11", "11", "00", "00", "00", "10", "01"]],
  [0.5535714285714286, ["0.1", ".00", "1.1", "010", ".00", "111", "011", "000", "000", "111"]],
  [0.42460317460317465, ["0.0.0", "003.0", ".000.", "2.2.1", "0003.", "02322", "21112", "3.3.3"]],
  [0.030303030303030387, ["0110", "220.", "0110", "020.", "2200", "1221", "1021", "0211", "2.2."]],
])("alpha is %d, as the Python package krippendorff 0.9.0 has it", (wanted, units) => {
  const coded = units.map((unit) => Array.from(unit, (value) => (value === "." ? null : value)));
  expect(measureAgreement(coded).alpha).toBeCloseTo(wanted, 12);
});

test("where nobody disagrees alpha is 1, and where all say the same it is not defined", () => {
  expect(
    measureAgreement([
      ["a", "a"],
      ["b", "b", "b"],
      ["a", null],
    ]).alpha,
  ).toBe(1);
  expect(
    measureAgreement([
      ["a", "a"],
      ["a", "a"],
    ]),
  ).toEqual({
    ...{ alpha: null, alpha_low: null, alpha_high: null, units: 2, values: 4 },
  });
  expect(measureAgreement([]).alpha).toBeNull();
  expect(measureAgreement([[1], [null, undefined], [Number.NaN, 2]])).toMatchObject({ units: 0 });
});

test("the interval is the same in every run, and wider where units hang together", () => {
  const units = Array.from({ length: 60 }, (_, i) => [i % 3 === 0, i % 3 === 0 || i % 10 < 2]);
  const alone = measureAgreement(units);
  expect(measureAgreement(units)).toEqual(alone);
  const clusters = units.map((_, i) => `document ${i % 6}`);
  const together = measureAgreement(units, { clusters });
  expect(together.alpha).toBe(alone.alpha);
  const width = ({ alpha_low, alpha_high }: typeof alone) => (alpha_high ?? 0) - (alpha_low ?? 0);
  expect(width(together)).toBeGreaterThan(width(alone));
});

test("there is no interval for one cluster, nor where none is asked for", () => {
  const units = unitsOf("ab", "ba");
  const none = { alpha_low: null, alpha_high: null };
  expect(measureAgreement(units, { clusters: ["x", "x"] })).toMatchObject(none);
  expect(measureAgreement(units, { resamples: 0 })).toMatchObject(none);
});

test("a unit without a cluster is told", () => {
  expect(() => measureAgreement([["a", "b"]], { clusters: [] })).toThrow(
    "measureAgreement: clusters: expected one for each unit, found 0 for 1 units",
  );
});

const value = fc.constantFrom<CodedValue>("a", "b", 3, true, null, undefined);
const coding = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 20 });

test("alpha is at most 1, and does not ask who said what, nor in which order", () => {
  fc.assert(
    fc.property(coding, (units) => {
      const { alpha } = measureAgreement(units, { resamples: 0 });
      const turned = units.map((unit) => [...unit].reverse()).reverse();
      const other = measureAgreement(turned, { resamples: 0 }).alpha;
      if (alpha === null) expect(other).toBeNull();
      else {
        expect(alpha).toBeLessThanOrEqual(1);
        expect(other).toBeCloseTo(alpha, 10);
      }
    }),
  );
});

test("names of values do not matter", () => {
  fc.assert(
    fc.property(coding, (units) => {
      const renamed = units.map((unit) =>
        unit.map((value) => (value == null ? null : `value ${String(value)}`)),
      );
      const [own, other] = [units, renamed].map((all) => measureAgreement(all, { resamples: 20 }));
      expect(other).toEqual(own);
    }),
  );
});

test.each([-1, 1.5, NaN, Infinity])("%p resamples cannot be drawn", (resamples) => {
  expect(() => measureAgreement([], { resamples })).toThrow(
    `measureAgreement: resamples: expected a whole number from 0; found ${resamples}`,
  );
});

test("readings by row, a text or a promise are no list of units", () => {
  const wanted = 'expected a list of what coders said of each unit, such as [["yes", "no"]]';
  for (const [units, found] of [
    [[{ passage: "p1", present: true }], "an object"],
    ["yes", "string"],
    [undefined, "undefined"],
    [Promise.resolve([]), "a promise: put `await` before it"],
  ] as const) {
    expect(() => measureAgreement(units as never)).toThrow(
      new TypeError(`measureAgreement: ${wanted}; found ${found}`),
    );
  }
});
