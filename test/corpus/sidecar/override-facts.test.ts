import { overrideFacts } from "../../../src/corpus/sidecar/override-facts.js";
import {
  collectFacts,
  type FactName,
  type Facts,
  type Source,
} from "../../../src/corpus/source.js";

const factsOf = (values: Readonly<Record<string, string>>): Facts =>
  collectFacts((name) => {
    const value = values[name];
    return value === undefined ? null : { value, source: "metadata", from: "a test" };
  });
const override = (
  found: Record<string, string>,
  given: Record<string, string>,
  keys: readonly (readonly [FactName, string])[] = [],
  extra: Record<string, unknown> = {},
) => {
  const source: Source = { line: null, blocks: [], facts: factsOf(found), extra, isPage: true };
  const { facts } = overrideFacts(source, {
    ...{ sidecar: "metadata.csv", line: 2 },
    ...{ facts: factsOf(given), keys: new Map(keys) },
  });
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

test("a fact may stand under a key of the document's own", () => {
  const extra = { countryName: "Fiji", "Spoken on": "2021-05-04", seats: 51, roles: ["a", "b"] };
  const author = [["author", "countryName"]] as const;
  expect(override({ author: "A B" }, {}, author, extra)).toEqual({ author: "Fiji" });
  expect(override({}, {}, [["date", "spoken_on"]], extra)).toEqual({ date: "2021-05-04" });
  expect(override({}, {}, [["title", "seats"]], extra)).toEqual({ title: "51" });
  expect(override({}, {}, [["author", "roles"]], extra)).toEqual({ author: "a; b" });
  expect(override({ publisher: "P" }, {}, [["author", "publisher"]])).toEqual({
    author: "P",
    publisher: "P",
  });
});

test("where it stood is told with the row that said so", () => {
  const source = { line: 7, facts: factsOf({}), extra: { Country: "Fiji" } };
  const keys = new Map([["author", "country"]] as const);
  const row = { sidecar: "metadata.csv", line: 2, facts: factsOf({}), keys };
  expect(overrideFacts(source, row).facts.author).toEqual({
    ...{ value: "Fiji", source: "metadata", from: "metadata.csv, line 2: Country" },
  });
});

test("where a document has nothing under that key, what was found stays", () => {
  const author = [["author", "countryName"]] as const;
  expect(override({ author: "A B" }, {}, author)).toEqual({ author: "A B" });
  for (const countryName of [null, " ", { of: "a" }])
    expect(override({ author: "A B" }, {}, author, { countryName })).toEqual({ author: "A B" });
});
