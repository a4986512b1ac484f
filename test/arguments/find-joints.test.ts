import { english } from "../../src/arguments/cues/english.js";
import { findJoints } from "../../src/arguments/find-joints.js";

const jointsIn = (text: string) =>
  findJoints(text, english).map(({ at, start, end, reason }) => [
    text.slice(at, at + 12),
    text.slice(start, end),
    reason,
  ]);

test("a quotation mark goes with the connective it is glued to", () => {
  expect(jointsIn("They must open the old lock, “because the town needs the barges”.")).toEqual([
    ["“because the", "because", "this"],
  ]);
});

test("without a blank before it, the connective itself opens the part", () => {
  expect(jointsIn("They must open the old lock—because the town needs the barges.")).toEqual([
    ["because the ", "because", "this"],
  ]);
});

test("a sentence may be cut more than once, each part long enough", () => {
  const text =
    "The pumps are old and fail every winter, which is why we must replace them now, because it is cheaper than a flood.";
  expect(jointsIn(text).map(([, cue]) => cue)).toEqual(["which is why", "because"]);
});

test("no joint, no cut", () => {
  expect(jointsIn("")).toEqual([]);
  expect(jointsIn("The water rose and nobody came to help them in time.")).toEqual([]);
});
