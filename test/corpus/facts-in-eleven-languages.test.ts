import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readHtml } from "../../src/corpus/formats/read-html.js";
import { readTxt } from "../../src/corpus/lines/read-txt.js";

/** Two paragraphs in each language, as articles have them. */
const bodies: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    "The old harbour town has argued for years over whether its stone quay should be rebuilt or simply left to the sea.",
    "Engineers say that every winter takes another metre of the wall, and that nobody in the council has yet agreed to pay for it.",
  ],
  id: [
    "Kota pelabuhan itu sudah bertahun-tahun memperdebatkan apakah dermaga batunya perlu dibangun kembali atau dibiarkan saja.",
    "Para insinyur mengatakan bahwa setiap musim hujan merusak satu meter tembok, dan belum ada seorang pun yang bersedia membayar.",
  ],
  de: [
    "Die alte Hafenstadt streitet seit Jahren darüber, ob ihr steinerner Kai neu gebaut oder einfach dem Meer überlassen werden soll.",
    "Nach Ansicht der Ingenieure nimmt jeder Winter einen weiteren Meter der Mauer mit, und bezahlen will das im Rat bisher niemand.",
  ],
  fr: [
    "La vieille ville portuaire se demande depuis des années si son quai de pierre doit être reconstruit ou simplement laissé à la mer.",
    "Selon les ingénieurs, chaque hiver emporte un nouveau mètre du mur, et personne au conseil n'a encore accepté de payer les travaux.",
  ],
  es: [
    "La vieja ciudad portuaria discute desde hace años si su muelle de piedra debe reconstruirse o dejarse sencillamente al mar.",
    "Según los ingenieros, cada invierno se lleva otro metro del muro, y nadie en el ayuntamiento ha aceptado todavía pagar las obras.",
  ],
  pt: [
    "A velha cidade portuária discute há anos se o seu cais de pedra deve ser reconstruído ou simplesmente deixado ao mar.",
    "Segundo os engenheiros, cada inverno leva mais um metro do muro, e ninguém na câmara aceitou até agora pagar as obras.",
  ],
  it: [
    "La vecchia città portuale discute da anni se il suo molo di pietra debba essere ricostruito oppure semplicemente lasciato al mare.",
    "Secondo gli ingegneri ogni inverno porta via un altro metro del muro, e nessuno nel consiglio ha ancora accettato di pagare i lavori.",
  ],
  zh: [
    "这座古老的港口城市多年来一直在争论，石头码头究竟应该重新修建，还是干脆留给大海，让它慢慢地消失在潮水之中，市民们的意见也并不一致。",
    "工程师们认为，每年冬天海浪都会带走一米长的石墙，而市议会里至今没有人愿意为修复工程付钱，这个问题因此一拖再拖，始终没有得到解决。",
  ],
  ja: [
    "古い港町では、石の岸壁を建て直すべきか、それとも海に任せるべきかについて、何年も前から議論が続いており、住民の意見も大きく分かれている。",
    "技術者によれば、冬が来るたびに壁が一メートルずつ失われているが、議会では修理の費用を誰が払うのか、まだ何も決まっていないという。",
  ],
  ko: [
    "오래된 항구 도시는 돌로 된 부두를 다시 지어야 하는지 아니면 그대로 바다에 맡겨야 하는지를 두고 여러 해 동안 논쟁을 벌여 왔고 시민들의 의견도 크게 나뉘어 있다.",
    "기술자들은 겨울이 올 때마다 벽이 일 미터씩 사라진다고 말하지만 시의회에서는 수리 비용을 누가 낼 것인지 아직 아무것도 결정하지 못했다고 한다.",
  ],
  ru: [
    "Старый портовый город уже много лет спорит о том, нужно ли заново строить каменную набережную или просто оставить её морю.",
    "По словам инженеров, каждая зима уносит ещё один метр стены, но никто в городском совете до сих пор не согласился платить за ремонт.",
  ],
};

interface Expected {
  readonly author?: string | null;
  readonly date?: string | null;
  readonly source?: string | null;
  readonly title?: string;
}

function factsOf(document: ReturnType<typeof makeDocuments>["documents"][number] | undefined) {
  if (document === undefined) throw new Error("no document");
  const { author, date, source, title, language } = document;
  return { author, date, source, title, language };
}

