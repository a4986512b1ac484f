import { findArguments } from "../../src/arguments/find-arguments.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { chartHeatmap } from "../../src/charts/chart-heatmap.js";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { measureFrequency } from "../../src/measures/measure-frequency.js";
import { rankProposals } from "../../src/measures/rank-proposals.js";
import { makeReport, type ReportData } from "../../src/output/make-report.js";
import { splitPassages } from "../../src/text/split-passages.js";
import { findHits } from "../../src/themes/find-hits.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";
import { scorePassages } from "../../src/themes/score-passages.js";
import { takeScoring } from "../../src/themes/scoring.js";
import path from "node:path";
import { withFolder } from "../folder.js";
import { codebook as yaml, seeds } from "../sample.js";

async function makeData(
  files: Readonly<Record<string, string>> = seeds,
  themes = yaml,
): Promise<ReportData> {
  return withFolder(files, async (folder) => {
    const corpus = await readCorpus(path.join(folder, "seeds"));
    const codebook = parseCodebook(themes, "themes.yml");
    const passages = splitPassages(corpus);
    const hits = findHits(passages, codebook);
    const scores = scorePassages(passages, hits, codebook);
    const frequency = measureFrequency(scores, { by: ["author", "year"] });
    const charts = { map: chartHeatmap(frequency) };
    const scoring = takeScoring("test", {}, codebook);
    const { components, relations } = findArguments(passages);
    const stances = findStances(components, relations, hits);
    const proposals = rankProposals(stances, components);
    const argued = { components, stances, proposals };
    const summary = "Three documents.";
    return { ...corpus, codebook, passages, hits, scoring, frequency, charts, summary, ...argued };
  });
}

test("the report shows charts with their alternative, tables, themes and marked passages", async () => {
  const data = await makeData();
  const report = await makeReport(data);
  expect(report).toContain("<title>Report: Rivers</title>");
  expect(report).toContain("Three documents.");
  expect(report).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Share of passages/u);
  expect(report).toContain("Water sharing");
  expect(report).toMatch(/<mark [^>]*title="Flood defence: dike\*">Dikes<\/mark><sup>2<\/sup>/u);
  expect(report.match(/<article>/gu)).toHaveLength(3);
});

test("themes are counted by role, and proposals lead to their passages", async () => {
  const proposed = "seeds/plea.md";
  const text = 'Every town must keep a dike & its "gate". A dike is a promise to the next town.\n';
  const data = await makeData({ ...seeds, [proposed]: text });
  const component = data.components.find((one) => one.text.startsWith("Every town"));
  const stances = data.stances.map((row) =>
    row.component === component?.component ? { ...row, role: "proposal" as const } : row,
  );
  const proposals = rankProposals(stances, data.components);
  const report = await makeReport({ ...data, stances, proposals });
  expect(report).toContain('<section id="arguments">');
  const escaped = "Every town must keep a dike &amp; its &quot;gate&quot;.";
  expect(report).toContain(`<li><span lang="en" dir="auto">${escaped}</span>`);
  expect(report).toContain('<a href="#plea%231.1">');
  expect(report).toContain('<span id="plea#1.1">');
});

test("a report without arguments says so", async () => {
  const data = await makeData();
  const report = await makeReport({ ...data, components: [], stances: [], proposals: [] });
  expect(report).toContain("No proposal was found.");
  expect(report.match(/<article>/gu)).toHaveLength(3);
});

test("the report runs nothing and fetches nothing", async () => {
  const report = await makeReport(await makeData());
  expect(report).toContain("default-src 'none'");
  expect(report).not.toMatch(/<script|\bon\w+=|@import|url\(http/iu);
  expect(report.match(/(?:src|href)="(?!data:|#|charts\/)/gu)).toBeNull();
});

test("what could not be read is listed with its place", async () => {
  const bad = '{"id":"a","text":"One dike, two dikes."}\nnot json\n';
  const report = await makeReport(await makeData({ ...seeds, "seeds/more.jsonl": bad }));
  expect(report).toMatch(/<b>more\.jsonl:2<\/b>: expected a JSON object/u);
});

test("a document cannot bring markup into the report", async () => {
  const hostile = "---\ntitle: \"</h3><script>x</script>\"\nauthor: <img src=x>\n---\n\n<b>A dike</b> & \"more\" of a dike than ever stood here before.\n";
  const report = await makeReport(await makeData({ ...seeds, "seeds/hostile.md": hostile }));
  expect(report).not.toContain("<script");
  expect(report).not.toContain("<img src=x");
  expect(report).toContain("&lt;/h3&gt;&lt;script&gt;x&lt;/script&gt;");
});

test("a copy is shown as one, with the document that is counted in its place", async () => {
  const { "seeds/brook.md": text = "" } = seeds;
  const report = await makeReport(await makeData({ ...seeds, "seeds/again.md": text }));
  expect(report).toContain("same_text_as");
  expect(report).toMatch(/not counted: same text as again/u);
});

test("what is not as usual about the scores is said", async () => {
  const data = await makeData();
  const usual = await makeReport(data);
  expect(usual).toContain("Words struck through were negated: they count like others.");
  expect(usual).not.toContain("smoothed");
  const scoring = { minimum: 2, smooth: 1, negation: "drop" as const };
  const report = await makeReport({ ...data, scoring });
  expect(report).toContain("A theme is present from 2 weighted hits on.");
  expect(report).toContain("smoothed over 1 passage on either side");
  expect(report).toContain("negated: they are not counted.");
});

test("parts of a theme stand below it, numbered within it", async () => {
  const parts = `codebook: Rivers
version: 1
themes:
  river:
    label: River
    themes:
      flood: {label: Flood, present_from: 2, terms: [dike*, {term: sandbag*, weight: 0.5}]}
`;
  const report = await makeReport(await makeData(seeds, parts));
  expect(report).toMatch(/1\. <b>River<\/b>[^<]*<p>The sum of its parts\.<\/p>/u);
  expect(report).toMatch(/margin-left:1\.5em[^>]*>.*1\.1\. <b>River › Flood<\/b>/u);
  expect(report).toContain("dike*, sandbag* (weight 0.5). Present from 2 weighted hits on.");
});
