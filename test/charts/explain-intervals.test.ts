import {
  explainHollow,
  explainIntervals,
  findIntervals,
} from "../../src/charts/explain-intervals.js";

const documents = { interval: "documents", low: 0.1 } as const;
const wilson = { interval: "wilson", low: 0.1 } as const;
const single = { interval: "one document", low: null } as const;

test("a chart says what its intervals are made from", () => {
  expect(explainIntervals(findIntervals([documents]), "bars")).toBe(
    "bars are 95 % intervals over documents (bootstrap)",
  );
  expect(explainIntervals(findIntervals([wilson]), "bands")).toBe(
    "bands are 95 % Wilson intervals, passages taken as independent",
  );
  expect(explainIntervals(findIntervals([wilson, documents], ["year"]), "bars")).toBe(
    "bars are 95 % intervals over documents (bootstrap), else Wilson intervals, passages taken " +
      "as independent, since pooled over year",
  );
});

test("it says of hollow marks why they are", () => {
  expect(explainHollow(findIntervals([documents]))).toBe("");
  expect(explainHollow(findIntervals([documents, single]))).toBe(
    "; hollow: one document, no interval",
  );
  expect(explainHollow(findIntervals([documents, { interval: "wilson", low: null }]))).toBe(
    "; hollow: no interval",
  );
});

test("where there are none it is said once", () => {
  expect(explainIntervals(findIntervals([single]), "bars")).toBeNull();
  expect(explainIntervals(findIntervals([]), "bars")).toBe("no intervals");
  const pooled = findIntervals([{ interval: "wilson", low: null }], ["year"]);
  expect(explainIntervals(pooled, "bars")).toBe("no intervals, since pooled over year");
  expect(explainHollow(pooled)).toBe("");
});
