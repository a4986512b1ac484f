import { runInNewContext } from "node:vm";
import fc from "fast-check";
import type { Cell, Notebook } from "../../src/notebook/notebook.js";
import type { ParameterValue } from "../../src/notebook/parse-parameters.js";
import { keepDeclared, setParameters, toLiteral } from "../../src/notebook/set-parameters.js";

const code = (id: string, source: string, ...tags: string[]): Cell => ({
  cell_type: "code",
  id,
  metadata: { tags },
  source,
  execution_count: null,
  outputs: [],
});
const notebook = (...cells: Cell[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells,
});
const parameters = code(
  "p",
  "const seeds = '../seeds';\nlet year: number | null = null;",
  "parameters",
);
const sources = ({ cells }: Notebook) => cells.map(({ source }) => source);

test("only what is given is declared anew, right behind the parameters, its type kept", () => {
  const set = setParameters(notebook(code("a", "1"), parameters, code("b", "2")), { year: 2020 });
  expect(sources(set)).toEqual([
    "1",
    parameters.source,
    "// Parameters\nlet year: number | null = 2020;",
    "2",
  ]);
  expect(set.cells[2]).toMatchObject({
    id: "injected-parameters",
    metadata: { tags: ["injected-parameters"] },
  });
  expect(set.metadata.papermill).toEqual({ parameters: { year: 2020 } });
});

test("an earlier injected cell is replaced, so that twice is as good as once", () => {
  const once = setParameters(notebook(parameters), { year: 2020 });
  const twice = setParameters(once, { seeds: "b" });
  expect(sources(twice)).toEqual([parameters.source, '// Parameters\nlet seeds = "b";']);
  expect(setParameters(once, { year: 2020 })).toEqual(once);
});

test("without parameters an earlier injected cell goes, and nothing comes", () => {
  expect(setParameters(notebook(parameters), {})).toEqual(notebook(parameters));
  const once = setParameters(notebook(parameters), { year: 2020 });
  expect(sources(setParameters(once, {}))).toEqual([parameters.source]);
});

test("without a cell for them the parameters come first, and any name will do", () => {
  const set = setParameters(notebook(code("a", "1")), { depth: 3 });
  expect(sources(set)).toEqual(["// Parameters\nlet depth = 3;", "1"]);
});

test("a name that the cell does not declare is an error that names those it does", () => {
  const message = 'parameter: expected "year"; found "yaer"';
  expect(() => setParameters(notebook(parameters), { yaer: 1 })).toThrow(message);
  const none = code("p", "// nothing yet", "parameters");
  expect(() => setParameters(notebook(none), { a: 1 })).toThrow(
    "the notebook declares no parameters",
  );
});

test("a name that is code is turned down", () => {
  expect(() => setParameters(notebook(), { "a = exit(); let b": 1 })).toThrow(
    "expected the name of a variable",
  );
});

test("names taken apart from objects and arrays are declared too", () => {
  const home = code("p", "let { a, b: [c, ...d], ...e } = f(() => { let g; });", "parameters");
  for (const name of ["a", "c", "d", "e"]) {
    expect(sources(setParameters(notebook(home), { [name]: 1 }))).toHaveLength(2);
  }
  expect(() => setParameters(notebook(home), { g: 1 })).toThrow(
    "expected one of a, c, d, e; found",
  );
});

test("an id that is taken is not given again", () => {
  const set = setParameters(notebook(code("injected-parameters", "1")), { a: 1 });
  expect(set.cells.map(({ id }) => id)).toEqual(["injected-parameters-2", "injected-parameters"]);
});

const values = fc.oneof(
  fc.jsonValue({ stringUnit: "binary" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("\u2028", "*/", "`${1}`", "</script>", "__proto__"),
  fc.dictionary(fc.constantFrom("__proto__", "constructor", "a"), fc.jsonValue()),
) as fc.Arbitrary<ParameterValue>;

test("the code injected evaluates to exactly the value, whatever it is", () => {
  fc.assert(
    fc.property(values, (value) => {
      const evaluated: unknown = runInNewContext(`"use strict"; (${toLiteral(value)})`);
      // Through JSON, for the value comes from another realm with prototypes of its own.
      expect(JSON.stringify(evaluated)).toBe(JSON.stringify(value));
    }),
    { numRuns: 300 },
  );
});

test("the code injected is one line, whatever the value", () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(toLiteral(value)).not.toMatch(/[\n\r\u2028\u2029]/);
    }),
  );
});

test("of values meant for many notebooks each keeps those that it declares", () => {
  const values = { seeds: "../mine", output: "../out" };
  expect(keepDeclared(notebook(parameters), values)).toEqual({ seeds: "../mine" });
  expect(keepDeclared(notebook(code("a", "1")), values)).toEqual(values);
});
