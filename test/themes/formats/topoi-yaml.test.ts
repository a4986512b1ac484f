import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { topoiYaml } from "../../../src/themes/formats/topoi-yaml.js";
import { codebookOf } from "../passages.js";
import fc from "fast-check";
import { codebooks } from "./codebooks.js";
import { itKeepsItsPromises } from "./promises.js";

itKeepsItsPromises(
  topoiYaml,
  { name: true, version: true, matching: true, all: true, repeats: true },
  ["themes:", "a:", "\n", "  ", "- ", "terms: ", "[x]", "{", "}", ": ", "&a ", "*a", '"', "#", "1"],
);

test("whatever a codebook holds, reading what was written gives it back, in its order", () => {
  fc.assert(
    fc.property(codebooks, (codebook) => {
      const { text, losses } = topoiYaml.format(codebook);
      expect(losses).toEqual([]);
      expect({ ...topoiYaml.parse(text, "again.yml"), notes: [] }).toEqual(codebook);
    }),
  );
});

test("a codebook is written as a person would write it", () => {
  const near = { terms: ["sovereignty", "cyberspace"], within: 5 };
  const { themes, ...rest } = codebookOf({}, { fallback: "none" });
  const { text } = topoiYaml.format({
    ...rest,
    themes: [
      makeTheme("security", {
        label: "Security",
        definition: "Threats, and what is done about them.",
        terms: [
          makeTerm("arms race", { language: "en" }),
          makeTerm("ancaman", { language: "id" }),
          makeTerm("internal affairs", { language: "en", weight: 0.5 }),
          makeTerm("sovereignty NEAR/5 cyberspace", { near }),
        ],
        except: [makeTerm("security council")],
      }),
      makeTheme("security/data", {
        parent: "security",
        terms: [makeTerm("DATA", { cased: true }), makeTerm("US", { cased: true })],
      }),
      ...themes,
    ],
  });
  expect(text).toBe(`codebook: Test
version: 1
fallback: none
themes:
  security:
    label: Security
    definition: Threats, and what is done about them.
    terms:
      en:
        - arms race
        - { term: internal affairs, weight: 0.5 }
      id:
        - ancaman
      all:
        - { near: [ sovereignty, cyberspace ], within: 5 }
    except:
      - security council
    themes:
      data:
        case: true
        terms:
          - DATA
          - US
`);
});

test("text that readers of older YAML take for something else stands in quotes", () => {
  const terms = ["NO", "on", "y", "2020", "12:30", "2001-01-01", "*jack", "null", "plain"];
  const { text } = topoiYaml.format(codebookOf({ yes: terms }));
  const lines = text.split("\n").map((line) => line.trim());
  expect(lines).toContain('"yes":');
  for (const term of terms.slice(0, -1)) expect(lines).toContain(`- "${term}"`);
  expect(lines).toContain("- plain");
});

test("a theme without terms is kept, and told when it is read", () => {
  const codebook = codebookOf({ empty: [], full: ["x"] });
  const read = topoiYaml.parse(topoiYaml.format(codebook).text, "again.yml");
  expect(read.themes).toEqual(codebook.themes);
  expect(read.notes).toEqual([
    { line: 5, message: 'theme "empty": no terms: nothing will be found' },
  ]);
});

test("where many terms have a weight, those of a weight stand together", () => {
  const weighted = (weight: number, ...words: string[]) =>
    words.map((word) => makeTerm(word, { weight, language: "en" }));
  const terms = [...weighted(1, "sea", "coast"), ...weighted(0.5, "ship", "port", "quay")];
  const [marked, ...others] = weighted(0.2, "reef");
  const learned = { ...marked, term: "reef", learned: true as const };
  const listsOf = (list: typeof terms) =>
    topoiYaml
      .format({ ...codebookOf({}), themes: [makeTheme("a", { terms: list })] })
      .text.split("en:\n")[1];
  expect(listsOf([...terms, makeTerm("reef", learned), ...others])).toBe(`        1:
          - sea
          - coast
        0.5:
          - ship
          - port
          - quay
        0.2:
          - { term: reef, learned: true }
`);
  expect(listsOf([...terms, ...weighted(1, "bay")])).toContain("- { term: quay, weight: 0.5 }");
  expect(listsOf(terms.slice(0, 4))).toContain("- { term: port, weight: 0.5 }");
});
