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
