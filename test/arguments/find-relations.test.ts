import fc from "fast-check";
import { findRelations, type FoundRelation } from "../../src/arguments/find-relations.js";
import { englishModel } from "../../src/arguments/model/role-model.js";
import { farthest, pairFeatures } from "../../src/arguments/relations/describe-pair.js";
import { judgedOf, neighbours, weightsOf } from "./judged.js";

/** `source type target: cue`, units counted from 1. */
const show = ({ source, target, type, cue }: FoundRelation) =>
  `${source.slice(2)} ${type} ${target.slice(2)}: ${cue ?? "?"}`;
const relate = (marked: string, weights = neighbours, language?: string): string[] =>
  findRelations(judgedOf(marked, language), weights).map(show);

/** Weights by which nothing relates. */
const none = { ...neighbours, relates: weightsOf({}, -2) };
/** Every premise supports every claim near enough. */
const all = { ...neighbours, relates: weightsOf({}, 9) };

test("premises support claims and proposals as the weights say, in the order of the premises", () => {
  expect(
    relate(
      "[claim] The dike is weak. [premise] It broke. [proposal] We must act. [none] Thank you. " +
        "[premise] It rains.",
    ),
  ).toEqual(["2 support 1: the sentence before", "2 support 3: the sentence behind"]);
});

test("claims, proposals and what is nothing support nothing, and premises are not supported", () => {
  expect(
    relate("[claim] It is weak. [proposal] We must act. [claim] It is old. [none] So.", all),
  ).toEqual([]);
  expect(relate("[premise] It broke. [premise] It leaks. [none] So.", all)).toEqual([]);
});

test("an objection makes it an attack, and names itself", () => {
  expect(relate("[claim] The dike is strong. [premise] However, it broke in 1974.")).toEqual([
    "2 attack 1: However",
  ]);
  expect(relate("[premise] It broke in 1974. [claim] But the dike is strong.")).toEqual([
    "1 attack 2: the sentence behind",
  ]);
});

test("an objection looks back: what comes behind it does not attack it, unless it objects too", () => {
  expect(relate("[claim] But the dike is weak. [premise] It broke in 1974.")).toEqual([
    "2 support 1: the sentence before",
  ]);
  expect(relate("[claim] But the dike is weak. [premise] However, it held in May.")).toEqual([
    "2 attack 1: However",
  ]);
});

test("what is said under one item of an enumeration bears on no other", () => {
  expect(
    relate(
      "[none] So. [claim] First, the dike is weak. [premise] It broke. [claim] Second, it is old. [premise] It leaks.",
      all,
    ),
  ).toEqual(["3 support 2: the sentence before", "5 support 4: the sentence before"]);
});

test("a connective is named where it stands: with the reason, or with what follows from it", () => {
  expect(relate("[claim] The dike is weak. [premise] Indeed, it broke. ")).toEqual([
    "2 support 1: Indeed",
  ]);
  expect(relate("[premise] The dike broke. [proposal] Therefore we must act.")).toEqual([
    "1 support 2: Therefore",
  ]);
  expect(relate("[claim] It is weak. [none] So. [premise] It broke.", all)).toEqual([
    "3 support 1: 2 sentences before",
  ]);
});

test("`because` joins the two parts of its sentence, whatever the weights", () => {
  expect(
    relate(
      "[proposal] The council must open the dam, [premise] because the lower town is under water.",
      none,
    ),
  ).toEqual(["2 support 1: because"]);
});

test("no relation is looked for between units too far apart, or with many paragraphs between", () => {
  const apart = (units: number) =>
    `[claim] It is weak. ${"[none] So. ".repeat(units - 1)}[premise] It broke.`;
  expect(relate(apart(farthest), all)).toHaveLength(1);
  expect(relate(apart(farthest + 1), all)).toEqual([]);
  const paragraphs = (count: number) =>
    `[claim] It is weak.${"\n[none] So.".repeat(count - 1)}\n[premise] It broke.`;
  expect(relate(paragraphs(2), all)).toHaveLength(1);
  expect(relate(paragraphs(3), all)).toEqual([]);
});

test("what follows is supported by the part of its sentence before", () => {
  expect(
    relate(
      "[premise] The dike was built in a single summer; [proposal] therefore the council must test it.",
      none,
    ),
  ).toEqual(["1 support 2: therefore"]);
});

test("the word that joins two parts of a sentence is not named for other pairs", () => {
  expect(
    relate(
      "[proposal] The council must open the dam, [premise] because the lower town is under water. " +
        "[claim] It is a shame.",
    ),
  ).toEqual(["2 support 1: because", "2 support 3: the sentence behind"]);
});

test("of two units one only is the source, the words that join them before the weights", () => {
  expect(
    relate(
      "[premise] We see two problems. [claim] First, it leaks. [claim] Second, it is old.",
      all,
    ),
  ).toEqual(["2 support 1: First … two problems", "3 support 1: Second … two problems"]);
});

