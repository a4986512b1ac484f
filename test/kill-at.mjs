// Loaded before a program (`node --import`): counts what it changes on the disk, and kills it, as
// the system would, at the change of the number in KILL_AT, before it or in its midst. At the end
// of a program that is not killed, the number of its changes goes to the file in CHANGES_TO.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.KILL_AT ?? 0);
const isBefore = process.env.KILL_BEFORE === "1";
let changes = 0;

const writers = [
  ...["mkdir", "rename", "rm", "rmdir", "link", "writeFile"].map((name) => [fs.promises, name]),
  ...["mkdirSync", "renameSync", "rmSync", "rmdirSync", "linkSync"].map((name) => [fs, name]),
  ...["writeFileSync", "writeSync", "openSync"].map((name) => [fs, name]),
];
for (const [owner, name] of writers) {
  const change = owner[name];
  owner[name] = (...words) => {
    // To open a file for reading changes nothing.
    if (name === "openSync" && !/[wa]/u.test(String(words[1]))) return change.apply(owner, words);
    changes++;
    if (changes !== at) return change.apply(owner, words);
    if (!isBefore) change.apply(owner, words);
    process.kill(process.pid, "SIGKILL");
    // The system takes a moment, in which nothing more may be done.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}
syncBuiltinESMExports();

const { writeFileSync } = fs;
process.on("exit", () => {
  const file = process.env.CHANGES_TO;
  if (file !== undefined) writeFileSync(file, String(changes));
});
