import fc from "fast-check";
import { makeTerm, makeTheme, type Codebook } from "../../../src/themes/codebook.js";
import { formatCodebook, topoiYaml } from "../../../src/themes/formats/topoi-yaml.js";
import { parseCodebook } from "../../../src/themes/parse-codebook.js";
import { codebookOf } from "../passages.js";
import { codebooks } from "./codebooks.js";

function again(codebook: Codebook): Codebook {
  return { ...parseCodebook(formatCodebook(codebook), "again.yml"), notes: [] };
}

test("whatever a codebook holds, reading what was written gives it back", () => {
  fc.assert(
    fc.property(codebooks, (codebook) => {
      expect(again(codebook)).toEqual(codebook);
    }),
  );
});

test("a codebook is written as a person would write it", () => {
  const near = { terms: ["sovereignty", "cyberspace"], within: 5 };
  const { themes, ...rest } = codebookOf({}, { fallback: "none" });
  const text = formatCodebook({
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
  const text = formatCodebook(codebookOf({ yes: terms }));
  const lines = text.split("\n").map((line) => line.trim());
  expect(lines).toContain('"yes":');
  for (const term of terms.slice(0, -1)) expect(lines).toContain(`- "${term}"`);
  expect(lines).toContain("- plain");
});

test("a theme without terms is kept, and told when it is read", () => {
  const codebook = codebookOf({ empty: [], full: ["x"] });
  const read = parseCodebook(formatCodebook(codebook), "again.yml");
  expect(read.themes).toEqual(codebook.themes);
  expect(read.notes).toEqual([
    { line: 5, message: 'theme "empty": no terms: nothing will be found' },
  ]);
});

test("nothing is lost in it", () => {
  fc.assert(fc.property(codebooks, (codebook) => topoiYaml.format(codebook).losses.length === 0));
});
