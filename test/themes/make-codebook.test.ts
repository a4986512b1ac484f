import { CodebookError } from "../../src/themes/codebook-error.js";
import { findHits } from "../../src/themes/find-hits.js";
import { makeCodebook, type CodebookSketch } from "../../src/themes/make-codebook.js";
import { parseCodebook } from "../../src/themes/parse-codebook.js";

const sketch: CodebookSketch = {
  codebook: "Rivers",
  version: 2,
  negation: "drop",
  themes: {
    water: {
      label: "Water",
      terms: { en: ["river*", { term: "well", weight: 0.5 }], id: ["sungai"] },
      except: { en: ["well known"] },
      themes: { dams: { terms: [{ near: ["dam", "river*"], within: 3 }] } },
    },
  },
};

test("a codebook made in code is the one that its file would hold", async () => {
  // JSON is YAML.
  expect(await makeCodebook(sketch)).toEqual(parseCodebook(JSON.stringify(sketch), "rivers.yml"));
});

test("mistakes are told by theme and term, without a line that nobody wrote", async () => {
  const wrong = { themes: { water: { terms: ["river*", 12] } } };
  await expect(makeCodebook(wrong as unknown as CodebookSketch)).rejects.toEqual(
    new CodebookError(['codebook: theme "water", term 2: expected text, found 12']),
  );
});

test("nothing but a list of themes is needed, and nothing less will do", async () => {
  const { themes } = await makeCodebook({ themes: { trade: { terms: ["tariff*"] } } });
  expect(themes.map(({ theme, label }) => [theme, label])).toEqual([["trade", "trade"]]);
  for (const nothing of [undefined, null, {}, { themes: {} }, "themes.yml"]) {
    await expect(makeCodebook(nothing as unknown as CodebookSketch)).rejects.toThrow(CodebookError);
  }
});

test("what is no codebook is not looked for", () => {
  const find = (codebook: unknown) => () => findHits([], codebook as never);
  const wanted = "findHits: expected the codebook of readCodebook or makeCodebook; found ";
  expect(find(sketch)).toThrow(
    `${wanted}an object that is not complete (makeCodebook makes one of it)`,
  );
  expect(find(Promise.resolve())).toThrow(`${wanted}a promise: put \`await\` before it`);
  expect(find("themes.yml")).toThrow(`${wanted}text (readCodebook reads a file)`);
});
