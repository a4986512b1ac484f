import { mendHyphens } from "../../../src/corpus/lines/mend-hyphens.js";
import { scanLines } from "../../../src/corpus/lines/scan-lines.js";

/** What becomes of the hyphens of a text whose lines all belong together. */
function mend(raw: string): string[] {
  const lines = scanLines(raw);
  const mendings = mendHyphens(raw, lines, [lines.map((_, i) => i)]);
  return lines.slice(0, -1).map((_, i) => mendings.get(i) ?? "blank");
}

test("the text itself shows which form a word has", () => {
  expect(mend("co-\noperation, or cooperation")).toEqual(["remove"]);
  expect(mend("co-\noperation, or co-operation")).toEqual(["keep"]);
});

test("compounds keep their hyphens, broken words lose them", () => {
  expect(mend("inter-\nnational")).toEqual(["remove"]);
  expect(mend("self-\ndetermination")).toEqual(["keep"]);
  expect(mend("forty-\nninth")).toEqual(["keep"]);
  expect(mend("Asia-\nPacific")).toEqual(["keep"]);
  expect(mend("1993-\n1994")).toEqual(["keep"]);
  expect(mend("post-2015 and post-\n2020")).toEqual(["keep"]);
  expect(mend("day-\nto-day")).toEqual(["keep"]);
  expect(mend("a power-\nful ship has power, and it was ship-\nshape and shape")).toEqual([
    "remove",
    "keep",
  ]);
});

test("a text that breaks no words has compounds only", () => {
  const lines = Array.from({ length: 60 }, () => "words and words");
  expect(mend([...lines, "drug-\ntrafficking", ...lines].join("\n"))[60]).toBe("keep");
});

test("soft hyphens go, dashes and hanging hyphens stand", () => {
  expect(mend("inter\u00ad\nnational")).toEqual(["remove"]);
  expect(mend("the quay -\nand the bay --\nboth, and pre-\nand post-war")).toEqual([
    "blank",
    "blank",
    "blank",
  ]);
});

test("square letters follow without a blank, others with one", () => {
  expect(mend("港口\n管理\nport\n港口")).toEqual(["keep", "blank", "blank"]);
});
