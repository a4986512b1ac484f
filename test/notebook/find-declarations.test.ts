import { findDeclarations } from "../../src/notebook/find-declarations.js";

test("what a cell declares at its top is found, with the types it writes", () => {
  const code = `
    // let commented = 1;
    let year: number | null = null, depth = 3;
    export const name = "let inText = 1";
    var old;
    function f() { let inside; }
    if (true) { let alsoInside; }
  `;
  expect(findDeclarations(code)).toEqual([
    { name: "year", type: "number | null" },
    { name: "depth", type: null },
    { name: "name", type: null },
    { name: "old", type: null },
  ]);
});

test("a cell that does not compile still declares what can be read", () => {
  expect(findDeclarations("let a = 1;\nlet b = ")).toMatchObject([{ name: "a" }, { name: "b" }]);
});
