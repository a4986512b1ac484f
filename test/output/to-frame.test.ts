import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { toFrame } from "../../src/output/to-frame.js";

test("has a column for each key, without what a DataFrame cannot hold", () => {
  const frame = toFrame([{ passage: "a#1", words: 3, text: "one two three", runs: [{ start: 0 }] }]);
  expect(frame.columns).toEqual(["passage", "words", "text"]);
  expect(frame.values).toEqual([["a#1", 3, "one two three"]]);
});

test("a column never overwrites what the frame has by that name", () => {
  const frame = toFrame([{ index: 1, shape: 2, values: 3, columns: 4, size: 5, print: 6, index_: 7 }]);
  expect(frame.columns).toEqual(["index__", "shape_", "values_", "columns_", "size_", "print_", "index_"]);
  expect(frame.shape).toEqual([1, 7]);
  expect(typeof frame.print).toBe("function");
});

test("an unknown number is NaN, another unknown null", () => {
  const frame = toFrame([
    { year: 2022, author: "a", counted: true, empty: null },
    { year: null, author: null, counted: null, empty: null },
  ]);
  expect(frame.values).toEqual([
    [2022, "a", true, null],
    [NaN, null, null, null],
  ]);
  expect(frame.dtypes).toEqual(["float32", "string", "string", "string"]);
  expect(frame.isNa().values).toEqual([
    [false, false, false, true],
    [true, true, true, true],
  ]);
});

test("groups and sums", () => {
  const frame = toFrame([
    { theme: "security", hits: 2 },
    { theme: "security", hits: 3 },
    { theme: "sovereignty", hits: 1 },
  ]);
  expect(frame.dtypes).toEqual(["string", "int32"]);
  expect(frame.groupby(["theme"]).col(["hits"]).sum().values).toEqual([
    ["security", 5],
    ["sovereignty", 1],
  ]);
});

test("takes zero rows, with columns and without", () => {
  expect(toFrame([], { columns: ["author", "year"] }).columns).toEqual(["author", "year"]);
  expect(toFrame([], { columns: ["author", "year"] }).shape).toEqual([0, 2]);
  expect(toFrame([]).shape).toEqual([0, 0]);
});

test("danfojs prints nothing when it is loaded", () => {
  const script = "new (require('danfojs-node').DataFrame)([[1]])";
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
}, 60_000);

test("says where to look when danfojs is not installed", () => {
  const module = pathToFileURL(path.resolve("dist/modules/output/to-frame.js")).href;
  const script = `
    import Module from "node:module";
    const find = Module._resolveFilename;
    Module._resolveFilename = (name, ...rest) => find(name.replace("danfojs", "no-danfojs"), ...rest);
    const { toFrame } = await import(${JSON.stringify(module)});
    try { toFrame([]); } catch ({ message }) { console.log(message); }
  `;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect(stdout).toBe(
    "toFrame: danfojs-node could not be loaded (Cannot find module 'no-danfojs-node'): " +
      'see "As a package" in the README of topoi\n',
  );
});
