// One regular expression a theme, as a clever user writes it: every term an alternative, whole
// words, capitals or not, any white space between words.
//
//   node regexp.mjs CORPUS TERMS.json ascii      \b and \w: an accented letter ends a word
//   node regexp.mjs CORPUS TERMS.json unicode    letters and figures of any script
import { readFile } from "node:fs/promises";

const [file, terms, kind] = process.argv.slice(2);
const { letter, open, close, flags } = {
  ascii: { letter: "\\w", open: "\\b", close: "\\b", flags: "gi" },
  unicode: {
    letter: "[\\p{L}\\p{N}]",
    open: "(?<![\\p{L}\\p{N}])",
    close: "(?![\\p{L}\\p{N}])",
    flags: "giu",
  },
}[kind];

const sourceOf = (term) => term.replaceAll(" ", "\\s+").replaceAll("*", `${letter}*`);
const themes = Object.entries(JSON.parse(await readFile(terms, "utf8"))).map(([theme, list]) => {
  const longestFirst = list.toSorted((a, b) => b.length - a.length);
  const source = longestFirst.map(sourceOf).join("|");
  return { theme, pattern: new RegExp(`${open}(?:${source})${close}`, flags) };
});

const start = process.hrtime.bigint();
const counts = new Map();
const hits = [];
let documents = 0;
for (const line of (await readFile(file, "utf8")).split("\n")) {
  if (line === "") continue;
  const { id, author, year, text } = JSON.parse(line);
  documents++;
  for (const { theme, pattern } of themes) {
    for (const found of text.matchAll(pattern)) {
      const [match] = found;
      hits.push({ id, theme, match, start: found.index, end: found.index + match.length });
      const key = `${author}\t${year}\t${theme}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
}
const work = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ documents, hits: hits.length, groups: counts.size, work }));
