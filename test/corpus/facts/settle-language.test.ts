import { settleLanguage } from "../../../src/corpus/facts/settle-language.js";
import type { Fact } from "../../../src/corpus/source.js";

const fact = (value: string, from = "record date"): Fact => ({ value, from, source: "metadata" });
const english =
  "The old harbour town has argued for years over whether its stone quay should be rebuilt or left to the sea. " +
  "Engineers say that every winter takes another metre of the wall, and that nobody has agreed to pay.";

test("a page's language is its text's, where the text is long enough to tell", () => {
  expect(settleLanguage(fact("de-DE", "html lang"), english)).toEqual({
    value: "en",
    from: "detected",
  });
  expect(settleLanguage(fact("de-DE", "html lang"), "Short.")).toEqual({
    value: "de",
    from: "html lang",
  });
  expect(settleLanguage(fact("en", "html lang"), english).from).toBe("html lang");
  // A record is somebody's word, not a template's.
  expect(settleLanguage(fact("de", "record language"), english).value).toBe("de");
  // Half of it looks like another language only.
  const mixed = `${english} ${"Der Hafen hat seit Jahren um eine Mauer gebeten, und niemand hat sie gebaut. ".repeat(2)}`;
  expect(settleLanguage(fact("en", "html lang"), mixed).value).toBe("en");
  expect(settleLanguage(fact("fr", "html lang"), mixed).value).toBe("fr");
  expect(settleLanguage(null, "")).toEqual({ value: null, from: null });
});
