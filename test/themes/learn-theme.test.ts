import fc from "fast-check";
import type { Passage } from "../../src/rows.js";
import { addLearnedTerms } from "../../src/themes/add-learned-terms.js";
import { makeTerm, makeTheme, type Codebook } from "../../src/themes/codebook.js";
import { findHits } from "../../src/themes/find-hits.js";
import { learnTheme, type LearnOptions } from "../../src/themes/learn-theme.js";
import type { Learned, LearnedTerm } from "../../src/themes/learned-terms.js";
import { codebookOf, passageOf } from "./passages.js";

/** Passages of documents, two each, numbered. */
function corpusOf(texts: readonly string[], more: Partial<Passage> = {}): Passage[] {
  return texts.map((text, i) => {
    const document = `${more.document ?? "speech"}-${Math.floor(i / 2)}`;
    return passageOf(text, { ...more, document, passage: `${document}#${i + 1}` });
  });
}

function repeat(count: number, textOf: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => textOf(i));
}

function learn(
  passages: readonly Passage[],
  codebook: Codebook,
  options: LearnOptions = {},
): Learned {
  return learnTheme(passages, findHits(passages, codebook), codebook, options);
}

function termsOf({ terms }: Learned): string[] {
  return terms.filter(({ kept }) => kept).map(({ term }) => term);
}

function rowOf({ terms }: Learned, term: string): LearnedTerm | undefined {
  return terms.find((row) => row.term === term);
}

const piracy = codebookOf({ piracy: ["pirates"] });
// Commas part the words, so that none of them make a phrase.
const sea = corpusOf([
  ...repeat(40, (i) => `Today, pirates, ${i < 30 ? "ships" : "ransom"}, clouds.`),
  ...repeat(60, (i) => `Today, farmers, ${i < 3 ? "ships" : "wheat"}, clouds.`),
]);

describe("what is learned", () => {
  test("the words that stand with a theme's terms are learned, the strongest first", () => {
    const learned = learn(sea, piracy);
    expect(termsOf(learned)).toEqual(["ships", "ransom"]);
    expect(learned.from).toEqual([
      {
        theme: "piracy",
        language: "en",
        passages_with_theme: 40,
        passages_without_theme: 60,
        documents: 20,
        kept: 2,
        note: null,
      },
    ]);
  });

  test("log ratio, G² and weight are those worked out by hand", () => {
    // With the theme 40 passages of 3 words beside "pirates", without it 60 passages of 4.
    const [withTheme, without] = [120, 240];
    // One more passage with the word is shared out as the words are: a third, two thirds.
    const logRatio = Math.log((30 + 1 / 3) / withTheme) - Math.log((3 + 2 / 3) / without);
    const expected = (33 * withTheme) / (withTheme + without);
    const g2 = 2 * (30 * Math.log(30 / expected) + 3 * Math.log(3 / (33 - expected)));
    const row = rowOf(learn(sea, piracy), "ships");
    expect(row).toMatchObject({
      theme: "piracy",
      language: "en",
      kind: "word",
      passages_with_theme: 30,
      passages_without_theme: 3,
      words_with_theme: withTheme,
      words_without_theme: without,
      documents: 15,
      kept: true,
      reason: null,
    });
    expect(row?.log_ratio).toBeCloseTo(logRatio, 12);
    expect(row?.log_ratio).toBeCloseTo(Math.log(182 / 11), 12);
    expect(row?.g2).toBeCloseTo(g2, 9);
    expect(row?.weight).toBeCloseTo(0.5 * (1 - Math.exp(-logRatio)), 3);
  });

  test("words that stand everywhere are not listed", () => {
    const all = learn(sea, piracy).terms.map(({ term }) => term);
    expect(all).not.toContain("clouds");
    expect(all).not.toContain("wheat");
  });

  test("names keep their capitals and the small words between them", () => {
    const passages = corpusOf([
      ...repeat(40, () => "Off the Strait of Hormuz, pirates attack. The Gulf, Rahman, waits."),
      ...repeat(40, () => "Here, wheat grows. The farmers, we hear, wait."),
    ]);
    const learned = learn(passages, piracy);
    expect(rowOf(learned, "Strait of Hormuz")).toMatchObject({ kind: "name", kept: true });
    expect(rowOf(learned, "Rahman")).toMatchObject({ kind: "name", kept: true });
    expect(rowOf(learned, "attack")?.kind).toBe("word");
    expect(rowOf(learned, "Hormuz")).toMatchObject({
      kept: false,
      reason: "says nothing of its own",
    });
  });

  test("a capital that opens a sentence makes no name", () => {
    const passages = corpusOf([
      ...repeat(40, (i) => (i % 4 === 0 ? "Pirates, ransom." : "Ransom: pirates. Ransom.")),
      ...repeat(40, () => "Wheat, clouds."),
    ]);
    expect(rowOf(learn(passages, piracy), "ransom")?.kind).toBe("word");
  });

  test("pairs of words that belong together are learned as one", () => {
    const passages = corpusOf([
      ...repeat(40, () => "There pirates, small arms, armed-guards, clouds."),
      ...repeat(200, (i) => `There ${["fields", "rivers", "forests"][i % 3] ?? ""}, clouds.`),
    ]);
    const learned = learn(passages, piracy);
    expect(rowOf(learned, "small arms")).toMatchObject({ kind: "phrase", kept: true });
    expect(rowOf(learned, "armed-guards")).toMatchObject({ kind: "phrase", kept: true });
  });
});

