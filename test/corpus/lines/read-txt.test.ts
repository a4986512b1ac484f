import fc from "fast-check";
import { joinBlocks } from "../../../src/corpus/block.js";
import { readTxt, splitBlocks, splitText } from "../../../src/corpus/lines/read-txt.js";
import { toRaw } from "../../../src/text/runs.js";
import { markedUp, placeWords } from "../marked-up.js";
import { wrapWords } from "../wrap-words.js";

const textsOf = (raw: string) => splitBlocks(raw).map((block) => block.text);
const headingsOf = (raw: string) =>
  splitBlocks(raw).flatMap((block) => (block.kind === "heading" ? [block.text] : []));

const breakwater =
  "The harbour authority has spent eleven years asking for a breakwater, and every government " +
  "has promised one before an election. What the fishers of the lower bay need is not another " +
  "study but a timetable.";
const luxury =
  "A breakwater is not a luxury, it is the condition under which a town of nine thousand people " +
  "can go on living from the sea. Nobody in the capital has ever asked what it costs to go " +
  "without one.";
const quay =
  "In the winter of the great storm the quay was lost, and for nine weeks not one boat went out. " +
  "Some families left and did not come back.";
const story = [breakwater, luxury, quay];

/** Each paragraph wrapped, as lines. */
const wrap = (width: number, paragraphs: readonly string[] = story) =>
  paragraphs.map((paragraph) => wrapWords(paragraph, width));

test("a line is a paragraph, where lines are not wrapped", () => {
  expect(textsOf("A title\nOne paragraph.\n\n\nAnother one.\r\nA third.\u2028A fourth.")).toEqual([
    "A title",
    "One paragraph.",
    "Another one.",
    "A third.",
    "A fourth.",
  ]);
  expect(textsOf(story.join("\n"))).toEqual(story);
});

test.each([40, 55, 64, 72])(
  "lines wrapped at %d are put together up to the next blank one",
  (width) => {
    const raw = wrap(width).map((lines) => lines.join("\n"));
    expect(textsOf(raw.join("\n\n"))).toEqual(story);
  },
);

test("without blank lines, a short last line ends the paragraph", () => {
  expect(textsOf(wrap(60).flat().join("\n"))).toEqual(story);
  expect(textsOf(wrap(60).flat().join("\r\n"))).toEqual(story);
  expect(textsOf(wrap(60).flat().join("\r"))).toEqual(story);
  expect(textsOf(wrap(60).flat().join(" \n "))).toEqual(story);
});

test("lines that stand in begin paragraphs, even after a full line", () => {
  const full = "The sea took the quay in one night, and nobody slept that night.";
  const paragraphs = [full, breakwater, luxury, full, quay, luxury];
  const raw = wrap(64, paragraphs)
    .map((lines) => `   ${lines.join("\n")}`)
    .join("\n");
  expect(textsOf(raw)).toEqual(paragraphs);
});

test("text typed with double spacing is put together too", () => {
  expect(textsOf(wrap(60).flat().join("\n\n"))).toEqual(story);
});

test("a text all in capitals has sentences like any other", () => {
  const loud = story.map((paragraph) => paragraph.toUpperCase());
  expect(textsOf(wrap(60, loud).flat().join("\n"))).toEqual(loud);
});

test("wrapped and unwrapped parts stand side by side", () => {
  const lines = [...wrap(60).flat(), ...story, ...story, ...wrap(60).flat()];
  expect(textsOf(lines.join("\n"))).toEqual([...story, ...story, ...story, ...story]);
});

test("the width may change within a text", () => {
  const many = [...story, ...story, ...story, ...story];
  const lines = [...wrap(72, many), ...wrap(48, many)].flat();
  expect(textsOf(lines.join("\n"))).toEqual([...many, ...many]);
});

test("page numbers and running heads leave the sentence whole, and are told", () => {
  const lines = wrap(60).flat();
  lines.splice(8, 0, "Harbour Board - Ninth session 15", "");
  lines.splice(5, 0, "14 Harbour Board - Ninth session");
  lines.splice(2, 0, "13", "", "", "HB/9/PV.2 03/04/1997");
  const { blocks, removed } = splitText(lines.join("\n"));
  expect(blocks.map((block) => block.text)).toEqual(story);
  expect(removed.map(({ block, reason }) => [block.text, reason])).toEqual([
    ["13", "page mark"],
    ["HB/9/PV.2 03/04/1997", "page mark"],
    ["14 Harbour Board - Ninth session", "page mark"],
    ["Harbour Board - Ninth session 15", "page mark"],
  ]);
});

test("a sentence goes on across a page, also where a line is a paragraph", () => {
  const [half = "", other = ""] = wrapWords(breakwater, 118);
  expect(textsOf(`${luxury}\n${half}\n12/28\n\f\n${other}\n${quay}`)).toEqual([
    luxury,
    breakwater,
    quay,
  ]);
});

