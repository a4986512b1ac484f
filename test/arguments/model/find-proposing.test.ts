import fc from "fast-check";
import { findProposing } from "../../../src/arguments/model/find-proposing.js";
import { anyText } from "../../text/texts.js";
import { readEnglish } from "./read-english.js";

function proposingIn(text: string): string | null {
  const { forms } = readEnglish(text).words;
  const found = findProposing(forms);
  return found && forms.slice(found.start, found.end).join(" ");
}

test.each([
  ["A second lock is a must for the upper town.", "is a must"],
  ["The towns could begin by opening their ledgers.", "could begin by"],
  ["Next year we might consider a ferry.", "we might consider"],
  ["Dredging remains a pressing need.", "remains a pressing need"],
  ["The key to a dry cellar is to clear the ditch.", "the key to a dry cellar is to"],
  ["The answer lies in sharing the gauges.", "the answer lies in sharing"],
  ["It would be wise to begin with the smallest weir.", "would be wise to"],
  ["Both towns would do well to read the gauge.", "would do well to"],
  ["It's high time that somebody dredged the channel.", "it s high time that"],
  ["Now is the time to act.", "now is the time to"],
])("%s", (text, words) => {
  expect(proposingIn(text)).toBe(words);
});

test.each([
  ["It remains essential to protect the marsh.", "it remains essential to"],
  ["It is vital for both towns to dredge.", "it is vital for"],
  ["It is above all our common duty to keep the dyke.", "it is above all our common duty to"],
])("what is judged to be needed is proposed: %s", (text, words) => {
  expect(proposingIn(text)).toBe(words);
});

test.each([
  "It is not necessary to dredge.",
  "It is no longer our duty to keep the dyke.",
  "They dredge when it is necessary to do so.",
  "It is important to note that the lock is old.",
  "It is important.",
  "It is vital for the marsh.",
  "It is clear that such words are necessary to keep the peace.",
  "It is important for me to thank the board.",
])("not where it is denied, supposed or only leads to what is said: %s", (text) => {
  expect(proposingIn(text)).toBeNull();
});

test.each([
  ["The only path forward is a joint survey.", "the only path forward is"],
  [
    "The only way for all of the towns along the lower river to stay dry is through dredging.",
    "the only way for all of the towns along the lower river to stay dry is",
  ],
  ["The best way to keep the dyke is to plant willows.", "the best way to keep the dyke is"],
])("the only way, or the best, is proposed: %s", (text, words) => {
  expect(proposingIn(text)).toBe(words);
});

test.each([
  "The lock is older than the town.",
  "The flood could begin in May.",
  "The key is under the mat.",
  "The answer lies in the archive.",
  "The only way across is that old ferry.",
  "The best road is closed.",
  "The ferry is the only way that is dry.",
  "That was the only way.",
])("no phrase proposes: %s", (text) => {
  expect(proposingIn(text)).toBeNull();
});

test("what is found lies within the words", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { forms } = readEnglish(text).words;
      const found = findProposing(forms);
      if (found === null) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(forms.length);
    }),
  );
});
