import { drawDispersion } from "../../src/analysis/draw-dispersion.js";
import { datedDocument, hitAt } from "../charts/dated-documents.js";
import { range, themesOf } from "../charts/frequencies.js";
import { passageOf } from "../measures/passages.js";
import type { Document, Hit } from "../../src/rows.js";
import { tallyRows } from "../tally-rows.js";
import { codebookOf, nested } from "./codebook-of.js";
import { subtitleOf, titleOf } from "./title-of.js";

/** What is drawn of these documents and hits. */
function drawRows(documents: readonly Document[], hits: readonly Hit[], themes: readonly string[]) {
  const codebook = codebookOf(themes);
  const passages = documents.map(({ document }) => passageOf("", { document }));
  const rows = tallyRows({ codebook, documents, hits, passages });
  return drawDispersion({ documents, codebook, look: {}, ...rows }).dispersion;
}

/** So many documents with a hit of each theme, the later ones with more. */
function draw(documents: number, themes: readonly string[], hits = 1) {
  const rows = range(documents).map((i) => datedDocument(`d${i}`));
  const own = rows.flatMap(({ document }, i) =>
    themes.flatMap((theme) => range(hits * (1 + i)).map((at) => hitAt(document, theme, at))),
  );
  return drawRows(rows, own, themes);
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
  const hits = [hitAt("a", "sea", 0), hitAt("copy", "law", 0)];
  const dispersion = drawRows(documents, hits, ["sea", "law"]);
  expect(rowsOf(dispersion).rows.map(({ name }) => name)).toEqual(["Sea"]);
});
