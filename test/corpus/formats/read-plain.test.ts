import fc from "fast-check";
import { readPlain } from "../../../src/corpus/formats/read-plain.js";
import { readTxt } from "../../../src/corpus/lines/read-txt.js";
import { placeWords } from "../marked-up.js";

const text = "The delta belongs to nobody.\n\nThe treaty says so, and the states have signed it.\n";
const textsOf = (raw: string) =>
  readPlain(raw, "a.txt").sources.flatMap(({ blocks }) => blocks.map((block) => block.text));

test("front matter above a plain text tells its facts and is no text", () => {
  const raw = `---\r\ntitle: On Water\r\nauthor: Ann Brook\r\nlanguage: en\r\nseries: Rivers\r\n---\r\n${text}`;
  const { sources, problems } = readPlain(raw, "a.txt");
  expect(sources[0]?.facts).toMatchObject({
    title: { value: "On Water", from: "front matter title" },
    author: { value: "Ann Brook" },
    language: { value: "en" },
    date: null,
  });
  expect(sources[0]?.extra).toEqual({ series: "Rivers" });
  expect(problems).toEqual([]);
  expect(textsOf(raw)).toEqual(textsOf(text));
});

test("places are those of the file, front matter counted", () => {
  const raw = `---\nauthor: Ann Brook\n---\n${text}`;
  for (const { word, start, end } of placeWords(readPlain(raw, "a.txt").sources[0]?.blocks ?? [])) {
    expect(raw.slice(start, end)).toBe(word);
    expect(start).toBeGreaterThan(raw.lastIndexOf("---"));
  }
});

test("front matter that is broken or not closed is told, and the text is read", () => {
  const broken = readPlain(`---\ntitle: "On Water\nauthor: Ann\n---\n${text}`, "a.txt");
  expect(broken.problems[0]?.message).toContain("front matter: not valid YAML");
  const open = readPlain(`---\ntitle: On Water\n\n${text}`, "a.txt");
  expect(open.problems[0]?.message).toContain("expected a closing line ---");
  for (const { sources } of [broken, open]) {
    expect(sources[0]?.blocks.map((block) => block.text)).toEqual(
      expect.arrayContaining(textsOf(text)),
    );
  }
});

test("a rule above a text, and a remark between two rules, stay as they are", () => {
  for (const raw of [
    `---\n${text}`,
    `---\nA word before: this is a story.\n---\n${text}`,
    `---\nNote: the names are changed.\n---\n${text}`,
  ]) {
    expect(readPlain(raw, "a.txt")).toEqual(readTxt(raw));
  }
});

test("a text that does not begin with front matter is read as ever", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("-", "\n", " ", ":", "a", "b c") }), (raw) => {
      fc.pre(!/^---[^\S\n]*\n[ab-]+:/u.test(raw));
      expect(readPlain(raw, "a.txt")).toEqual(readTxt(raw));
    }),
  );
});
