import {
  formatPercent,
  formatPoints,
  listValues,
  sayCount,
  sayWhere,
} from "../../src/measures/figures-in-words.js";

test.each([
  [0, "0 %"],
  [0.0001, "under 0.1 %"],
  [0.032, "3.2 %"],
  [0.0996, "10 %"],
  [0.615, "62 %"],
  [1, "100 %"],
])("a share of %d is %s", (share, text) => {
  expect(formatPercent(share)).toBe(text);
});

const sides = { down: "less", up: "more" };

test.each<[[number, number | null, number | null], string, string | null, boolean]>([
  [[0.008, 0.001, 0.015], "0.8", "0.1 to 1.5", false],
  [[-0.22, -0.41, -0.03], "22.0", "3.0 to 41.0", false],
  [[0.2, -0.031, 0.4], "20.0", "3.1 less to 40.0 more", true],
  [[0.0021, 0.0018, 0.0024], "0.21", "0.18 to 0.24", false],
  [[0.1, 0.0002, 0.2], "10.00", "0.02 to 20.00", false],
  [[0, -0.1, 0], "0.0", "10.0 less to 0", true],
  [[0.3, null, null], "30.0", null, false],
])("a change of %j is %s points, interval %s", ([change, low, high], value, interval, chance) => {
  expect(formatPoints({ change, low, high }, sides)).toEqual({
    value,
    interval,
    mayBeChance: chance,
  });
});

test("where passages are from is said as people say it, the unknown too", () => {
  expect(sayWhere("author", ["Ann", "Bob"])).toBe("by Ann and Bob");
  expect(sayWhere("author", ["Ann", null])).toBe("by Ann and unknown authors");
  expect(sayWhere("year", [2021, 2020, 2022])).toBe("of 2020 to 2022");
  expect(sayWhere("year", [2020, 2022])).toBe("of 2020 and 2022");
  expect(sayWhere("language", [null])).toBe("in unknown languages");
  expect(listValues([2020, 2021, 2022, null])).toBe("2020 to 2022 and unknown");
});

test("things are counted with commas", () => {
  expect([sayCount(1, "document"), sayCount(6037, "document")]).toEqual([
    "1 document",
    "6,037 documents",
  ]);
});
