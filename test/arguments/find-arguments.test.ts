import fc from "fast-check";
import { findArguments, type Arguments } from "../../src/arguments/find-arguments.js";
import type { Component, Passage, Relation } from "../../src/rows.js";
import { makeDocuments } from "../../src/corpus/make-documents.js";
import { readMarkdown } from "../../src/corpus/formats/read-markdown.js";
import { splitPassages, type PassageUnit } from "../../src/text/split-passages.js";
import { anyText } from "../text/texts.js";
import { passagesOf } from "./passages.js";

const units = ["paragraph", "sentence", "window", "document"] as const;

const argue = (text: string, language: string | null = "en", by: PassageUnit = "paragraph") =>
  findArguments(passagesOf(text, language, { by }));
const componentsOf = (text: string, language?: string | null, by?: PassageUnit) =>
  argue(text, language, by).components;
const rolesOf = (text: string, language?: string | null) =>
  componentsOf(text, language).map(({ role }) => role);

/** `Its first words … type … the first words of the other`. */
function told({ components, relations }: Arguments): string[] {
  const words = new Map(
    components.map(({ component, text }) => [component, text.split(" ").slice(0, 2).join(" ")]),
  );
  return relations.map(
    ({ source, type, target }) =>
      `${words.get(source) ?? "?"} | ${type} | ${words.get(target) ?? "?"}`,
  );
}

/** The same passages as those of another document. */
const rename = (passages: readonly Passage[], document: string): Passage[] =>
  passages.map((one) => ({ ...one, document, passage: `${document}#${one.index}` }));

const speech =
  "I thank the Chair for giving me the floor. We believe that the old dike is too weak for this river. " +
  "The council should build a new one, because the lower town was flooded in 1974.";

describe("roles", () => {
  test("thanks, a view, what is asked for, and its reason", () => {
    expect(rolesOf(speech)).toEqual(["none", "claim", "proposal", "premise"]);
  });

  test("each with how it was judged, how surely, and by which words", () => {
    const { components } = argue(speech);
    expect(new Set(components.map(({ method }) => method))).toEqual(new Set(["model en"]));
    for (const { confidence, cue, text, note } of components) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(note).toBeNull();
      for (const words of cue?.split("; ") ?? []) expect(text).toContain(words);
    }
    expect(components[2]?.cue).toContain("should");
    expect(components[3]?.cue).toBe("because");
  });

  test("Indonesian and Malay are judged by cues", () => {
    const text =
      "Kami percaya bahwa sungai milik semua orang. Dewan desa harus membuka kembali bendungan tua itu, karena ikan tidak dapat naik pada air rendah.";
    for (const language of ["id", "ms"]) {
      expect(rolesOf(text, language)).toEqual(["claim", "proposal", "premise"]);
      expect(componentsOf(text, language)[0]?.method).toBe("cues id");
    }
  });

  test("a language without rules has none, with the reason", () => {
    const text = "Mto huu ni wa watu wote wanaoishi kando yake. Serikali inapaswa kufungua lango.";
    const [first, second, ...rest] = componentsOf(text, "sw");
    for (const one of [first, second]) {
      expect(one).toMatchObject({ role: "none", confidence: 0, cue: null, method: "none" });
      expect(one?.note).toBe("no rules for sw");
    }
    expect(rest).toEqual([]);
    expect(argue(text, "sw").relations).toEqual([]);
    expect(componentsOf(text, null)[0]?.note).toBe("no rules for an unknown language");
  });

  test("in a document of several languages every passage is judged by its own", () => {
    const told = [
      ["The council must open the old dam before winter.", "en"],
      ["Dewan desa harus membuka kembali bendungan tua itu.", "id"],
      ["Serikali inapaswa kufungua lango la mto huu.", "sw"],
    ] as const;
    const passages = passagesOf(told.map(([text]) => text).join("\n\n"), null, { shortest: 0 }).map(
      (passage, i) => ({
        ...passage,
        language: told[i]?.[1] ?? null,
      }),
    );
    const { components } = findArguments(passages);
    expect(components.map(({ role, method, language }) => [role, method, language])).toEqual([
      ["proposal", "model en", "en"],
      ["proposal", "cues id", "id"],
      ["none", "none", "sw"],
    ]);
  });
});

