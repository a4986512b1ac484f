import { graphemesOf } from "../../src/text/graphemes.js";

test("a letter keeps its marks, an emoji its parts", () => {
  expect([...graphemesOf("e\u0301a👩‍🔬和")]).toEqual(["e\u0301", "a", "👩‍🔬", "和"]);
  expect([...graphemesOf("")]).toEqual([]);
});
