import { measureArguments } from "../../src/measures/measure-arguments.js";
import { rankProposals } from "../../src/measures/rank-proposals.js";
import { findStances } from "../../src/arguments/find-stances.js";
import { describeArguments, describeSource } from "../../src/output/describe-arguments.js";
import { componentOf, hitOf, relationOf } from "../arguments/argued.js";

const components = [
  componentOf("We must protect ports.", { component: "d#1.1", role: "proposal" }),
  componentOf("Ships need ports.", { component: "d#1.2", role: "premise", start: 23 }),
];
const hits = [hitOf("ports", { start: 16 }), hitOf("ports", { start: 34 })];
const stances = findStances(components, [relationOf("d#1.2", "d#1.1", "support")], hits);
const proposals = rankProposals(stances, components);

test("themes by name with their roles, then the strongest proposals with their sources", () => {
  const text = describeArguments(measureArguments(stances), proposals, { sea: "The sea" });
  expect(text).toBe(`theme    sentences  claims  premises  proposals  backed  for : against  reported
───────  ─────────  ──────  ────────  ─────────  ──────  ─────────────  ────────
The sea          2       0         1          1  1 of 1  1 : 0                 0

Proposals: The sea
1. We must protect ports.
   Ann, 1920, d#1.1; for the theme; supported by 1
`);
});

test("a source says who proposes, and who reports it", () => {
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error("no proposal");
  const reported = { ...proposal, voice: "reported", holder: "Bo", attacked_by: 2 } as const;
  expect(describeSource({ ...reported, year: null, stance: "neutral" })).toBe(
    "Bo, unknown year, d#1.1; reported by Ann; supported by 1; attacked by 2",
  );
  expect(describeSource({ ...proposal, author: null, supported_by: 0, stance: null })).toBe(
    "unknown author, 1920, d#1.1",
  );
});

test("a document cannot steer the terminal, and a theme's name is its own", () => {
  const hostile = proposals.map((one) => ({ ...one, text: "a\u001b[2Jb", theme: "constructor" }));
  const text = describeArguments([], hostile, {});
  expect(text).not.toContain("\u001b");
  expect(text).toContain("Proposals: constructor");
});
