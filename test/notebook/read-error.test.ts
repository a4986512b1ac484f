import { readError } from "../../src/notebook/read-error.js";

const read = (text: string) => readError(text, "/home/a/project/notebooks");

test("a thrown error has its name and message", () => {
  const printed = "RangeError: 3 is too much\n    at evalmachine.<anonymous>:2:7\n";
  expect(read(printed)).toEqual({
    output_type: "error",
    ename: "RangeError",
    evalue: "3 is too much",
    traceback: ["RangeError: 3 is too much", "    at evalmachine.<anonymous>:2:7"],
  });
});

test("the line of source that escaped the cell is no part of the message", () => {
  const printed =
    "evalmachine.<anonymous>:2\nthrow new Error('a\\nb');\n^\n\nError: a\nb\n    at x:2:7\n";
  expect(read(printed)).toMatchObject({ ename: "Error", evalue: "a\nb" });
});

test("the compiler's mistakes are one error", () => {
  const printed = "1:7 - Variable declaration expected.\n1:9 - Expression expected.\n";
  expect(read(printed)).toMatchObject({
    ename: "TypeScriptError",
    evalue: "1:7 - Variable declaration expected.",
    traceback: ["1:7 - Variable declaration expected.", "1:9 - Expression expected."],
  });
});

test("a thrown value is told as it is", () => {
  expect(read("year: unknown\n")).toMatchObject({ ename: "Error", evalue: "year: unknown" });
});

test("an error without a message, with a code, or unhandled is still named", () => {
  expect(read("TypeError\n    at x:1:1")).toMatchObject({ ename: "TypeError", evalue: "" });
  expect(read("TypeError [ERR_X]: no\n    at x:1:1")).toMatchObject({
    ename: "TypeError",
    evalue: "no",
  });
  const unhandled = "UnhandledPromiseRejection: Error: no\n    at x:1:1";
  expect(read(unhandled)).toMatchObject({ ename: "Error", evalue: "no" });
});

test("colours are taken out, and frames of the machinery; other paths are shown from the folder", () => {
  const printed = [
    "\u001b[31mError: no\u001b[0m",
    "    at findHits (file:///home/a/project/dist/themes/find-hits.js:3:9)",
    "    at read (/home/a/project/notebooks/lib.js:1:1)",
    "    at Object.execute (/home/a/project/node_modules/tslab/dist/executor.js:160:38)",
    "    at Script.runInThisContext (node:vm:135:14)",
    "    at node:internal/main:1:1",
  ].join("\n");
  expect(read(printed).traceback).toEqual([
    "Error: no",
    "    at findHits (../dist/themes/find-hits.js:3:9)",
    "    at read (lib.js:1:1)",
  ]);
});
