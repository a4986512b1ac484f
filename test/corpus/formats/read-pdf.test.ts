import { readPdf } from "../../../src/corpus/formats/read-pdf.js";
import { gather, knownFacts, textsOf } from "../found.js";
import { makePdf, type PdfText } from "../make-files.js";

/** Lines one below the other. */
function lines(
  texts: readonly string[],
  { x = 70, y = 740, step = 14, size = 11 } = {},
): PdfText[] {
  return texts.map((text, i) => ({ text, x, y: y - i * step, size }));
}
const read = async (pages: readonly (readonly PdfText[])[], properties = {}) =>
  gather(readPdf(await makePdf(pages, properties), "a.pdf"));

const paragraph = [
  "The harbour authority has asked for a breakwater for eleven years now, and",
  "for eleven years the answer has been that the money is needed elsewhere in",
  "the county. The boats that were lost in the storm were the smallest ones of",
  "the fleet, and their owners had no insurance that would have covered them.",
];

test("lines are put together to paragraphs; a larger line is a heading", async () => {
  const { sources, problems } = await read([
    [
      { text: "Stone against the sea", x: 70, y: 780, size: 20 },
      ...lines(paragraph),
      ...lines(paragraph.slice(0, 3).concat("the fleet."), { y: 740 - 5 * 14 }),
    ],
  ]);
  expect(problems).toEqual([]);
  expect(textsOf(sources[0])).toEqual([
    "# Stone against the sea",
    paragraph.join(" "),
    [...paragraph.slice(0, 3), "the fleet."].join(" "),
  ]);
});

test("a title of several lines is one; a line spread over its column is one too", async () => {
  const right = Array.from({ length: 8 }, (_, i) => ({
    text: `right line number ${i} goes on`,
    x: 320,
    y: 700 - i * 14,
  }));
  const left = [
    ...lines(["Stone against", "the sea"], { x: 60, y: 740, step: 22, size: 18 }),
    ...lines(
      paragraph.map((line) => line.slice(0, 30)),
      { x: 60, y: 700 },
    ),
    { text: "spread", x: 60, y: 700 - 4 * 14 },
    { text: "over it all", x: 150, y: 700 - 4 * 14 },
    { text: "and its end.", x: 60, y: 700 - 5 * 14 },
  ];
  const { sources } = await read([[...left, ...right]]);
  const texts = textsOf(sources[0]);
  expect(texts[0]).toBe("# Stone against the sea");
  expect(texts.join("\n")).toContain("spread over it all and its end.");
});

test("running heads and page numbers are left out, and a sentence runs on over the page", async () => {
  const page = (number: number, body: readonly string[]) => [
    { text: "The Quay Letter", x: 250, y: 810 },
    ...lines(body),
    { text: `- ${number} -`, x: 290, y: 40 },
  ];
  const { sources } = await read([
    page(1, paragraph.slice(0, 2)),
    page(2, paragraph.slice(2)),
    page(3, paragraph),
  ]);
  const text = textsOf(sources[0]).join("\n");
  expect(text).not.toMatch(/Quay Letter|- \d -/u);
  expect(text).toContain("needed elsewhere in the county.");
});

test("two columns are read one after the other, also where the file goes across", async () => {
  const left = Array.from({ length: 8 }, (_, i) => `left line number ${i} goes on`);
  const right = Array.from({ length: 8 }, (_, i) => `right line number ${i} goes on`);
  const across = left.flatMap((text, i) => [
    { text, x: 60, y: 700 - i * 14 },
    { text: right[i] ?? "", x: 320, y: 700 - i * 14 },
  ]);
  const { sources } = await read([across]);
  const text = textsOf(sources[0]).join(" ");
  expect(text.indexOf("left line number 7")).toBeLessThan(text.indexOf("right line number 0"));
});

test("properties that a person meant are facts; those of a printing browser are not", async () => {
  const meant = { title: "Of waiting", author: "Lene Vael", date: "2017-11-21T12:00:00Z" };
  expect(knownFacts((await read([lines(paragraph)], meant)).sources[0])).toEqual({
    title: "Of waiting",
    author: "Lene Vael",
    date: "2017-11-21",
  });
  const printed = {
    title: "untitled",
    author: "admin",
    date: "2017-11-21T12:00:00Z",
    producer: "Skia/PDF m120",
  };
  expect(knownFacts((await read([lines(paragraph)], printed)).sources[0])).toEqual({});
});

test("without a text layer there is no document; a page without one is told", async () => {
  await expect(read([[], []])).rejects.toThrow("found no text layer (scanned pages?)");
  expect((await read([lines(paragraph), []])).problems).toMatchObject([
    { severity: "warning", message: "1 of 2 pages have no text layer (scanned?)" },
  ]);
});

test("what is no PDF, cut off or encrypted is told in a sentence", async () => {
  await expect(gather(readPdf(Buffer.from("no pdf"), "a.pdf"))).rejects.toThrow(
    /^expected a PDF file; found a damaged one/u,
  );
  const encrypted = Buffer.from(
    `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
3 0 obj<</Filter/Standard/V 1/R 2/O(${"o".repeat(32)})/U(${"u".repeat(32)})/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>`,
  );
  await expect(gather(readPdf(encrypted, "a.pdf"))).rejects.toThrow(
    "expected a PDF file; found an encrypted one: it needs a password",
  );
});
