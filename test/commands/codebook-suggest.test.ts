import path from "node:path";
import { addCodebook } from "../../src/commands/codebook.js";
import { withFolder } from "../folder.js";
import { capture } from "./call-command.js";

const suggest = (folder: string, ...words: string[]) =>
  capture(addCodebook, ["codebook", "suggest", ...words, path.join(folder, "seeds")]);

/** Six words that stand nowhere else, so that no text is a copy of another. */
const ownWords = (i: number) => {
  const letters = String.fromCharCode(97 + Math.floor(i / 10), 97 + (i % 10));
  return ["k", "l", "m", "n", "p", "r"].map((first) => first + letters).join(", ");
};
const speeches = Array.from({ length: 100 }, (_, i) => {
  const [kind, hasShips] = i < 40 ? ["pirates", i < 30] : ["farmers", i > 96];
  const text = `${ownWords(i)}, ${kind}, ${hasShips ? "ships" : "wheat"}, clouds.`;
  return { id: `speech-${i}`, text };
});
const files = {
  "seeds/themes.yml": "codebook: Sea\nthemes:\n  piracy: {terms: {en: [pirates]}}\n",
  "seeds/speeches.jsonl": speeches
    .map((row) => JSON.stringify({ ...row, language: "en" }))
    .join("\n"),
};

test("each term is shown with its counts, its effect and its places", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await suggest(folder, "piracy");
    expect(out.split("\n")).toEqual([
      "piracy",
      "en: learned from 40 passages with the theme, in 40 documents, and 60 without any of its terms",
      "",
      "ships (word, en, weight 0.465)",
      "  in 30 passages with the theme (30 documents), 3 without any of its terms; share 40.0 % -> 43.0 %:",
      "  3 passages more, in 3 documents",
      `  speech-97#1  ${ownWords(97)}, farmers, [ships], clouds.`,
      `  speech-98#1  ${ownWords(98)}, farmers, [ships], clouds.`,
      `  speech-99#1  ${ownWords(99)}, farmers, [ships], clouds.`,
      "",
    ]);
  });
});

test("--json has the same with every count", async () => {
  await withFolder(files, async (folder) => {
    const { out } = await suggest(folder, "piracy", "--json", "--examples", "1");
    const { theme, terms } = JSON.parse(out) as { theme: string; terms: { examples: object[] }[] };
    expect(theme).toBe("piracy");
    expect(terms).toHaveLength(1);
    expect(terms[0]).toMatchObject({ term: "ships", passages_added: 3, share_after: 0.43 });
    expect(terms[0]?.examples).toHaveLength(1);
  });
});

test("where there is too little to learn from it says so", async () => {
  const few = {
    ...files,
    "seeds/speeches.jsonl": JSON.stringify({ ...speeches[0], language: "en" }),
  };
  await withFolder(few, async (folder) => {
    const { out } = await suggest(folder, "piracy");
    expect(out).toMatch(/^piracy\nen: too little to learn from: [^]*\nNothing to suggest\.\n$/u);
  });
});

test("what the codebook was read with a doubt about is told", async () => {
  const empty = {
    ...files,
    "seeds/themes.yml": `${files["seeds/themes.yml"]}  trade: {terms: []}\n`,
  };
  await withFolder(empty, async (folder) => {
    const { err } = await suggest(folder, "piracy");
    expect(err).toBe('themes.yml:4: warning: theme "trade": no terms: nothing will be found\n');
  });
});

test("a theme that is misspelt is a wrong call, which names the nearest", async () => {
  await withFolder(files, async (folder) => {
    await expect(suggest(folder, "pirasy")).rejects.toMatchObject({
      message: "pirasy: expected a theme, such as piracy; found none of that name",
      isMissing: true,
    });
  });
});
