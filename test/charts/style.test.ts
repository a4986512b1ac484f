import { roles } from "../../src/rows.js";
import { rolesIn } from "../../src/charts/palettes.js";
import { encodeColours, encodeFills } from "../../src/charts/style.js";
import { luminance } from "./luminance.js";

const styles = ["light", "print"] as const;

test("no two of 72 things have both colour and shape alike", () => {
  const { colours, shapes } = encodeColours(72);
  expect(new Set(colours.map((colour, i) => `${colour} ${shapes[i] ?? ""}`)).size).toBe(72);
});

test("a thing's colour and shape do not depend on how many follow", () => {
  expect(encodeColours(20).colours.slice(0, 3)).toEqual(encodeColours(3).colours);
  expect(encodeColours(20).shapes.slice(0, 3)).toEqual(encodeColours(3).shapes);
});

test("in print no two of 40 have both grey and shape alike, and six lines differ", () => {
  const { colours, shapes, dashes } = encodeColours(40, "print");
  expect(new Set(colours.map((colour, i) => `${colour} ${shapes[i] ?? ""}`)).size).toBe(40);
  expect(new Set(dashes.slice(0, 6).map(String)).size).toBe(6);
});

test("no two of 12 parts of a bar have the same colour", () => {
  expect(new Set(encodeFills(12).map(({ colour }) => colour)).size).toBe(12);
});

test.each(styles)("in %s what is written on a bar stands out from it by 4.5 at least", (style) => {
  const fills = [...encodeFills(12, style), ...roles.map((role) => rolesIn(style)[role])];
  for (const { colour, text } of fills) {
    const light = luminance(colour) + 0.05;
    expect(text === "white" ? 1.05 / light : light / 0.05).toBeGreaterThan(4.5);
  }
});

test.each(styles)("in %s parts that touch differ in lightness", (style) => {
  const fills = roles.map((role) => luminance(rolesIn(style)[role].colour) + 0.05);
  for (const [i, light] of fills.slice(1).entries()) {
    const ratio = light / (fills[i] ?? 1);
    expect(Math.max(ratio, 1 / ratio)).toBeGreaterThan(1.5);
  }
});
