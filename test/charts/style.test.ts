import { encodeColours } from "../../src/charts/style.js";

test("no two of 72 things have both colour and shape alike", () => {
  const { colours, shapes } = encodeColours(72);
  expect(new Set(colours.map((colour, i) => `${colour} ${shapes[i] ?? ""}`)).size).toBe(72);
});

test("a thing's colour and shape do not depend on how many follow", () => {
  expect(encodeColours(20).colours.slice(0, 3)).toEqual(encodeColours(3).colours);
  expect(encodeColours(20).shapes.slice(0, 3)).toEqual(encodeColours(3).shapes);
});