describe("relations", () => {
  test("a reason supports what it is the reason for", () => {
    const { relations } = argue(speech);
    const joint = relations.find(({ cue }) => cue === "because");
    expect(joint).toMatchObject({
      ...{ document: "marsh-2021", source: "marsh-2021#1.4", target: "marsh-2021#1.3" },
      ...{ type: "support", confidence: 0.9 },
    });
  });

  const announced = ["There are", "First, states", "Second, both", "Third, the"];
  const items = [
    "There are three principles that both banks should respect.",
    "First, states must share what they measure.",
    "Second, both villages should open the gates in spring.",
    "Third, the ledger must be open to all.",
  ];

  test.each(units)("items hang on the sentence that announces them, by %s", (by) => {
    for (const gap of [" ", "\n\n"]) {
      const found = told(argue(items.join(gap), "en", by));
      for (const item of announced.slice(1))
        expect(found).toContain(`${item} | support | There are`);
    }
  });

  test("a colon announces", () => {
    const text = items.join("\n\n").replace(/^.*\./u, "We ask the council for this:");
    expect(told(argue(text))).toContain("Third, the | support | We ask");
  });

  test("without an announcement they hang on the claim right before", () => {
    const text = items.join(" ").replace(/^[^.]*\./u, "Both banks should respect the river.");
    const { relations } = argue(text);
    expect(relations.map(({ cue, confidence }) => [cue, confidence])).toEqual([
      ["First", 0.5],
      ["Second", 0.5],
      ["Third", 0.5],
    ]);
  });

  test("in Indonesian too", () => {
    const text =
      "Ada dua prinsip yang penting bagi sungai ini. Pertama, kedua desa harus berbagi alat ukur. Kedua, dewan harus membuka buku catatan.";
    expect(told(argue(text, "id"))).toEqual([
      "Pertama, kedua | support | Ada dua",
      "Kedua, dewan | support | Ada dua",
    ]);
  });

  test("numbering that is interrupted ends where it is", () => {
    const [announcement, first, , third] = items;
    expect(told(argue([announcement, first, third].join(" ")))).toEqual([
      "First, states | support | There are",
    ]);
  });

  test("a claim that objects to the premise before it is attacked by that", () => {
    const text =
      "More than 2 million people have been forced to flee their homes since 2014. However, the council is clearly not responsible for this tragedy.";
    const { components, relations } = argue(text);
    expect(components.map(({ role }) => role)).toEqual(["premise", "claim"]);
    expect(relations).toMatchObject([{ type: "attack", source: "marsh-2021#1.1" }]);
  });

  test("a view that is reported to be rejected supports nothing", () => {
    const text =
      "We believe that the old dike is too weak for this river. The ministry claims that in 1974 the dike broke and 12 houses were lost.";
    expect(told(argue(text))).toEqual(["The ministry | support | We believe"]);
    const { components, relations } = argue(`${text} This is not true.`);
    expect(components[1]).toMatchObject({ role: "premise", voice: "rejected" });
    expect(relations).toEqual([]);
  });

  test("a view is attacked by the sentence that rejects it, and supported by nothing of its author's", () => {
    const text =
      "Critics say that the old dike is too weak for this river. But the dike has clearly proved to be strong enough. In 1974 it held when 12 houses were lost.";
    const { relations } = argue(text);
    expect(relations).toMatchObject([
      { type: "attack", source: "marsh-2021#1.2", target: "marsh-2021#1.1", cue: "But" },
      { type: "support", source: "marsh-2021#1.3", target: "marsh-2021#1.2" },
    ]);
  });

  test("none leads from one document to another", () => {
    const one = passagesOf("We believe that the old dike is too weak for this river.");
    const other = rename(passagesOf("In 1974 the dike broke and 12 houses were lost."), "gauge");
    expect(findArguments([...one, ...other]).relations).toEqual([]);
    const { relations } = findArguments([
      ...passagesOf(speech),
      ...rename(passagesOf(speech), "b"),
    ]);
    expect(relations.filter(({ document }) => document === "b")).toHaveLength(relations.length / 2);
    for (const { document, source, target } of relations) {
      expect([source, target].every((id) => id.startsWith(`${document}#`))).toBe(true);
    }
  });
});

