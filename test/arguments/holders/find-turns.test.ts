import fc from "fast-check";
import { findTurns } from "../../../src/arguments/holders/find-turns.js";

const titles = new Set(["mr", "ms", "dr", "president", "minister"]);

/** Whose turn each paragraph is: `author`, a name, `?` where nobody is named, `-` outside of turns. */
function read(
  paragraphs: readonly string[],
  author: string | null = null,
  publisher: string | null = null,
): string[] {
  const sentences = paragraphs.flatMap((text, passage) =>
    text.split(" | ").map((sentence) => ({ text: sentence, passage })),
  );
  const turns = findTurns(sentences, author, titles, publisher);
  const firsts = sentences.map(({ passage }, i) => sentences[i - 1]?.passage !== passage);
  return firsts.flatMap((isFirst, i) => {
    if (!isFirst) return [];
    const turn = turns[i] ?? null;
    return [turn === null ? "-" : turn.isAuthor ? "author" : (turn.speaker ?? "?")];
  });
}

const interview = (asks: string, answers: string): string[] => [
  "We met at the port.",
  `${asks} Who owns the river?`,
  `${answers} Nobody does. | It flows.`,
  "And it always will.",
  `${asks} Should it be closed?`,
  `${answers} It should not.`,
];

test("the paper that prints an interview asks in it, in full or by its initials", () => {
  const printed = (label: string) => [
    "A talk with the ecologist Dr. Miriam Hahn",
    `${label}: Who owns the river?`,
    "Hahn: Nobody does.",
    `${label}: Should it be closed?`,
    "Hahn: It should not.",
  ];
  for (const label of ["Flusszeitung", "**Flusszeitung**"]) {
    const found = ["-", "?", "Miriam Hahn", "?", "Miriam Hahn"];
    expect(read(printed(label), null, "Flusszeitung")).toEqual(found);
    expect(read(printed(label), "Miriam Hahn", "Flusszeitung")[2]).toBe("author");
  }
  expect(read(printed("DR"), null, "The Delta Review")[1]).toBe("-");
  expect(read(printed("TDR"), null, "The Delta Review")[1]).toBe("?");
  expect(read(printed("Flusszeitung"))).toEqual(["-", "-", "-", "-", "-"]);
});

test("who asks is not the author, and who answers without a name is", () => {
  const found = ["-", "?", "author", "author", "?", "author"];
  for (const [asks, answers] of [
    ["Q:", "A:"],
    ["**Q:**", "**A:**"],
    ["Question:", "Answer:"],
    ["Tanya:", "Jawab:"],
    ["T:", "J:"],
    ["Frage:", "Antwort:"],
    ["问：", "答："],
  ] as const) {
    expect(read(interview(asks, answers))).toEqual(found);
    expect(read(interview(asks, answers), "Ada Brook")).toEqual(found);
  }
});

test("labels are the author by name, last name, initials, and with a title or an office", () => {
  const found = ["-", "?", "author", "author", "?", "author"];
  for (const label of ["Ada Brook:", "Brook:", "ADA BROOK:", "AB:", "A.B.:", "Ms. Brook:"])
    expect(read(interview("Interviewer:", label), "Ada Brook")).toEqual(found);
  expect(read(interview("Q:", "Ada Brook (Delta Institute):"), "Ada Brook")).toEqual(found);
});

test("of others the fullest name is told that the text has", () => {
  const [, ...turns] = interview("Q:", "Lopez:");
  const opening = "The Review spoke with Maria Lopez about rivers.";
  const name = "Maria Lopez";
  expect(read([opening, ...turns], "Ada Brook")).toEqual(["-", "?", name, name, "?", name]);
  expect(read(interview("Q:", "Lopez:"), "Ada Brook")[2]).toBe("Lopez");
  expect(read(interview("Q:", "President Lopez:"))[2]).toBe("President Lopez");
  expect(read(interview("记者：", "王水："))[2]).toBe("王水");
});

test("in a talk each has a turn, the author among them", () => {
  const talk = [
    "Maria Lopez and Ada Brook met in June.",
    "Maria Lopez: The river is ours.",
    "Ada Brook: It is everybody's.",
    "LOPEZ: Not so.",
    "BROOK: It is.",
    "Lopez: We shall see.",
    "Brook: We shall.",
  ];
  const name = "Maria Lopez";
  expect(read(talk, "Ada Brook")).toEqual(["-", name, "author", name, "author", name, "author"]);
});

test("what only looks like labels begins no turns", () => {
  const pairs = (one: string, other: string) => [
    `${one}: The river is deep.`,
    `${other}: It is shallow.`,
    `${one}: The river is long.`,
    `${other}: It is short.`,
  ];
  for (const [one, other] of [
    ["Myth", "Fact"],
    ["Pro", "Contra"],
    ["Short Term", "Long Term"],
    ["Note", "Source"],
    ["A", "B"],
    ["1", "2"],
  ] as const)
    expect(read(pairs(one, other), "Ada Brook")).toEqual(["-", "-", "-", "-"]);
  const rivals = pairs("US", "EU").map(
    (text) => `${text} The United States and the European Union.`,
  );
  expect(read(rivals)).toEqual(["-", "-", "-", "-"]);
  const once = ["Q: Who owns the river?", "A: Nobody does."];
  expect(read(once)).toEqual(["-", "-"]);
  const lists = ["Q: a?", "Q: b?", "Q: c?", "Q: d?", "A: e.", "A: f.", "A: g."];
  expect(read(lists)).toEqual(lists.map(() => "-"));
  const times = ["At 10:30 we met.", "At 11:30 we left.", "At 10:30 we met.", "At 11:30 we left."];
  expect(read(times)).toEqual(times.map(() => "-"));
});

test("any text is read in the order of its sentences, whatever stands in it", () => {
  const piece = fc.constantFrom("Q", "A", "Ada Brook", "AB", ":", "：", " ", "x", "**", "(", "\n");
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const sentences = texts.map((one, i) => ({ text: one, passage: i >> 1 }));
      const turns = findTurns(sentences, "Ada Brook", titles);
      expect([0, texts.length]).toContain(turns.length);
      for (const [i, turn] of turns.entries()) {
        const before = turns[i - 1] ?? null;
        const isOpening = sentences[i - 1]?.passage !== sentences[i]?.passage;
        if (!isOpening && i > 0) expect(turn).toBe(before);
        if (turn?.isAuthor === true) expect(turn.speaker).toBe("Ada Brook");
      }
    }),
  );
});
