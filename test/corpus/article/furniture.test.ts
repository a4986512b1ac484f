import fc from "fast-check";
import {
  editorCredit,
  furnitureReason,
  rules,
  sectionLabel,
} from "../../../src/corpus/article/furniture.js";

test.each([
  ["Home / Opinion / Harbour Views", "navigation"],
  ["首页 > 评论 > 正文", "navigation"],
  ["BACK TO THE TOP", "navigation"],
  ["Share - WeChat", "share and print"],
  ["分享到：微信 微博", "share and print"],
  ["Coastal EditionASIA 中文Fran?ais", "language bar"],
  ["The quay at dawn. [Photo/Harbour Agency]", "caption"],
  ["No comments.", "comment form"],
  ["© 2020 Daily Quay", "copyright"],
  ["We use cookies to improve your visit", "advert"],
  ["<tt id=x><pre></pre></tt>", "markup"],
  ["The views expressed here are those of the writer.", "about the author"],
  ["(penyunting: ola lind)", "about the author"],
  ["Baca juga: Pelabuhan baru", "navigation"],
  ["Lesen Sie auch", "navigation"],
  ["À lire aussi : le port", "navigation"],
  ["Compartir en Facebook", "share and print"],
  ["Deixe um comentário", "comment form"],
  ["Tutti i diritti riservati", "copyright"],
  ["相关阅读：港口", "navigation"],
  ["関連記事", "navigation"],
  ["댓글 쓰기", "comment form"],
  ["Читайте также: порт", "navigation"],
  ["Tags: harbours, walls", "keywords"],
  ["Schlagwörter: Hafen, Mauer", "keywords"],
  ["标签：港口 石墙", "keywords"],
  ["5 min read", "navigation"],
  ["Tempo di lettura: 4 min", "navigation"],
  ["阅读时间：4分钟", "navigation"],
  ["Sign up for our weekly newsletter and read more of this.", "advert"],
  ["Recevez chaque matin notre lettre d’information.", "advert"],
  ["Подпишитесь на нашу рассылку и читайте нас первыми.", "advert"],
  ["뉴스레터를 이메일로 보내 드립니다.", "advert"],
  ["Image 3 of 9", "caption"],
  ["The quay at dawn (Image: GETTY)", "caption"],
])("%s: %s", (text, reason) => {
  expect(furnitureReason(text)).toBe(reason);
});

test.each([
  "Home is where the harbour is, and no minister has ever asked us where that may be.",
  "Print is not dead.",
  "Share the burden, not the blame.",
  "The authors of the treaty knew this.",
  "Copying is not theft.",
  "English is spoken in the port.",
  "Subscribe to that view and the harbour is lost.",
  "More in sorrow than in anger.",
  "Читайте также книги о море.",
  "Five minutes of reading a day would help the harbour.",
  "Get the wall built before the winter.",
  "Keywords: a word that nobody in the port had heard before. It came with the consultants.",
  "The newsletter of the harbour office was read by nobody.",
])("an article's own sentence: %s", (text) => {
  expect(furnitureReason(text)).toBeNull();
});

test("labels of sections and editors' credits", () => {
  expect(sectionLabel.test("OPINION")).toBe(true);
  expect(sectionLabel.test("Opinion is free")).toBe(false);
  expect("It ended. (editor: ola lind)".replace(editorCredit, "")).toBe("It ended.");
  expect("It ended（责任编辑：李小舟）".replace(editorCredit, "")).toBe("It ended");
});

test("no pattern runs away on lines of its own marks", () => {
  const mark = fc.constantFrom(
    ..."/ > < | ( [ photo : © a + - . english comment cookies by".split(" "),
    " ",
  );
  const line = fc
    .array(mark, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("").repeat(1_500).slice(0, 1_500));
  fc.assert(
    fc.property(line, (text) => {
      for (const { pattern } of rules) pattern.test(text);
      furnitureReason(text);
      editorCredit.test(text.slice(-120));
    }),
    { numRuns: 50 },
  );
});
