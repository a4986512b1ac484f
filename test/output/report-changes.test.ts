import { showChanges } from "../../src/output/report-changes.js";
import { added, same } from "./run-changes.js";

test("a first run has no section", () => {
  expect(showChanges(null).markup).toBe("");
});

test("the section tells documents, the shares in sentences and in a table, and the groups", () => {
  const { markup } = showChanges(added);
  expect(markup).toContain("<li>1 document added: &lt;d&gt;</li>");
  expect(markup).toContain("The &lt;sea&gt;: from 50 % of the passages (10 of 20, from 2 documents)");
  expect(markup).toContain("<details><summary>By author</summary>");
  expect(markup).toMatch(/50\.0 %<\/td>.*66\.7 %<\/td>.*\+16\.7<\/td>/u);
  expect(markup).not.toMatch(/<d>|<sea>/u);
});

test("where nothing changed it says so", () => {
  expect(showChanges(same).markup).toContain(
    "<p>Nothing: the same documents, codebook and settings.</p>",
  );
});

test("settings, and terms of the codebook, are told", () => {
  const { markup } = showChanges({
    ...same,
    settings: [{ setting: "unit", from: "paragraph", to: "sentence" }],
    codebook: [
      {
        ...{ theme: "sea", what: "term", change: "added", item: "<dike*>", language: "en" },
        ...{ from: null, to: "weight 1" },
      },
    ],
  });
  expect(markup).toContain("<li>unit: paragraph -&gt; sentence</li>");
  expect(markup).toContain("sea: term added: &quot;&lt;dike*&gt;&quot; (en)");
  expect(markup).toContain("<li>1 theme as before.</li>");
});