describe("holders", () => {
  test("a report names its holder, and parts of one sentence share it", () => {
    const text =
      "President Xi Jinping pointed out that the sea belongs to all, because no state can own the waves of the ocean. We agree.";
    expect(
      componentsOf(text).map(({ voice, holder, holder_cue }) => [voice, holder, holder_cue]),
    ).toEqual([
      ["reported", "Xi Jinping", "President Xi Jinping pointed out that"],
      ["reported", "Xi Jinping", "President Xi Jinping pointed out that"],
      ["author", "Ada Marsh", null],
    ]);
  });

  test.each(units)("a quotation goes on over sentences and ends with its mark, by %s", (by) => {
    const text =
      "Ama Kwadi said: “The harbour must be closed. It is too old for ships of today. It was built in 1911.”\n\nThe talks went on.";
    expect(componentsOf(text, "en", by).map(({ voice, holder }) => [voice, holder])).toEqual([
      ...[1, 2, 3].map(() => ["quoted", "Ama Kwadi"]),
      ["author", "Ada Marsh"],
    ]);
  });

  test.each(units)("a mark that is not closed in its paragraph opens nothing, by %s", (by) => {
    const text =
      "Ama Kwadi wrote a book, “The old harbour of my town.\n\nIt is too old for ships of today.\n\nNobody will read “that” again.";
    const [, second] = componentsOf(text, "en", by);
    expect(second).toMatchObject({ voice: "author", holder: "Ada Marsh" });
  });

  test("in several languages are read by the words of each, Malay by those of Indonesian", () => {
    const english = "According to the World Bank, growth will slow down next year.";
    const indonesian = "Menurut Bank Dunia, pertumbuhan akan melambat tahun depan.";
    const passages = passagesOf(`${english}\n\n${indonesian}`).map((passage, i) => ({
      ...passage,
      language: i === 0 ? "en" : "id",
    }));
    expect(findArguments(passages).components.map(({ holder }) => holder)).toEqual([
      "World Bank",
      "Bank Dunia",
    ]);
    expect(componentsOf(indonesian, "ms")[0]?.holder).toBe("Bank Dunia");
  });

  test.each(units)("what others say and what their author answers are told apart, by %s", (by) => {
    const text =
      "Although the minister believes that the old dike is strong, the floods show that it is not. " +
      "Critics argue that a new dike is too dear, but it must be built.";
    const found = argue(text, "en", by);
    expect(found.components.map(({ text, voice, holder }) => [text, voice, holder])).toEqual([
      ["Although the minister believes that the old dike is strong,", "reported", "the minister"],
      ["the floods show that it is not.", "author", "Ada Marsh"],
      ["Critics argue that a new dike is too dear,", "rejected", "critics"],
      ["but it must be built.", "author", "Ada Marsh"],
    ]);
    expect(told(found)).toContain("but it | attack | Critics argue");
  });

  test("an author who is not known stays so", () => {
    const passages = passagesOf("The sea is free.").map((one) => ({ ...one, author: null }));
    expect(findArguments(passages).components[0]).toMatchObject({ voice: "author", holder: null });
  });
});

