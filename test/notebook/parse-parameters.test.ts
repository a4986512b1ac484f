import fc from "fast-check";
import { parseParameters } from "../../src/notebook/parse-parameters.js";

test("a value is what it says as JSON, else text", () => {
  const given = [
    "a=2020",
    "b=true",
    "c=null",
    "d=Lang Ping",
    'e=["x"]',
    'f="2020"',
    "g=",
    "h=0.5",
    "i=x=y",
  ];
  expect(parseParameters(given)).toEqual({
    a: 2020,
    b: true,
    c: null,
    d: "Lang Ping",
    e: ["x"],
    f: "2020",
    g: "",
    h: 0.5,
    i: "x=y",
  });
});

test("a number that cannot be held exactly stays text", () => {
  expect(
    parseParameters(["id=12345678901234567890", "far=1e999", "ids=[12345678901234567890]"]),
  ).toEqual({
    id: "12345678901234567890",
    far: "1e999",
    ids: "[12345678901234567890]",
  });
});

test("the last of two counts", () => {
  expect(parseParameters(["a=1", "a=2"])).toEqual({ a: 2 });
});

test("a variable may have any name that the language allows", () => {
  expect(parseParameters(["änderung=1", "$x_1=2"])).toEqual({ änderung: 1, $x_1: 2 });
});

test("blanks around a name do not matter", () => {
  expect(parseParameters([" a =1"])).toEqual({ a: 1 });
});

test.each(["", "a", "=1", "1a=1", "a b=1", "let=1", "class=1", "await=1", "a;b=1", "a.b=1"])(
  "%j is turned down",
  (given) => {
    expect(() => parseParameters([given])).toThrow(/^parameter ".*": expected /);
  },
);

test("every value that JSON can say exactly can be given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!/\d{16}|e\+/.test(text));
      expect(parseParameters([`a=${text}`])).toEqual({ a: JSON.parse(text) as unknown });
    }),
  );
});
