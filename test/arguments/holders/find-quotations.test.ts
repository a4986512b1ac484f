import fc from "fast-check";
import { findQuotations } from "../../../src/arguments/holders/find-quotations.js";

/** What is quoted in each of some sentences; all in one paragraph, or each in its own. */
function quotedIn(texts: readonly string[], ownParagraphs = false): string[][] {
  const sentences = texts.map((text, i) => ({ text, passage: ownParagraphs ? i : 0 }));
  const found = findQuotations(sentences);
  return texts.map((text, i) =>
    (found.get(i) ?? []).map(({ start, end }) => text.slice(start, end)),
  );
}

test.each([
  ["“Come in,” she said. “Sit.”", ["“Come in,”", "“Sit.”"]],
  ['"Come in," she said. "Sit."', ['"Come in,"', '"Sit."']],
  ["„Komm herein“, sagte sie.", ["„Komm herein“"]],
  ["Elle dit : « Entrez ».", ["« Entrez »"]],
  ["Er sagte: »Komm herein.«", ["»Komm herein.«"]],
  ["彼は「入れ」と言った。", ["「入れ」"]],
  ["‘Come in,’ she said.", ["‘Come in,’"]],
  ["“He said ‘no’ to me.”", ["“He said ‘no’ to me.”"]],
  ["The states’ rights and the people’s will", []],
  ["It's the states' rights, isn't it?", []],
  ["A mark “ that is never closed", []],
  ["", []],
])("%j", (text, quoted) => {
  expect(quotedIn([text])).toEqual([quoted]);
});

test("a quotation goes over sentences, and over paragraphs that open it again", () => {
  const texts = ["She said: “One.", "Two.", "Three.” Four."];
  expect(quotedIn(texts)).toEqual([["“One."], ["Two."], ["Three.”"]]);
  expect(quotedIn(["“One.", "“Two.”", "Three."], true)).toEqual([["“One."], ["“Two.”"], []]);
  expect(quotedIn(["“One.", "Two.”"], true)).toEqual([[], []]);
});

test("quotations are in order, within their sentences and never over one another", () => {
  const text = fc.stringMatching(/^[a ,.:"“”„«»‘’'「」]{0,30}$/u);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(1)), { maxLength: 8 }), (lines) => {
      let passage = 0;
      const sentences = lines.map(([line, step]) => ({ text: line, passage: (passage += step) }));
      for (const [i, parts] of findQuotations(sentences)) {
        let last = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sentences[i]?.text.length ?? 0);
      }
    }),
  );
});