describe("rows", () => {
  test("carry what is known of their passage, copies too", () => {
    const passages = passagesOf(speech).map((one) => ({
      ...one,
      counted: false,
      source: "Gazette",
    }));
    const { components, relations } = findArguments(passages);
    expect(components).toHaveLength(4);
    expect(relations).toEqual(argue(speech).relations);
    expect(components[1]).toMatchObject({
      ...{ component: "marsh-2021#1.2", document: "marsh-2021", passage: "marsh-2021#1", index: 2 },
      ...{ author: "Ada Marsh", year: 2021, language: "en", source: "Gazette", counted: false },
    });
  });

  test("are numbered in the passage and in the document", () => {
    const text =
      "The sea is free. It belongs to all.\n\nNobody owns the waves. Nobody owns the wind.";
    const ids = (by: PassageUnit) =>
      componentsOf(text, "en", by).map(({ component, index }) => `${index} ${component}`);
    const name = (...ends: string[]) => ends.map((end, i) => `${i + 1} marsh-2021#${end}`);
    expect(findArguments(passagesOf(text, "en", { shortest: 0 })).components).toMatchObject(
      ["1.1", "1.2", "2.1", "2.2"].map((end, i) => ({
        ...{ component: `marsh-2021#${end}`, index: i + 1 },
      })),
    );
    expect(ids("sentence")).toEqual(name("1.1", "2.1", "3.1", "4.1"));
    expect(ids("document")).toEqual(name("1.1", "1.2", "1.3", "1.4"));
  });

  test("say where their words stand in the original file", () => {
    const markdown =
      "# On the *dike*\n\nWe believe that the **dike** &amp; the gauge are weak. The council\nshould build\na [new dike](a.md), because the lower town was flooded in 1974.\n\n- First, it is old.\n- Second, it &lt;leaks&gt; badly.\n";
    const { documents } = makeDocuments(
      readMarkdown(markdown, "a.md").sources.map((source) => ({ ...source, path: "a.md" })),
    );
    for (const by of units) {
      const { components } = findArguments(splitPassages(documents, { by }));
      const raw = (at: number) =>
        markdown.slice(components[at]?.raw_start, components[at]?.raw_end);
      expect(raw(0)).toBe("We believe that the **dike** &amp; the gauge are weak.");
      expect(raw(1)).toBe("The council\nshould build\na [new dike](a.md),");
      expect(raw(2)).toBe("because the lower town was flooded in 1974.");
      expect(components.at(-1)?.raw_end).toBe(markdown.length - 1);
    }
  });

  test("are the same whatever documents stand before, behind or between", () => {
    const one = passagesOf(speech);
    const other = rename(passagesOf("The dike broke in 1974.\n\nNobody owns the river."), "other");
    const [first, ...rest] = other;
    const of = (document: string, { components, relations }: Arguments): Arguments => ({
      components: components.filter((row) => row.document === document),
      relations: relations.filter((row) => row.document === document),
    });
    const mixed = first === undefined ? [] : [first, ...one, ...rest];
    for (const passages of [[...one, ...other], [...other, ...one], mixed]) {
      const found = findArguments(passages);
      expect(of("marsh-2021", found)).toEqual(findArguments(one));
      expect(of("other", found)).toEqual(findArguments(other));
    }
  });
});

test("tells after each document how many are done", () => {
  const seen: string[] = [];
  findArguments([...passagesOf("The sea is free."), ...rename(passagesOf("It is."), "b")], {
    onDocument: (done, of) => seen.push(`${done} of ${of}`),
  });
  expect(seen).toEqual(["1 of 2", "2 of 2"]);
});

