import { keepFrequent, keepLargest, keepWholes } from "../../src/analysis/choose-rows.js";
import type { Codebook } from "../../src/themes/codebook.js";

const rows = [
  { author: "Ann", theme: "sea", components: 1 },
  { author: "Bob", theme: "sea", components: 2 },
  { author: null, theme: "sea/tides", components: 2 },
  { author: "Ann", theme: "sea/tides", components: 4 },
];

test("of many authors those with most are kept, in their order, and the note says so", () => {
  const { rows: kept, note } = keepLargest(rows, 2, "components");
  expect(kept).toEqual([rows[0], rows[1], rows[3]]);
  expect(note).toBe(": the 2 of 3 authors with most components");
  expect(keepLargest(rows, 3, "components")).toEqual({ rows, note: "" });
  const many = Array.from({ length: 3147 }, (_, i) => ({ author: `A${i}`, components: i }));
  expect(keepLargest(many, 2, "components").note).toContain("the 2 of 3,147 authors");
  expect(keepLargest(many, 2, "components", { locale: "de" }).note).toContain("2 of 3.147");
});

test("of many themes those that are no part of others are kept, and the note says where all are", () => {
  const themes = [
    { theme: "sea", parent: null },
    { theme: "sea/tides", parent: "sea" },
  ];
  const codebook = { themes } as unknown as Codebook;
  const { rows: kept, note } = keepWholes(rows, codebook, 1, "heat map");
  expect(kept).toEqual(rows.slice(0, 2));
  expect(note).toBe(" (1 sub-theme in the heat map)");
  expect(keepWholes(rows, codebook, 2, "heat map")).toEqual({ rows, note: "" });
});

test("of themes that are no part of others those with most are kept, in their order", () => {
  const themes = ["sea", "sea/tides", "law", "trade"].map((theme) => ({
    ...{ theme, parent: theme.includes("/") ? "sea" : null },
  }));
  const codebook = { themes } as unknown as Codebook;
  const counts = new Map([
    ["sea", 2],
    ["sea/tides", 9],
    ["law", 1],
    ["trade", 3],
  ]);
  const keep = (most: number) =>
    keepFrequent(counts, codebook, most, { things: "with most hits", where: "table" });
  expect(keep(4)).toEqual({ rows: ["sea", "sea/tides", "law", "trade"], note: "" });
  expect(keep(3)).toEqual({ rows: ["sea", "law", "trade"], note: " (1 sub-theme in the table)" });
  expect(keep(2)).toEqual({
    rows: ["sea", "trade"],
    note: ": the 2 of 3 themes with most hits (1 sub-theme in the table)",
  });
});