test("words broken at line ends are mended, compounds keep their hyphens", () => {
  const raw = `The harbour authority asked for an interna-
tional conference on the self-
determination of the bays, the Asia-
Pacific ports and the war years 1939-
1945, both on the pre-
and the post-war plans. The harbour author-
ity asked again, and the inter\u00ad
national conference was held.`;
  expect(textsOf(raw)).toEqual([
    "The harbour authority asked for an international conference on the self-determination of the " +
      "bays, the Asia-Pacific ports and the war years 1939-1945, both on the pre- and the post-war " +
      "plans. The harbour authority asked again, and the international conference was held.",
  ]);
});

test("headings stand alone, numbered, in capitals, underlined or wrapped", () => {
  const [first = [], second = [], third = []] = wrap(60);
  const raw = [
    "I. Introduction",
    ...first,
    "THE BREAKWATER AND THE PEOPLE OF",
    "THE LOWER BAY",
    ...second,
    "",
    "What it costs",
    "-------------",
    ...third,
    "Chapter 2",
    ...first,
  ].join("\n");
  expect(headingsOf(raw)).toEqual([
    "I. Introduction",
    "THE BREAKWATER AND THE PEOPLE OF THE LOWER BAY",
    "What it costs",
    "Chapter 2",
  ]);
  expect(textsOf(raw).filter((text) => text.length > 60)).toEqual([...story, breakwater]);
});

test("short lines without a full stop are headings, salutations and halves of sentences are none", () => {
  expect(headingsOf("On stone\nIt lasts.")).toEqual(["On stone"]);
  expect(headingsOf("Mr. President\nExcellencies\nIt lasts.")).toEqual([]);
  expect(headingsOf("It lasts.\n(spoke in French)\nIt lasts.")).toEqual([]);
  expect(headingsOf("What lasts is the stone that\nnobody took away.")).toEqual([]);
});

test("a salutation, a byline and a dateline stay lines of their own", () => {
  const raw = ["By Jane Doe", "3 March 2020", "Mr. President,", ...wrap(60).flat()].join("\n");
  expect(textsOf(raw)).toEqual(["By Jane Doe", "3 March 2020", "Mr. President,", ...story]);
});

test("items of a list stay apart, wrapped ones are put together", () => {
  const raw = `The town has offered to carry the stones for three works, and
asks the board to begin with the first of them:
- the north quay, which gave way in the storms of the last
winter and has not been mended since;
- the slipway;
- the lamp at the end of the old mole, which nobody has lit for
nine years.
1. The board shall meet before the autumn, and in public, so that
everybody can hear it.
2. The board shall publish what it decides.`;
  expect(headingsOf(raw)).toEqual([]);
  expect(textsOf(raw).map((text) => text.slice(0, 15))).toEqual([
    "The town has of",
    "- the north qua",
    "- the slipway;",
    "- the lamp at t",
    "1. The board sh",
    "2. The board sh",
  ]);
});

test("verse, addresses and tables are not glued, within wrapped text neither", () => {
  const verse = ["The sea came in", "And took the wall", "It took the boats", "It took them all"];
  const table = [
    "Port Alder 12 1998",
    "Port Birch 17 2001",
    "Port Cedar 4 1996",
    "Port Dunn 9 2003",
  ];
  const raw = [...wrap(60).flat(), ...verse, ...wrap(60).flat(), ...table].join("\n");
  expect(textsOf(raw)).toEqual([...story, ...verse, ...story, ...table]);
  expect(headingsOf(raw)).toEqual([]);
});

test("Chinese and Japanese lines are joined without a blank, Korean ones with one", () => {
  const chinese =
    "海港管理局用了十一年的时间请求修建一座防波堤，每一届政府都在选举之前许下诺言。下湾的渔民需要的不是又一份研究报告，而是一张时间表。";
  const lines = chinese.match(/.{1,24}/gu) ?? [];
  expect(textsOf([...lines, ...lines].join("\n"))).toEqual([chinese, chinese]);
  const japanese =
    "港湾局は十一年のあいだ防波堤を求めてきたが、どの政府も選挙の前に約束するだけであった。漁師に必要なのは調査ではなく工程表である。";
  expect(textsOf((japanese.match(/.{1,20}/gu) ?? []).join("\n"))).toEqual([japanese]);
  const korean =
    "항만청은 십일 년 동안 방파제를 요구해 왔고 모든 정부는 선거 전에 그것을 약속했다. 아래 만의 어부들에게 필요한 것은 연구가 아니라 일정표이다.";
  expect(textsOf(wrapWords(korean, 32).join("\n"))).toEqual([korean]);
});