function readText(language: string, above: readonly string[], below: readonly string[]) {
  const [first, second] = bodies[language] ?? ["", ""];
  const { sources } = readTxt([...above, first, second, ...below].join("\n"));
  const { documents } = makeDocuments(sources.map((source) => ({ ...source, path: "a.txt" })));
  return factsOf(documents[0]);
}

async function readPage(language: string, head: string, above: string, below: string) {
  const [first, second] = bodies[language] ?? ["", ""];
  const { sources } = await readHtml(
    `<!doctype html><html lang="en">${head}<body><nav><a href=x>A</a></nav><main><article>${above}` +
      `<p>${first}</p><p>${second}</p>${below}</article></main></body></html>`,
  );
  const { documents } = makeDocuments(sources.map((source) => ({ ...source, path: "a.html" })));
  return factsOf(documents[0]);
}

const texts: readonly (readonly [
  string,
  string,
  readonly string[],
  readonly string[],
  Expected,
])[] = [
  [
    "en",
    "byline, outlet and date in one line; photographer and editor",
    [
      "A wall against the sea",
      "By MAREN OLDEKOP and Tomas Brekke | Daily Quay | Updated: 2021-03-14 18:05",
      "Photo by Lene Aas, 2 March 2019",
    ],
    ["(Editor: jo vael)", "Copyright 2024 Daily Quay. All rights reserved."],
    {
      author: "Maren Oldekop; Tomas Brekke",
      date: "2021-03-14",
      source: "Daily Quay",
      title: "A wall against the sea",
    },
  ],
  [
    "en",
    "a speech",
    [
      "Statement by H.E. Ms. Jane Oldekop, Minister of Fisheries of Nyholm, at the Conference on Harbours",
      "New York, 23 September 2022",
    ],
    [],
    { author: "Jane Oldekop", date: "2022-09-23" },
  ],
  [
    "en",
    "an agency's dispatch names nobody",
    ["A wall against the sea", "By Reuters", "2 days ago"],
    ["Reporting will continue."],
    { author: null, date: null },
  ],
  [
    "en",
    "a biography below",
    ["A wall against the sea", "May 3, 2020"],
    ["Tomas Brekke is a senior fellow at the Institute of Coasts.", "The author is grateful."],
    { author: "Tomas Brekke", date: "2020-05-03" },
  ],
  [
    "id",
    "author and editor in one line",
    [
      "Tembok melawan laut",
      "Penulis: BUDI SANTOSO | Editor: Siti Aminah",
      "Kompas Laut - Rabu, 5 April 2023 | 10:30 WIB",
    ],
    ["Foto: Agus Salim/Antara"],
    { author: "Budi Santoso", date: "2023-04-05" },
  ],
  [
    "id",
    "an agency's dateline without a year",
    ["Tembok melawan laut", "Jakarta, 5 April (ANTARA)"],
    ["Pewarta: Budi Santoso", "Editor: Siti Aminah", "Copyright © ANTARA 2023"],
    { author: "Budi Santoso", date: null },
  ],
  [
    "id",
    "by and affiliation",
    [
      "Tembok melawan laut",
      "Oleh Dr. Budi Santoso, M.Si., dosen Universitas Pesisir",
      "Diperbarui: 6 April 2023",
      "Diterbitkan: 5 April 2023",
    ],
    ["Sumber: Forum Laut"],
    { author: "Budi Santoso", date: "2023-04-05", source: "Forum Laut" },
  ],
  [
    "de",
    "two authors",
    [
      "Eine Mauer gegen das Meer",
      "Von Jana Oldekop und Hans Müller",
      "Veröffentlicht am 5. April 2023, 10:30 Uhr",
    ],
    ["Foto: Lene Aas/dpa", "Redaktion: Karl Vael"],
    { author: "Jana Oldekop; Hans Müller", date: "2023-04-05" },
  ],
  [
    "de",
    "the board, and a date with points",
    ["Eine Mauer gegen das Meer", "Von der Redaktion", "Stand: 05.04.2023"],
    [],
    { author: null, date: "2023-04-05" },
  ],
  [
    "de",
    "a guest's contribution",
    ["Eine Mauer gegen das Meer", "Ein Gastbeitrag von Prof. Dr. Jana Oldekop"],
    ["Jana Oldekop ist Professorin für Küstenschutz an der Universität Nyholm."],
    { author: "Jana Oldekop", date: null },
  ],
  [
    "fr",
    "published and updated",
    [
      "Un mur contre la mer",
      "Par Jeanne Dupré et Marc Le Goff",
      "Publié le 5 avril 2023 à 10h30, mis à jour le 6 avril 2023 à 08h00",
    ],
    ["Crédit photo : Lise Morel"],
    { author: "Jeanne Dupré; Marc Le Goff", date: "2023-04-05" },
  ],
  [
    "fr",
    "an agency",
    ["Un mur contre la mer", "Par AFP", "Le 12 août 2021"],
    ["Traduit de l'anglais par Lise Morel"],
    { author: null, date: "2021-08-12" },
  ],
  [
    "fr",
    "a surname in capitals",
    ["Un mur contre la mer", "Par Jean-Yves LE GOFF"],
    [],
    { author: "Jean-Yves Le Goff", date: null },
  ],
  [
    "es",
    "byline with outlet and date",
    ["Un muro contra el mar", "Por Ana Ruiz | El Muelle | 5 de abril de 2023"],
    ["Fotos: Luis Gil"],
    { author: "Ana Ruiz", date: "2023-04-05", source: "El Muelle" },
  ],
  [
    "es",
    "the desk, and an ambiguous date that the language settles",
    ["Un muro contra el mar", "Por Redacción", "Actualizado el 03/04/2017"],
    [],
    { author: null, date: "2017-04-03" },
  ],
  [
    "es",
    "text and photographs",
    [
      "Un muro contra el mar",
      "Texto: Ana Ruiz y Pedro Vega. Fotos: Luis Gil",
      "Madrid, 5 de abril de 2023",
    ],
    ["Edición: Marta Sol"],
    { author: "Ana Ruiz; Pedro Vega", date: "2023-04-05" },
  ],
  [
    "pt",
    "two authors",
    [
      "Um muro contra o mar",
      "por Ana Souza e João Lima",
      "Publicado em 05/04/2023 às 10h30 - Atualizado em 06/04/2023 às 8h",
    ],
    ["Foto: Rui Melo"],
    { author: "Ana Souza; João Lima", date: "2023-04-05" },
  ],
  [
    "pt",
    "a town behind the name",
    ["Um muro contra o mar", "Por Ana Souza — São Paulo", "5 de abril de 2023"],
    ["Edição: João Lima"],
    { author: "Ana Souza", date: "2023-04-05" },
  ],
  [
    "pt",
    "a biography below",
    ["Um muro contra o mar"],
    ["Ana Souza é professora da Universidade do Cais e pesquisadora do mar."],
    { author: "Ana Souza", date: null },
  ],
  [
    "it",
    "di",
    [
      "Un muro contro il mare",
      "di Mario Conti e Anna Bianchi",
      "Pubblicato il 5 aprile 2023 alle 10:30",
    ],
    ["Foto di Luca Neri"],
    { author: "Mario Conti; Anna Bianchi", date: "2023-04-05" },
  ],
  [
    "it",
    "edited by a desk",
    ["Un muro contro il mare", "a cura della Redazione", "mercoledì 5 aprile 2023"],
    [],
    { author: null, date: "2023-04-05" },
  ],
  [
    "it",
    "a label",
    ["Un muro contro il mare", "Autore: MARIO CONTI", "Ultimo aggiornamento: 6 aprile 2023"],
    ["Fonte: Il Molo"],
    { author: "Mario Conti", date: "2023-04-06", source: "Il Molo" },
  ],
  [
    "zh",
    "one line of labels",
    ["抵挡大海的墙", "2021-03-14 08:30 来源：海岸日报 作者：陈望海"],
    ["（责任编辑：王五）"],
    { author: "陈望海", date: "2021-03-14", source: "海岸日报" },
  ],
  [
    "zh",
    "reporters and photographer",
    ["抵挡大海的墙", "本报记者 陈望海 李明明", "2023年4月5日08:30"],
    ["摄影：王五", "版权所有 2024"],
    { author: "陈望海; 李明明", date: "2023-04-05" },
  ],
  [
    "zh",
    "an editor only",
    ["抵挡大海的墙", "发布时间：2023-04-05 来源：新华社", "责任编辑：王五"],
    [],
    { author: null, date: "2023-04-05", source: "新华社" },
  ],
  [
    "zh",
    "the author's affiliation",
    ["抵挡大海的墙", "文/陈望海 图/王五"],
    ["（作者系海岸大学教授）"],
    { author: "陈望海", date: null },
  ],
  [
    "ja",
    "date and name",
    ["海に立つ壁", "2023年4月5日 山田太郎"],
    ["写真：佐藤花子"],
    { author: "山田太郎", date: "2023-04-05" },
  ],
  [
    "ja",
    "labels",
    ["海に立つ壁", "文＝山田太郎 写真＝佐藤花子", "公開日：2023年4月5日 最終更新：2023年4月6日"],
    ["編集：鈴木一郎"],
    { author: "山田太郎", date: "2023-04-05" },
  ],
  [
    "ja",
    "a date that was sent, and no name",
    ["海に立つ壁", "2023年4月5日(水) 14時30分 配信"],
    [],
    { author: null, date: "2023-04-05" },
  ],
  [
    "ko",
    "reporter and date",
    ["바다를 막는 벽", "홍길동 기자 입력 2023.04.05 14:30"],
    ["사진=김철수 기자"],
    { author: "홍길동", date: "2023-04-05" },
  ],
  [
    "ko",
    "the reporter below",
    ["바다를 막는 벽", "입력 2023.04.05 14:30 수정 2023.04.06 08:00"],
    ["홍길동 기자 hong@example.org"],
    { author: "홍길동", date: "2023-04-05" },
  ],
  [
    "ko",
    "text and photographs",
    ["바다를 막는 벽", "글: 홍길동 사진: 김철수", "2023년 4월 5일"],
    [],
    { author: "홍길동", date: "2023-04-05" },
  ],
  [
    "ru",
    "labels",
    ["Стена против моря", "Автор: Иван Петров", "Опубликовано: 5 апреля 2023 г."],
    ["Фото: Анна Лебедева", "Редактор: Олег Сомов"],
    { author: "Иван Петров", date: "2023-04-05" },
  ],
  [
    "ru",
    "text and photographs",
    ["Стена против моря", "Текст: Иван Петров, фото: Анна Лебедева", "05.04.2023, 10:30"],
    [],
    { author: "Иван Петров", date: "2023-04-05" },
  ],
  [
    "ru",
    "an agency",
    ["Стена против моря", "МОСКВА, 5 апреля (ТАСС)"],
    ["Источник: ТАСС"],
    { author: null, date: null },
  ],
];

