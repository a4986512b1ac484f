import path from "node:path";
import { findArguments } from "../../src/arguments/find-arguments.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { CorpusTally, presentIn } from "../../src/measures/corpus-tally.js";
import { countByDocument } from "../../src/measures/count-by-document.js";
import { argumentsOf, measureArguments } from "../../src/measures/measure-arguments.js";
import { cooccurrenceOf, measureCooccurrence } from "../../src/measures/measure-cooccurrence.js";
import { coverageOf, measureCoverage } from "../../src/measures/measure-coverage.js";
import { frequencyOf, measureFrequency } from "../../src/measures/measure-frequency.js";
import { measureTerms, termsOf } from "../../src/measures/measure-terms.js";
import { measureTrend, trendOf } from "../../src/measures/measure-trend.js";
import { rankProposals, takeStrongest, makeProposal } from "../../src/measures/rank-proposals.js";
import { tallyArguments, tallyThemes } from "../../src/measures/tally-document.js";
import type { Document, DocumentRows } from "../../src/rows.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { findHits } from "../../src/themes/find-hits.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { withFolder } from "../folder.js";
import { codebook as yaml, seeds } from "../sample.js";

const codebook = parseCodebook(yaml, "themes.yml");
const keys = codebook.themes.map(({ theme }) => theme);

/** The sample with a copy, a document of two languages, and one by nobody of no year. */
async function readDocuments(): Promise<readonly Document[]> {
  const mixed = `${seeds["seeds/brook.md"] ?? ""}
Tanggul yang tinggi tidak menggantikan kepercayaan, dan hak air tumbuh ketika data dibuka untuk semua pihak di desa.
`;
  const files = {
    ...seeds,
    "seeds/mixed.md": mixed.replace("2021-05-04", "1999-01-02").replaceAll("village", "town"),
    "seeds/nobody.txt":
      "No quota was ever kept. Every dike must be mended, since water rights bind.\n",
  };
  return withFolder(files, async (folder) => {
    const { documents } = await readCorpus(path.join(folder, "seeds"));
    return documents;
  });
}

function rowsOf(documents: readonly Document[]): DocumentRows {
  const passages = splitPassages(documents);
  const hits = findHits(passages, codebook);
  const scores = scorePassages(passages, hits, codebook);
  const { components, relations } = findArguments(passages);
  const stances = findStances(components, relations, hits, new Set());
  return { passages, hits, scores, components, relations, stances };
}

async function measureBoth() {
  const documents = await readDocuments();
  const byDocument = new Map(documents.map((row) => [row.document, rowsOf([row])]));
  const tally = new CorpusTally(
    codebook,
    documents.map((facts) => {
      const rows = byDocument.get(facts.document) ?? rowsOf([]);
      const [found, argued] = [tallyThemes, tallyArguments] as const;
      return {
        facts,
        found: found(rows, codebook.themes),
        argued: argued(rows, codebook.themes),
      };
    }),
  );
  return { documents, byDocument, tally, rows: rowsOf(documents) };
}

test("what is added up document by document gives the figures of the rows", async () => {
  const { tally, rows } = await measureBoth();
  const { scores, stances, hits, passages } = rows;
  for (const by of [[], ["author", "year"], ["language"], ["document"], ["source"]] as const) {
    const options = { by, interval: "documents", resamples: 50 } as const;
    expect(frequencyOf(tally.scores, options)).toEqual(measureFrequency(scores, options));
    expect(argumentsOf(tally.stances, options)).toEqual(
      measureArguments(stances, { ...options, themes: keys }),
    );
    expect(coverageOf((groups) => tally.coverage(groups), options)).toEqual(
      measureCoverage(scores, options),
    );
  }
  expect(trendOf(tally.trends, { resamples: 50 })).toEqual(measureTrend(scores, { resamples: 50 }));
  expect(cooccurrenceOf(tally.meetings)).toEqual(measureCooccurrence(scores));
  expect(termsOf(codebook, tally.terms)).toEqual(measureTerms(codebook, hits, passages));
});

test("proposals are ranked before their rows are made", async () => {
  const { tally, rows, byDocument } = await measureBoth();
  const made: string[] = [];
  const ranked = tally.proposals.flatMap((list) =>
    takeStrongest(list, 1, ({ document, stance: place }) => {
      const own = byDocument.get(document);
      const stance = own?.stances[place];
      const component = own?.components.find((one) => one.component === stance?.component);
      if (stance === undefined || component === undefined) throw new Error("no such stance");
      made.push(component.component);
      return makeProposal(stance, component);
    }),
  );
  expect(ranked).toEqual(rankProposals(rows.stances, rows.components, { most: 1, themes: keys }));
  expect(made).toEqual(ranked.map(({ component }) => component));
});

test("roles and the passages of each document with a theme are counted", async () => {
  const { documents, tally, rows } = await measureBoth();
  const claims = rows.components.filter(({ counted, role }) => counted && role === "claim");
  expect(tally.countRole("claim")).toBe(claims.length);
  expect(
    documents.flatMap((_, i) => {
      const found = tally.documents[i]?.found;
      return found === undefined ? [] : presentIn(found, keys.length);
    }),
  ).toEqual(countByDocument(rows.scores).map((row) => row.passages_with_theme));
});

test("a corpus without passages has no figures", () => {
  const tally = new CorpusTally(codebook, []);
  expect(frequencyOf(tally.scores)).toEqual([]);
  expect(trendOf(tally.trends)).toEqual([]);
  expect(cooccurrenceOf(tally.meetings)).toEqual([]);
  expect(termsOf(codebook, tally.terms)).toEqual(measureTerms(codebook, [], []));
});
