import { readDispatch } from "../../../src/corpus/facts/read-dispatch.js";
import { splitBlocks } from "../../../src/corpus/lines/read-txt.js";

const read = (language: string, ...lines: string[]) => {
  const blocks = splitBlocks(lines.join("\n"));
  return readDispatch(blocks, 0, blocks.length - 1, language);
};

test.each([
  [
    "zh",
    "新华社北京3月14日电（记者陈望海、李明明）港口城市正在讨论它的码头。",
    ["陈望海", "李明明"],
  ],
  ["ko", "(서울=연합뉴스) 홍길동 기자 = 항구 도시는 부두를 논의하고 있다.", ["홍길동"]],
  ["ja", "港町では岸壁についての議論が続いている。【山田太郎】", ["山田太郎"]],
  [
    "en",
    "(Reporting by Jane Doe in Nyholm and Tom Poe; Editing by Jo Vael)",
    ["Jane Doe", "Tom Poe"],
  ],
])("%s: %s", (language, line, names) => {
  expect(read(language, line)).toEqual(names);
});

test("a text that names no reporter has none", () => {
  expect(read("zh", "新华社北京3月14日电 港口城市正在讨论它的码头。")).toBeNull();
  expect(read("en", "Editing by Jo Vael")).toBeNull();
});
