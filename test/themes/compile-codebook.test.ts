import { hasTermsIn } from "../../src/themes/compile-codebook.js";
import { read } from "./passages.js";

test("a codebook has terms in the languages of its lists", () => {
  const codebook = read("  t:\n    terms: {en: [sea]}\n    except: {id: [laut]}");
  expect(hasTermsIn(codebook, "en")).toBe(true);
  expect(hasTermsIn(codebook, "id")).toBe(false);
});

test("terms without a language hold for every language", () => {
  expect(hasTermsIn(read("  t:\n    terms: [sea]"), "fr")).toBe(true);
});
