import { fontFamily } from "../../src/output/fonts.js";
import { drawable, fontsFor, isPrepared, measureText, prepareText } from "../../src/output/measure-text.js";

const font = fontFamily;

test("bold is wider than regular, and 22 pixels twice as wide as 11", async () => {
  await prepareText("Common security");
  const regular = measureText({ font }, "Common security");
  expect(measureText({ font, fontWeight: "bold" }, "Common security")).toBeGreaterThan(regular);
  expect(measureText({ font, fontSize: 22 }, "Common security")).toBeCloseTo(2 * regular, 0);
});

test("a Chinese character is as wide as the font is high", async () => {
  await prepareText("郎平");
  expect(measureText({ font, fontSize: 20 }, "郎平")).toBeCloseTo(40, 1);
});

test("is never wider than the limit at which Vega cuts", async () => {
  await prepareText("Common security");
  expect(measureText({ font, limit: 30 }, "Common security")).toBe(30);
  expect(measureText({ font, limit: 3000 }, "Common security")).toBeLessThan(200);
});

test("nothing has no width", () => {
  expect(measureText({ font }, null)).toBe(0);
  expect(measureText({ font, fontSize: 0 }, "a")).toBe(0);
  expect(measureText({ font }, "  ")).toBe(0);
});

test("numbers are measured as they are written", async () => {
  await prepareText("2022");
  expect(measureText({ font }, 2022)).toBe(measureText({ font }, "2022"));
});

test("what no bundled font has gets a stand-in, joiners stay, line ends become blanks", async () => {
  await prepareText("a😀\u200db\ud800");
  expect(drawable("a😀\u200db\n\ud800")).toBe("a\ufffd\u200db \ufffd");
});

test("names the files and the weight that draw the text, and leaves other fonts alone", async () => {
  await prepareText("aж");
  expect(fontsFor({ font }, "aж")).toBe(
    '"Topoi Sans noto-sans-latin 400", "Topoi Sans noto-sans-cyrillic 400"',
  );
  expect(fontsFor({ font, fontWeight: "bold" }, "a")).toBe('"Topoi Sans noto-sans-latin 700"');
  expect(fontsFor({ font, fontWeight: 600 }, "a")).toBe('"Topoi Sans noto-sans-latin 700"');
  expect(fontsFor({ font: "Courier" }, "a")).toBe("Courier");
});

test("knows what has been prepared", async () => {
  await prepareText("abc");
  expect(isPrepared("abc")).toBe(true);
  expect(isPrepared("ab\u{1f602}")).toBe(false);
});
