import fc from "fast-check";
import { findStances } from "../../src/arguments/find-stances.js";
import type { Component, Hit, Stance } from "../../src/rows.js";
import { componentOf, hitOf, readHits, relationOf } from "./argued.js";

/** The only stance of a sentence in which the hits stand in brackets. */
function stanceOf(marked: string, more: Partial<Component> = {}, others: readonly Hit[] = []) {
  const { text, hits } = readHits(marked);
  const [row] = findStances([componentOf(text, more)], [], [...hits, ...others]);
  return row === undefined ? null : ([row.stance, row.cue] as const);
}

/** So many hits elsewhere as make a theme one about something good, or bad. */
const about = (match: string) => [1, 2, 3].map(() => hitOf(match, { document: "other" }));

test("there is a row for every component and theme with a hit in it, sub-themes included", () => {
  const [first, second] = [
    componentOf("Ports need law."),
    componentOf("Ships sail.", { start: 16, component: "d#1.2", role: "premise" }),
  ];
  const hits = [
    hitOf("Ports", { theme: "sea" }),
    hitOf("Ports", { theme: "sea/ports" }),
    hitOf("Ships", { theme: "sea", start: 16 }),
    hitOf("law", { theme: "law", start: 11 }),
    hitOf("sail", { theme: "sea", start: 22 }),
  ];
  const rows = findStances([first, second], [], hits);
  expect(rows.map(({ component, theme, hits }) => [component, theme, hits])).toEqual([
    ["d#1.0", "sea", 1],
    ["d#1.0", "sea/ports", 1],
    ["d#1.0", "law", 1],
    ["d#1.2", "sea", 2],
  ]);
});

test("a row brings what is known of its component", () => {
  const component = componentOf("Ports need law.", { role: "proposal", voice: "reported" });
  expect(findStances([component], [], [hitOf("Ports")])).toEqual([
    {
      ...{ component: "d#1.0", passage: "d#1", document: "d", author: "Ann", year: 1920 },
      ...{ language: "en", source: null, counted: true, theme: "sea", role: "proposal" },
      ...{ hits: 1, weight: 1 },
      ...{ voice: "reported", holder: "Ann", confidence: 0.8, stance: "neutral", cue: null },
      ...{ supported_by: 0, attacked_by: 0 },
    },
  ]);
});

test("hits weigh together what their terms do", () => {
  const hits = [0.1, 0.2].map((weight, i) => hitOf("sail", { start: i, weight }));
  const [row] = findStances([componentOf("Sail or sail.")], [], hits);
  expect(row?.weight).toBe(0.3);
});

test("what supports and attacks a component is counted, not what it supports itself", () => {
  const components = [componentOf("Ports need law."), componentOf("They do.", { start: 16 })];
  const relations = [
    relationOf("d#1.16", "d#1.0", "support"),
    relationOf("d#1.17", "d#1.0", "support"),
    relationOf("d#1.18", "d#1.0", "attack"),
    relationOf("d#1.0", "d#1.16", "attack"),
  ];
  const [row] = findStances(components, relations, [hitOf("Ports")]);
  expect(row).toMatchObject({ supported_by: 2, attacked_by: 1 });
});

test("premises and what has no role have no stance", () => {
  expect(stanceOf("We support [ports].", { role: "premise" })).toEqual([null, null]);
  expect(stanceOf("We support [ports].", { role: "none" })).toEqual([null, null]);
  expect(stanceOf("We support [ports].", { role: "proposal" })).toEqual(["for", "support"]);
});

test("a language without words of stance is neutral, as is an unknown one", () => {
  expect(stanceOf("We support [ports].", { language: "sw" })).toEqual(["neutral", null]);
  expect(stanceOf("We support [ports].", { language: null })).toEqual(["neutral", null]);
  expect(stanceOf("We support [ports].", { language: "constructor" })).toEqual(["neutral", null]);
});

