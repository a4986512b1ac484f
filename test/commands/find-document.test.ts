import { findDocument } from "../../src/commands/find-document.js";

const documents = [
  { document: "ada-brook-2021", path: "rivers/dams.html" },
  { document: "marsh", path: "speeches.jsonl" },
  { document: "reed", path: "speeches.jsonl" },
  { document: "dams", path: "old/who.txt" },
];
const find = (name: string) => findDocument(name, documents).document;

test("a document is found by its id, which counts more than a file's name", () => {
  expect(find("reed")).toBe("reed");
  expect(find("dams")).toBe("dams");
});

test.each(["rivers/dams.html", "dams.html"])("%s is its file", (name) => {
  expect(find(name)).toBe("ada-brook-2021");
});

test("a file may be called without its ending", () => {
  expect(find("who")).toBe("dams");
});

test("a file of several documents is none of them, and neither is what no file is called", () => {
  for (const name of ["speeches.jsonl", "marshes"]) {
    expect(() => find(name)).toThrow(`${name}: expected a document, such as `);
  }
});
