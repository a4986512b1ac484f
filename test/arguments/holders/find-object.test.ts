import { english } from "../../../src/arguments/holders/english.js";
import {
  findRegard,
  isPlainObject,
  namesObject,
} from "../../../src/arguments/holders/find-object.js";
import { readWords } from "../../../src/arguments/holders/read-words.js";

/** The words of a sentence and the place of the verb in it, which stands behind a line. */
function read(marked: string) {
  const [before = ""] = marked.split("|");
  const words = readWords(marked.replace("|", ""), []);
  // The last word is the one without letters.
  return { reading: { words, rules: english }, verb: readWords(before, []).length - 2 };
}

test.each([
  ["She called |the toll a tax on bread.", true],
  ["She called |it blackmail.", true],
  ["She called |that an insult.", true],
  ["She called |the police to the quay.", false],
  ["She called |the police a day later.", false],
  ["She called |for the tolls to fall.", false],
  ["She called |them yesterday.", false],
])("a second object says what the first is: %s", (marked, names) => {
  const { reading, verb } = read(marked);
  expect(namesObject(reading, verb)).toBe(names);
});

test.each([
  ["She described |the toll as a tax.", "as"],
  ["She described |that as a tax.", "as"],
  ["She described |the ship as it sank.", undefined],
  ["She described |the ship as well as the quay.", undefined],
])("how it is seen stands behind `as`: %s", (marked, found) => {
  const { reading, verb } = read(marked);
  const at = findRegard(reading, verb);
  expect(at === null ? undefined : reading.words[at]?.form).toBe(found);
});

test.each([
  ["She denied |wrongdoing.", true],
  ["She denied |the charge.", true],
  ["She denied |in Ghent what she said.", false],
  ["She denied|, then, the charge.", false],
  ["She denied |nothing.", false],
])("a plain object begins right behind the verb: %s", (marked, is) => {
  const { reading, verb } = read(marked);
  expect(isPlainObject(reading.words[verb + 1], english)).toBe(is);
});
