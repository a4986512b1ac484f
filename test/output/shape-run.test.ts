import { findFontFiles, fontFileOf } from "../../src/output/font-files.js";
import { instanceOf, prepareInstances } from "../../src/output/font-instances.js";
import { openShaper, prepareShaping, type ShapedRun } from "../../src/output/shape-run.js";

/** A word in the font that has its first letter. */
async function shaped(word: string): Promise<ShapedRun> {
  await prepareShaping();
  await findFontFiles(word);
  const file = fontFileOf(word.codePointAt(0) ?? 0);
  if (!file) throw new Error(`no font for ${word}`);
  await prepareInstances(file);
  return openShaper(instanceOf(file, 400) ?? new Uint8Array())(word);
}

const lettersOf = ({ glyphs }: ShapedRun) => glyphs.map(({ letters }) => letters);

test("a glyph knows the letters it stands for, be they several", async () => {
  expect(lettersOf(await shaped("office"))).toEqual(["o", "ffi", "c", "e"]);
});

test("all letters of a word are in its glyphs, and each once", async () => {
  for (const word of ["Nguyễn", "e\u0301", "ประยุทธ์", "नरेन्द्र", "क्षत्रिय", "문재인", "郎平"]) {
    expect(lettersOf(await shaped(word)).join("")).toBe(word);
  }
});

test("what is read from right to left stands as it is seen", async () => {
  expect(lettersOf(await shaped("שלום"))).toEqual(["ם", "ו", "ל", "ש"]);
});

test("the dots of letters whose shape others share are outlines beside it", async () => {
  const { glyphs, parts } = await shaped("شيخ");
  expect(glyphs.map(({ letters }) => letters)).toEqual(["خ", "ي", "ش"]);
  expect(parts).toHaveLength(3);
  for (const { path } of parts) expect(path).toMatch(/^M/u);
});

test("the widths add up to what the run takes", async () => {
  for (const word of ["office", "نرحب", "क्षत्रिय"]) {
    const { glyphs, advance } = await shaped(word);
    const sum = glyphs.reduce((total, { xAdvance }) => total + xAdvance, 0);
    expect(sum).toBeLessThanOrEqual(advance + 0.001);
    expect(advance).toBeGreaterThan(0);
  }
});
