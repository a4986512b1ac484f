import { explainStances } from "../../src/arguments/explain-stances.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { componentOf, hitOf } from "./argued.js";

const component = componentOf("We must protect ports.", { role: "proposal" });
const stances = findStances([component], [], [hitOf("ports", { start: 16 })]);

test("a stance is told with its sentence", () => {
  expect(explainStances(stances, [component])).toEqual([
    {
      ...{ theme: "sea", stance: "for", cue: "protect", role: "proposal", voice: "author" },
      ...{ holder: "Ann", component: "d#1.0", document: "d", author: "Ann", year: 1920 },
      ...{ language: "en", source: null, counted: true, text: "We must protect ports." },
    },
  ]);
});

test("copies are left out; a component that is not there is missed", () => {
  const copies = stances.map((stance) => ({ ...stance, counted: false }));
  expect(explainStances(copies, [])).toEqual([]);
  expect(() => explainStances(stances, [])).toThrow(
    "explainStances: expected a component d#1.0, found none",
  );
});
