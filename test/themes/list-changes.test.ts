import fc from "fast-check";
import { makeTerm, makeTheme, type Codebook, type Theme } from "../../src/themes/codebook.js";
import { listChanges } from "../../src/themes/list-changes.js";
import { codebooks } from "./codebooks.js";
import { codebookOf } from "./passages.js";

const tell = (a: Codebook, b: Codebook) =>
  listChanges(a, b).map(({ theme, what, change, item, from, to }) =>
    [theme, what, change, item, from, to].map((part) => part ?? "-").join(" | "),
  );
const of = (...themes: Theme[]): Codebook => ({ ...codebookOf({}), themes });

test("a codebook does not differ from itself", () => {
  fc.assert(
    fc.property(codebooks, (codebook) => {
      expect(listChanges(codebook, structuredClone(codebook))).toEqual([]);
    }),
  );
});

test("from another codebook and back, what was added is removed and the reverse", () => {
  fc.assert(
    fc.property(codebooks, codebooks, (a, b) => {
      const turn = { added: "removed", removed: "added" } as const;
      const names = (from: Codebook, to: Codebook, isBack: boolean) =>
        listChanges(from, to)
          .filter(({ what, change }) => what === "theme" && change !== "renamed")
          .map(({ theme, change }) => `${theme} ${isBack ? turn[change as "added"] : change}`)
          .sort();
      expect(names(b, a, true)).toEqual(names(a, b, false));
    }),
  );
});

test("terms that are added, removed or weigh otherwise are told with their theme", () => {
  const a = of(
    makeTheme("law", { terms: [makeTerm("treaty"), makeTerm("statute"), makeTerm("court")] }),
  );
  const b = of(
    makeTheme("law", {
      terms: [makeTerm("treaty", { weight: 2 }), makeTerm("court"), makeTerm("tribunal*")],
      except: [makeTerm("tennis court")],
    }),
  );
  expect(tell(a, b)).toEqual([
    "law | term | changed | treaty | weight 1 | weight 2",
    "law | term | added | tribunal* | - | weight 1",
    "law | term | removed | statute | weight 1 | -",
    "law | exception | added | tennis court | - | weight 1",
  ]);
});

test("the same words in another language are another term", () => {
  const a = of(makeTheme("law", { terms: [makeTerm("pact", { language: "en" })] }));
  const b = of(makeTheme("law", { terms: [makeTerm("pact", { language: "nl" })] }));
  expect(listChanges(a, b).map(({ change, language }) => `${change} ${language}`)).toEqual([
    "added nl",
    "removed en",
  ]);
});

test("a term that is there twice and then once was removed once", () => {
  expect(tell(codebookOf({ law: ["pact", "pact"] }), codebookOf({ law: ["pact"] }))).toEqual([
    "law | term | removed | pact | weight 1 | -",
  ]);
});

test("a theme of another name with most of its terms is renamed, and its parts stay its parts", () => {
  const a = of(
    makeTheme("war", { terms: [makeTerm("troops"), makeTerm("siege")] }),
    makeTheme("war/sea", { parent: "war", label: "sea", terms: [makeTerm("fleet")] }),
  );
  const b = of(
    makeTheme("conflict", {
      label: "war",
      terms: [makeTerm("troops"), makeTerm("siege"), makeTerm("truce")],
    }),
    makeTheme("conflict/sea", { parent: "conflict", label: "sea", terms: [makeTerm("fleet")] }),
  );
  expect(tell(a, b)).toEqual([
    "conflict | theme | renamed | - | war | conflict",
    "conflict | term | added | truce | - | weight 1",
    "conflict/sea | theme | renamed | - | war/sea | conflict/sea",
  ]);
});

test("themes with hardly a term in common are one added and one removed", () => {
  const [a, b] = [
    codebookOf({ war: ["troops", "siege"] }),
    codebookOf({ sea: ["fleet", "siege"] }),
  ];
  expect(tell(a, b)).toEqual([
    "sea | theme | added | - | - | 2 terms",
    "war | theme | removed | - | 2 terms | -",
  ]);
});

test("settings of the codebook and of themes are told, in whatever order a file has them", () => {
  const a = codebookOf({ law: ["pact"] });
  const negation = { policy: "drop" as const, within: { en: 2, id: 3 }, words: {} };
  const b = {
    ...a,
    version: "2",
    matching: { ...a.matching, negation },
    themes: a.themes.map((theme) => ({ ...theme, present_from: 2 })),
  };
  expect(tell(a, b)).toEqual([
    "- | setting | changed | version | 1 | 2",
    "- | setting | changed | negation: policy | keep | drop",
    "- | setting | changed | negation: within |  | en 2, id 3",
    "law | setting | changed | present_from | any hit | 2",
  ]);
  const turned = { ...negation, within: { id: 3, en: 2 } };
  expect(tell(b, { ...b, matching: { ...b.matching, negation: turned } })).toEqual([]);
});
