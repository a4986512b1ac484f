import { kindOfClue, type ClueKind } from "../../../src/corpus/same-text/clue-key.js";
import { findWordClues } from "../../../src/corpus/same-text/find-word-clues.js";

/** The kinds of clue that two words share. */
function share(a: [string, string], b: [string, string]): ClueKind[] {
  const [first, second] = [a, b].map(([text, language]) => {
    const keys = new Set<number>();
    findWordClues(
      text,
      language,
      (key) => keys.add(key),
      () => undefined,
    );
    return keys;
  });
  const shared = [...(first ?? [])].filter((key) => second?.has(key));
  return [...new Set(shared.map(kindOfClue))].sort();
}

test("a name keeps its spelling, with capitals or without", () => {
  expect(share(["Kalvebro", "en"], ["kalvebro", "id"])).toContain("spelling");
});

test.each([
  ["cooperation", "en", "kooperasi", "id"],
  ["organization", "en", "organisasi", "id"],
  ["technology", "en", "технология", "ru"],
  ["conférence", "fr", "conferencia", "es"],
  ["Geopolitik", "de", "geopolitica", "it"],
])("%s (%s) and %s (%s) begin alike", (a, languageA, b, languageB) => {
  expect(share([a, languageA], [b, languageB])).toContain("beginning");
});

test.each([
  ["Snowden", "スノーデン", "ja"],
  ["Snowden", "스노든", "ko"],
  ["Snowden", "Сноуден", "ru"],
  ["internet", "インターネット", "ja"],
])("%s and %s have their consonants in common", (a, b, language) => {
  expect(share([a, "en"], [b, language])).toContain("consonants");
});

test("a Chinese name meets its pinyin, written as one word or two", () => {
  expect(share(["li yan", "en"], ["李彦", "zh"])).toContain("spelling");
  expect(share(["Beijing", "de"], ["在北京市", "zh"])).toContain("spelling");
});

test("Chinese and Japanese share characters", () => {
  expect(share(["国际会议在大学", "zh"], ["大学で", "ja"])).toEqual(["characters"]);
});

test("words that have nothing to do with one another share nothing", () => {
  expect(share(["harbour", "en"], ["Hafen", "de"])).toEqual([]);
  expect(share(["water", "en"], ["湖水", "zh"])).toEqual([]);
});

test("a lump of letters is no word and costs no time", () => {
  expect(share(["a".repeat(1_000_000), "en"], ["a".repeat(1_000_000), "de"])).toEqual([]);
});
