import * as found from "../../../src/text/scan/find-words.js";

function wordsOf(text: string): string[] | number {
  const bytes = Buffer.from(`${text}\0`);
  const [starts, ends] = [new Uint32Array(bytes.length), new Uint32Array(bytes.length)];
  const count = found.findWords(new Uint8Array(bytes), bytes.length - 1, starts, ends);
  if (count < 0) return count;
  return Array.from({ length: count }, (_, i) => bytes.toString("utf8", starts[i], ends[i]));
}

test("words are found in bytes, or why they cannot be", () => {
  expect(wordsOf("The U.S. paid 1,000.5 for e-mail, so\u00adve\u00ad reign.")).toEqual([
    "The",
    "U.S",
    "paid",
    "1,000.5",
    "for",
    "e",
    "mail",
    "so\u00adve",
    "reign",
  ]);
  expect(wordsOf("UN 国")).toBe(found.WITHOUT_BLANKS);
  const cut = Uint8Array.of(0x61, 0xc3, 0);
  expect(found.findWords(cut, 2, new Uint32Array(2), new Uint32Array(2))).toBe(found.MALFORMED);
});

test.each([
  ["'", found.APOSTROPHE],
  ["ʼ", found.APOSTROPHE],
  ["’", found.APOSTROPHE],
  ["＇", found.APOSTROPHE],
  ["-", found.HYPHEN],
  ["‑", found.HYPHEN],
  [" ", found.APART],
  ["--", found.APART],
  ["–", found.APART],
  ["''", found.APART],
])("%j between two words", (parting, kind) => {
  const bytes = new Uint8Array(Buffer.from(`a${parting}b`));
  expect(found.partingOf(bytes, 1, bytes.length - 1)).toBe(kind);
});
