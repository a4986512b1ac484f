import { estimateWidth } from "../../src/charts/estimate-width.js";
import { fontFamily } from "../../src/output/fonts.js";
import { measureText, prepareText } from "../../src/output/measure-text.js";
import { namesOfTheWorld } from "../output/charts.js";

const texts = [
  ...namesOfTheWorld,
  ...["sovereignty", "MULTILATERALISM", "wow", "illicit", "COVID-19", "2,199 : 0", "il", "Mm"],
  "The Committee on Shipping, Trade and Fisheries of the Two Islands",
  "Международный трибунал по морскому праву",
];

test.each(texts)("%s takes no more room than estimated, and not much less", async (text) => {
  await prepareText(text);
  const real = measureText({ font: fontFamily, fontSize: 11 }, text);
  const estimated = estimateWidth(text, 11);
  expect(estimated).toBeGreaterThanOrEqual(real);
  expect(estimated).toBeLessThan(1.8 * real + 4);
});

test("nothing takes no room", () => {
  expect(estimateWidth("", 11)).toBe(0);
});
