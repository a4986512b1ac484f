import fc from "fast-check";
import { dropForbidden, escape, escapeJson } from "../../src/output/escape.js";

test("escapes what HTML and XML would read as their own", () => {
  expect(escape(`<b title="x">'&'</b>`)).toBe(
    "&lt;b title=&quot;x&quot;&gt;&apos;&amp;&apos;&lt;/b&gt;",
  );
});

test("drops control characters and half surrogate pairs, keeps line ends and emoji", () => {
  expect(dropForbidden("a\u0000b\u0008c\ufffed\ud800e\t\n😀")).toBe("abcde\t\n😀");
});

test("JSON in a script element says the same and cannot end the element", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, key) => {
      const text = escapeJson(
        JSON.stringify({ [key]: value, hostile: "</script><!--\u2028" }),
      );
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(
        JSON.parse(JSON.stringify({ [key]: value, hostile: "</script><!--\u2028" })),
      );
    }),
  );
});
