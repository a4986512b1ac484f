import { explainArguments, listArguments } from "../../src/output/explain-arguments.js";
import { componentOf, relationOf } from "../arguments/argued.js";

const components = [
  componentOf("Ports pay for the sea.", { component: "d#1.1", cue: "pay" }),
  componentOf("Ships use it, as everybody knows who has ever seen one.", {
    ...{ component: "d#1.2", index: 2, role: "premise", voice: "reported", holder: "Bo" },
    holder_cue: "Bo says",
  }),
  componentOf("Notes", {
    ...{ component: "d#2.1", passage: "d#2", index: 3, role: "none", note: "heading" },
  }),
  componentOf("Else.", { document: "e", component: "e#1.1" }),
];
const relations = [
  { ...relationOf("d#1.2", "d#1.1", "support"), cue: "as" },
  { ...relationOf("e#1.1", "d#1.1", "attack"), document: "e" },
];

test("the components of a document come in order, each with what it supports", () => {
  const explanations = listArguments("d", components, relations);
  expect(explanations.map(({ component }) => component.component)).toEqual([
    "d#1.1",
    "d#1.2",
    "d#2.1",
  ]);
  expect(explanations[1]?.relations).toEqual([{ ...relations[0], index: 1 }]);
});

test("each sentence stands with its role, why, whose it is, and what it does", () => {
  const text = explainArguments(listArguments("d", components, relations), 60);
  expect(text).toBe(`d: Ann, 1920: 1 claim, 1 premise, 0 proposals

1  claim     Ports pay for the sea.
             · confidence 0.80; by: pay; cues en
2  premise   Ships use it, as everybody knows who has ever
             seen one.
             · confidence 0.80; held by Bo (reported: Bo
             says); cues en
             · supports 1, confidence 0.50; by: as

3  –         Notes
             · heading
`);
});

test("a document cannot steer the terminal", () => {
  const hostile = componentOf("a\u001b[2Jb\u202ec", { cue: "\u001b]0;x\u0007", holder: "\u009b" });
  const text = explainArguments(listArguments("d", [hostile], []));
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
});

test("a document without sentences says so", () => {
  expect(explainArguments([])).toBe("no sentences\n");
});