test("the cues of all hits are named, those of the side that has more", () => {
  expect(stanceOf("We support [ports] and must protect [piers].")).toEqual([
    "for",
    "support; protect",
  ]);
  expect(stanceOf("We reject [ports], yet must protect [piers].")).toEqual(["neutral", null]);
  expect(stanceOf("We reject [ports]; we must protect [piers]; let us build [quays].")).toEqual([
    "for",
    "protect; build",
  ]);
});

test("what is bad in itself is the theme where most hits are bad, else its opposite", () => {
  const words = "We must put an end to [confrontation].";
  expect(stanceOf(words, {}, about("rivalry"))?.[0]).toBe("against");
  expect(stanceOf(words, {}, about("cooperation"))?.[0]).toBe("for");
  expect(stanceOf("[Confrontation] should be avoided.", {}, about("rivalry"))?.[0]).toBe("against");
  expect(stanceOf("We uphold [cooperation].", {}, about("rivalry"))?.[0]).toBe("against");
  expect(stanceOf("We oppose [interference].", {}, about("sovereignty"))?.[0]).toBe("for");
  expect(stanceOf("We uphold [non-interference].", {}, about("sovereignty"))?.[0]).toBe("for");
  expect(stanceOf("We uphold non-[interference].", {}, about("sovereignty"))?.[0]).toBe("for");
});

test("a term of little weight is too loosely about its theme", () => {
  const { text, hits } = readHits("We support [ports].", { weight: 0.2 });
  expect(findStances([componentOf(text)], [], hits)[0]?.stance).toBe("neutral");
});

test("a hit belongs to the component of its own document in which it begins", () => {
  const components = [
    componentOf("Ports.", { document: "a", component: "a#1.1", start: 10, end: 16 }),
    componentOf("Ports.", { document: "b", component: "b#1.1" }),
  ];
  const at = (document: string, start: number) =>
    findStances(components, [], [hitOf("Ports", { document, start })]).map((row) => row.component);
  expect([at("a", 9), at("a", 10), at("a", 15), at("a", 16)]).toEqual([
    [],
    ["a#1.1"],
    ["a#1.1"],
    [],
  ]);
  expect([at("b", 0), at("c", 0)]).toEqual([["b#1.1"], []]);
});

test("every hit in a component is counted once, whatever the order of the hits", () => {
  const hit = fc.record({ start: fc.nat(60), theme: fc.constantFrom("sea", "law", "sea/ports") });
  fc.assert(
    fc.property(fc.array(hit), fc.array(hit), (some, more) => {
      const components = [0, 20, 40].map((start) =>
        componentOf("We must protect ports.".slice(0, 18), { start, component: `d#1.${start}` }),
      );
      const rowsOf = (all: readonly { readonly start: number; readonly theme: string }[]) =>
        findStances(
          components,
          [],
          all.map((one) => hitOf("port", one)),
        );
      const inside = [...some, ...more].filter(({ start }) => start < 58 && start % 20 < 18);
      const rows = rowsOf([...some, ...more]);
      expect(rows.reduce((sum, row) => sum + row.hits, 0)).toBe(inside.length);
      const countsOf = (all: readonly Stance[]) =>
        all
          .map(
            ({ component, theme, hits, stance }) => `${component} ${theme} ${hits} ${stance ?? ""}`,
          )
          .sort();
      expect(countsOf(rowsOf([...more, ...some]))).toEqual(countsOf(rows));
    }),
  );
});

test("a sentence of 50,000 words with a hit at every other is read at once", () => {
  const { text, hits } = readHits("no one without [ports] may ".repeat(12_500));
  const [row] = findStances([componentOf(text)], [], hits);
  expect(row?.hits).toBe(12_500);
});

test("nothing in, nothing out", () => {
  expect(findStances([], [], [])).toEqual([]);
  expect(findStances([componentOf("")], [], [hitOf("")])).toEqual([]);
});
