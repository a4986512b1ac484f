import { chooseDocument } from "../../src/measures/choose-document.js";
import { componentOf } from "../arguments/argued.js";

const components = [
  componentOf("One.", { document: "ann-1920", role: "claim" }),
  componentOf("Two.", { document: "bob-1921", role: "claim" }),
  componentOf("Three.", { document: "bob-1921", role: "proposal" }),
  componentOf("Four.", { document: "ann-1920", role: "premise" }),
  componentOf("Five.", { document: "ann-copy", role: "claim", counted: false }),
];

test("unless one is asked for, it is the document with most claims and proposals", () => {
  expect(chooseDocument(components)).toBe("bob-1921");
  expect(chooseDocument(components, "ann-copy")).toBe("ann-copy");
});

test("one in which nothing is claimed will do, a copy only where there is nothing else", () => {
  const premises = components.map((one) => ({ ...one, role: "premise" as const })).reverse();
  expect(chooseDocument(premises)).toBe("ann-1920");
  expect(chooseDocument(premises.slice(0, 1))).toBe("ann-copy");
  expect(chooseDocument([])).toBe("");
});

test("a misspelt one is told with the one that was meant", () => {
  expect(() => chooseDocument(components, "bob-1912")).toThrow(
    'chooseDocument: expected "bob-1921"; found "bob-1912"',
  );
});
