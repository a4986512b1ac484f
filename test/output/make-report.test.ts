import { rankProposals } from "../../src/measures/rank-proposals.js";
import { makeReport as make } from "../../src/output/make-report.js";
import type { PageRoom } from "../../src/output/report-passages.js";
import type { TermUse, Trend, Uncovered } from "../../src/rows.js";
import { seeds } from "../sample.js";
import { makeData, reportOf, type RowData } from "./report-data.js";

const makeReport = (data: RowData, room?: PageRoom) => make(reportOf(data), room);

/** The page without what it holds for its scripts. */
function seen(report: string): string {
  return report.replace(/<script[\s\S]*?<\/script>/gu, "");
}

test("the report shows charts with their alternative, tables, themes and marked passages", async () => {
  const report = seen(await makeReport(await makeData()));
  expect(report).toContain("<title>Report: Rivers</title>");
  expect(report).toContain("Three documents.");
  expect(report).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Share of passages/u);
  for (const ending of ["html", "pdf", "svg", "png"]) {
    expect(report).toContain(`<a href="charts/map.${ending}">`);
  }
  expect(report).toContain("Water sharing");
  expect(report).toMatch(/<mark [^>]*title="Flood defence: dike\*">Dikes<\/mark><sup>2<\/sup>/u);
  expect(report.match(/<article /gu)).toHaveLength(3);
});

test("the same rows make the same page", async () => {
  const data = await makeData();
  expect(await makeReport(data)).toBe(await makeReport(data));
});

test("proposals lead to their passages", async () => {
  const proposed = "seeds/plea.md";
  const text = 'Every town must keep a dike & its "gate". A dike is a promise to the next town.\n';
  const data = await makeData({ ...seeds, [proposed]: text });
  const component = data.components.find((one) => one.text.startsWith("Every town"));
  const stances = data.stances.map((row) =>
    row.component === component?.component ? { ...row, role: "proposal" as const } : row,
  );
  const proposals = rankProposals(stances, data.components);
  const report = seen(await makeReport({ ...data, stances, proposals }));
  const escaped = "Every town must keep a dike &amp; its &quot;gate&quot;.";
  expect(report).toContain(`<li><span lang="en" dir="auto">${escaped}</span>`);
  expect(report).toContain('<a href="#plea%231.1">');
  expect(report).toContain('<span id="plea#1.1">');
});

test("a report without arguments says so", async () => {
  const data = await makeData();
  const report = seen(await makeReport({ ...data, components: [], stances: [], proposals: [] }));
  expect(report).toContain("No proposal was found.");
  expect(report.match(/<article /gu)).toHaveLength(3);
});

test("the report fetches nothing and runs nothing but the scripts its policy names", async () => {
  const report = await makeReport(await makeData());
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(report)?.[1] ?? "";
  expect(policy).toContain("default-src &apos;none&apos;");
  const scripts = report.match(/<script>/gu) ?? [];
  expect(policy.match(/&apos;sha256-/gu)).toHaveLength(scripts.length);
  const page = seen(report);
  expect(page).not.toMatch(/\bon\w+="|@import|url\((?!data:)/iu);
  expect(page.match(/(?:src|href)="(?!data:|#|charts\/)/gu)).toBeNull();
});

test("what could not be read is listed with its place", async () => {
  const bad = '{"id":"a","text":"One dike, two dikes."}\nnot json\n';
  const report = await makeReport(await makeData({ ...seeds, "seeds/more.jsonl": bad }));
  expect(report).toMatch(/<b>more\.jsonl:2<\/b>: expected a JSON object/u);
});

test("a document cannot bring markup into the report, nor end what the scripts read", async () => {
  const hostile = "---\ntitle: \"</h3></script><script>x</script>\"\nauthor: <img src=x>\n---\n\n<b>A dike</b> & \"more\" of a dike than ever stood here before.\n";
  const data = await makeData({ ...seeds, "seeds/hostile.md": hostile });
  const whole = await makeReport(data);
  for (const report of [whole, await makeReport(data, { mostWhole: 0 })]) {
    expect(report).not.toContain("<script>x");
    expect(report).not.toContain("<img src=x");
  }
  expect(whole).toContain("&lt;/h3&gt;&lt;/script&gt;&lt;script&gt;x&lt;/script&gt;");
});

test("a copy is shown as one, with the document that is counted in its place", async () => {
  const { "seeds/brook.md": text = "" } = seeds;
  const report = await makeReport(await makeData({ ...seeds, "seeds/again.md": text }));
  expect(report).toContain("same text as");
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

test("of what was not measured there is no section", async () => {
  const report = seen(await makeReport(await makeData()));
  expect(report).not.toMatch(/id="coverage"|id="problems"|href="#coverage"|>Trends</u);
});

test("trends, coverage, terms and passages without a hit are told where they were measured", async () => {
  const data = await makeData();
  const [passage] = data.passages;
  const trend = {
    ...{ theme: "flood-defence", from: 2019, to: 2023, years: 3, documents: 3, passages: 9 },
    ...{ from_share: 0.1, to_share: 0.3, change: 0.05, change_low: 0.01, change_high: 0.09 },
    ...{ interval: "documents", sentence: "Flood defence rose." },
  } satisfies Trend;
  const term = {
    ...{ theme: "flood-defence", term: "flood plain*", hits: 0, documents: 0, passages: 0 },
    ...{ share: 0, note: "never hits" },
  } satisfies TermUse;
  const uncovered = [{ ...passage, theme: "flood-defence", rank: 1, likeness: 1, cue: "bank" }];
  const base = { documents: 1, share_low: null, share_high: null, interval: "one document" as const };
  const report = seen(
    await makeReport({
      ...data,
      trends: [trend],
      terms: [term],
      uncovered: uncovered as Uncovered[],
      coverage: [
        { author: "Ada Brook", year: 2021, passages: 4, passages_with_any: 3, share: 0.75, ...base },
      ],
    }),
  );
  expect(report).toContain("Flood defence rose.");
  expect(report).toContain("+5.0");
  expect(report).toContain("At least one theme is in");
  expect(report).toContain("Never hits: 1 term");
  expect(report).toContain("by its words: bank");
});

test("of a corpus too large for the page it holds what says most, and tells where the rest is", async () => {
  const report = await makeReport(await makeData(), { mostWhole: 100 });
  expect(seen(report)).not.toContain("<article");
  expect(seen(report)).toContain("The strongest passages of each theme");
  expect(seen(report)).toContain("tables/passages.csv");
  expect(report).toContain('id="data-texts-0"');
});
