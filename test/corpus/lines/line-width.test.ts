import { measureWidth } from "../../../src/corpus/lines/line-width.js";

const widthOf = (text: string) => measureWidth(text, 0, text.length);

test("a typewriter gives every letter a column, square letters two", () => {
  expect(widthOf("ill, Wm").columns).toBe(7);
  expect(widthOf("国か").columns).toBe(4);
});

test("in print an i is narrower than an m", () => {
  expect(widthOf("illicit").print).toBeLessThan(widthOf("swamped").print / 1.5);
  expect(widthOf("the fishers of the lower bay").print).toBeCloseTo(27, -1);
});
