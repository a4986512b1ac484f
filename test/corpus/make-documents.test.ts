import { readFile } from "node:fs/promises";
import path from "node:path";
import { readTxt } from "../../src/corpus/lines/read-txt.js";
import { makeDocuments, type MakeOptions } from "../../src/corpus/make-documents.js";
import { keepInMemory } from "../kept-in-memory.js";

const folder = path.join(import.meta.dirname, "fixtures", "parallel");

/** Documents of plain texts by name. */
function make(files: Readonly<Record<string, string>>, options: MakeOptions = {}) {
  const sources = Object.entries(files).flatMap(([name, text]) =>
    readTxt(text).sources.map((source) => ({ ...source, path: name })),
  );
  return makeDocuments(sources, options);
}

const take = (name: string) => readFile(path.join(folder, name), "utf8");

test("of a text in two languages one is counted, by the analyst's rule, and facts flow", async () => {
  const english = await take("railway-debt.en.txt");
  const french = await take("railway-debt.fr.txt");
  const other = await take("lake-opening.en.txt");
  const files = {
    "a.txt": english,
    "b.txt": `2021-03-14\n\n${french}`,
    "c.txt": other,
  };
  const { documents } = make(files);
  expect(documents.map(({ counted }) => counted)).toEqual([true, false, true]);
  expect(documents[1]).toMatchObject({ same_text_kind: "translation", language: "fr" });
  expect(documents[1]?.same_text_evidence).toMatch(/^\d+ of \d+ sentences found again/u);
  expect(documents[0]).toMatchObject({
    date: "2021-03-14",
    year: 2021,
    date_source: "translation",
    date_from: "same text: b.txt",
  });
  const preferred = make(files, { prefer: ["fr"] }).documents;
  expect(preferred.map(({ counted }) => counted)).toEqual([false, true, true]);
  expect(preferred[0]?.same_text_as).toBe(preferred[1]?.document);
});

test("the copy of a translation is a translation of what is counted, and says by way of what", async () => {
  const [english, french] = [await take("railway-debt.en.txt"), await take("railway-debt.fr.txt")];
  const files = { "a.txt": english, "b.txt": french, "c.txt": french };
  const { documents } = make(files, { prefer: ["en"] });
  const [counted, direct, indirect] = documents;
  expect([direct?.same_text_as, indirect?.same_text_as]).toEqual([
    counted?.document,
    counted?.document,
  ]);
  expect([direct?.same_text_kind, indirect?.same_text_kind]).toEqual([
    "translation",
    "translation",
  ]);
  expect(indirect?.same_text_evidence).toBe("by way of b.txt, a copy: word for word the same");
});

test("a copy's date comes from where the copy has it", async () => {
  const text = await take("railway-debt.en.txt");
  const { documents } = make({ "a.txt": text, "b.txt": `2021-03-14\n\n${text}` });
  expect(documents).toMatchObject([
    { date: "2021-03-14", date_source: "text", date_from: "same text: b.txt" },
    { date: "2021-03-14", date_source: "text", date_from: "dateline" },
  ]);
});

test("mended damage is told once a document, and the text is the mended one", () => {
  const { documents, problems } = make({
    "a.txt": "The harbourâ€™s wall h(huán)as never been built, and nobody says why.",
  });
  expect(documents[0]?.text).toBe("The harbour’s wall has never been built, and nobody says why.");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ path: "a.txt", severity: "warning" });
  expect(problems[0]?.message).toMatch(/^repaired 1 mojibake sequence/u);
});

test("what is left out is a row with its place and its reason", () => {
  const raw = [
    "Home / Opinion / World",
    "Stone lasts longer than any promise, as the town has known for eleven years.",
  ].join("\n");
  const { documents, removed } = make({ "a.txt": raw });
  expect(removed).toEqual([
    {
      document: documents[0]?.document,
      raw_start: 0,
      raw_end: 22,
      reason: "navigation",
      text: "Home / Opinion / World",
    },
  ]);
});

test("a text that is kept is read when it is asked for, and one that is damaged made anew", async () => {
  const files = {
    "a.txt": await take("lake-opening.en.txt"),
    "b.txt": "Dikes hold the water back.",
  };
  const plain = make(files);
  const kept = keepInMemory();
  const rows = ({ documents, removed, problems }: ReturnType<typeof make>) => ({
    documents: documents.map((row) => ({ ...row })),
    removed,
    problems,
  });
  expect(rows(make(files, { kept }))).toEqual(rows(plain));
  kept.asked.length = 0;
  const again = make(files, { kept });
  const before = kept.asked.length;
  expect(again.documents[0]?.text).toBe(plain.documents[0]?.text);
  expect(kept.asked.length).toBeGreaterThan(before);
  const damaged = { ...kept, isWhole: () => false };
  expect(rows(make(files, { kept: damaged }))).toEqual(rows(plain));
});