describe("what a passage is an example of", () => {
  test("passages with negated hits alone are on neither side", () => {
    const negated = corpusOf(
      repeat(10, () => "There are no pirates, ships, clouds."),
      {
        document: "other",
      },
    );
    const [from] = learn([...sea, ...negated], piracy).from;
    expect(from).toMatchObject({ passages_with_theme: 40, passages_without_theme: 60 });
    const [alone, both] = [learn(sea, piracy), learn([...sea, ...negated], piracy)];
    expect(rowOf(both, "ships")).toEqual(rowOf(alone, "ships"));
  });

  test("what an exception covers is no example", () => {
    const codebook = codebookOf({ piracy: ["pirates", "!pirates of penzance"] });
    const opera = corpusOf(
      repeat(50, () => "The pirates of Penzance, tickets."),
      {
        document: "opera",
      },
    );
    const learned = learn([...sea, ...opera], codebook);
    expect(learned.from[0]).toMatchObject({ passages_with_theme: 40, passages_without_theme: 110 });
    expect(rowOf(learned, "tickets")).toBeUndefined();
  });

  test("hits that weigh less than the theme wants are on neither side", () => {
    const terms = [makeTerm("pirates"), makeTerm("wheat", { weight: 0.5 })];
    const codebook = {
      ...piracy,
      themes: [makeTheme("piracy", { terms, present_from: 1 })],
    };
    expect(learn(sea, codebook).from[0]).toMatchObject({
      passages_with_theme: 40,
      passages_without_theme: 3,
    });
  });

  test("a theme has the hits of its parts", () => {
    const codebook = {
      ...piracy,
      themes: [
        makeTheme("crime", { terms: [makeTerm("theft")] }),
        makeTheme("crime/piracy", { parent: "crime", terms: [makeTerm("pirates")] }),
      ],
    };
    const learned = learn(sea, codebook);
    expect(learned.from.map((row) => [row.theme, row.passages_with_theme])).toEqual([
      ["crime", 40],
      ["crime/piracy", 40],
    ]);
    expect(learned.terms.filter(({ kept }) => kept).map((row) => [row.theme, row.term])).toEqual([
      ["crime", "ships"],
      ["crime", "ransom"],
      ["crime/piracy", "ships"],
      ["crime/piracy", "ransom"],
    ]);
  });

  test("copies are not counted", () => {
    const copies = corpusOf(
      repeat(40, () => "We saw pirates, tickets."),
      { document: "copy", counted: false },
    );
    expect(learn([...sea, ...copies], piracy)).toEqual(learn(sea, piracy));
  });
});

