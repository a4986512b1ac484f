import { languageOfPassage } from "../../src/text/language-of-passage.js";
import { paragraphs } from "./paragraphs.js";

const codes = Object.keys(paragraphs);
const related = [
  ["es", "pt"],
  ["da", "no"],
  ["da", "sv"],
  ["no", "sv"],
];

test.each(codes)(
  "a paragraph in %s keeps the language of its document, also in small letters",
  (code) => {
    const text = paragraphs[code] ?? "";
    expect(languageOfPassage(text, code)).toBe(code);
    expect(languageOfPassage(text.toLowerCase(), code)).toBe(code);
  },
);

test.each(
  codes.flatMap((document) =>
    codes
      .filter((code) => code !== document)
      .filter((code) => !related.some((pair) => pair.includes(code) && pair.includes(document)))
      .map((code) => [document, code]),
  ),
)("in a document in %s a paragraph in %s is told", (document = "", code = "") => {
  expect(languageOfPassage(paragraphs[code] ?? "", document)).toBe(code);
});

test("near relatives are told apart where much speaks for it, and never taken for something else", () => {
  for (const [a = "", b = ""] of related) {
    expect([a, b]).toContain(languageOfPassage(paragraphs[a] ?? "", b));
    expect([a, b]).toContain(languageOfPassage(paragraphs[b] ?? "", a));
  }
  expect(languageOfPassage(paragraphs.es ?? "", "pt")).toBe("es");
  expect(languageOfPassage(paragraphs.da ?? "", "no")).toBe("no");
});

test.each([
  ["en", "“La mer n’attend pas”, the mayor wrote."],
  [
    "en",
    "The word 网络主权 stands in the title, and the text explains what its authors mean by it.",
  ],
  [
    "en",
    "Müller, García López, Dubois, Rossi, Kowalski, Novák, Nagy, Popescu, Silva, Jensen, Virtanen",
  ],
  ["en", "Carpe diem, quam minimum credula postero"],
  ["en", "1,204 3,401 12.5 % 7.8 % 2019 2020 2021"],
  ["id", "Menurut European Union Agency for Cybersecurity, serangan itu meningkat."],
  ["zh", "Google、Apple、Microsoft 和 Amazon 四家公司"],
  ["ja", "東京都千代田区霞が関一丁目"],
  ["pt", "Não."],
  [
    "ms",
    "Kerajaan telah meminta pemecah ombak selama sebelas tahun kerana ribut itu, dan rakyat menunggu dengan sabar.",
  ],
  [
    "mn",
    "Далайн эрэг дээр шинэ гүүр барих ажил өнгөрсөн жил эхэлсэн бөгөөд удахгүй дуусна гэж хэлэв.",
  ],
  [null, "Yes, of course."],
])("short or mixed passages keep the document's language %s: %s", (language, text) => {
  expect(languageOfPassage(text, language)).toBe(language);
});

test("half a paragraph in another language does not make it another language's", () => {
  expect(languageOfPassage(`${paragraphs.en ?? ""} ${paragraphs.fr ?? ""}`, "en")).toBe("en");
  expect(languageOfPassage(`${paragraphs.en ?? ""} ${paragraphs.fr ?? ""}`, "fr")).toBe("fr");
});

test("where the document's language is unknown, a clear passage has one", () => {
  for (const code of codes) expect(languageOfPassage(paragraphs[code] ?? "", null)).toBe(code);
});

test("a megabyte of anything is told in a moment", () => {
  for (const piece of ["a", "the ", "国", "'", " ", "ǻ"]) {
    expect(() => languageOfPassage(piece.repeat(1_000_000 / piece.length), "en")).not.toThrow();
  }
});
