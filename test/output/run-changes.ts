import type { RunChanges } from "../../src/output/run-changes.js";
import { measureChange } from "../../src/measures/measure-change.js";
import { countOf } from "../measures/counts.js";

const before = [countOf("a", [4, 10]), countOf("b", [6, 10])];
const after = [...before, countOf("<d>", [10, 10])];
const labels = { sea: "The <sea>" };

/** A run in which one document with markup for its name was added. */
export const added: RunChanges = {
  documents: [
    { document: "<d>", path: "d.md", title: null, change: "added", from: null, to: null },
  ],
  ...{ codebook: [], settings: [], by: ["author"], labels },
  themes: measureChange(before, after, { labels }),
  groups: measureChange(before, after, { by: ["author"], labels }),
};

/** A run in which nothing is new. */
export const same: RunChanges = {
  ...added,
  ...{ documents: [], groups: [] },
  themes: measureChange(before, before, { labels }),
};
