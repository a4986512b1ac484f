import fc from "fast-check";
import type { DocumentFacts, Passage } from "../../../src/rows.js";
import { countWords } from "../../../src/text/scan-words.js";
import type { Codebook } from "../../../src/themes/codebook.js";
import { cutUp } from "../codebooks.js";
import { hardCases, spoken } from "../hard-codebooks.js";

const facts = fc.record({
  author: fc.constantFrom("Ada Brook", "Tom Marsh", "\ud800", null),
  year: fc.constantFrom(2021, 2022, null),
  source: fc.constantFrom("The Delta Review", null),
  counted: fc.constantFrom(true, true, true, false),
});
const place = fc.record({
  language: spoken,
  start: fc.nat(300),
  cuts: fc.array(fc.nat(40), { maxLength: 4 }),
  opens: fc.boolean(),
});

/** A codebook, and passages of documents with all that passages can be. */
export const hardCorpora: fc.Arbitrary<{ codebook: Codebook; passages: Passage[] }> = fc
  .record({
    hard: hardCases,
    documents: fc.array(facts, { minLength: 5, maxLength: 5 }),
    places: fc.array(place, { minLength: 5, maxLength: 5 }),
    emptyAt: fc.option(fc.nat(4)),
  })
  .map(({ hard: { codebook, texts }, documents, places, emptyAt }) => {
    let [number, index] = [-1, 0];
    const passages = texts.map((said, i): Passage => {
      const { language = null, start = 0, cuts = [], opens = true } = places[i] ?? {};
      if (i === 0 || opens) [number, index] = [number + 1, 0];
      index++;
      const text = i === emptyAt ? "—" : said;
      const document = `tract ${number}`;
      const own = { ...(documents[number] as Omit<DocumentFacts, "document" | "language">) };
      const { passage } = cutUp(text, cuts, start, language);
      const words = countWords(text, language);
      return { ...passage, ...own, document, passage: `${document}#${index}`, index, words };
    });
    return { codebook, passages };
  });
