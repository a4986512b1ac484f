import { areClose, fillYears } from "../../src/charts/fill-years.js";

test.each([
  [["2019", "2021", "2022"], ["2019", "2020", "2021", "2022"], true],
  [["2019", "2021", "unknown"], ["2019", "2020", "2021", "unknown"], true],
  [["1996", "2022"], ["1996", "2022"], false],
  [["1996"], ["1996"], false],
  [["unknown"], ["unknown"], false],
  [[], [], false],
])("%j stand as %j", (labels, filled, close) => {
  expect(fillYears(labels)).toEqual(filled);
  expect(areClose(labels)).toBe(close);
});
