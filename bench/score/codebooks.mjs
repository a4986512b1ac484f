// Makes the codebooks and term lists of the score bench, always the same from the same corpus.
//
// `small`: 4 themes of 30 terms, written by hand. `big`: 100 themes of 100 terms, taken from what is
// frequent in the corpus (40 words, 30 pairs, 15 triples, 15 beginnings of words), dense on purpose.
// `other`: 4 themes of 30 of these. `hostile`: 10,000 terms that begin and end with `*`.
//
// Each is written in the forms that the contenders need, as far as they can hold it:
//   wild     with the `*` that topoi and regular expressions know
//   literal  the most usual word in place of each `*`, for those who know whole words only
//   stem     the literal terms compared by their stems
// and each form as NAME.yml for topoi, NAME.json (theme -> terms) for libraries, NAME.txt (a term a
// line) for ripgrep.
import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { stringify } from "yaml";

/** A bar stands where `*` begins: `hegemon|y` is `hegemon*`, or the word `hegemony`. */
const smallThemes = {
  geopolitics: `hegemon|y; great power|s; cold war; balance of power; sphere of influence; rivalr|y;
    superpower|s; multipolar|ity; unipolar; bloc; military alliance|s; arms race; power politics;
    unilateral|ism; sanction|s; embargo; blockade; aggression; annexation; occupation; invasion;
    domination; imperialis|m; territorial expansion; regional power; strategic competition;
    use of force; foreign intervention; zero sum; new world order`,
  "common security": `collective security; common security; peacekeep|ing; peace and security;
    confidence building; disarmament; non-proliferation; arms control; terroris|m;
    transnational crime; conflict prevention; preventive diplomacy; peaceful settlement; ceasefire;
    mediation; weapons of mass destruction; nuclear weapons; nuclear test|s; small arms; landmines;
    human security; security council; regional security; shared responsibilit|y; early warning;
    drug trafficking; piracy; refugees; humanitarian assistance; maintenance of international peace`,
  sovereignty: `sovereign|ty; sovereign equality; territorial integrity; political independence;
    non-interference; internal affairs; self-determination; independence; decoloni|zation;
    national unity; statehood; borders; national interest|s; domestic jurisdiction; occupied territor|ies;
    foreign domination; right to exist; free choice; national identit|y; constitutional order;
    non-self-governing territories; colonial|ism; liberation; right of peoples; foreign troops;
    without external interference; natural resources; self-reliance; autonom|y; equal rights`,
  "rule-making": `international law; rule of law; treat|y; convention|s; protocol; ratif|ied; charter;
    codification; resolution|s; norms; code of conduct; law of the sea; legally binding; multilateral|ism;
    negotiat|ions; draft convention; statute; international court of justice; criminal court;
    framework convention; reform of the united nations; general agreement; agreement|s; declaration;
    verification; implementation; compliance; obligation|s; monitoring mechanism;
    trade organization`,
};

const perTheme = { words: 40, pairs: 30, triples: 15, beginnings: 15 };
const bigThemes = 100;
/** So much of the corpus is counted for what is frequent, every so many lines of it. */
const counted = 10e6;
/** The most frequent words say nothing: "the", "that", "which". */
const skipped = 150;
/**
 * So many of the most frequent of each kind are left out: then every sixth word is a hit, and by
 * stems every second.
 */
const tooFrequent = { words: 1150, pairs: 3000, triples: 1000, beginnings: 0 };

/** The paths of all term lists, by size and form, written into the folder. */
export async function writeCodebooks(corpus, bytes, folder) {
  const { big, other } = fromCorpus(await countFrequent(corpus, bytes));
  const small = Object.entries(smallThemes).map(([theme, terms]) => [theme, takeTerms(terms)]);
  const forms = { wild: ({ wild }) => wild, literal: ({ literal }) => literal };
  const write = async (name, themes, form, matching = {}) => {
    const lists = themes.map(([theme, terms]) => [theme, [...new Set(terms.map(forms[form]))]]);
    return writeForms(path.join(folder, name), Object.fromEntries(lists), matching);
  };
  return {
    small: {
      wild: await write("small-wild", small, "wild"),
      literal: await write("small-literal", small, "literal"),
      stem: await write("small-stem", small, "literal", { stem: true }),
    },
    big: {
      wild: await write("big-wild", big, "wild"),
      literal: await write("big-literal", big, "literal"),
      stem: await write("big-stem", big, "literal", { stem: true }),
    },
    other: { wild: await write("other-wild", other, "wild") },
    hostile: { wild: await write("hostile", hostileThemes(), "wild") },
  };
}

