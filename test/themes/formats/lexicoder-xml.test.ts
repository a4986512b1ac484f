import { lexicoderXml } from "../../../src/themes/formats/lexicoder-xml.js";
import { itKeepsItsPromises, mistakesOf, nodePieces, notesOf, termsIn } from "./promises.js";

itKeepsItsPromises(lexicoderXml, { name: true, parts: true }, nodePieces);

const dictionary = (nodes: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<dictionary style="Lexicoder" name="Sea law">\n${nodes}\n</dictionary>\n`;

test("a blank parts a pattern from other letters; where there is none, any may follow", () => {
  const text = dictionary(
    '<cnode name="SEA"><pnode name=" ship "></pnode><pnode name=" law of the sea"/>\n<pnode name="port "/><pnode name="coast"/></cnode>',
  );
  expect(termsIn(lexicoderXml, text)).toEqual({
    SEA: ["ship", "law of the sea*", "*port", "*coast*"],
  });
  expect(lexicoderXml.parse(text, "book").codebook).toBe("Sea law");
  expect(notesOf(lexicoderXml, text)).toEqual([
    '3: 3 patterns are read with * where no blank parts it from the letters beside it, as Lexicoder 2 finds it: "law of the sea*", "*port", "*coast*"',
  ]);
});

test("a dictionary of Yoshikoder under this ending has words as they stand", () => {
  const text = dictionary('<cnode name="SEA"><pnode name="ship"/></cnode>');
  expect(termsIn(lexicoderXml, text.replace("Lexicoder", "050805"))).toEqual({ SEA: ["ship"] });
});

test("nodes without names or categories and broken XML are refused", () => {
  expect(
    mistakesOf(lexicoderXml, dictionary('<pnode name="a"/><cnode name="b"><pnode/></cnode>')),
  ).toEqual([
    'pattern "a": expected a category around it, found none (line 3)',
    "pnode: expected a name, found none (line 3)",
  ]);
  expect(mistakesOf(lexicoderXml, dictionary('<cnode name="a">'))).toEqual([
    "expected well-formed XML, found unexpected close tag (line 4)",
  ]);
});
