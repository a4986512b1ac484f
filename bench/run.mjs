// Runs a bench by its name; what follows the name is its own.
//
//   npm run bench -- speeches SPEECHES.jsonl [rounds]   reading, beside JSON.parse of each line
//   npm run bench -- same-texts [SPEECHES.jsonl]        the search for copies and translations
//   npm run bench -- article FOLDER [--each]            how well articles are found on web pages
//   npm run bench -- learn-themes SPEECHES.jsonl        how well terms are learned from a corpus
//   npm run bench -- arguments SPEECHES.jsonl           how fast arguments are found
//   npm run bench -- texts [LANGUAGES] [--wrong]        how well roles and holders are found
//   npm run bench -- score CORPUS.jsonl [rounds]        scoring of themes, beside others that do it
//   npm run bench -- rerun SPEECHES.jsonl [documents]   what a run costs again, with little or nothing new
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const benches = {
  speeches: "read-speeches.mjs",
  "same-texts": "same-texts.mjs",
  article: "article/evaluate.mjs",
  "learn-themes": "learn-themes.mjs",
  arguments: "find-arguments.mjs",
  texts: "arguments/measure-texts.mjs",
  score: "score/score.mjs",
  rerun: "rerun.mjs",
};

const [name = "", ...rest] = process.argv.slice(2);
const script = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (script === undefined) {
  const known = Object.keys(benches).join(", ");
  console.error(`expected one of ${known}; found ${name === "" ? "nothing" : name}`);
  process.exitCode = 2;
} else {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