test("items of an enumeration hang on what announces it, also far apart", () => {
  const far = "[none] It rained. ".repeat(20);
  expect(
    relate(
      `[claim] It is weak for two reasons. [premise] First, it broke. ${far}[premise] Second, it is old.`,
      none,
    ),
  ).toEqual(["2 support 1: First … for two reasons", "23 support 1: Second … for two reasons"]);
});

test("a reported view supports its own holder across paragraphs, the author only where words join them", () => {
  const report = "[premise: Ama] The dike broke.";
  expect(relate(`[proposal] We must act.\n${report}`)).toEqual([]);
  expect(relate(`[proposal] We must act. ${report}`)).toHaveLength(1);
  expect(relate(`[proposal: Ama] The council must act.\n${report}`)).toHaveLength(1);
  expect(relate(`[proposal: Ben] The council must act.\n${report}`)).toEqual([]);
  expect(relate(`${report}\n[proposal] Therefore we must act.`)).toEqual([
    "1 support 2: Therefore",
  ]);
  expect(
    relate("[proposal] We must act.\n[premise: Ama] This is because the dike broke, says Ama."),
  ).toEqual(["2 support 1: because"]);
  expect(
    relate("[proposal] We must act.\n[premise: Ama] Ama says it broke because of rain."),
  ).toEqual([]);
  expect(relate(`[claim] The dike is strong.\n[premise: Ama] However, it broke.`)).toEqual([
    "2 attack 1: However",
  ]);
});

test("what the author says supports also what others say", () => {
  expect(relate("[claim: Ama] The dike is weak.\n[premise] It broke.")).toEqual([
    "2 support 1: the sentence before",
  ]);
});

test("Indonesian pairs are weighed by the same weights, with their own words", () => {
  expect(
    relate(
      "[premise] Tanggul itu jebol. [proposal] Oleh karena itu kita harus bertindak. [premise] Namun, hujan turun.",
      neighbours,
      "id",
    ),
  ).toEqual(["1 support 2: Oleh karena itu", "3 attack 2: Namun"]);
});

test("the trained weights have one for every feature and a constant, and tell near from far", () => {
  const { relations } = englishModel().header;
  expect(relations.relates).toHaveLength(pairFeatures.length + 1);
  expect(relations.attacks).toHaveLength(pairFeatures.length + 1);
  const near = findRelations(
    judgedOf("[claim] The dike is weak. [premise] The dike broke in 1974."),
    relations,
  );
  expect(near.map(show)).toEqual(["2 support 1: the sentence before"]);
  const far = "[none] Thank you. ".repeat(farthest - 1);
  expect(
    findRelations(judgedOf(`[claim] The dike is weak. ${far}[premise] The dike broke.`), relations),
  ).toEqual([]);
});

test("no units, no relations", () => {
  expect(findRelations([], all)).toEqual([]);
});

const sentence = fc
  .tuple(
    fc.constantFrom("claim", "premise", "proposal", "none"),
    fc.constantFrom(
      ...["There are two reasons.", "First, it broke.", "Second, it is old.", "But it rained."],
      ...["Therefore it leaks.", "Why not?", "12 were lost.", "Indeed, the dike broke."],
      "The council must open the dam, [premise] because the lower town is under water.",
    ),
    fc.constantFrom(" ", "\n"),
  )
  .map(([role, text, gap]) => `[${role}] ${text}${gap}`);

test("two units have one relation at most, not with themselves, to what can be argued for", () => {
  const weights = fc.constantFrom(neighbours, all, none, englishModel().header.relations);
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 16 }), weights, (sentences, by) => {
      const judged = judgedOf(sentences.join(""));
      const found = findRelations(judged, by);
      const at = (component: string) => Number(component.slice(2)) - 1;
      const pairs = found.map(({ source, target }) =>
        [at(source), at(target)].toSorted().join(" "),
      );
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { source, target, confidence, cue } of found) {
        expect(source).not.toBe(target);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(cue).not.toBe("");
        const [from, to] = [judged[at(source)], judged[at(target)]];
        const isAnnounced = (to?.unit.text ?? "").includes("two reasons");
        const isJoined = from?.unit.sentence === to?.unit.sentence;
        expect(isAnnounced || isJoined || /claim|proposal/u.test(to?.role ?? "")).toBe(true);
      }
      const order = found.map(({ source, target }) => 1000 * at(source) + at(target));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(findRelations(judged, by)).toEqual(found);
    }),
  );
});

test("so many pairs are weighed as there are premises, times those near enough", () => {
  const weighed = (sentences: number): number => {
    let pairs = 0;
    const relates = new Proxy([...all.relates], {
      get(weights, key) {
        if (key === String(pairFeatures.length)) pairs++;
        return Reflect.get(weights, key) as unknown;
      },
    });
    findRelations(judgedOf("[premise] It broke. [claim] It is weak. ".repeat(sentences)), {
      ...all,
      relates,
    });
    return pairs;
  };
  expect(weighed(100) - weighed(50)).toBe(50 * farthest);
  expect(weighed(1000) - weighed(950)).toBe(50 * farthest);
});
