import { takeGroups } from "../../src/measures/take-groups.js";

test("groups are taken as they were named, each once", () => {
  expect(takeGroups("measureFrequency", ["year", "author", "year"])).toEqual(["year", "author"]);
  expect(takeGroups("measureFrequency")).toEqual([]);
});

test("what is no group is named beside those that are", () => {
  expect(() => takeGroups("measureFrequency", ["author", "party" as "year"])).toThrow(
    /^measureFrequency: by: expected author, .*; found party$/u,
  );
});