describe("bad input", () => {
  test("no passages, no rows", () => {
    expect(findArguments([])).toEqual({ components: [], relations: [] });
    expect(argue("")).toEqual({ components: [], relations: [] });
    expect(argue(" \n\n ")).toEqual({ components: [], relations: [] });
  });

  test("marks, headings and short items have no role, for a reason", () => {
    const notes = (text: string) =>
      componentsOf(text).map(({ role, note }) => `${role}: ${note ?? "?"}`);
    expect(notes("... !!! ***\n\n— 12 —")).toEqual(["none: no words", "none: no words"]);
    expect(notes("Rivers\n\nGauges\n\nLedgers")).toEqual([
      "none: heading",
      "none: heading",
      "none: short line",
    ]);
    expect(notes("- gauges\n- ledgers\n- locks")).toEqual(Array(3).fill("none: list item"));
    expect(argue("Rivers\n\nGauges\n\nLedgers").relations).toEqual([]);
  });

  test("questions mostly argue nothing", () => {
    const text = "Who owns the river? Where does the water go? What is a gauge? When was it built?";
    expect(rolesOf(text)).toEqual(["none", "none", "none", "none"]);
    expect(argue(text).relations).toEqual([]);
  });

  test("a text without a single mark is one component", () => {
    expect(componentsOf("states should share what they measure on both banks")).toHaveLength(1);
  });

  test.each(["en", "id", "sw"])("a sentence of 50,000 words is read: %s", (language) => {
    const read = (text: string) => findArguments(passagesOf(text, language, { by: "document" }));
    for (const words of ["the water is high and ", "who because “ ", "should not must ( , "]) {
      const text = words.repeat(50_000 / words.trim().split(" ").length);
      const { components, relations } = read(text);
      expect(components).toMatchObject([{ start: 0, end: text.trimEnd().length }]);
      expect(relations).toEqual([]);
    }
    const parts = read("because the water is high and it rains on us ".repeat(5_000));
    expect(parts.components.length).toBe(language === "en" ? 5_000 : 1);
    expect(parts.relations.length).toBeLessThanOrEqual(20 * parts.components.length);
  });
});

const piece = fc.constantFrom(
  ...["We believe that the dike is weak", "the council should build a new one", "It broke in 1974"],
  ...[
    "because nobody trusts the figures of the other bank",
    "First, it is old",
    "Second, it leaks",
  ],
  ...[
    "There are two reasons:",
    "However, he said: “It is safe",
    "it rains”",
    "Dewan harus bertindak",
  ],
  ...["Namun, tanggul itu jebol", "— * —", "(12%)", "Why not?", "A heading\n\n"],
);
const argued = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", ", ", "; ", ". ", "\n\n", ".\n- ", "")), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(""));
const text = fc.oneof(argued, anyText);
const language = fc.constantFrom("en", "id", "sw", null);
const unit = fc.constantFrom<PassageUnit>(...units);
const inked = (rows: readonly { readonly text: string }[]) =>
  rows.map((row) => row.text.replace(/\s/gu, "")).join("");

/** The passages as of a file in which `by` other letters stood before, and one before each blank. */
function shift(passages: readonly Passage[], whole: string, by: number): Passage[] {
  const runs = [...whole.matchAll(/\S+\s*|^\s+/gu)].map(([words], i, all) => {
    const start = all[i]?.index ?? 0;
    const raw_start = by + start + i;
    return { start, end: start + words.length, raw_start, raw_end: raw_start + words.length };
  });
  return passages.map((one) => ({
    ...one,
    runs: runs.filter(({ start, end }) => start < one.end && end > one.start),
  }));
}

