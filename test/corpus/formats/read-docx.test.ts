import { readDocx } from "../../../src/corpus/formats/read-docx.js";
import { knownFacts, textsOf } from "../found.js";
import { makeDocx, makeZip, wordParagraph } from "../make-files.js";

const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;

test("headings, paragraphs and table rows, each in its place in the extracted text", async () => {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const body =
    wordParagraph("Of quays", "Heading1") +
    wordParagraph("The  harbour &amp; its boats.") +
    `<w:tbl><w:tr>${cell("port")}${cell("boats")}</w:tr><w:tr>${cell("Nyholm")}${cell("112")}</w:tr></w:tbl>` +
    `<w:p><w:del><w:r><w:delText>Struck out.</w:delText></w:r></w:del><w:r><w:t>Kept.</w:t></w:r></w:p>`;
  const source = await readDocx(makeDocx(body, "", { "word/styles.xml": styles }));
  expect(textsOf(source)).toEqual([
    "# Of quays",
    "The harbour & its boats.",
    "port boats",
    "Nyholm 112",
    "Kept.",
  ]);
  const extracted = "Of quays\n\nThe  harbour & its boats.";
  const [, second] = source.blocks;
  for (const { start, end, raw_start, raw_end } of second?.runs ?? []) {
    const raw = extracted.slice(raw_start, raw_end).replace(/\s+/gu, " ");
    expect(raw).toBe(second?.text.slice(start, end));
  }
});

test("a note stands behind its paragraph; what stands in for a text box is not read twice", async () => {
  const run = (inside: string) => `<w:r>${inside}</w:r>`;
  const box = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:txbxContent>${wordParagraph("In a box.")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${wordParagraph("In a box.")}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
  const body =
    `<w:p>${run("<w:t>The quay</w:t>")}${run('<w:footnoteReference w:id="2"/>')}${run("<w:tab/><w:t>stands.</w:t>")}${run("<w:instrText>PAGE</w:instrText>")}</w:p>` +
    `<w:p>${run(box)}${run("<w:t>Around it.</w:t>")}</w:p>`;
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph("A note.")}</w:footnote></w:footnotes>`;
  const source = await readDocx(makeDocx(body, "", { "word/footnotes.xml": notes }));
  expect(textsOf(source)).toEqual(["The quay stands.", "A note.", "In a box.", "Around it."]);
});

test("what is struck out by hand or hidden is left out, with its notes", async () => {
  const run = (look: string, inside: string) => `<w:r><w:rPr>${look}</w:rPr>${inside}</w:r>`;
  const text = (words: string) => `<w:t xml:space="preserve">${words} </w:t>`;
  const body = `<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>${[
    run("", text("The quay")),
    run("<w:strike/>", text("falls")),
    run('<w:dstrike w:val="true"/>', `${text("sinks")}<w:footnoteReference w:id="2"/>`),
    run("<w:vanish/>", text("hides")),
    run('<w:strike w:val="0"/>', text("stands")),
    run("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", text("still.")),
  ].join("")}</w:p>`;
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${wordParagraph("A note.")}</w:footnote></w:footnotes>`;
  const source = await readDocx(makeDocx(body, "", { "word/footnotes.xml": notes }));
  expect(textsOf(source)).toEqual(["The quay stands still."]);
});

test("core properties that a person meant are facts", async () => {
  const properties =
    "<dc:title>Stone against the sea</dc:title><dc:creator>Maren Oldekop</dc:creator><dcterms:created>2021-03-14T09:30:00Z</dcterms:created>";
  expect(knownFacts(await readDocx(makeDocx(wordParagraph("A."), properties)))).toEqual({
    title: "Stone against the sea",
    author: "Maren Oldekop",
    date: "2021-03-14",
  });
});

test("what the program wrote by itself is no fact", async () => {
  const properties =
    "<dc:title>Microsoft Word - draft 3.doc</dc:title><dc:creator>Windows User</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>";
  expect(knownFacts(await readDocx(makeDocx(wordParagraph("A."), properties)))).toEqual({});
});

test.each([
  ["no archive", Buffer.from("no archive"), /^expected a DOCX file; found a damaged one/u],
  [
    "cut off",
    makeDocx(wordParagraph("A.")).subarray(0, 300),
    /^expected a DOCX file; found a dam/u,
  ],
  [
    "encrypted",
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    /found an encrypted one \(it needs a password\)/u,
  ],
  ["another archive", makeZip({ "a.txt": "x" }), /^expected a DOCX file; found /u],
  [
    "a bomb",
    makeZip({ "word/document.xml": new Uint8Array(40 * 1024 * 1024) }),
    /^expected a DOCX file; found a part that unpacks to more than 32 MB/u,
  ],
  ["deep", makeDocx("<w:sdt>".repeat(20_000)), /at most 1000 elements in each other/u],
])("%s: one sentence", async (_, bytes, message) => {
  await expect(readDocx(bytes)).rejects.toThrow(message);
});
