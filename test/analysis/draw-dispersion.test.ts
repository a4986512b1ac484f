import { drawDispersion } from "../../src/analysis/draw-dispersion.js";
import { datedDocument, hitAt } from "../charts/dated-documents.js";
import { range, themesOf } from "../charts/frequencies.js";
import { codebookOf, nested } from "./codebook-of.js";
import { subtitleOf, titleOf } from "./title-of.js";

/** So many documents with a hit of each theme, the later ones with more. */
function draw(documents: number, themes: readonly string[], hits = 1) {
  const rows = range(documents).map((i) => datedDocument(`d${i}`));
  return drawDispersion({
    ...{ documents: rows, codebook: codebookOf(themes), look: {} },
    hits: rows.flatMap(({ document }, i) =>
      themes.flatMap((theme) => range(hits * (1 + i)).map((at) => hitAt(document, theme, at))),
    ),
  }).dispersion;
}
const rowsOf = (chart: unknown) =>
  (chart as { datasets: { headers: unknown[]; rows: { name: string }[] } }).datasets;

test("each document has a band, and each theme a row in it", () => {
  const { headers, rows } = rowsOf(draw(3, ["sea", "law"]));
  expect([headers.length, rows.length]).toEqual([3, 6]);
});

test("of many documents those with most hits are drawn, and fewer where there are more themes", () => {
  expect(rowsOf(draw(24, ["sea"])).headers).toHaveLength(12);
  const many = draw(25, ["sea"]);
  expect(rowsOf(many).headers).toHaveLength(6);
  expect(subtitleOf(many)).toContain("of 25 documents those with most hits of these themes");
  expect(rowsOf(draw(24, themesOf(20))).headers).toHaveLength(6);
});

test("of very many themes those with most hits are drawn, and of parts the whole ones", () => {
  const chart = draw(1, themesOf(30));
  expect(rowsOf(chart).rows).toHaveLength(24);
  expect(titleOf(chart)).toContain(": the 24 of 30 themes with most hits");
  const parts = nested.flatMap((theme) => [theme, `${theme}/x`]);
  const whole = draw(1, parts);
  expect(rowsOf(whole).rows.map(({ name }) => name)).toEqual(["T0", "T5", "T10", "T15"]);
  expect(titleOf(whole)).toContain("(36 sub-themes in the table of hits)");
});

test("a theme without hits has no row, and without any hits nothing is drawn", () => {
  expect(draw(2, ["sea"], 0)).toBeUndefined();
  const documents = [datedDocument("a"), datedDocument("copy", { counted: false })];
  const { dispersion } = drawDispersion({
    ...{ documents, codebook: codebookOf(["sea", "law"]), look: {} },
    hits: [hitAt("a", "sea", 0), hitAt("copy", "law", 0)],
  });
  expect(rowsOf(dispersion).rows.map(({ name }) => name)).toEqual(["Sea"]);
});
