import { expectOptions } from "../../src/text/expect-options.js";

const names = { by: true, interval: true } as const;
const call = (options: unknown) => () => {
  expectOptions("measureFrequency", options as { by: unknown; interval: unknown }, names);
};

test("options that there are pass, and so do none", () => {
  expect(call({ by: ["author"] })).not.toThrow();
  expect(call({})).not.toThrow();
});

test.each([
  [{ intervall: "documents" }, "expected one of the options by, interval; found intervall"],
  [{ groups: ["author"] }, "expected one of the options by, interval; found groups"],
  ["author", 'options: expected an object such as { by: … }; found "author"'],
  [["author"], "options: expected an object such as { by: … }; found an array of something else"],
  [null, "options: expected an object such as { by: … }; found null"],
])("%j: %s", (options, message) => {
  expect(call(options)).toThrow(new TypeError(`measureFrequency: ${message}`));
});