test.each(texts)("%s: %s", (language, _, above, below, expected) => {
  expect(readText(language, above, below)).toMatchObject({ language, ...expected });
});

const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const pages: readonly (readonly [string, string, string, string, string, Expected])[] = [
  [
    "en",
    "the site on both sides of the title",
    "<title>Daily Quay - A wall against the sea</title><meta property='og:site_name' content='Daily Quay'><meta name=author content='admin'>",
    "<h1>A wall against the sea</h1><div class=byline>By Lene Aas, harbour correspondent</div><time datetime='2020-01-02T03:04:05Z'>2 Jan</time>",
    "<div class=comment><span class=author>Troll One</span></div>",
    {
      author: "Lene Aas",
      date: "2020-01-02",
      source: "Daily Quay",
      title: "A wall against the sea",
    },
  ],
  [
    "id",
    "JSON-LD with an id for its author",
    jsonLd({
      "@graph": [
        {
          "@type": "NewsArticle",
          headline: "Tembok melawan laut",
          author: { "@id": "#a" },
          datePublished: "2023-04-05T10:00:00+07:00",
          publisher: { "@id": "#p" },
        },
        { "@type": "Person", "@id": "#a", name: "BUDI SANTOSO" },
        { "@type": "Organization", "@id": "#p", name: "Harian Laut" },
      ],
    }),
    "<h1>Tembok melawan laut</h1>",
    "",
    { author: "Budi Santoso", date: "2023-04-05", source: "Harian Laut" },
  ],
  [
    "de",
    "the publisher as its own author",
    jsonLd({
      "@type": "NewsArticle",
      headline: "Eine Mauer gegen das Meer",
      author: { "@type": "Organization", name: "Kai Zeitung" },
      publisher: { "@type": "Organization", name: "Kai Zeitung" },
      datePublished: "2023-04-05",
    }),
    "<h1>Eine Mauer gegen das Meer</h1><p>Von Jana Oldekop</p>",
    "",
    { author: "Jana Oldekop", source: "Kai Zeitung" },
  ],
  [
    "fr",
    "meta",
    "<meta property='article:published_time' content='2023-04-05T10:30:00+02:00'><meta property='article:modified_time' content='2024-01-01'><meta name='author' content='Jeanne Dupré'><title>Un mur contre la mer | Le Quai</title><meta property='og:site_name' content='Le Quai'>",
    "<h1>Un mur contre la mer</h1>",
    "",
    { author: "Jeanne Dupré", date: "2023-04-05", title: "Un mur contre la mer" },
  ],
  [
    "es",
    "itemprop",
    "<title>Un muro contra el mar</title>",
    "<h1>Un muro contra el mar</h1><span itemprop=author itemscope><span itemprop=name>Ana Ruiz</span></span><meta itemprop=datePublished content='2023-04-05'>",
    "",
    { author: "Ana Ruiz", date: "2023-04-05" },
  ],
  [
    "pt",
    "a line below the headline",
    "<title>Um muro contra o mar - Diário do Cais</title><link rel=canonical href='https://www.diariodocais.example/x'>",
    "<h1>Um muro contra o mar</h1><div>05/04/2023 - Publicado por: Ana Souza - Categoria: Mar</div>",
    "",
    {
      author: "Ana Souza",
      date: "2023-04-05",
      title: "Um muro contra o mar",
      source: "Diário do Cais",
    },
  ],
  [
    "it",
    "citation records",
    "<meta name=citation_author content='Conti, Mario'><meta name=citation_author content='Bianchi, Anna'><meta name=citation_publication_date content='2023/04/05'><meta name=citation_title content='Un muro contro il mare'>",
    "<h1>Un muro contro il mare</h1>",
    "",
    { author: "Mario Conti; Anna Bianchi", date: "2023-04-05" },
  ],
  [
    "zh",
    "a line of labels",
    "<title>抵挡大海的墙_海岸日报</title><meta property='og:site_name' content='海岸日报'>",
    "<h1>抵挡大海的墙</h1><div class=info>2023年04月05日08:30 来源：海岸日报 作者：陈望海</div>",
    "<p>责任编辑：王五</p>",
    { author: "陈望海", date: "2023-04-05", title: "抵挡大海的墙", source: "海岸日报" },
  ],
  [
    "ja",
    "broken JSON-LD",
    '<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"海に立つ壁",\n"description":"一行\n二行","author":[{"@type":"Person","name":"山田太郎"}],"datePublished":"2023-04-05T00:00:00+09:00"}</script>',
    "<h1>海に立つ壁</h1>",
    "",
    { author: "山田太郎", date: "2023-04-05", title: "海に立つ壁" },
  ],
  [
    "ko",
    "an address for an author",
    "<meta property='article:author' content='https://example.org/hong'><meta property='og:title' content='바다를 막는 벽 | 부두일보'><meta property='og:site_name' content='부두일보'>",
    "<h1>바다를 막는 벽</h1><p>홍길동 기자</p><p>입력 2023-04-05 14:30</p>",
    "",
    { author: "홍길동", date: "2023-04-05", title: "바다를 막는 벽" },
  ],
  [
    "ru",
    "the agency as a person",
    jsonLd({
      "@type": "NewsArticle",
      headline: "Стена против моря",
      author: { "@type": "Person", name: "ТАСС" },
      datePublished: "2023-04-05T10:00:00Z",
    }),
    "<h1>Стена против моря</h1>",
    "",
    { author: null, date: "2023-04-05" },
  ],
];

test.each(pages)("a page in %s: %s", async (language, _, head, above, below, expected) => {
  expect(await readPage(language, `<head>${head}</head>`, above, below)).toMatchObject({
    language,
    ...expected,
  });
});