test.each([
  [
    "German",
    "Die Hafenbehörde bittet seit elf Jahren um einen Wellenbrecher, und jede Regierung hat ihn vor einer Wahl versprochen. Was die Fischer der unteren Bucht brauchen, ist nicht noch eine Studie, sondern ein Zeitplan.",
  ],
  [
    "French",
    "L’autorité du port demande depuis onze ans une digue, et chaque gouvernement l’a promise avant une élection. Ce qu’il faut aux pêcheurs de la baie, ce n’est pas une étude de plus mais un calendrier.",
  ],
  [
    "Indonesian",
    "Otoritas pelabuhan sudah sebelas tahun meminta pemecah ombak, dan setiap pemerintah menjanjikannya menjelang pemilihan. Yang dibutuhkan nelayan teluk bawah bukan kajian baru melainkan jadwal.",
  ],
  [
    "Russian",
    "Портовое управление одиннадцать лет просит построить волнолом, и каждое правительство обещало его перед выборами. Рыбакам нижней бухты нужно не ещё одно исследование, а расписание.",
  ],
])("%s is put together like English", (_, paragraph) => {
  const lines = [...wrapWords(paragraph, 58), ...wrapWords(paragraph, 58)];
  expect(textsOf(lines.join("\n"))).toEqual([paragraph, paragraph]);
});

test("a paragraph of lines that end in nothing but a line feed is one run", () => {
  expect(splitBlocks(wrap(60).flat().join("\n")).map((block) => block.runs.length)).toEqual([
    1, 1, 1,
  ]);
});

const isHyphen = /[-\u00ad]/u;
const countLetters = (text: string) => text.replace(/[\s\u00ad-]/gu, "").length;

test("the letters of wrapped text are kept, in order, each with its place, whatever it is wrapped like", () => {
  const paragraph = fc.constantFrom(
    ...story,
    "Mr. President,",
    "I. The sea",
    "- and the boats;",
    "17",
    "",
  );
  const style = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 12 }),
    width: fc.integer({ min: 20, max: 100 }),
    end: fc.constantFrom(
      "\n",
      "\r\n",
      " \n",
      "\r",
      "\u2028",
      "\n\n",
      "\f",
      "\t\n\u3000",
      "-\n",
      "\u00ad\n",
    ),
  });
  fc.assert(
    fc.property(style, ({ paragraphs, width, end }) => {
      const raw = wrap(width, paragraphs).flat().join(end);
      const { blocks, removed } = splitText(raw);
      const { text, runs } = joinBlocks(blocks);
      let last = -1;
      let kept = 0;
      for (let i = 0; i < text.length; i++) {
        if (/\s/u.test(text[i] ?? "")) continue;
        const { raw_start, raw_end } = toRaw(runs, { start: i, end: i + 1 });
        expect(raw.slice(raw_start, raw_end)).toBe(text[i]);
        expect(raw_start).toBeGreaterThan(last);
        last = raw_start;
        if (!isHyphen.test(text[i] ?? "")) kept++;
      }
      const taken = removed.map(({ block }) => block.text).join("");
      expect(kept + countLetters(taken)).toBe(countLetters(raw));
    }),
    { numRuns: 100 },
  );
});

test("every word's place in the original is the very word, whatever blanks part them", () => {
  const gaps = [
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\t",
    " \u0000 ",
    " \u001b ",
    "\u00a0",
    "\u2028",
    " \ufeff",
    " <b> ",
    " &amp; ",
  ];
  const spelt = new Set(["b", "amp"]);
  fc.assert(
    fc.property(
      markedUp((word) => fc.constant(word), gaps),
      ({ raw, words }) => {
        const placed = placeWords(readTxt(raw).sources[0]?.blocks ?? []);
        for (const { word, start, end } of placed) expect(raw.slice(start, end)).toBe(word);
        const other = (row: { word: string }) => !spelt.has(row.word);
        expect(placed.filter(other)).toEqual(words.filter(other));
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  "((((",
  "a.a.",
  "\n",
  "\n ",
  "x ",
  "x\n",
  "12 ",
  "12\n",
  "- ",
  "-\n",
  "=",
  "a-\n",
  "\f",
  "By A B, ",
  "a / b / ",
  "\u001b",
  "国",
  "words that go on and on and on to the end of the inter-\n",
])("a quarter of a megabyte of %j is split", (piece) => {
  const text = piece.repeat(250_000 / piece.length);
  for (const { runs } of splitBlocks(text)) {
    expect(runs.at(-1)?.raw_end ?? 0).toBeLessThanOrEqual(text.length);
  }
});

test("one line of twenty megabytes and 200,000 lines of one letter are split in a moment", () => {
  expect(splitBlocks("word ".repeat(4_000_000))).toHaveLength(1);
  expect(splitBlocks("a\n".repeat(200_000))).toHaveLength(200_000);
});

test("bytes of mojibake are left for repair, at a line's end too", () => {
  expect(textsOf("He said â\u0080\u009cno\u009d to itâ\u0080\u009d\nand Â\u00a0went.")).toEqual([
    "He said â\u0080\u009cno to itâ\u0080\u009d",
    "and Â\u00a0went.",
  ]);
});
