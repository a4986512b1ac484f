import type { Theme } from "../../src/themes/codebook.js";
import { hasTermsIn } from "../../src/themes/select-terms.js";
import { read } from "./passages.js";

function readTheme(yaml: string): Theme {
  const [theme] = read(yaml).themes;
  if (theme === undefined) throw new Error("expected a theme");
  return theme;
}

test("a theme has terms in the languages of its lists", () => {
  const theme = readTheme("  t:\n    terms: {en: [sea]}\n    except: {id: [laut]}");
  expect(hasTermsIn(theme, "en")).toBe(true);
  expect(hasTermsIn(theme, "id")).toBe(false);
});

test("terms without a language hold for every language", () => {
  expect(hasTermsIn(readTheme("  t:\n    terms: [sea]"), "fr")).toBe(true);
});
