// How well learnTheme finds a term that it was not told.
//
//   npm run bench -- learn-themes SPEECHES.jsonl [every] [--list]
//
// Each theme below has a few terms of its own. Each of them in turn is hidden: the theme is learned
// from the others. `rank` is the place of the hidden term among the terms learned. Then the learned
// terms are added to the codebook, all but the hidden one, and looked for in the passages that have
// the hidden term and none of the others: `found` is the share of them that then has the theme,
// beside the share of the passages without any of the terms, and `AUC` how often one of the former
// scores higher than one of the latter. Nothing here was read by anyone: the hidden term stands for
// the truth. [every] is 4 for every fourth speech, the default; --list prints the terms learned of each
// theme from all of its own.
import { addLearnedTerms } from "../dist/modules/themes/add-learned-terms.js";
import { makeTerm, makeTheme, defaultMatching } from "../dist/modules/themes/codebook.js";
import { findHits, readCorpus, scorePassages, splitPassages } from "../dist/modules/index.js";
import { learnTheme } from "../dist/modules/themes/learn-theme.js";

const seeds = {
  piracy: ["piracy", "pirates", "maritime security", "armed robbery at sea"],
  climate: ["climate change", "global warming", "greenhouse gas*", "sea-level rise"],
  migration: ["migrants", "migration", "refugees", "displaced persons", "asylum"],
  drugs: ["drug trafficking", "narcotics", "cocaine", "organized crime"],
  health: ["HIV", "malaria", "pandemic*", "epidemic*", "vaccines"],
  disarmament: ["disarmament", "nuclear weapons", "non-proliferation", "arms control"],
  "international law": ["international law", "international court of justice", "rule of law"],
  sovereignty: ["sovereignty", "territorial integrity", "internal affairs", "non-interference"],
  geopolitics: ["cold war", "hegemony", "great powers", "unilateralism"],
  cyberspace: ["cyber*", "internet", "artificial intelligence", "digital technolog*"],
};
const [file, ...rest] = process.argv.slice(2);
const every = Number(rest.find((one) => /^\d+$/u.test(one)) ?? 4);

function codebookOf(themes) {
  return {
    codebook: "Bench",
    version: "1",
    matching: defaultMatching,
    themes: themes.map(([theme, terms]) =>
      makeTheme(theme, { terms: terms.map((term) => makeTerm(term, { language: "en" })) }),
    ),
    notes: [],
  };
}

function timed(name, job) {
  const before = process.cpuUsage();
  const result = job();
  const { user, system } = process.cpuUsage(before);
  console.error(`${name}: ${((user + system) / 1e6).toFixed(1)} CPU s`);
  return result;
}

/** How often a number of `higher` is above one of `lower`, a tie counting half. */
function areaUnderCurve(higher, lower) {
  const all = [...higher.map((value) => [value, 1]), ...lower.map((value) => [value, 0])];
  all.sort(([a], [b]) => a - b);
  let [wins, below] = [0, 0];
  for (let i = 0; i < all.length;) {
    let [ups, downs] = [0, 0];
    const [value] = all[i];
    for (; i < all.length && all[i][0] === value; i++) all[i][1] === 1 ? ups++ : downs++;
    wins += ups * (below + downs / 2);
    below += downs;
  }
  return wins / (higher.length * lower.length);
}

const passagesOf = (rows, test) => new Set(rows.filter(test).map(({ passage }) => passage));
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

const { documents } = await readCorpus(file);
const passages = timed("split", () => splitPassages(documents.filter((_, i) => i % every === 0)));
const english = passages.filter(({ language, counted }) => language === "en" && counted);
console.error(`${english.length} passages in English`);

const splits = Object.entries(seeds).flatMap(([theme, terms]) =>
  terms.map((hidden) => ({ theme, hidden, others: terms.filter((term) => term !== hidden) })),
);
const codebook = codebookOf(
  splits.map(({ theme, hidden, others }) => [`${theme} − ${hidden}`, others]),
);
const hits = timed("hits", () => findHits(passages, codebook));
const { terms, from } = timed("learn", () => learnTheme(passages, hits, codebook));
const hiddenBook = codebookOf(
  splits.map(({ theme, hidden }) => [`${theme} − ${hidden}`, [hidden]]),
);
const hiddenHits = findHits(english, hiddenBook);
const larger = addLearnedTerms(codebook, terms);
const learnedHits = timed("hits with learned terms", () => findHits(english, larger));
const scores = scorePassages(english, learnedHits, larger);

const rows = splits.map(({ theme, hidden }) => {
  const name = `${theme} − ${hidden}`;
  const { note, passages_with_theme } = from.find(
    (row) => row.theme === name && row.language === "en",
  );
  // A hidden term is one of the theme's siblings here: in earnest it would be kept.
  const learned = terms.filter(
    (row) => row.theme === name && (row.kept || row.reason === "term of another theme"),
  );
  const probes = learned.map(({ term }, i) => ({
    ...english[0],
    passage: String(i),
    text: term,
    start: 0,
    end: term.length,
    runs: [{ start: 0, end: term.length, raw_start: 0, raw_end: term.length }],
  }));
  const first = findHits(probes, codebookOf([["hidden", [hidden]]])).find(
    ({ start, end, passage }) => start === 0 && end === probes[Number(passage)].text.length,
  );
  const known = passagesOf(hits, (hit) => hit.theme === name);
  const truth = passagesOf(hiddenHits, (hit) => hit.theme === name);
  const own = scores.filter((score) => score.theme === name);
  const missed = own.filter(({ passage }) => truth.has(passage) && !known.has(passage));
  const others = own.filter(({ passage }) => !truth.has(passage) && !known.has(passage));
  const isFound = ({ weighted_hits }) => weighted_hits >= 1;
  return {
    theme,
    hidden,
    examples: passages_with_theme,
    note,
    rank: first === undefined ? null : Number(first.passage) + 1,
    missed: missed.length,
    found: missed.filter(isFound).length / missed.length,
    others: others.filter(isFound).length / others.length,
    auc: areaUnderCurve(
      missed.map(({ score }) => score),
      others.map(({ score }) => score),
    ),
  };
});

console.table(
  rows.map(({ theme, hidden, examples, rank, missed, found, others, auc, note }) => ({
    theme,
    hidden,
    examples,
    rank: note === null ? (rank ?? "–") : "too little",
    "passages with it alone": missed,
    found: percent(found, 1),
    "of others": percent(others, 1),
    AUC: Number(auc.toFixed(3)),
  })),
);
const tried = rows.filter(({ note }) => note === null);
const within = (most) => tried.filter(({ rank }) => rank !== null && rank <= most).length;
console.log(`hidden terms: ${tried.length} of ${rows.length} could be looked for`);
for (const most of [10, 30, 100]) {
  console.log(`among the first ${most}: ${within(most)} (${percent(within(most), tried.length)})`);
}
console.log(
  `median found ${percent(median(tried.map(({ found }) => found)), 1)}, of others ${percent(median(tried.map(({ others }) => others)), 1)}, AUC ${median(tried.map(({ auc }) => auc)).toFixed(3)}`,
);

if (rest.includes("--list")) {
  const whole = codebookOf(Object.entries(seeds));
  const learned = learnTheme(passages, findHits(passages, whole), whole, { most: 30 });
  for (const theme of Object.keys(seeds)) {
    const own = learned.terms.filter((row) => row.theme === theme && row.kept);
    console.log(`\n${theme}: ${own.map(({ term }) => term).join(", ")}`);
  }
}
