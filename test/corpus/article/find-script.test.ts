import { countScripts, findScript } from "../../../src/corpus/article/find-script.js";

test("the script of most letters; Japanese and Chinese are one", () => {
  expect(findScript("Stone 石 lasts")).toBe("Latin");
  expect(findScript("石は残る、カタカナ")).toBe("Han");
  expect(findScript("Камень")).toBe("Cyrillic");
  expect(findScript("123 …")).toBeNull();
});

test("letters are counted by script", () => {
  expect(countScripts("ab вг 石")).toEqual(
    new Map([
      ["Latin", 2],
      ["Cyrillic", 2],
      ["Han", 1],
    ]),
  );
});

test("letters beyond the BMP are counted once, and scripts come in the same order in every text", () => {
  expect([...countScripts("𠀀𠀁 б a")]).toEqual([
    ["Latin", 1],
    ["Cyrillic", 1],
    ["Han", 2],
  ]);
  expect(findScript("б a")).toBe(findScript("a б"));
  expect(countScripts("\ud840 \udc00").size).toBe(0);
});
