// natural as its users write it: WordTokenizer, PorterStemmer, and a Map of the terms' stems.
import { readFile } from "node:fs/promises";
import natural from "natural";

const [file, terms] = process.argv.slice(2);
const tokenizer = new natural.WordTokenizer();
const stemsOf = (text) => tokenizer.tokenize(text).map((word) => natural.PorterStemmer.stem(word));

const themesOf = new Map();
let longest = 1;
for (const [theme, list] of Object.entries(JSON.parse(await readFile(terms, "utf8")))) {
  for (const term of list) {
    const stems = stemsOf(term);
    longest = Math.max(longest, stems.length);
    const key = stems.join(" ");
    themesOf.set(key, new Set(themesOf.get(key)).add(theme));
  }
}

const start = process.hrtime.bigint();
const counts = new Map();
let [documents, hits] = [0, 0];
for (const line of (await readFile(file, "utf8")).split("\n")) {
  if (line === "") continue;
  const { author, year, text } = JSON.parse(line);
  const stems = stemsOf(text);
  documents++;
  for (let i = 0; i < stems.length; i++) {
    for (let n = 1; n <= longest && i + n <= stems.length; n++) {
      for (const theme of themesOf.get(stems.slice(i, i + n).join(" ")) ?? []) {
        const key = `${author}\t${year}\t${theme}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        hits++;
      }
    }
  }
}
const work = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({ documents, hits, groups: counts.size, work }));