function takeTerms(list) {
  return list.split(";").map((entry) => {
    const term = entry.trim().replace(/\s+/gu, " ");
    return { literal: term.replace("|", ""), wild: term.replace(/\|.*/u, "*") };
  });
}

async function writeForms(stem, themes, matching) {
  const codebook = {
    codebook: path.basename(stem),
    version: 1,
    ...matching,
    themes: Object.fromEntries(
      Object.entries(themes).map(([theme, terms]) => [theme, { terms: { en: terms } }]),
    ),
  };
  const texts = {
    yml: stringify(codebook, { lineWidth: 0 }),
    json: JSON.stringify(themes),
    txt: `${[...new Set(Object.values(themes).flat())].join("\n")}\n`,
  };
  const written = {};
  for (const [form, text] of Object.entries(texts)) {
    written[form] = `${stem}.${form}`;
    await writeFile(written[form], text);
  }
  return written;
}

/** How often words, pairs and triples stand in every so many lines of the corpus, most first. */
async function countFrequent(corpus, bytes) {
  const every = Math.max(1, Math.ceil(bytes / counted));
  const [words, pairs, triples] = [new Map(), new Map(), new Map()];
  const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  let line = 0;
  for await (const record of createInterface({ input: createReadStream(corpus) })) {
    if (line++ % every !== 0 || record === "") continue;
    for (const stretch of JSON.parse(record)
      .text.toLowerCase()
      .split(/[^\p{L}\s]+/u)) {
      const found = stretch.match(/\p{L}+/gu) ?? [];
      for (const [i, word] of found.entries()) {
        add(words, word);
        if (i >= 1) add(pairs, `${found[i - 1]} ${word}`);
        if (i >= 2) add(triples, `${found[i - 2]} ${found[i - 1]} ${word}`);
      }
    }
  }
  return [words, pairs, triples].map((counts) =>
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key),
  );
}

/** The themes made of what is frequent: each gets of every rank. */
function fromCorpus([words, pairs, triples]) {
  const empty = new Set(words.slice(0, skipped));
  const telling = (term) => term.split(" ").some((word) => !empty.has(word) && word.length > 3);
  // None that a more usual word begins with as well: by stem or `*` the term would have its hits.
  const met = new Set();
  const usual = words.filter((word) => {
    const begin = word.slice(0, 6);
    const isFirst = !met.has(begin);
    met.add(begin);
    return isFirst && telling(word);
  });
  // Words beyond those that are terms themselves, so that the literal terms are as many.
  const beginnings = usual
    .slice(tooFrequent.words + perTheme.words * bigThemes)
    .filter((word) => word.length > 6);
  const same = (term) => ({ literal: term, wild: term });
  const kinds = {
    words: usual.map(same),
    pairs: pairs.filter(telling).map(same),
    triples: triples.filter(telling).map(same),
    beginnings: beginnings.map((word) => ({ literal: word, wild: `${word.slice(0, 6)}*` })),
  };
  const big = Array.from({ length: bigThemes }, (_, theme) => [
    `theme ${theme + 1}`,
    Object.entries(perTheme).flatMap(([kind, count]) =>
      Array.from(
        { length: count },
        (_, i) => kinds[kind][tooFrequent[kind] + i * bigThemes + theme],
      ).filter((term) => term !== undefined),
    ),
  ]);
  const other = big
    .slice(0, 4)
    .map(([theme, terms]) => [theme, terms.filter((_, i) => i % 10 < 3)]);
  return { big, other };
}

/** 10,000 terms of three letters between two `*`, in 10 themes. */
function hostileThemes() {
  const letters = "etaoinsrhldcumfpgwybvk";
  const terms = [];
  for (const a of letters) for (const b of letters) for (const c of letters) terms.push(a + b + c);
  return Array.from({ length: 10 }, (_, theme) => [
    `theme ${theme + 1}`,
    terms.slice(theme * 1000, (theme + 1) * 1000).map((term) => ({ wild: `*${term}*` })),
  ]);
}
