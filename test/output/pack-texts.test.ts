import { numberThemes } from "../../src/output/number-themes.js";
import { keepInMemory } from "../kept-in-memory.js";
import { packTexts as pack, type PackedDocument } from "../../src/output/pack-texts.js";
import type { PageRoom } from "../../src/output/report-passages.js";
import { makeData, reportOf, type RowData } from "./report-data.js";

function packTexts(data: RowData, room?: PageRoom) {
  const { contents, ...more } = pack(reportOf(data), numberThemes(data.codebook), room);
  return { ...more, contents: contents.map((json) => JSON.parse(json) as PackedDocument[]) };
}

test("a packed passage is its text, cut at hits and sentences", async () => {
  const data = await makeData();
  const { packs, contents, passages } = packTexts(data);
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
  const { contents } = packTexts(data);
  const stretches = contents.flat().flatMap((one) => one.passages).flatMap((one) => one.stretches);
  expect(new Set(stretches.map(({ role }) => role)).size).toBeGreaterThan(1);
  const marks = stretches.flatMap(({ pieces }) => pieces).filter((piece) => typeof piece !== "string");
  expect(new Set(marks.flatMap(([, themes]) => themes))).toEqual(new Set([0, 1]));
});

test("where there is no room nothing is packed", async () => {
  const data = await makeData();
  const { packs, contents, passages } = packTexts(data, { mostPacked: 0 });
  expect({ contents, passages }).toEqual({ contents: [], passages: 0 });
  expect(new Set(packs)).toEqual(new Set([-1]));
});

test("what was packed of a document is kept by what it was made from", async () => {
  const data = reportOf(await makeData());
  const store = keepInMemory();
  const asked: string[] = [];
  const rowsOf = (document: string) => {
    asked.push(document);
    return data.rowsOf(document);
  };
  const kept = { store, keyOf: (document: string) => document };
  const marks = numberThemes(data.codebook);
  const first = pack({ ...data, rowsOf, kept }, marks);
  expect(asked.length).toBeGreaterThan(1);
  asked.length = 0;
  expect(pack({ ...data, rowsOf, kept }, marks)).toEqual(first);
  expect(asked).toEqual([]);
});
