import fc from "fast-check";
import { markRoles } from "../../src/output/mark-roles.js";
import type { ThemeMark } from "../../src/output/number-themes.js";
import type { Component, Hit, Passage, Role } from "../../src/rows.js";
import { componentOf } from "../arguments/argued.js";

const marks = new Map<string, ThemeMark>([
  ["sea", { number: "1", label: "Sea", colour: "#123456", parent: null }],
]);

const passageOf = (text: string, start = 0) =>
  ({ passage: "d#1", start, end: start + text.length, text }) as Passage;

const hitAt = (start: number, end: number) =>
  ({ theme: "sea", term: "port*", start, end, negated: false }) as Hit;

/** A component of this text from one offset to another. */
const unit = (text: string, start: number, end: number, more: Partial<Component> = {}) =>
  componentOf(text.slice(start, end), { component: `d#1.${start}`, start, end, ...more });

/** What is seen without signs and numbers. */
const textOf = (markup: string) =>
  markup
    .replace(/<sup>[^<]*<\/sup>|<span class="role[^>]*>[^<]*<\/span> /gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&amp;/gu, "&");

test("a sign stands before each sentence with a role, told on hover", () => {
  const text = "Ports pay. They must.";
  const components = [
    unit(text, 0, 10, { cue: "pay", method: "model en" }),
    unit(text, 11, 21, { role: "proposal", cue: "must", confidence: 0.9 }),
  ];
  const { markup } = markRoles(passageOf(text), [hitAt(0, 5)], components, marks);
  expect(markup).toBe(
    '<span id="d#1.0"><span class="role claim" title="claim; confidence 0.80; by: pay; model en">C</span> ' +
      '<mark data-themes="1" style="box-shadow:inset 0 -0.14em 0 #123456" title="Sea: port*">Ports</mark><sup>1</sup> pay.</span> ' +
      '<span id="d#1.11"><span class="role proposal" title="proposal; confidence 0.90; by: must; cues en">→</span> They must.</span>',
  );
});

test("a view that is not the author's own says whose it is", () => {
  const text = "Ports pay.";
  const held = { voice: "reported", holder: "<Bo>", holder_cue: "Bo says" } as const;
  const { markup } = markRoles(passageOf(text), [], [unit(text, 0, 10, held)], marks);
  expect(markup).toContain(">C reported</span>");
  expect(markup).toContain("held by &lt;Bo&gt; (reported: Bo says)");
  const unnamed = { voice: "quoted", holder: null, role: "none" } as const;
  const other = markRoles(passageOf(text), [], [unit(text, 0, 10, unnamed)], marks);
  expect(other.markup).toContain(">quoted</span>");
  expect(other.markup).toContain("held by somebody unnamed (quoted)");
});

test("what has no role has no sign, but a place to lead to", () => {
  const text = "Ports.";
  const component = unit(text, 0, 6, { role: "none", note: "heading" });
  const { markup } = markRoles(passageOf(text), [], [component], marks);
  expect(markup).toBe('<span id="d#1.0">Ports.</span>');
});

test("without components a passage has its hits alone", () => {
  const { markup } = markRoles(passageOf("A port.", 5), [hitAt(7, 11)], [], marks);
  expect(textOf(markup)).toBe("A port.");
  expect(markup).toContain(">port</mark>");
});

test("a hit that reaches into the next sentence is marked in both", () => {
  const text = "ab cd";
  const components = [unit(text, 0, 2), unit(text, 2, 5)];
  const { markup } = markRoles(passageOf(text), [hitAt(1, 4)], components, marks);
  expect(markup.match(/<mark/gu)).toHaveLength(2);
  expect(textOf(markup)).toBe(text);
});

test("whatever is marked, the text stays the text", () => {
  const cuts = fc.uniqueArray(fc.nat(30), { maxLength: 8 });
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 6 });
  const role = fc.constantFrom<Role>("claim", "premise", "proposal", "none");
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 30 }), cuts, spans, role, (any, at, hits, role) => {
      const text = any.replace(/[<>&"']/gu, "x");
      const edges = at.sort((a, b) => a - b).map((edge) => edge + 7);
      const components = edges
        .slice(1)
        .flatMap((end, i) => (i % 2 === 0 ? [unit(text, edges[i] ?? 0, end, { role })] : []));
      const found = hits
        .map(([a, b]) => hitAt(7 + Math.min(a, b), 7 + Math.max(a, b)))
        .filter(({ start, end }) => start < end);
      const { markup } = markRoles(passageOf(text, 7), found, components, marks);
      expect(textOf(markup)).toBe(text);
    }),
  );
});
