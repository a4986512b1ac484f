import {
  findAnchors,
  findTranslationCandidates,
} from "../../../src/corpus/same-text/find-translation-candidates.js";
import { outlineText } from "../../../src/corpus/same-text/find-clues.js";

function anchor(text: string, language: string | null) {
  const { keys, numbers } = outlineText(text, language);
  return { language, ...findAnchors(keys, numbers) };
}

test("in a small corpus every two documents in different languages are compared", () => {
  const documents = [
    anchor("sea", "en"),
    anchor("Berg", "de"),
    anchor("hill", "en"),
    anchor("?", null),
  ];
  expect(findTranslationCandidates(documents)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test("a corpus in one language has no candidates", () => {
  expect(findTranslationCandidates([anchor("sea", "en"), anchor("hill", "en")])).toEqual([]);
});

test("in a large corpus a document is compared with those that share what is rare", () => {
  const crowd = Array.from({ length: 300 }, (_, i) =>
    anchor(
      `The council met in 2022 and spent ${500 + 7 * i} euros on item${i}.`,
      i % 2 === 0 ? "en" : "fr",
    ),
  );
  const documents = [
    ...crowd,
    anchor("In Kalvebro 4,711 herons were counted by 83 children.", "en"),
    anchor("À Kalvebro, 83 enfants ont compté 4711 hérons.", "fr"),
  ];
  const candidates = findTranslationCandidates(documents);
  expect(candidates).toContainEqual([300, 301]);
  expect(candidates.length).toBeLessThan(302 * 6);
});