describe("what is not kept, and why", () => {
  function reasonOf(texts: readonly string[], term: string, codebook = piracy): string | null {
    const others = repeat(200, () => "Wheat, clouds, we saw.");
    const row = rowOf(learn(corpusOf([...texts, ...others]), codebook), term);
    if (row === undefined) throw new Error(`no row for ${term}`);
    return row.reason;
  }

  test("what stands in few passages, or in one document", () => {
    const texts = (rare: number, one: number) =>
      repeat(40, (i) => `Pirates, ${i % 12 < rare ? "ransom" : ""}, ${i < one ? "gold" : ""}.`);
    expect(reasonOf(texts(1, 0), "ransom")).toBe("too rare");
    const passages = [
      ...corpusOf(texts(0, 0)),
      ...corpusOf(repeat(200, () => "Wheat, clouds.")).map((passage) => ({
        ...passage,
        passage: `w${passage.passage}`,
      })),
      ...Array.from({ length: 12 }, (_, i) =>
        passageOf("Pirates, gold.", { document: "gold", passage: `gold#${i}` }),
      ),
    ];
    expect(rowOf(learn(passages, piracy), "gold")?.reason).toBe("one document only");
  });

  test("common words, and terms of other themes", () => {
    const codebook = codebookOf({ piracy: ["pirates"], trade: ["ships"] });
    const texts = repeat(40, () => "Pirates, ships, government.");
    expect(reasonOf(texts, "government", codebook)).toBe("common word");
    expect(reasonOf(texts, "ships", codebook)).toBe("term of another theme");
  });

  test("phrases that could take the place of a term", () => {
    const codebook = codebookOf({ piracy: ["pirates", "organized crime"] });
    const texts = repeat(40, () => "Pirates, better organized, organized gangs.");
    expect(reasonOf(texts, "better organized", codebook)).toBe("takes the place of a term");
    expect(reasonOf(texts, "organized gangs", codebook)).toBeNull();
  });

  test("what the theme's own terms match is not even listed", () => {
    const terms = [
      makeTerm("pirate", { stem: true, language: "en" }),
      makeTerm("PIRAT", { cased: true }),
    ];
    const codebook = { ...piracy, themes: [makeTheme("piracy", { terms })] };
    const texts = repeat(40, (i) => `Pirates, ${i % 2 === 0 ? "no pirates" : "pirat"}, ransom.`);
    const all = learn(corpusOf([...texts, ...repeat(200, () => "Wheat.")]), codebook).terms;
    expect(all.map(({ term, reason }) => [term, reason])).toEqual([
      ["ransom", null],
      ["no", "common word"],
    ]);
  });
});

describe("too little, or too much", () => {
  test("too few examples are said, with what is wanted", () => {
    const learned = learn(sea.slice(36, 100), piracy);
    expect(learned.terms).toEqual([]);
    expect(learned.from[0]?.note).toBe(
      "too little to learn from: 4 passages with the theme in 2 documents; 30 in 5 wanted",
    );
  });

  test("a theme that covers everything has nothing to be told from", () => {
    expect(learn(sea.slice(0, 40), piracy).from[0]?.note).toBe(
      "too little to learn from: 0 passages without the theme; 30 wanted",
    );
  });

  test("a theme without hits, a theme without passages, no themes", () => {
    expect(learn(sea, codebookOf({ none: ["zeppelin"] })).from[0]?.note).toBe(
      "too little to learn from: 0 passages with the theme in 0 documents; 30 in 5 wanted",
    );
    expect(learn([], piracy)).toEqual({ terms: [], from: [] });
    expect(learn(sea, codebookOf({}))).toEqual({ terms: [], from: [] });
  });

  test("empty passages, and passages without words, are passages without the theme", () => {
    const empty = corpusOf(["", "…", "\n\n", "1,000"], { document: "empty" });
    const learned = learn([...sea, ...empty], piracy);
    expect(learned.from[0]?.passages_without_theme).toBe(64);
    expect(termsOf(learned)).toEqual(["ships", "ransom"]);
  });

  test.each([
    ["words", "pirates wheat Strait of "],
    ["capitals", "A Bc "],
    ["hyphens", "a-"],
    ["one word", "x"],
    ["Chinese", "海盗"],
    ["blanks", "a \n "],
  ])("a passage of a million letters is read: %s", (_, piece) => {
    const long = passageOf(piece.repeat(Math.ceil(1e6 / piece.length)), {
      document: "long",
      passage: "long#1",
    });
    const learned = learn([...sea, long], piracy);
    expect(learned.from).toHaveLength(1);
  });

  test("options that make no sense are refused", () => {
    expect(() => learn(sea, piracy, { themes: ["pirates"] })).toThrow(
      "learnTheme: themes: expected piracy; found pirates",
    );
    expect(() => learn(sea, piracy, { most: 0 })).toThrow(
      "learnTheme: most: expected a whole number from 1; found 0",
    );
    expect(() => learn(sea, piracy, { most: 1.5 })).toThrow(
      "learnTheme: most: expected a whole number from 1; found 1.5",
    );
    expect(() => learn(sea, piracy, { minimum: Number.NaN })).toThrow(
      "learnTheme: minimum: expected a whole number from 1; found NaN",
    );
  });
});

