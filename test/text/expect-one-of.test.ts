import { expectOneOf } from "../../src/text/expect-one-of.js";

test("an option that is one of what it can be passes, any other is told with all of them", () => {
  const call = (value: string) => () => {
    expectOneOf("chartFrequency", "measure", value, ["share", "per_1000_words"]);
  };
  expect(call("share")).not.toThrow();
  expect(call("rate")).toThrow(
    new TypeError("chartFrequency: measure: expected share, per_1000_words; found rate"),
  );
});
