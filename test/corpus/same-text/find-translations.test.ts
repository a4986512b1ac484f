import { findTranslations } from "../../../src/corpus/same-text/find-translations.js";
import { readParallelTexts, type ParallelText } from "../parallel-texts.js";

const texts = readParallelTexts();

function findPairs(documents: readonly ParallelText[]): string[] {
  return findTranslations(documents).map(({ a, b }) => name(documents, a, b));
}

function name(documents: readonly ParallelText[], a: number, b: number): string {
  const [first, second] = [documents[a], documents[b]];
  return `${first?.article}.${first?.language} = ${second?.article}.${second?.language}`;
}

const wanted = texts.flatMap((first, a) =>
  texts.flatMap((second, b) =>
    a < b && first.article === second.article ? [name(texts, a, b)] : [],
  ),
);

test("there are parallel texts in all languages served", () => {
  expect(new Set(texts.map(({ language }) => language)).size).toBe(11);
  expect(wanted).toHaveLength(33);
});

test("all translations are found, and no two articles by one author on one event are joined", () => {
  expect(findPairs(texts)).toEqual(wanted);
});

test("they are found in scrapes without any capitals too", () => {
  expect(findPairs(texts.map((each) => ({ ...each, text: each.text.toLowerCase() })))).toEqual(
    wanted,
  );
});

test("they are found among many documents, where only candidates are compared", () => {
  const crowd = Array.from({ length: 120 }, (_, i) => ({
    article: `note-${i}`,
    language: ["en", "de", "fr"][i % 3] ?? "en",
    text: `Note ${i}. In ${1900 + i} the council of Varnholm met ${i} times. It spent ${37 * i} euros.`,
  }));
  expect(findPairs([...texts, ...crowd])).toEqual(wanted);
});

test("paragraphs left out or joined on one side do no harm", () => {
  const cut = texts.map((each) => {
    const paragraphs = each.text.split("\n\n");
    if (each.language !== "en") return each;
    return { ...each, text: paragraphs.filter((_, i) => i !== 3).join(" ") };
  });
  expect(findPairs(cut)).toEqual(wanted);
});

test("one publisher's notes at the end of every article make no translations", () => {
  const notes: Readonly<Record<string, string>> = {
    en: "The Tidewater Forum was founded in 1987 and has 340 partners in 52 countries. Its president is Annegret Holm. It publishes the Atlas of Coasts.",
    de: "Das Tidewater Forum wurde 1987 gegründet und hat 340 Partner in 52 Ländern. Präsidentin ist Annegret Holm. Es gibt den Atlas der Küsten heraus.",
    fr: "Le Tidewater Forum a été fondé en 1987 et compte 340 partenaires dans 52 pays. Sa présidente est Annegret Holm. Il publie l'Atlas des côtes.",
    id: "Tidewater Forum didirikan pada 1987 dan memiliki 340 mitra di 52 negara. Presidennya Annegret Holm. Forum menerbitkan Atlas Pantai.",
  };
  const noted = texts.flatMap((each) => {
    const note = notes[each.language];
    return note === undefined ? [] : [{ ...each, text: `${each.text}\n\n${note}` }];
  });
  const pairs = findPairs(noted);
  expect(pairs.length).toBeGreaterThan(5);
  expect(wanted).toEqual(expect.arrayContaining(pairs));
});

test("documents in one language, or in an unknown one, are no translations", () => {
  const [first, second] = texts.filter(({ article }) => article === "harbour-before");
  const german = { text: first?.text ?? "", language: "de" };
  expect(findTranslations([german, { text: second?.text ?? "", language: "de" }])).toEqual([]);
  expect(findTranslations([german, { text: second?.text ?? "", language: null }])).toEqual([]);
});

test("a few sentences are too few to tell", () => {
  const short = [
    { text: "In 2022 we met Ilse Brandt. She left.", language: "en" },
    { text: "2022 trafen wir Ilse Brandt. Sie ging.", language: "de" },
  ];
  expect(findTranslations(short)).toEqual([]);
});
