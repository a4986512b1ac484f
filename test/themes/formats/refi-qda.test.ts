import { refiQda } from "../../../src/themes/formats/refi-qda.js";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { makeTerm, makeTheme } from "../../../src/themes/codebook.js";
import { parseCodebook } from "../../../src/themes/parse-codebook.js";
import { codebooks } from "./codebooks.js";
import { itKeepsItsPromises, mistakesOf, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(refiQda, { all: true }, [
  '<Code name="a">',
  "</Code>",
  "<Description>Terms: sea</Description>",
  "\n\nTerms (en): sea; law",
  '"',
  ";",
  " NEAR/5 ",
  " (weight 2)",
  "&x;",
  "<",
]);

const file = (codes: string, origin = "NVivo"): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${origin}"><Codes>\n${codes}\n</Codes></CodeBook>`;
const guid = 'guid="2a08bddf-4c35-4250-bf77-7de37b50c930"';

const seaLaw = parseCodebook(
  `
themes:
  passage:
    label: Innocent passage
    definition: Ships & boats may pass.
    present_from: 2
    terms:
      en: [transit*, {term: right of way, weight: 0.5}, {near: [ship, sea], within: 4}]
      id: [{term: laut, stem: true}, {term: "(US)", case: true}]
    except: [rite of passage]
  ports:
    themes:
      harbours: {terms: ["quay"]}
`,
  "sea.yml",
);

test("terms are the last lines of a code's description, for people to read", () => {
  const { text, losses } = refiQda.format(seaLaw);
  expect(losses).toEqual([]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="topoi">
  <Codes>
    <Code guid="C425B8D3-1354-5EE1-A54B-883EB8114B72" name="passage" isCodable="true">
      <Description>Ships &amp; boats may pass.

Label: Innocent passage
Present from: 2
Terms (en): transit*; right of way (weight 0.5); ship NEAR/4 sea
Terms (id): laut (stem); &quot;(US)&quot; (case)
Except: rite of passage</Description>
    </Code>
    <Code guid="${guidIn(text, "ports")}" name="ports" isCodable="false">
      <Code guid="${guidIn(text, "harbours")}" name="harbours" isCodable="true">
        <Description>Terms: quay</Description>
      </Code>
    </Code>
  </Codes>
</CodeBook>
`);
  expect(refiQda.parse(text, "book").themes).toEqual(seaLaw.themes);
});

function guidIn(text: string, name: string): string {
  return new RegExp(`guid="([^"]*)" name="${name}"`, "u").exec(text)?.[1] ?? "";
}

// The rules of the standard's Codebook.xsd: what stands where, and how.
test("what is written keeps the rules of the standard's schema", () => {
  fc.assert(
    fc.property(codebooks, (codebook) => {
      const { text } = refiQda.format(codebook);
      const open: string[] = [];
      const guids = new Set<string>();
      let codes = 0;
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", (error) => {
        throw error;
      });
      parser.on("opentag", ({ local, uri, attributes }) => {
        expect(uri).toBe("urn:QDA-XML:codebook:1.0");
        const around = open.at(-1) ?? "";
        const values = Object.fromEntries(
          Object.values(attributes).map((attribute) => [attribute.local, attribute.value]),
        );
        if (local === "CodeBook") expect([around, values.origin]).toEqual(["", "topoi"]);
        else if (local === "Codes") expect([around, Object.keys(values)]).toEqual(["CodeBook", []]);
        else if (local === "Description") expect(around).toBe("Code first");
        else {
          expect(local).toBe("Code");
          expect(around).toMatch(/^Code/u);
          expect(Object.keys(values)).toEqual(["guid", "name", "isCodable"]);
          expect(values.guid).toMatch(
            /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/u,
          );
          expect(values.isCodable).toMatch(/^(?:true|false)$/u);
          guids.add(values.guid ?? "");
          codes++;
        }
        // A Description is the first thing in its Code or nowhere.
        if (around === "Code first") open.splice(-1, 1, "Code");
        open.push(local === "Code" ? "Code first" : local);
      });
      parser.on("closetag", () => open.pop());
      parser.write(text).close();
      expect(guids.size).toBe(codebook.themes.length);
      expect(codes).toBe(codebook.themes.length);
      expect(text).not.toContain("<Sets");
    }),
    { numRuns: 200 },
  );
});

