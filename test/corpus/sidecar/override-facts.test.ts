import { overrideFacts } from "../../../src/corpus/sidecar/override-facts.js";
import { collectFacts, type Facts, type Source } from "../../../src/corpus/source.js";

const factsOf = (values: Readonly<Record<string, string>>): Facts =>
  collectFacts((name) => {
    const value = values[name];
    return value === undefined ? null : { value, source: "metadata", from: "a test" };
  });
const override = (found: Record<string, string>, given: Record<string, string>) => {
  const source: Source = { line: null, blocks: [], facts: factsOf(found), extra: {}, isPage: true };
  const { facts } = overrideFacts(source, { facts: factsOf(given) });
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact === null ? [] : [[name, fact.value]])),
  );
};

test("what is given wins, what is not given stays", () => {
  expect(override({ title: "T", author: "A B" }, { author: "C D", date: "2021" })).toEqual({
    title: "T",
    author: "C D",
    date: "2021",
  });
});

test("known to be unknown wins too", () => {
  expect(override({ author: "A B" }, { author: "" })).toEqual({ author: "" });
  expect(override({ date: "2021-05-04" }, { year: "" })).toEqual({ date: "", year: "" });
});

test("a year alone leaves a date of that year, and no other", () => {
  expect(override({ date: "2021-05-04" }, { year: "2021" })).toMatchObject({ date: "2021-05-04" });
  expect(override({ date: "2021-05-04" }, { year: "2020" })).toEqual({ year: "2020" });
});
