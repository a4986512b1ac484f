import fc from "fast-check";
import { scanWords } from "../../src/text/scan-words.js";
import { splitSentences } from "../../src/text/split-sentences.js";
import { anyText } from "./texts.js";

const sentencesOf = (text: string, language: string | null = null) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

test("points, exclamation and question marks end sentences, with the quotes and brackets behind them", () => {
  expect(sentencesOf('She said "No." Then left! Why? (Nobody knows.) So be it…')).toEqual([
    'She said "No."',
    "Then left!",
    "Why?",
    "(Nobody knows.)",
    "So be it…",
  ]);
});

test.each([
  "Mr. Vael met Dr. Aas at 9 a.m. in Nyholm.",
  "The U.S. Congress cited art. 3 and no. 5 of the U.N. Charter.",
  "J. K. Brekke wrote vol. 2 of it.",
  "They paid 3.5 million, approx. half of it.",
  "She asked “why now?” and left.",
  "Hal itu disampaikan Bpk. Budi kepada PT. Laut.",
])("one sentence: %s", (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test("a numbering opens its sentence, a year closes one", () => {
  expect(sentencesOf("1. The state decides. It ended in 2022. Then came peace.")).toEqual([
    "1. The state decides.",
    "It ended in 2022.",
    "Then came peace.",
  ]);
});

test("in a text without capitals every point may end a sentence", () => {
  expect(sentencesOf("first comes trust. then comes law.")).toHaveLength(2);
});

test("Chinese, Arabic, Urdu and Hindi have marks of their own", () => {
  expect(sentencesOf("海洋属于大家。谁来保护？我们！")).toHaveLength(3);
  expect(sentencesOf("هل هذا عدل؟ نعم.")).toHaveLength(2);
  expect(sentencesOf("यह सही है। वह नहीं।")).toHaveLength(2);
});

test("a blank line always ends a sentence", () => {
  expect(sentencesOf("A title\n\nand its text")).toEqual(["A title", "and its text"]);
});

/** Texts with a bar where one sentence ends and the next begins. */
const examples: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The dam at St. Olan held.|Prof. A. B. Lund, et al., measured it.|It leaked, i.e. it moved, on Jan. 5.",
    "We met at 9 a.m. in the U.S. embassy.|He left at 5 p.m.|The car was gone.|They sell grain, salt, etc.|Nobody buys.",
    "Roe v. Dane was decided.|The answer is no.|So did I.|Plan B failed too.",
    "“Why now?” he asked.|“Because we can,” she said.|“That is all.”|Then it rained.",
    "It fell … and rose again.|Then …|Nothing came.",
    "He said this (and meant it!) to all.|(Nobody laughed.)|[The rest is lost.]|“Good!”|Done.",
    "This is the end of a story.|The next began in 2020.|Nobody noticed.",
    "It cost 3.5 million at example.com, see notes.txt and node.js, e.g.this one in the U.S.A today.",
    "First, they dug.|Second, they filled.|Third, they left.",
    "The sea rose by 3.|4 ships sank in 1999.|2000 was worse.",
    "Growth was strong.[3]|It ended.",
    "We [...] Danes know.|Wait . . . what?|Yes.",
    "Is that so?!|Yes!!|iPhones sold well.|“Are you sure?” Mary asked.|He nodded.",
  ],
  id: [
    "Hal itu dikatakan Dr. H. Ahmad Basuki, S.H. di Jl. Melati No. 5, Jakarta.|Ia pulang.",
    "Mereka menjual beras, gula, dll.|Semua laku.|Rapat tgl. 3 Mei batal, a.n. Bupati.",
    "“Kapan?” tanya ibu.|Tidak ada yang menjawab.",
  ],
  de: [
    "Am 3. Oktober kam Dr. Sommer, d. h. zu spät.|Im 19. Jahrhundert war das z. B. Sitte.|Das ging gut.",
    "Vgl. S. 5 und Art. 7 Abs. 2 des Vertrags.|Es gilt seit 1990.|Danach kam nichts.",
    "Sie kauften Brot, Salz usw.|Dann gingen sie.|Papst Benedikt XVI.|Er schwieg.",
    "„Warum?“, fragte er.|„Darum.“|Der 2. Weltkrieg war vorbei.|»Nein!«|Sie ging am 4.|Das war klug.|Er wohnt in der Hauptstr. 5 bei Dr. h. c. Sommer.",
  ],
  fr: [
    "M. Le Goff et Mme Riou arrivent.|Voir p. 5, art. 3, c.-à-d. la fin.|Tout va bien.",
    "« Pourquoi ? » demanda-t-il.|« Parce que. »|Il partit.|Est-ce vrai ?|Oui !",
    "Du pain, du sel, etc.|Rien ne manquait.",
  ],
  es: [
    "El Sr. Vega y la Dra. Paz llegaron, p. ej. tarde.|¿Por qué?|¡Nadie lo sabe!|Véase la pág. 5.",
    "«¿Vienes?», preguntó.|Viven en EE. UU. desde 1990.|Ud. lo sabe.",
  ],
  pt: [
    "O Sr. Braga e a Dra. Luz chegaram, p. ex. tarde.|Ver pág. 3 e art. 5.º da lei.|“Porquê?” perguntou ela.|Ninguém sabe.",
  ],
  it: [
    "Il dott. Riva e il sig. Neri arrivano, cfr. pag. 5.|È tardi.|«Perché?» chiese lei.|Pane, sale, ecc.|Tutto finì.",
  ],
  ru: [
    "Это сказал А. В. Лунин, т. е. председатель.|Дж. Стоун молчал.|Они купили хлеб, соль и т. д.|Потом ушли.",
    "В 2020 г. Мария приехала в г. Тверь, ул. Лесная, д. 5.|В 2021 г.|Это кончилось.|«Почему?» — спросил он.",
  ],
  zh: [
    "海洋属于大家。|谁来保护？|我们！|“为什么？”他问。|“走吧。”|然后他走了……|没有人说话。",
    "真的吗?|我们不知道。|（他来了。）|增长3.5%，见example.com。",
  ],
  ja: [
    "海は皆のものだ。|誰が守るのか？|「なぜ？」と彼は聞いた。|「行こう。」|彼は……黙った。|（終わり。）|次へ。",
  ],
  ko: [
    '바다는 모두의 것이다.|누가 지키는가?|"왜?"라고 그가 물었다.|비율은 3.5%이다.|끝났다.|그리고 모두 떠났다.',
  ],
};

