import { detectLanguage } from "../../src/text/detect-language.js";
import { paragraphs } from "./paragraphs.js";

test.each([
  ["en", "The harbour authority has asked for a breakwater for eleven years."],
  ["id", "Otoritas pelabuhan telah meminta pemecah gelombang selama sebelas tahun."],
  [
    "zh",
    "过去十一年里海港当局一直要求修建防波堤每一届政府在选举之前都作过承诺却从来没有一届真正动工",
  ],
  ["ru", "Одиннадцать лет управление порта просит построить волнолом."],
  ["fr", "L’autorité du port demande une digue depuis onze ans, et rien ne vient."],
  ["ar", "تطالب سلطة الميناء منذ أحد عشر عاما ببناء حاجز للأمواج دون جدوى"],
])("%s is told from a sentence", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("what is too short or no language is unknown", () => {
  expect(detectLanguage("Yes.")).toBeNull();
  expect(detectLanguage("1234567890 ".repeat(20))).toBeNull();
});

test.each(Object.entries(paragraphs))(
  "%s is told from a paragraph, in small letters and capitals too",
  (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(text.toLowerCase())).toBe(language);
    expect(detectLanguage(text.toUpperCase())).toBe(language);
  },
);

test.each([
  ["en", "Who will pay for the new bridge over the river?"],
  ["en", "rise to the challenge and hold the line"],
  ["en", "Today, the region faces daunting problems too."],
  ["id", "Siapa yang akan membayar jembatan baru di atas sungai itu?"],
  ["de", "Wer bezahlt die neue Brücke über den Fluss?"],
  ["fr", "Qui va payer le nouveau pont sur la rivière ?"],
  ["es", "¿Quién pagará el nuevo puente sobre el río?"],
  ["pt", "Nossa gente trabalha muito e ganha pouco dinheiro."],
  ["it", "Chi pagherà il nuovo ponte sul fiume?"],
  ["zh", "谁来支付河上新桥的费用？"],
  ["zh", "網路主權是各國共同關注的議題"],
  ["ja", "川にかかる新しい橋の費用は誰が払うのか。"],
  ["ja", "経済対策発表、国会議員の反応"],
  ["ko", "강 위의 새 다리 비용은 누가 낼 것인가?"],
  ["ru", "Торговля быстро росла в прошлом году, сообщили власти."],
])("%s is told from a short text: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(Object.entries(paragraphs))(
  "%s is told on a page with menus in every language",
  (language, text) => {
    const menu =
      "한국어 Русский English Français Indonesia 日本語 Deutsch Português Ελληνικά Español Italiano";
    const page = [
      menu,
      "Home / News",
      "Share",
      text,
      "Terms of use",
      "Contact us",
      "https://example.com/en/the-and-of",
      menu,
    ];
    expect(detectLanguage(page.join("\n"))).toBe(language);
  },
);

test("of a long text the middle and the end count as the beginning does", () => {
  const { en = "", fr = "" } = paragraphs;
  expect(detectLanguage(`${fr}\n${en.repeat(60)}`)).toBe("en");
});

test("names without a sentence, and letters without a word, are no language", () => {
  expect(
    detectLanguage("Lund, Aas, Brekke, Vael, Marsh, Brook, Sommer, Riva, Neri, Braga, Vega, Paz"),
  ).toBeNull();
  expect(detectLanguage("x ".repeat(5))).toBeNull();
  expect(detectLanguage("")).toBeNull();
});

test("a megabyte of anything is told in a moment", () => {
  for (const piece of ["a", "the ", "国", "@", " ", "\n", "a\n", "://"]) {
    expect(() => detectLanguage(piece.repeat(1_000_000 / piece.length))).not.toThrow();
  }
});
