import { NoteList } from "../../../src/themes/formats/note-list.js";

test("notes come by line; of many of a kind the rest is told in one", () => {
  const notes = new NoteList();
  notes.add("other", null, "of no line");
  for (let line = 30; line >= 1; line--) notes.add("words", line, `word ${line}`);
  notes.add("other", 15, "of line 15");
  const told = notes.list().map(({ line, message }) => `${line ?? "-"} ${message}`);
  expect(told).toHaveLength(23);
  expect(told.slice(0, 7)).toEqual([
    ...["11 word 11", "12 word 12", "13 word 13", "14 word 14"],
    ...["15 word 15", "15 of line 15", "16 word 16"],
  ]);
  expect(told.slice(-2)).toEqual(["- of no line", "- words: 10 more"]);
});
