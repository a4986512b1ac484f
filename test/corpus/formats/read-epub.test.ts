import { readEpub } from "../../../src/corpus/formats/read-epub.js";
import { gather, knownFacts, textsOf } from "../found.js";
import { makeEpub, makeZip } from "../make-files.js";

const chapters: [string, string][] = [
  ["one.xhtml", '<h1>One</h1><p>First<a epub:type="noteref" href="#n1">1</a> words.</p>'],
  ["part%20two.xhtml", '<h1>Two</h1><p>A<a id="x"/> line<br/>more.</p><aside>A note.</aside>'],
];

test("a book is one document: its chapters in the order of its spine", async () => {
  const { sources, problems } = await gather(readEpub(makeEpub(chapters), "a.epub"));
  expect(problems).toEqual([]);
  expect(sources).toHaveLength(1);
  expect(textsOf(sources[0])).toEqual([
    "# One",
    "First words.",
    "# Two",
    "A line",
    "more.",
    "A note.",
  ]);
});

test("its package file says what it is", async () => {
  const metadata =
    '<dc:title>The Quay</dc:title><dc:creator>Ada Brook</dc:creator><dc:creator>Tom Marsh</dc:creator><dc:date opf:event="modification">2024-01-01</dc:date><dc:date>2020-05</dc:date><dc:publisher>Delta Press</dc:publisher><dc:language>en</dc:language>';
  const { sources } = await gather(readEpub(makeEpub(chapters, metadata), "a.epub"));
  expect(knownFacts(sources[0])).toEqual({
    title: "The Quay",
    author: "Ada Brook; Tom Marsh",
    date: "2020-05",
    publisher: "Delta Press",
    language: "en",
  });
});

test("a chapter that is missing or encrypted is told; the others are read", async () => {
  const encryption = `<encryption xmlns="urn:x"><CipherReference URI="OEBPS/one.xhtml"/></encryption>`;
  const book = makeEpub(chapters, "", { "META-INF/encryption.xml": encryption });
  const { sources, problems } = await gather(readEpub(book, "a.epub"));
  expect(textsOf(sources[0])[0]).toBe("# Two");
  expect(problems.map(({ message }) => message)).toEqual([
    "expected a chapter OEBPS/one.xhtml; found it encrypted",
  ]);
});

test.each([
  ["no archive", Buffer.from("x"), /^expected an EPUB file; found a damaged one/u],
  ["no book", makeZip({ "a.txt": "x" }), /found no META-INF\/container\.xml in it/u],
  [
    "no package",
    makeZip({ "META-INF/container.xml": `<c><rootfile full-path="../../etc/passwd"/></c>` }),
    /found no package file in it/u,
  ],
])("%s: one sentence", async (_, bytes, message) => {
  await expect(gather(readEpub(bytes, "a.epub"))).rejects.toThrow(message);
});
