import type { Matching } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { codebookOf, passageOf, read } from "./passages.js";

const found = (
  themes: Readonly<Record<string, readonly string[]>>,
  text: string,
  overlap: Matching["overlap"] = "theme",
): string[] =>
  findHits([passageOf(text)], codebookOf(themes, { overlap })).map(
    ({ theme, match }) => `${theme}: ${match}`,
  );

const inTree = (yaml: string, text: string): string[] =>
  findHits([passageOf(text)], read(yaml)).map(({ theme, match }) => `${theme}: ${match}`);

// What quanteda's tokens_lookup() counts in texts of this shape, by its manual and tests.
describe("as quanteda has it", () => {
  test("a nested pattern of the same key does not count", () => {
    const text = "the Free Republic of Ruritania";
    expect(found({ c: ["free republic", "free republic of ruritania"] }, text)).toHaveLength(1);
    expect(found({ c: ["republic of ruritania", "free republic of *"] }, text)).toHaveLength(1);
  });

  test("one of another key counts with nested_scope key, and not with dictionary", () => {
    const themes = { country: ["free republic"], form: ["republic*"], part: ["free"] };
    const text = "the Free Republic and a republic";
    expect(found(themes, text)).toEqual([
      ...["country: Free Republic", "form: Republic", "form: republic", "part: Free"],
    ]);
    expect(found(themes, text, "codebook")).toEqual(["country: Free Republic", "form: republic"]);
  });

  test("patterns that only overlap, or are equal, both count with either", () => {
    const overlapping = { team: ["rovers united"], country: ["united cantons"] };
    const equal = { country: ["cantons"], coins: ["cantons"] };
    for (const overlap of ["theme", "codebook"] as const) {
      expect(found(overlapping, "Rovers United Cantons", overlap)).toHaveLength(2);
      expect(found(equal, "The cantons", overlap)).toHaveLength(2);
    }
  });

  test("a higher level counts what its lower levels count", () => {
    const yaml =
      "  geo:\n    themes:\n      countries: {terms: [cantons]}\n      seas: {terms: [inner, outer]}\n" +
      "  other:\n    themes:\n      coins: {terms: [cantons]}";
    const hits = inTree(yaml, "The cantons lie between the inner and the outer sea.");
    const counts = (theme: string) => hits.filter((hit) => hit.startsWith(`${theme}: `)).length;
    expect(["geo", "geo/countries", "geo/seas", "other", "other/coins"].map(counts)).toEqual([
      ...[3, 1, 2, 1, 1],
    ]);
  });
});

test("with all, every stretch of a theme counts once unless an exception covers it", () => {
  const themes = { t: ["sea", "law of the sea", "the *", "se*", "!deep sea"] };
  expect(found(themes, "law of the sea, the deep sea", "all")).toEqual([
    ...["t: law of the sea", "t: the sea", "t: sea", "t: the deep"],
  ]);
});

test("a part's hit counts in the themes above it, once where they have their own", () => {
  const yaml =
    "  a:\n    terms: [sea, law of the sea]\n    themes:\n" +
    "      b:\n        terms: [the sea]\n        themes:\n          c: {terms: [sea*]}";
  expect(inTree(yaml, "the sea, seas, the law of the sea")).toEqual([
    ...["a: the sea", "a: seas", "a: law of the sea"],
    ...["a/b: the sea", "a/b: seas", "a/b: the sea"],
    ...["a/b/c: sea", "a/b/c: seas", "a/b/c: sea"],
  ]);
});

test("an exception holds for the parts of its theme, not for what is above", () => {
  const yaml =
    "  a:\n    terms: [sea]\n    except: [dead sea]\n    themes:\n" +
    "      b:\n        terms: [sea*]\n        except: [red sea]";
  expect(inTree(yaml, "dead sea, red sea, seas")).toEqual(["a: sea", "a: seas", "a/b: seas"]);
});

test("a theme and its parts do not compete, parts of one theme do", () => {
  const yaml =
    "  a:\n    terms: [law of the sea]\n    themes:\n" +
    "      b: {terms: [the sea]}\n      c: {terms: [sea]}\noverlap: codebook";
  expect(inTree(yaml, "law of the sea")).toEqual(["a: law of the sea", "a/b: the sea"]);
});

test("what does not count itself takes nothing from others", () => {
  const yaml =
    "  a:\n    themes:\n      x: {terms: [sea]}\n      y: {terms: [law of the sea]}\n" +
    "  b: {terms: [the sea]}\noverlap: codebook";
  expect(inTree(yaml, "law of the sea")).toEqual(["a: law of the sea", "a/y: law of the sea"]);
});
