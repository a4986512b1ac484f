import fc from "fast-check";
import { roles, type Document, type Passage, type Score, type Stance } from "../../src/rows.js";

/** Rows of a corpus, as far as figures are found in them. */
export interface SomeCorpus {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  readonly scores: readonly Score[];
  readonly stances: readonly Stance[];
}

const facts = fc.record({
  author: fc.constantFrom("Ann", "Ben", "unknown", null),
  year: fc.constantFrom(2020, 2021, null),
  counted: fc.boolean(),
  passages: fc.nat({ max: 4 }),
});

const scored = fc.record({ present: fc.boolean(), score: fc.double({ min: 0, max: 1, noNaN: true }) });

const stated = fc.record({
  role: fc.constantFrom(...roles),
  voice: fc.constantFrom("author", "author", "reported", "quoted", "rejected"),
  stance: fc.constantFrom("for", "against", "neutral"),
  supported_by: fc.nat({ max: 2 }),
  sentence: fc.integer({ min: 1, max: 12 }),
});

/** A corpus of no sense, with these themes: copies, empty documents and unknown facts among it. */
export function someCorpus(themes: readonly string[]): fc.Arbitrary<SomeCorpus> {
  return fc
    .array(facts, { maxLength: 6 })
    .chain((documents) => {
      const count = documents.reduce((sum, { passages }) => sum + passages, 0) * themes.length;
      const exactly = { minLength: count, maxLength: count };
      return fc.tuple(
        fc.constant(documents),
        fc.array(scored, exactly),
        fc.array(fc.uniqueArray(stated, { maxLength: 3, selector: ({ sentence }) => sentence }), exactly),
      );
    })
    .map(([documents, scores, stances]) => makeCorpus(themes, documents, scores, stances));
}

type Value<Kind> = Kind extends fc.Arbitrary<infer Inner> ? Inner : never;

function makeCorpus(
  themes: readonly string[],
  documents: readonly Value<typeof facts>[],
  scores: readonly Value<typeof scored>[],
  stances: readonly (readonly Value<typeof stated>[])[],
): SomeCorpus {
  const rows = documents.map((document, i) => ({
    ...document,
    document: `d${i}`,
    title: null,
    language: "en",
    source: null,
  }));
  const passages = rows.flatMap(({ passages: count, ...row }) =>
    Array.from({ length: count }, (_, i) => ({
      ...row,
      passage: `${row.document}#${i + 1}`,
      index: i + 1,
      words: 10,
      text: "ten signs.",
    })),
  );
  const cells = passages.flatMap((row) => themes.map((theme) => ({ ...row, theme })));
  return {
    documents: rows as unknown as Document[],
    passages: passages as unknown as Passage[],
    scores: cells.map((row, i) => ({ ...row, ...scores[i], hits: 1 }) as unknown as Score),
    stances: cells.flatMap((row, i) =>
      (stances[i] ?? []).map(({ sentence, ...one }) => {
        const isStated = one.role === "claim" || one.role === "proposal";
        const stance = isStated ? one.stance : null;
        const component = `${row.passage}.${sentence}`;
        return { ...row, ...one, stance, component } as unknown as Stance;
      }),
    ),
  };
}
