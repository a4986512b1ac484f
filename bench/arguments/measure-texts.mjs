// How well roles and holders are found in texts that were written for this project, each sentence
// with what a reader sees in it (`texts/`, a file each language; English ones taught the model):
//
//   npm run bench -- texts [LANGUAGES] [--wrong]
//
// With --wrong each sentence is printed whose role or holder is another than the reader's.
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findArguments } from "../../dist/modules/arguments/find-arguments.js";
import { splitPassages } from "../../dist/modules/text/split-passages.js";
import { f1Of } from "./measures.mjs";

const roles = ["claim", "premise", "proposal", "none"];
const languages = ["en", "de", "fr", "es", "id"];
const sentencesOfParagraph = 5;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { wrong: { type: "boolean" } },
});

/** The sentences of a language by document, with their places in its text. */
function readTexts(language) {
  const file = new URL(`texts/${language}.jsonl`, import.meta.url);
  if (!existsSync(file))
    throw new Error(`expected one of ${languages.join(", ")}; found ${language}`);
  const documents = new Map();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { document, ...sentence } = JSON.parse(line);
    const { text, sentences } = documents.get(document) ?? { text: "", sentences: [] };
    const isNew = sentences.length % sentencesOfParagraph === 0;
    const before = text === "" ? "" : isNew ? "\n\n" : " ";
    const start = text.length + before.length;
    const end = start + sentence.text.length;
    documents.set(document, {
      text: text + before + sentence.text,
      sentences: [...sentences, { ...sentence, document, start, end }],
    });
  }
  return documents;
}

/** Each sentence with the role of its longest part, and the holders of its parts. */
function argue(language, name, { text, sentences }) {
  const runs = [{ start: 0, end: text.length, raw_start: 0, raw_end: text.length }];
  const facts = { author: null, year: null, language, source: null, counted: true };
  const document = { document: name, ...facts, text, headings: [], runs };
  const { components } = findArguments(splitPassages([document]));
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const parts = components.filter((one) => one.start < end && one.end > start);
    const [longest] = [...parts].sort((a, b) => b.end - b.start - (a.end - a.start));
    const others = parts.filter(({ voice }) => voice !== "author");
    return {
      ...sentence,
      found: longest?.role ?? "none",
      isOther: others.length > 0,
      foundHolder: others.map(({ holder }) => holder ?? "somebody").join(" and "),
    };
  });
}

const plain = (name) =>
  name
    .toLowerCase()
    .replace(/^(?:the|der|die|das|dem|le|la|les|el|los|las)\s+|[^\p{L}\p{N}\s]/gu, "")
    .trim();
const isSame = (found, wanted) => {
  const [one, other] = [plain(found), plain(wanted)];
  return one.includes(other) || other.includes(one);
};
const share = (part, all) => (all === 0 ? "–" : (part / all).toFixed(3));

for (const language of positionals.length === 0 ? languages : positionals) {
  const found = [...readTexts(language)].flatMap(([name, text]) => argue(language, name, text));
  const f1 = roles.map((role) =>
    f1Of(
      found.map((one) => one.role === role),
      found.map((one) => one.found === role),
    ),
  );
  const right = found.filter((one) => one.role === one.found).length;
  const known = found.filter(({ holder }) => holder !== undefined);
  const others = known.filter(({ holder }) => holder !== "author");
  const given = known.filter(({ isOther }) => isOther);
  const both = others.filter(({ isOther }) => isOther);
  const named = both.filter(({ holder, foundHolder }) => isSame(foundHolder, holder));
  const learned = language === "en" ? " (the model learned from them)" : "";
  console.log(
    [
      `${language}: ${found.length} sentences`,
      `  roles: accuracy ${share(right, found.length)}, macro-F1 ${share(
        f1.reduce((a, b) => a + b),
        4,
      )}${learned}`,
      `  ${roles.map((role, i) => `${role} ${f1[i].toFixed(3)}`).join(", ")}`,
      `  holders who are not the author: ${others.length} by the reader, ${given.length} found, ${both.length} of them both ` +
        `(precision ${share(both.length, given.length)}, recall ${share(both.length, others.length)}), ${named.length} by the same name`,
    ].join("\n"),
  );
  if (options.wrong !== true) continue;
  for (const { document, text, role, found: other, holder, isOther, foundHolder } of found) {
    const isWrong = holder !== undefined && (holder !== "author") !== isOther;
    if (role !== other && language !== "en")
      console.log(`${document}: ${role}, found ${other}: ${text}`);
    if (isWrong)
      console.log(`${document}: ${holder}, found ${isOther ? foundHolder : "author"}: ${text}`);
  }
}
