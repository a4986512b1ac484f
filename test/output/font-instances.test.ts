import { findFontFiles, fontFileOf } from "../../src/output/font-files.js";
import { instanceOf, prepareInstances } from "../../src/output/font-instances.js";

test("a file's font is there at both weights once prepared, each its own", async () => {
  await findFontFiles("ж");
  const file = fontFileOf("ж".codePointAt(0) ?? 0);
  if (!file) throw new Error("expected a font for Cyrillic");
  expect(instanceOf(file, 400)).toBeUndefined();
  await prepareInstances(file);
  const [regular, bold] = [instanceOf(file, 400), instanceOf(file, 700)];
  expect(regular?.length).toBeGreaterThan(1_000);
  expect(bold?.equals(regular ?? Buffer.alloc(0))).toBe(false);
});
