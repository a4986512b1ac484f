import { matchExcluded } from "../../../src/corpus/files/match-excluded.js";

test.each([
  ["drafts/**", "drafts/a.md", true],
  ["drafts/**", "drafts/deep/a.md", true],
  ["drafts/**", "final/drafts/a.md", false],
  ["drafts/", "drafts/a.md", true],
  ["drafts", "drafts/a.md", true],
  ["drafts", "drafts.md", false],
  ["*.html", "a.html", true],
  ["*.html", "deep/a.html", true],
  ["*.html", "a.htm", false],
  ["old.md", "deep/old.md", true],
  ["deep/old.md", "old.md", false],
  ["./a.md", "a.md", true],
  ["deep\\a.md", "deep/a.md", true],
  [".*", ".hidden", true],
  ["a[1].md", "a[1].md", true],
  ["a[1].md", "a1.md", true],
])("%s leaves out %s: %s", (pattern, name, expected) => {
  expect(matchExcluded([pattern]).matches(name)).toBe(expected);
});

test("patterns that leave out nothing are known", () => {
  const excluded = matchExcluded(["*.md", "*.txt"]);
  expect(excluded.unused()).toEqual(["*.md", "*.txt"]);
  excluded.matches("a.md");
  expect(excluded.unused()).toEqual(["*.txt"]);
});
