import { numberThemes } from "../../src/output/number-themes.js";
import { packTexts } from "../../src/output/pack-texts.js";
import { makeData } from "./report-data.js";

test("a packed passage is its text, cut at hits and sentences", async () => {
  const data = await makeData();
  const { packs, contents, passages } = packTexts(data, numberThemes(data.codebook));
  expect(packs).toHaveLength(data.documents.length);
  const texts = new Map(data.passages.map((row) => [row.passage, row.text]));
  const found = contents.flat().flatMap((document) =>
    document.passages.map(({ index, stretches }) => {
      const id = `${data.documents[document.document]?.document ?? ""}#${index}`;
      const pieces = stretches.flatMap((stretch) => stretch.pieces);
      const text = pieces.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
      return [id, text] as const;
    }),
  );
  expect(found).toHaveLength(passages);
  expect(found.length).toBeGreaterThan(3);
  for (const [id, text] of found) expect(text).toBe(texts.get(id));
});

test("hits carry the places of their themes, and sentences their roles", async () => {
  const data = await makeData();
  const { contents } = packTexts(data, numberThemes(data.codebook));
  const stretches = contents.flat().flatMap((one) => one.passages).flatMap((one) => one.stretches);
  expect(new Set(stretches.map(({ role }) => role)).size).toBeGreaterThan(1);
  const marks = stretches.flatMap(({ pieces }) => pieces).filter((piece) => typeof piece !== "string");
  expect(new Set(marks.flatMap(([, themes]) => themes))).toEqual(new Set([0, 1]));
});

test("where there is no room nothing is packed", async () => {
  const data = await makeData();
  const { packs, contents, passages } = packTexts(data, numberThemes(data.codebook), { mostPacked: 0 });
  expect({ contents, passages }).toEqual({ contents: [], passages: 0 });
  expect(new Set(packs)).toEqual(new Set([-1]));
});
