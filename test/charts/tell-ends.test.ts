import { tellEnds } from "../../src/charts/tell-ends.js";

const tell = (...values: number[]) =>
  tellEnds(
    values,
    (value) => value,
    (value) => `x at ${value}`,
    String,
  );

test("the highest and the lowest are told, and how many others are as high or as low", () => {
  expect(tell(3, 1, 2)).toBe(" Highest: x at 3. Lowest: x at 1.");
  expect(tell(0, 5, 0, 5, 5)).toBe(
    " Highest: x at 5, and 2 others as high. Lowest: x at 0, and 1 other as low.",
  );
});

test("what is alike has no highest", () => {
  expect(tell(0, 0, 0)).toBe(" All 3 are alike: x at 0.");
  expect(tell(4)).toBe(" Value: x at 4.");
  expect(tell()).toBe("");
});
