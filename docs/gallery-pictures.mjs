export const introduction = `
Every kind of chart, drawn from the five documents in \`seeds/\` (restatements written for this
project; two of them are one text in two languages, and are counted once). Below each picture stands
how to read it, the command that draws it, and the code that does the same in a notebook. A file's
ending says what it becomes: \`.svg\` and \`.pdf\` for print, \`.png\` with \`--scale\`, \`.html\` with
tooltips, \`.vl.json\` to be changed by hand. \`npx topoi chart --help\` lists the options of each kind.

The code begins from here:
`;

/** What the code below every picture begins from. */
export const preparation = `
const corpus = await readCorpus("../seeds");
const codebook = await readCodebook("../seeds/themes.yml");
const passages = splitPassages(corpus);
const hits = findHits(passages, codebook);
const scores = scorePassages(passages, hits, codebook);
const { components, relations } = findArguments(passages);
const stances = findStances(components, relations, hits);
const labels = themeLabels(codebook);
const themes = codebook.themes.map(({ theme }) => theme);
const parents = Object.fromEntries(codebook.themes.map(({ theme, parent }) => [theme, parent]));
`;

/**
 * The pictures by the names of their files: what the command line is told, how each is read, and
 * the code of the same chart. The first word is the kind.
 */
export const pictures = [
  {
    name: "frequency",
    words: "frequency seeds --interval wilson",
    reads:
      "A point is the share of a year's passages in which the theme is present, its bar the 95 % interval. Unless told otherwise intervals are over whole documents, of which these years have but one each: there would be none, and hollow points.",
    code: `chartFrequency(measureFrequency(scores, { by: ["year", "theme"], interval: "wilson" }), {
  x: "year",
  labels,
})`,
  },
  {
    name: "frequency-in-print",
    title: "frequency, in print",
    words: "frequency seeds --by author --interval wilson --style print",
    reads:
      "The same for print in grey: every kind takes `--style print`, and tells apart by shape and letter what colours tell apart on a screen.",
    code: `chartFrequency(measureFrequency(scores, { by: ["author", "theme"], interval: "wilson" }), {
  x: "author",
  labels,
  style: "print",
})`,
  },
  {
    name: "heatmap",
    words: "heatmap seeds",
    reads:
      "The darker a cell, the more of the author's passages have the theme; how many of how many stands below the share.",
    code: `chartHeatmap(measureFrequency(scores, { by: ["author", "theme"], interval: "documents" }), {
  x: "author",
  labels,
})`,
  },
  {
    name: "shares",
    words: "shares seeds",
    reads:
      "A bar is all hits in what the author wrote, its parts each theme's share of them. All bars are as long: how many hits one stands for is told at its end.",
    code: `chartShares(measureFrequency(scores, { by: ["author"] }), { x: "author", parents, labels })`,
  },
  {
    name: "difference",
    words: 'difference seeds --of "Lang Ping" --of "Li Yan"',
    reads:
      "A point to the right of the line is a theme that more of the first group's passages have, one to the left a theme of the others. Where the bar, a 95 % interval over documents, reaches the line, nobody can say which group has more. The two shares stand behind it.",
    code: `chartDifference(
  measureDifference(scores, { by: "author", of: ["Lang Ping", "Li Yan"], labels }),
  { labels },
)`,
  },
  {
    name: "keyness",
    words: 'keyness seeds --of "Lang Ping" --against "Li Yan" --most 10',
    reads:
      "The longer a word's bar, the surer it is more the one author's than the other's; bars that stay within the grey band may be chance, as all do in two short texts. Beside each stands how often either has it.",
    code: `chartKeyness(measureKeyness(passages, { by: "author", of: "Lang Ping", against: "Li Yan" }), {
  most: 10,
  labels,
})`,
  },
  {
    name: "keyness-scatter",
    words: 'keyness-scatter seeds --of "Lang Ping"',
    reads:
      "Each point is a word: the higher, the more often the one author has it, the farther right, the more often all others have it. Above the diagonal is what is more the author's own.",
    code: `chartKeynessScatter(measureKeyness(passages, { by: "author", of: "Lang Ping" }), { labels })`,
  },
  {
    name: "cooccurrence",
    words: "cooccurrence seeds --most 12",
    reads:
      "A solid line joins two themes that stand in the same passages more often than expected by chance, a thin dashed one two that do so as often or less; the number on it is the passages with both, the one in brackets those with the theme.",
    code: `chartCooccurrence(measureCooccurrence(scores, { parents }), { most: 12, labels })`,
  },
  {
    name: "dispersion",
    words: "dispersion seeds --most 2",
    reads:
      "A band is a document from its beginning to its end, a tick a place where the theme is spoken of: early or late, all along or at once. A hollow circle is negated.",
    code: `chartDispersion(corpus.documents, hits, { most: 2, labels })`,
  },
  {
    name: "timeline",
    words: "timeline seeds",
    reads:
      "A dot is a document on its day, a bar one of which only the month or the year is known. What has no date is counted in the subtitle.",
    code: `chartTimeline(corpus.documents)`,
  },
  {
    name: "arguments",
    words: "arguments seeds",
    reads:
      "A bar is all sentences, or parts of sentences, that are about the theme in the authors' own voice, and its parts are what these do: claim, give a premise, or propose.",
    code: `chartArguments(measureArguments(stances, { by: ["theme"], themes, interval: "documents" }), { labels })`,
  },
  {
    name: "argument-map",
    words: "argument-map seeds --document lang-ping-2022 --most 11",
    reads:
      "The document's sentences from top to bottom with what each does and which themes it is about; an arrow leads from a reason to what it supports or attacks, the fainter the less sure.",
    code: `chartArgumentMap(components, relations, {
  document: "lang-ping-2022",
  title: "Argument map: Virtual Defense (lang-ping-2022)",
  stances,
  labels,
  most: 11,
})`,
  },
];
