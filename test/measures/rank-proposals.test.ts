import fc from "fast-check";
import { rankProposals, type ProposalOptions } from "../../src/measures/rank-proposals.js";
import type { Stance } from "../../src/rows.js";
import { componentOf, stanceOf } from "./stances.js";

/** A proposal and its text. */
type Told = readonly [text: string, more?: Partial<Stance>];

function rank(told: readonly Told[], options?: ProposalOptions) {
  const stances = told.map(([, more], i) =>
    stanceOf({ role: "proposal", component: `p.${i + 1}`, ...more }),
  );
  const components = stances.map((stance, i) => componentOf(stance, told[i]?.[0] ?? ""));
  return rankProposals(stances, components, options);
}
const texts = (...args: Parameters<typeof rank>) => rank(...args).map(({ text }) => text);

test("a proposal comes with its source, its strength and what that was made from", () => {
  const told: Told = [
    "Ports should open.",
    { hits: 2, weight: 3, supported_by: 2, confidence: 0.9 },
  ];
  expect(rank([told])).toEqual([
    {
      ...{ document: "Ann-1920", author: "Ann", year: 1920, language: "en", source: null },
      ...{ counted: true, theme: "sea", rank: 1, component: "p.1", holder: "Ann" },
      ...{ voice: "author", stance: "neutral", confidence: 0.9, supported_by: 2, attacked_by: 0 },
      strength: expect.closeTo(0.9 * (3 / 4) * (3 / 4), 12) as number,
      ...{ hits: 2, weight: 3, start: 10, end: 28, text: "Ports should open." },
    },
  ]);
});

test("the surer, the better supported, the less attacked and the more about the theme come first", () => {
  const told: Told[] = [
    ["The tide must be measured."],
    ["Attacked: close every harbour.", { attacked_by: 1 }],
    ["Let ships be inspected.", { supported_by: 1 }],
    ["We call on pilots to rest.", { confidence: 0.9 }],
    ["Build dykes along the coast.", { weight: 2 }],
  ];
  expect(texts(told)).toEqual([
    "Let ships be inspected.",
    "Build dykes along the coast.",
    "We call on pilots to rest.",
    "The tide must be measured.",
    "Attacked: close every harbour.",
  ]);
});

test("what is too loosely about a theme is no proposal of it", () => {
  const told: Told[] = [
    ["Let the gulls be counted.", { weight: 0.2 }],
    ["Let the tide be measured.", { weight: 0.3 }],
  ];
  expect(texts(told)).toEqual(["Let the tide be measured."]);
});

test("equal ones stand in their order, five a theme unless said otherwise", () => {
  const words = ["anchors", "buoys", "cranes", "docks", "engines", "flags", "gulls"];
  const told = words.map((word): Told => [`Count ${word}.`]);
  expect(texts(told)).toEqual(words.slice(0, 5).map((word) => `Count ${word}.`));
  expect(texts(told, { most: 2 })).toHaveLength(2);
  expect(texts(told, { most: 99 })).toHaveLength(7);
});

test("themes stand as the codebook has them, each with ranks of its own", () => {
  const told: Told[] = [
    ["Dredge the river.", { theme: "sea" }],
    ["Write a treaty.", { theme: "law" }],
    ["Sail at dawn.", { theme: "sea" }],
  ];
  const ranks = (options?: ProposalOptions) =>
    rank(told, options).map(({ theme, rank: place }) => `${theme} ${place}`);
  expect(ranks()).toEqual(["sea 1", "sea 2", "law 1"]);
  expect(ranks({ themes: ["air", "law", "sea"] })).toEqual(["law 1", "sea 1", "sea 2"]);
});

test("nearly the same text is named once, be it in one document or in two", () => {
  const long =
    "All coastal states should agree on common rules for the rescue of ships in distress";
  const told: Told[] = [
    [`${long}.`, { supported_by: 1 }],
    [
      `Therefore, all coastal states should agree on common rules for the rescue of ships in distress!`,
    ],
    [long.toUpperCase(), { author: "Bob" }],
    ["All coastal states should agree on common fees for the use of ports in winter."],
    ["所有沿海国家应当就救助遇险船舶的共同规则达成一致。"],
    ["所有沿海国家应当就救助遇险船舶的共同规则达成一致"],
  ];
  expect(texts(told)).toEqual([told[0]?.[0], told[3]?.[0], told[4]?.[0]]);
});

test("for and against are never the same, however alike the words", () => {
  const told: Told[] = [
    ["The strait should be closed to ships of other flags in winter.", { stance: "for" }],
    ["The strait should not be closed to ships of other flags in winter.", { stance: "against" }],
  ];
  expect(texts(told)).toHaveLength(2);
});

test("only the author's own proposals, unless other voices are asked for; no copies, no claims", () => {
  const told: Told[] = [
    ["Own: mend the nets."],
    ["Reported: burn the boats.", { voice: "reported", holder: "The guild" }],
    ["Copy: drain the bay.", { counted: false }],
    ["Claim: the bay is deep.", { role: "claim" }],
  ];
  expect(texts(told)).toEqual(["Own: mend the nets."]);
  expect(rank(told, { voices: ["reported"] })).toMatchObject([{ holder: "The guild", rank: 1 }]);
});

test.each([0, -1, 1.5, NaN, Infinity])("most: %d is refused", (most) => {
  expect(() => rankProposals([], [], { most })).toThrow(
    new RangeError(`rankProposals: most: expected a whole number above 0, found ${most}`),
  );
});

test("a stance about a component that is not there is told", () => {
  expect(() => rankProposals([stanceOf({ role: "proposal", component: "p.9" })], [])).toThrow(
    new TypeError("rankProposals: expected a component p.9, found none"),
  );
});

test("strengths fall with the rank, from below 1 to 0; every support raises one, every attack lowers it", () => {
  const facts = fc.record({
    confidence: fc.double({ min: 0.01, max: 1, noNaN: true }),
    ...{ supported_by: fc.nat(9), attacked_by: fc.nat(9), weight: fc.integer({ min: 1, max: 9 }) },
  });
  const strength = (more: Partial<Stance>) => rank([["Go.", more]])[0]?.strength ?? NaN;
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 12 }), facts, (all, one) => {
      const ranked = rank(all.map((more, i) => [`Call number ${"abcdefghijkl".charAt(i)}.`, more]));
      const strengths = ranked.map((proposal) => proposal.strength);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      for (const value of strengths) expect(0 <= value && value < 1).toBe(true);
      const { supported_by, attacked_by, weight } = one;
      expect(strength({ ...one, supported_by: supported_by + 1 })).toBeGreaterThan(strength(one));
      expect(strength({ ...one, attacked_by: attacked_by + 1 })).toBeLessThan(strength(one));
      expect(strength({ ...one, weight: weight + 1 })).toBeGreaterThan(strength(one));
    }),
  );
});