describe("for any text", () => {
  test("what is no blank is in exactly one component, in order, where the component says", () => {
    fc.assert(
      fc.property(text, language, unit, (whole, spoken, by) => {
        const passages = passagesOf(whole, spoken, { by });
        const { components } = findArguments(passages);
        expect(inked(components)).toBe(inked(passages));
        let end = 0;
        components.forEach((one, i) => {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(whole.slice(one.start, one.end)).toBe(one.text);
          expect(one.index).toBe(i + 1);
          ({ end } = one);
        });
        for (const { passage, start, end } of passages) {
          const own = components.filter((one) => one.passage === passage);
          expect(own.map(({ component }) => component)).toEqual(
            own.map((_, i) => `${passage}.${i + 1}`),
          );
          for (const one of own) expect(one.start >= start && one.end <= end).toBe(true);
        }
      }),
    );
  });

  test("offsets in the original are those of the first and the last letter", () => {
    fc.assert(
      fc.property(text, language, unit, fc.nat(99), (whole, spoken, by, offset) => {
        const { components } = findArguments(
          shift(passagesOf(whole, spoken, { by }), whole, offset),
        );
        // One letter more for every word before.
        const words = (until: number) => whole.slice(0, until).match(/\S+\s*|^\s+/gu)?.length ?? 0;
        for (const { start, end, raw_start, raw_end } of components) {
          expect(raw_start).toBe(offset + start + words(start + 1) - 1);
          expect(raw_end).toBe(offset + end + words(end) - 1);
        }
      }),
    );
  });

  test("relations are between different components of a document, each two once", () => {
    fc.assert(
      fc.property(text, language, unit, (whole, spoken, by) => {
        const one = passagesOf(whole, spoken, { by });
        const { components, relations } = findArguments([...one, ...rename(one, "other")]);
        const at = new Map(components.map((row) => [row.component, row]));
        const pair = ({ source, target }: Relation) => [source, target].toSorted().join(" ");
        expect(new Set(relations.map(pair)).size).toBe(relations.length);
        for (const { document, source, target, confidence } of relations) {
          expect(source).not.toBe(target);
          expect(at.get(source)?.document).toBe(document);
          expect(at.get(target)?.document).toBe(document);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
      }),
    );
  });

  test("components have a role, a confidence, and a reason where they were not weighed", () => {
    fc.assert(
      fc.property(text, language, unit, (whole, spoken, by) => {
        for (const one of componentsOf(whole, spoken, by)) {
          expect(one.confidence >= 0 && one.confidence <= 1).toBe(true);
          expect(one.method === "none").toBe(one.note !== null);
          if (one.note !== null) expect(one).toMatchObject({ role: "none", cue: null });
        }
      }),
    );
  });

  test("the same passages give the same rows, and stay as they are", () => {
    fc.assert(
      fc.property(text, language, unit, (whole, spoken, by) => {
        const passages = passagesOf(whole, spoken, { by });
        const before = structuredClone(passages);
        const found = JSON.stringify(findArguments(passages));
        expect(JSON.stringify(findArguments(passages))).toBe(found);
        expect(passages).toEqual(before);
      }),
    );
  });

  test("whose view it is and which sentences there are does not depend on the passages", () => {
    const essential = ({ start, end, voice, holder, note }: Component) =>
      [start, end, voice, holder, note].join(" ");
    const sentences = fc
      .array(
        fc.constantFrom(
          ...["Ama Kwadi said: “The dike is safe.", "Nobody owns the river.”", "“It is old.”"],
          ...[
            "She added that the council should build a new one.",
            "The weir\n",
            "But this is wrong.",
          ],
          ...["It broke, because the clay was soft and nobody had seen it.", "The “dike” is old."],
        ),
        { maxLength: 12 },
      )
      .chain((all) =>
        fc
          .array(fc.constantFrom(" ", "\n\n"), { minLength: all.length, maxLength: all.length })
          .map((gaps) => all.map((one, i) => one + (gaps[i] ?? "")).join("")),
      );
    fc.assert(
      fc.property(sentences, unit, (whole, by) => {
        const found = componentsOf(whole, "en", by).map(essential);
        expect(found).toEqual(componentsOf(whole, "en", "document").map(essential));
      }),
    );
  });
});

test("twice the text is looked at twice as often", () => {
  const looks = (paragraphs: number): number => {
    let count = 0;
    const text = `${speech} First, it is old. Nobody owns the river.\n\n`.repeat(paragraphs);
    const passages = passagesOf(text).map(
      (passage) =>
        new Proxy(passage, {
          get(target, key) {
            count++;
            return Reflect.get(target, key) as unknown;
          },
        }),
    );
    findArguments(passages);
    return count;
  };
  expect(looks(80) - looks(40)).toBe(2 * (looks(60) - looks(40)));
});
