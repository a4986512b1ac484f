import { findFactsInText } from "../../../src/corpus/facts/find-facts-in-text.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

function find(language: string | null, ...lines: string[]) {
  const blocks = splitBlocks(lines.join("\n"));
  const { author, date, publisher } = findFactsInText(
    blocks,
    blocks.map(() => null),
    blocks.length,
    language,
  );
  return { author, date, publisher };
}
const nothing = { author: null, date: null, publisher: null };

test.each([
  [
    "By MAREN OLDEKOP | Nyholm Daily | Updated: 2021-03-14 18:05",
    { author: "Maren Oldekop", date: "2021-03-14", publisher: "Nyholm Daily" },
  ],
  ["By Jane Doe and John Roe", { ...nothing, author: "Jane Doe; John Roe" }],
  [
    "By Tomas Brekke, 3 November 2020",
    { author: "Tomas Brekke", date: "2020-11-03", publisher: null },
  ],
  [
    "By Tomas Brekke, November 3, 2020",
    { author: "Tomas Brekke", date: "2020-11-03", publisher: null },
  ],
  [
    "Posted on March 14, 2021 by Maren Oldekop",
    { author: "Maren Oldekop", date: "2021-03-14", publisher: null },
  ],
  ["author: li yan", { ...nothing, author: "Li Yan" }],
  ["penulis: budi santoso dan siti aminah", { ...nothing, author: "Budi Santoso; Siti Aminah" }],
  ["Oleh Budi Santoso", { ...nothing, author: "Budi Santoso" }],
  [
    "2021年03月14日 08:30 来源：海岸日报 作者：陈望海",
    { author: "陈望海", date: "2021-03-14", publisher: "海岸日报" },
  ],
  [
    "Quay.example.org, December 13, 2017",
    { author: null, date: "2017-12-13", publisher: "Quay.example.org" },
  ],
  ["source: coastal forum", { ...nothing, publisher: "Coastal Forum" }],
  ["Published: 7 September 2022", { ...nothing, date: "2022-09-07" }],
])("%s", (line, facts) => {
  expect(find(line.includes("来源") ? "zh" : "en", line)).toEqual(facts);
});

test.each([
  "By contrast, nothing happened",
  "By the sea",
  "By 2030",
  "By Friday",
  "by land and sea",
  "On 7 September 2022 the council met for the first time since the storm.",
  "Posted 2 days ago",
  "The author: a stranger to the sea and to all who sail on it, in short, a minister.",
])("%s: no author, no date", (line) => {
  expect(find("en", line)).toEqual(nothing);
});

test("the byline nearest to the article counts; a dateline far below the beginning of the article does not", () => {
  const blocks = splitBlocks(
    ["By Jane Doe", "By John Roe", "x", "x", "x", "7 September 2022"].join("\n"),
  );
  const facts = findFactsInText(
    blocks,
    blocks.map(() => null),
    1,
    "en",
  );
  expect(facts).toMatchObject({ author: "John Roe", date: null });
});

test.each(["By A", "éa", "1 May ", "作者：", "a.b", "By A B, "])(
  "a long line of %j says nothing",
  (piece) => {
    expect(find("en", piece.repeat(250_000 / piece.length))).toEqual(nothing);
  },
);
