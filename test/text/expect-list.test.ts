import { expectList } from "../../src/text/expect-list.js";

const call = (value: unknown) => () => {
  expectList("measureFrequency", "by", value);
};

test("a list passes, and so does an option that is left out", () => {
  expect(call(["author", "year"])).not.toThrow();
  expect(call(undefined)).not.toThrow();
});

test("a text is no list of its letters, and the list that was meant is shown", () => {
  expect(call("author")).toThrow(
    new TypeError('measureFrequency: by: expected a list such as ["author"]; found "author"'),
  );
  expect(call(5)).toThrow(new TypeError("measureFrequency: by: expected a list; found number"));
});