describe("options", () => {
  test("themes, and how many terms are kept, can be restricted", () => {
    const codebook = codebookOf({ piracy: ["pirates"], farming: ["farmers"] });
    const learned = learn(sea, codebook, { themes: ["farming"], most: 1 });
    expect(learned.from.map(({ theme }) => theme)).toEqual(["farming"]);
    expect(termsOf(learned)).toEqual(["wheat"]);
  });

  test("less can be asked for", () => {
    const passages = corpusOf(["Pirates, ransom.", "Pirates, ransom.", "Pirates, gold.", "Wheat."]);
    expect(learn(passages, piracy, { passages: 1, documents: 1 }).from[0]?.note).toBeNull();
  });

  test("each passage is told", () => {
    const told: string[] = [];
    learn(sea, piracy, { onPassage: (passage, of) => told.push(`${passage}/${of}`) });
    expect(told).toHaveLength(100);
    expect(told.at(-1)).toBe("100/100");
  });
});

describe("languages", () => {
  const codebook: Codebook = {
    ...piracy,
    themes: [
      makeTheme("piracy", {
        terms: [
          ["en", "pirates"],
          ["zh", "海盗"],
          ["de", "Piraten"],
          ["fr", "pirates"],
          ["ru", "пираты"],
          ["ko", "해적"],
          ["id", "perompak"],
        ].map(([language, term]) => makeTerm(term ?? "", { language: language ?? null })),
      }),
    ],
  };

  test.each([
    ["zh", "海盗，赎金。", "小麦，云。", ["赎金"], "word"],
    ["de", "Dort sind Piraten, Lösegeld.", "Dort sind Bauern, Weizen.", ["Lösegeld"], "word"],
    ["fr", "Les pirates, la Côte d’Ivoire.", "Les champs, le blé.", ["Côte d’Ivoire"], "name"],
    ["ru", "Здесь пираты, выкуп.", "Здесь поля, пшеница.", ["выкуп"], "word"],
    ["ko", "해적, 몸값.", "농부, 구름.", ["몸값"], "word"],
    ["id", "Ada perompak, tebusan.", "Ada petani, gandum.", ["tebusan"], "word"],
  ])("terms are learned in %s", (language, withTheme, without, expected, kind) => {
    const passages = corpusOf(
      repeat(80, (i) => (i < 40 ? withTheme : without)),
      { language },
    );
    const learned = learn(passages, codebook);
    expect(termsOf(learned)).toEqual(expected);
    expect(learned.terms.find(({ kept }) => kept)).toMatchObject({ language, kind });
  });

  test("languages are learned apart", () => {
    const chinese = corpusOf(
      repeat(80, (i) => (i < 40 ? "海盗，赎金。" : "小麦，云。")),
      { language: "zh", document: "zh" },
    );
    const learned = learn([...chinese, ...sea], codebook);
    expect(learned.terms.filter(({ kept }) => kept).map((row) => [row.language, row.term])).toEqual(
      [
        ["en", "ships"],
        ["en", "ransom"],
        ["zh", "赎金"],
      ],
    );
  });

  test("a language that is not known, or in which the theme has no terms, is said", () => {
    const unknown = sea.map((passage) => ({ ...passage, language: null }));
    expect(learn(unknown, piracy).from[0]?.note).toBe(
      "nothing learned: the language of the passages is not known",
    );
    const dutch = sea.map((passage) => ({ ...passage, language: "nl" }));
    expect(learn(dutch, codebook).from[0]?.note).toBe(
      "nothing learned: the theme has no terms in nl",
    );
  });
});

