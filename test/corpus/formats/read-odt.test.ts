import { readOdt } from "../../../src/corpus/formats/read-odt.js";
import { knownFacts, textsOf } from "../found.js";
import { makeOdt, makeZip } from "../make-files.js";

test("headings, paragraphs, lists, table rows, and notes behind their paragraph", async () => {
  const body = `
    <text:tracked-changes><text:changed-region><text:p>Struck out.</text:p></text:changed-region></text:tracked-changes>
    <text:h text:outline-level="1">Of quays</text:h>
    <text:p>The harbour<text:s text:c="2"/>has<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> walls.</text:p>
    <text:list><text:list-item><text:p>Publish<text:line-break/>the tender</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Nyholm</text:p></table:table-cell><table:table-cell><text:p>112</text:p></table:table-cell></table:table-row></table:table>`;
  expect(textsOf(await readOdt(makeOdt(body)))).toEqual([
    "# Of quays",
    "The harbour has walls.",
    "A note.",
    "Publish the tender",
    "Nyholm 112",
  ]);
});

test("what is struck out by hand or hidden is left out", async () => {
  const style = (name: string, look: string) =>
    `<style:style style:name="${name}"><style:text-properties ${look}/></style:style>`;
  const styles =
    style("T1", 'style:text-line-through-style="solid"') +
    style("T2", 'text:display="none"') +
    style("T3", 'style:text-line-through-style="none"');
  const span = (name: string, text: string) =>
    `<text:span text:style-name="${name}">${text}</text:span>`;
  const body = `<text:p>The quay ${span("T1", `falls ${span("T3", "down ")}`)}${span("T2", "hides ")}${span("T3", "stands.")}</text:p>`;
  expect(textsOf(await readOdt(makeOdt(body, "", styles)))).toEqual(["The quay stands."]);
});

test("who began it is the author, not who saved it last", async () => {
  const properties =
    "<meta:initial-creator>Lene Vael</meta:initial-creator><dc:creator>Tom Marsh</dc:creator><meta:creation-date>2017-11-21T10:00:00</meta:creation-date><dc:title>Of waiting</dc:title><dc:language>de-DE</dc:language>";
  expect(knownFacts(await readOdt(makeOdt("<text:p>A.</text:p>", properties)))).toEqual({
    title: "Of waiting",
    author: "Lene Vael",
    date: "2017-11-21",
    language: "de-DE",
  });
});

test.each([
  ["no archive", Buffer.from("x"), /^expected an ODT file; found a damaged one/u],
  ["no content", makeZip({ mimetype: "x" }), /found no content\.xml in it/u],
  [
    "broken XML",
    makeZip({ "content.xml": "<a><b></a>" }),
    /^content\.xml: expected well-formed XML/u,
  ],
  [
    "entities that grow",
    makeZip({ "content.xml": `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>` }),
    /^content\.xml: expected well-formed XML/u,
  ],
  [
    "deep",
    makeZip({ "content.xml": "<a>".repeat(100_000) }),
    /at most 1000 elements in each other/u,
  ],
  [
    "encrypted",
    makeZip({
      "META-INF/manifest.xml": `<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>`,
      "content.xml": "\u0001",
    }),
    /found an encrypted one: it needs a password/u,
  ],
])("%s: one sentence", async (_, bytes, message) => {
  await expect(readOdt(bytes)).rejects.toThrow(message);
});
