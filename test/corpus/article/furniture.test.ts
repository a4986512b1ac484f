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
  ["A version of this essay appeared in print on 3 May.", "source"],
  ["This article was first published by the Daily Quay on 3 May 2020.", "source"],
  ["Este artículo fue publicado originalmente en el Diario del Muelle.", "source"],
  ["Este artigo foi publicado originalmente no Diário do Cais.", "source"],
  ["Cet article est initialement paru dans la Revue du quai.", "source"],
  ["Dieser Beitrag ist zuerst in der Hafenzeitung erschienen.", "source"],
  ["Artikel ini telah tayang di Harian Dermaga.", "source"],
  ["本文首发于海岸日报。", "source"],
  ["Статья впервые опубликована в газете «Причал».", "source"],
  ["Este texto não reflete necessariamente a opinião do jornal.", "about the author"],
  ["Las opiniones expresadas no representan las de este diario.", "about the author"],
  ["Les opinions exprimées n'engagent que leur auteur.", "about the author"],
  ["Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.", "about the author"],
  ["Isi artikel ini menjadi tanggung jawab penulis.", "about the author"],
  ["本文仅代表作者个人观点。", "about the author"],
  ["Мнение редакции может не совпадать с мнением автора.", "about the author"],
])("%s: %s", (text, reason) => {
  expect(furnitureReason(text)).toBe(reason);
});

test.each([
  "This article appears to forget the harbour.",
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
  expect("港口属于市民。（作者系海岸大学教授）".replace(editorCredit, "")).toBe("港口属于市民。");
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
