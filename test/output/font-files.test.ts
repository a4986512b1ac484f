import { existsSync } from "node:fs";
import { codePointsOf, findFontFiles, fontFileOf } from "../../src/output/font-files.js";
import { namesOfTheWorld } from "./charts.js";

const nameOf = (character: string) => fontFileOf(character.codePointAt(0) ?? 0)?.name;

test("has a file for every letter of twelve scripts", async () => {
  const text = namesOfTheWorld.join("");
  await findFontFiles(text);
  for (const character of text) {
    expect([character, existsSync(fontFileOf(character.codePointAt(0) ?? 0)?.path ?? "")]).toEqual([
      character,
      true,
    ]);
  }
});

test("asks the families in their order", async () => {
  await findFontFiles("aжह中あ가");
  expect(nameOf("a")).toBe("noto-sans-latin");
  expect(nameOf("ж")).toBe("noto-sans-cyrillic");
  expect(nameOf("ह")).toBe("noto-sans-devanagari");
  expect(nameOf("中")).toMatch(/^noto-sans-sc-/);
  expect(nameOf("あ")).toMatch(/^noto-sans-sc-/);
  expect(nameOf("가")).toMatch(/^noto-sans-(sc|kr)-/);
});

test("says null for what no family has, and undefined for what was never looked up", async () => {
  await findFontFiles("😀\ud800");
  expect(fontFileOf(0x1f600)).toBeNull();
  expect(fontFileOf(0x1f601)).toBeUndefined();
});

test("has nearly all characters of the Chinese, Japanese and Korean standards", async () => {
  const missing = async (encoding: string, rows: [number, number], cells: [number, number]) => {
    const decoder = new TextDecoder(encoding);
    let text = "";
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let cell = cells[0]; cell <= cells[1]; cell++) {
        const decoded = decoder.decode(new Uint8Array([row, cell]));
        if (Array.from(decoded).length === 1) text += decoded;
      }
    }
    await findFontFiles(text);
    const letters = [...new Set(text)].filter((letter) => /\p{L}/u.test(letter));
    return letters.filter((letter) => fontFileOf(letter.codePointAt(0) ?? 0) === null).length;
  };
  expect(await missing("gb18030", [0xb0, 0xf7], [0xa1, 0xfe])).toBeLessThan(30); // GB 2312
  expect(await missing("big5", [0xa4, 0xc6], [0x40, 0xfe])).toBeLessThan(30); // Big5, level 1
  expect(await missing("shift_jis", [0x88, 0x97], [0x40, 0xfc])).toBeLessThan(5); // JIS, level 1
  expect(await missing("euc-kr", [0xb0, 0xc8], [0xa1, 0xfe])).toBeLessThan(5); // KS X 1001
}, 120_000);

test("counts a code point once and half a surrogate pair as U+FFFD", () => {
  expect(codePointsOf("ba\ud800ab😀")).toEqual([97, 98, 0xfffd, 0x1f600]);
});
