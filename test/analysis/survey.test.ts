import path from "node:path";
import { analyse } from "../../src/analysis/analyse.js";
import { survey } from "../../src/analysis/survey.js";
import { withFolder } from "../folder.js";
import { keepInMemory } from "../kept-in-memory.js";
import { seeds } from "../sample.js";
import { surveyOf } from "./survey-of.js";

const longTables = [
  ...(["passages", "hits", "scores"] as const),
  ...(["components", "relations", "stances"] as const),
] as const;

test.each([
  ["paragraphs", {}],
  ["sentences of which nothing argued is looked for", { unit: "sentence", arguments: false }],
  ["smoothed windows", { unit: "window", words: 20, scoring: { smooth: 1 } }],
] as const)("document by document there are the rows and figures of all: %s", async (_, how) => {
  await withFolder(seeds, async (folder) => {
    const options = { seeds: path.join(folder, "seeds"), ...how };
    const [found, wanted] = [await survey(options), surveyOf(await analyse(options))];
    for (const name of longTables) expect(found[name]).toEqual(wanted[name]);
    for (const name of ["documents", "frequency", "arguments", "proposals"] as const) {
      expect(found[name]).toEqual(wanted[name]);
    }
    expect(found.tally.documents.map(({ found: own }) => own)).toEqual(
      wanted.tally.documents.map(({ found: own }) => own),
    );
    expect([found.harmful, found.keys]).toEqual([wanted.harmful, wanted.keys]);
  });
});

test("what was counted before is read, and no row is made for it", async () => {
  await withFolder(seeds, async (folder) => {
    const kept = keepInMemory();
    const { asked } = kept;
    const options = { seeds: path.join(folder, "seeds"), kept, arguments: false };
    const first = await survey(options);
    asked.length = 0;
    const again = await survey(options);
    expect(again.frequency).toEqual(first.frequency);
    // Drafts, sketches of texts and tallies are read; a passage is when somebody asks for it.
    const before = asked.length;
    expect(again.rowsOf(again.documents[0]?.document ?? "").hits).toEqual(
      first.rowsOf(first.documents[0]?.document ?? "").hits,
    );
    expect(asked.length).toBeGreaterThan(before);
    expect(() => again.rowsOf("nobody")).toThrow("expected a known document; found nobody");
  });
});