describe("promises", () => {
  const vocabulary =
    "pirates ships ransom Gulf Aden wheat clouds sea small arms not no the of Mr".split(" ");
  const text = fc
    .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(" ", " ", ", ", ". ", "-")), {
      maxLength: 12,
    })
    .map((pieces) => pieces.map(([word, gap]) => word + gap).join(""));
  const texts = fc.array(text, { minLength: 20, maxLength: 60 });
  const codebook = codebookOf({
    piracy: ["pirates", "small arms", "gulf of aden", "!pirates ransom"],
    farming: ["wheat", "the sea"],
  });
  const little = { passages: 1, documents: 1, minimum: 1 };

  test("the order of the passages does not matter", () => {
    const run = fc.property(texts, fc.infiniteStream(fc.nat()), (all, random) => {
      const passages = corpusOf(all);
      const keys = new Map(passages.map(({ passage }) => [passage, Number(random.next().value)]));
      const shuffled = [...passages].sort(
        (a, b) => (keys.get(a.passage) ?? 0) - (keys.get(b.passage) ?? 0),
      );
      expect(learn(shuffled, codebook, little)).toEqual(learn(passages, codebook, little));
    });
    fc.assert(run, { numRuns: 60 });
  });

  test("the same corpus twice over has nearly the same ratios, and surer ones", () => {
    const once = rowOf(learn(sea, piracy), "ships");
    const again = corpusOf(
      sea.map(({ text: one }) => one),
      { document: "again" },
    );
    const twice = rowOf(learn([...sea, ...again], piracy), "ships");
    expect(Math.abs((twice?.log_ratio ?? 0) - (once?.log_ratio ?? 0))).toBeLessThan(0.15);
    expect(twice?.g2).toBeCloseTo(2 * (once?.g2 ?? 0), 9);
  });

  test("every term learned is a term that finds itself", () => {
    const run = fc.property(texts, (all) => {
      const { terms } = learn(corpusOf(all), codebook, little);
      for (const { theme, term, language } of terms) {
        const passage = passageOf(term, { language });
        const [hit, ...others] = findHits([passage], codebookOf({ [theme]: [term] }));
        expect(others).toEqual([]);
        expect(hit?.match).toBe(term);
      }
    });
    fc.assert(run, { numRuns: 60 });
  });

  test("counts hold together", () => {
    const run = fc.property(texts, (all) => {
      const { terms, from } = learn(corpusOf(all), codebook, little);
      for (const row of terms) {
        const base = from.find(({ theme }) => theme === row.theme);
        expect(row.passages_with_theme).toBeLessThanOrEqual(base?.passages_with_theme ?? 0);
        expect(row.passages_without_theme).toBeLessThanOrEqual(base?.passages_without_theme ?? 0);
        expect(row.documents).toBeLessThanOrEqual(row.passages_with_theme);
        expect(row.weight).toBeGreaterThan(0);
        expect(row.weight).toBeLessThanOrEqual(0.5);
        expect(row.kept).toBe(row.reason === null);
      }
    });
    fc.assert(run, { numRuns: 60 });
  });

  test.each(["theme", "codebook"] as const)(
    "learned terms add hits and take none away (overlap: %s)",
    (overlap) => {
      const book = { ...codebook, matching: { ...codebook.matching, overlap } };
      const run = fc.property(texts, (all) => {
        const passages = corpusOf(all);
        const before = findHits(passages, book);
        const larger = addLearnedTerms(book, learnTheme(passages, before, book, little).terms);
        const after = new Set(findHits(passages, larger).map((hit) => JSON.stringify(hit)));
        expect(before.filter((hit) => !after.has(JSON.stringify(hit)))).toEqual([]);
      });
      fc.assert(run, { numRuns: 60 });
    },
  );

  test("a codebook with learned terms learns the same again", () => {
    const { terms } = learn(sea, piracy);
    const larger = addLearnedTerms(piracy, terms);
    expect(learn(sea, larger).terms).toEqual(terms);
    expect(addLearnedTerms(larger, terms)).toEqual(larger);
  });
});