test.each(
  Object.entries(examples).flatMap(([language, texts]) => texts.map((text) => [language, text])),
)("%s: %s", (language = "", text = "") => {
  const joiner = language === "zh" || language === "ja" ? "" : " ";
  const joined = text.replaceAll("|", joiner);
  expect(sentencesOf(joined, language)).toEqual(text.split("|"));
});

test("a blank that is missing after a full stop parts sentences all the same", () => {
  expect(
    sentencesOf("This is the end.The next began.“Stop!”He ran in 2020.Nobody saw it.", "en"),
  ).toHaveLength(5);
  expect(sentencesOf("이것은 끝이다.다음이 시작된다.", "ko")).toHaveLength(2);
  expect(sentencesOf("a new era,whether we like it or not, in the U.S.A", "en")).toHaveLength(1);
  expect(
    sentencesOf("Read Report.Final.pdf and https://example.com/a.Big/page.Html here.", "en"),
  ).toHaveLength(1);
});

test("in small letters throughout, abbreviations still hold", () => {
  const text =
    "dr. lund came, e.g. late.|the u.s. was there.|why?|nobody knew.the end came in 2020.|it was over.";
  expect(sentencesOf(text.replaceAll("|", " "), "en")).toEqual(
    text.replace("knew.the", "knew.|the").split("|"),
  );
});

test("items of a list are sentences of their own where they have lines of their own", () => {
  expect(
    sentencesOf("We want three things:\n1. peace\n2. bread and\nsalt\n3. time\nand so on", "en"),
  ).toEqual(["We want three things:", "1. peace", "2. bread and\nsalt", "3. time\nand so on"]);
  expect(sentencesOf("We want:\n• peace\n• bread", "en")).toHaveLength(3);
  expect(sentencesOf("The plan:\n(a) to dig\n(b) to fill", "en")).toHaveLength(3);
  expect(sentencesOf("It rose to\n5. That was all", "en")[0]).toBe("It rose to\n5.");
});

test("every character but blanks is in exactly one sentence, whatever the language", () => {
  const language = fc.constantFrom(null, "en", "de", "ru", "zh", "ja", "ko", "xx");
  fc.assert(
    fc.property(anyText, language, (text, code) => {
      let end = 0;
      for (const sentence of splitSentences(text, code)) {
        expect(text.slice(end, sentence.start).trim()).toBe("");
        expect(sentence.start).toBeLessThan(sentence.end);
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
    { numRuns: 500 },
  );
});

test("every word of a text is in exactly one sentence, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = splitSentences(text);
      const inSentences = sentences.flatMap(({ start, end }) =>
        scanWords(text.slice(start, end)).map((word) => word.start + start),
      );
      expect(inSentences).toEqual(scanWords(text).map((word) => word.start));
      for (const { start, end } of sentences) {
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ".",
  "!",
  "?x",
  '."A',
  '."',
  "a. b. ",
  "e.A",
  "。」",
  "«.",
  ". ",
  "A. ",
  "mr. ",
  ".)",
  "(((",
  "。",
  "\n",
  "\n ",
  "1. ",
])("a quarter of a megabyte of %j is split in a moment", (piece) => {
  expect(splitSentences(piece.repeat(250_000 / piece.length))).toBeDefined();
});

test("what is no text is told; an empty one has no sentences", () => {
  expect(() => splitSentences(undefined as unknown as string)).toThrow(
    new TypeError("splitSentences: expected a text; found undefined"),
  );
  expect(splitSentences("")).toEqual([]);
});
