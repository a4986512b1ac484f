import { measurePlausibility } from "../../../src/text/decoding/measure-plausibility.js";
import { ownTexts } from "../../corpus/own-texts.js";

test.each(["en", "de", "fr", "es", "pt", "it", "zh", "ja", "ko", "ru"])(
  "honest text is plausible (%s)",
  (language) => {
    for (const text of ownTexts[language] ?? [])
      expect(measurePlausibility(text)).toBeGreaterThan(0.7);
  },
);

test("what was read wrongly is less plausible, and controls are not at all", () => {
  expect(measurePlausibility("plain")).toBe(1);
  expect(measurePlausibility("РџСЂРёРІРµС‚")).toBeLessThan(measurePlausibility("Привет"));
  expect(measurePlausibility("оПХБЕР")).toBeLessThan(measurePlausibility("Привет"));
  expect(measurePlausibility("a\u0081b\u0090")).toBe(-1);
});
