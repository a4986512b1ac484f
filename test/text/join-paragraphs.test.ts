import { joinParagraphs, splitParagraphs } from "../../src/text/join-paragraphs.js";
import { startsOfWords } from "../../src/text/scan-words.js";

/** Paragraphs joined with a plus sign; headings are marked with a hash in what comes in. */
function join(paragraphs: readonly string[], shortest = 8): string[] {
  const plain = paragraphs.map((text) => text.replace(/^# /u, ""));
  const text = plain.join("\n\n");
  const spans = splitParagraphs(text);
  const headings = spans.filter((_, i) => paragraphs[i]?.startsWith("# "));
  const starts = startsOfWords(text);
  return joinParagraphs(text, spans, headings, { starts, shortest, longest: 300 }).map(
    ({ start, end }) => text.slice(start, end).replaceAll("\n\n", " + "),
  );
}

const long = "The wall has stood for longer than anybody in the town can remember.";
const other = "Nobody has paid for it since the old company sold its last boat.";

test("a short paragraph belongs to what follows, the last to what precedes", () => {
  expect(join([long, "But why?", other])).toEqual([long, `But why? + ${other}`]);
  expect(join([long, other, "That is all."])).toEqual([long, `${other} + That is all.`]);
  expect(join(["Dear readers,", long])).toEqual([`Dear readers, + ${long}`]);
});

test("it does not leave its section", () => {
  expect(join([long, "So be it.", "# The money", other])).toEqual([
    `${long} + So be it.`,
    `The money + ${other}`,
  ]);
  expect(join(["# The wall", "It stands.", long])).toEqual([`The wall + It stands. + ${long}`]);
  expect(join(["Opinion", "# The wall", long])).toEqual([`Opinion + The wall + ${long}`]);
});

test("the rest of a sentence, and whose words they were, belong to what precedes", () => {
  expect(join([long.slice(0, -1), "and longer still.", other])).toEqual([
    `${long.slice(0, -1)} + and longer still.`,
    other,
  ]);
  expect(join([long, "— an old saying", other])).toEqual([`${long} + — an old saying`, other]);
});

test("a list stays with its introduction, paragraphs with numbers are paragraphs", () => {
  const items = [
    "Publish the tender for the wall before the winter comes",
    "Invite the neighbours",
    "Pay",
  ];
  expect(join([long, "We ask the council for three things:", ...items, other])).toEqual([
    long,
    ["We ask the council for three things:", ...items].join(" + "),
    other,
  ]);
  const marked = items.map((item, i) => `${i + 1}. ${item}, and do so in public.`);
  expect(join([long, "We ask for these:", ...marked, other])).toEqual([
    long,
    ["We ask for these:", ...marked].join(" + "),
    other,
  ]);
  const numbered = [1, 2, 3].map((n) => `${n}. ${long} ${other}`);
  expect(join(numbered)).toEqual(numbered);
});

test("a shortest of 0 leaves all as it is but headings", () => {
  expect(join(["# The wall", "Why?", "Three things:", "Pay"], 0)).toEqual([
    "The wall + Why?",
    "Three things:",
    "Pay",
  ]);
});

test("headings at the end go with the paragraph before", () => {
  expect(join([long, "# The end", "# Notes"])).toEqual([`${long} + The end + Notes`]);
  expect(join(["# Alone"])).toEqual(["Alone"]);
  expect(join([])).toEqual([]);
});