test("codes of other programs are themes without terms", () => {
  const text = file(
    `<Code ${guid} name="Sea" isCodable="false" color="#ff0000"><Description>All of it</Description>
<Code ${guid} name="Ports" isCodable="true" color="#0f0"/></Code>`,
  ).replace(
    "</Codes>",
    '</Codes><Sets><Set guid="x" name="Mine"><MemberCode guid="x"/></Set></Sets>',
  );
  const { themes } = refiQda.parse(text, "book");
  expect(themes).toEqual([
    makeTheme("Sea", { definition: "All of it" }),
    makeTheme("Sea/Ports", { parent: "Sea" }),
  ]);
  expect(notesOf(refiQda, text)).toEqual([
    "3: not read: colours of 2 codes",
    '4: theme "Sea/Ports": no terms: nothing will be found',
    '5: set "Mine" of codes is not read: a theme is in one place only',
  ]);
});

test("terms that another program kept, or a person wrote, are read and told", () => {
  const code = (description: string) =>
    file(
      `<Code ${guid} name="Sea" isCodable="true"><Description>${description}</Description></Code>`,
    );
  const kept = code(
    "Of ships.\r\n\r\nTerms (English): ship*; &quot;a;b&quot;; port\r\nTerms: laut",
  );
  const { themes } = refiQda.parse(kept, "book");
  expect(themes[0]).toMatchObject({
    definition: "Of ships.",
    terms: [
      makeTerm("ship*", { language: "en" }),
      makeTerm("port", { language: "en" }),
      makeTerm("laut"),
    ],
  });
  expect(notesOf(refiQda, kept)).toEqual([
    '3: "a;b" is left out: topoi needs words with only blanks, hyphens, apostrophes, & or / between them',
    '3: theme "Sea": its terms are read from its description',
  ]);
  for (const line of [
    "Terms (agreed 2019): see below",
    "Terms: a (weight much)",
    'Terms: "a',
    "Terms: a NEAR/3 b NEAR/4 c",
    "Terms: a NEAR/99 b",
    "Present from: always",
    "Terms: a (b) c",
  ]) {
    const text = code(`About.\n\n${line.replaceAll('"', "&quot;")}`);
    expect(refiQda.parse(text, "book").themes[0]?.definition).toBe(`About.\n\n${line}`);
    expect(notesOf(refiQda, text)[0]).toMatch(/begins like terms is part of the definition/u);
  }
  expect(termsIn(refiQda, code("Terms and conditions: none"))).toEqual({ Sea: [] });
});

test.each([
  ["no blank line stands before them", "Of ships.\nTerms: ship"],
  ["something stands behind them", "Of ships.\n\nTerms (en): ship\n\nSource: my own"],
  ["they stand among other lines", "Of ships.\n\nTerms: ship\nColour: blue"],
  ["they are written small", "Of ships.\n\nterms: ship"],
])("terms in a description that are not read are told: %s", (_, description) => {
  const text = file(`<Code ${guid} name="Sea"><Description>${description}</Description></Code>`);
  expect(termsIn(refiQda, text)).toEqual({ Sea: [] });
  expect(notesOf(refiQda, text)[0]).toMatch(
    /"terms(?: \(en\))?: ship"; terms are its last lines, after a blank one$/iu,
  );
});

test("files that are no codebooks, codes without names and too many levels are refused", () => {
  expect(mistakesOf(refiQda, '<Project xmlns="urn:QDA-XML:project:1.0"/>')).toEqual([
    'expected a CodeBook element, found "Project" (line 1)',
  ]);
  expect(mistakesOf(refiQda, file(`<Code ${guid} isCodable="true"/>`))).toEqual([
    "Code: expected a name, found none (line 3)",
  ]);
  expect(mistakesOf(refiQda, file("<Code"))).toHaveLength(1);
  const deep = '<Code name="a">'.repeat(20) + "</Code>".repeat(20);
  expect(mistakesOf(refiQda, file(deep))).toEqual([
    'theme "a/a/a/a/a/a/a/a/a/a/a/a/a": expected at most 12 levels of themes, found more (line 3)',
  ]);
});

test("a name space that is not the standard's is told", () => {
  const text = file('<Code name="a"/>').replace("codebook:1.0", "codebook:1:0");
  expect(notesOf(refiQda, text)[0]).toBe(
    '2: the name space is "urn:QDA-XML:codebook:1:0" instead of "urn:QDA-XML:codebook:1.0"',
  );
});
