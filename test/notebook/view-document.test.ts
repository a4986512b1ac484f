import fc from "fast-check";
import { parseFragment } from "parse5";
import { cleanHtml } from "../../src/notebook/clean-html.js";
import { viewDocument, viewPassage } from "../../src/notebook/view-document.js";
import type { Document } from "../../src/rows.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { makeTheme } from "../../src/themes/codebook.js";
import { componentOf, readHits } from "../arguments/argued.js";
import { hostileNames } from "../output/charts.js";

const documentOf = (text: string, more: Partial<Document> = {}): Document => ({
  ...{ document: "d", path: "seeds/d.md", title: "The sea", author: "Ann", year: 1920 },
  ...{ date: "1920-05", date_source: null, language: "en", source: null, counted: true },
  ...{ words: 9, passages: 2, same_text_as: null, same_text_kind: null },
  ...{ same_text_evidence: null, title_from: null, author_from: null, date_from: null },
  ...{ source_from: null, language_from: null, headings: [], extra: {}, text },
  runs: [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }],
  ...more,
});

/** What a reader sees of the markup. */
const seen = (html: string) =>
  html.replace(/<[^>]*>/gu, "").replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => {
    return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? "";
  });

test("a document is its title, its facts and its passages", () => {
  const text =
    "We sail to the far ports of the north, all of us.\n\nThe ships are old and the crews are young today.";
  const view = viewDocument(documentOf(text));
  expect(view.text()).toBe(
    [
      "The sea\nAnn, 1920-05, unknown source · seeds/d.md\n",
      "1  We sail to the far ports of the north, all of us.\n",
      "2  The ships are old and the crews are young today.\n",
    ].join("\n"),
  );
  expect(view.html()).toContain('<h3 dir="auto" style="margin:.3em 0 0">The sea</h3>');
  expect(view.html()).not.toMatch(/<mark|<script|<style|class=/u);
});

test("what is unknown is said to be, and so is a copy", () => {
  const unknown = { title: null, author: null, date: null, counted: false, same_text_as: "e" };
  expect(viewDocument(documentOf("Ports.", unknown)).text()).toMatch(
    /^d\nunknown author, unknown date, unknown source · seeds\/d\.md · not counted: same text as e\n/u,
  );
});

test("hits are marked with number and name, and roles have a sign", () => {
  const { text, hits } = readHits("We must protect our [ports] now.");
  const components = [componentOf(text, { role: "proposal", cue: "must" })];
  const view = viewDocument(documentOf(text), { hits, components });
  expect(view.text()).toContain("1 Sea\n\n1  (→) We must protect our [ports 1] now.\n");
  expect(view.html()).toMatch(
    /<mark style="[^"]*" title="Sea: ports">ports<\/mark><sup [^>]*>1<\/sup>/u,
  );
  expect(view.html()).toMatch(
    /<span style="[^"]*" title="proposal; confidence 0.80; by: must[^"]*">→</u,
  );
});

test("the codebook numbers and names the themes; those without a hit are left out", () => {
  const { text, hits } = readHits("Our [ports].");
  const themes = [makeTheme("land"), makeTheme("sea", { label: "The sea" })];
  const codebook = { themes } as never;
  expect(viewDocument(documentOf(text), { hits, codebook }).text()).toContain("2 The sea\n");
});

test("without a codebook a part is numbered within its theme", () => {
  const { text, hits } = readHits("Our [ports].");
  const parts = hits.flatMap((hit) => [
    { ...hit, theme: "sea/coast" },
    { ...hit, theme: "sea" },
  ]);
  const view = viewPassage(passageOf(text), { hits: parts });
  expect(view.text()).toContain("1 Sea, 1.1 Sea › Coast\n\nOur [ports 1.1].\n");
});

const passageOf = (text: string) => {
  const [passage] = splitPassages([documentOf(text)]);
  if (passage === undefined) throw new Error("expected a passage");
  return passage;
};

test("hits of other documents and passages are not marked, a hit that reaches over is clipped", () => {
  const { text, hits } = readHits("Our [ports are many and] old.");
  const passage = { ...passageOf(text), start: 0, end: 9, text: text.slice(0, 9) };
  const others = [...hits, ...hits.map((hit) => ({ ...hit, document: "e", start: 0, end: 3 }))];
  expect(viewPassage(passage, { hits: others }).text()).toBe(
    "d#1 · Ann, 1920\n\n1 Sea\n\nOur [ports 1]\n",
  );
});

test("a long document is cut, with a count", () => {
  const text = Array.from(
    { length: 12 },
    (_, i) => `Paragraph ${i} has more than eight words, as all of these do.`,
  );
  const view = viewDocument(documentOf(text.join("\n\n")), { limit: 10 });
  expect(view.text()).toMatch(/\nfirst 10 of 12 passages\n$/u);
  expect(view.html()).toContain("first 10 of 12 passages");
  expect(view.html()).not.toContain("Paragraph 11");
});

test("what a document says stays text, and nothing steers a terminal", () => {
  for (const name of hostileNames) {
    const document = documentOf(`${name} and some more words`, { title: name, author: name });
    const { html, text } = viewDocument(document);
    expect(parseFragment(html()).childNodes).toHaveLength(1);
    expect(html()).not.toMatch(/<script|<img|<iframe/u);
    // eslint-disable-next-line no-control-regex
    expect(text()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  }
});

test("whatever is marked, all words stay, and the page of a notebook takes nothing away", () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom("sea", "land", "sky")));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 30 }), places, (words, given) => {
      const text = `a${words.replace(/[\s\p{C}]+/gu, " ")}b`;
      const [hit] = readHits("[x]").hits;
      const hits = given.flatMap(([a, b, theme]) => {
        const [start, end] = [Math.min(a, b), Math.min(text.length, Math.max(a, b))];
        return hit === undefined || start >= end ? [] : [{ ...hit, theme, start, end }];
      });
      const passage = { ...passageOf("Word."), start: 0, end: text.length, text };
      const html = viewPassage(passage, { hits }).html();
      const shown = html.replace(/<sup[^]*?<\/sup>/gu, "");
      const body = shown.slice(
        shown.lastIndexOf('<span style="white-space'),
        shown.lastIndexOf("</span>"),
      );
      expect(seen(body)).toBe(text);
      expect(seen(cleanHtml(html))).toBe(seen(html));
    }),
  );
});
