import fc from "fast-check";
import { nameMap } from "../../src/analysis/name-map.js";

test.each([
  ["lang-ping-2022", /^argument-map-lang-ping-2022$/u],
  ["Lang Ping 2022", /^argument-map-lang-ping-2022-[0-9a-f]{8}$/u],
  ["josé-2022", /^argument-map-jose-2022-[0-9a-f]{8}$/u],
  ["海港", /^argument-map-[0-9a-f]{8}$/u],
  ["../../etc/passwd", /^argument-map-etc-passwd-[0-9a-f]{8}$/u],
  ["", /^argument-map-[0-9a-f]{8}$/u],
  ["a".repeat(5000), /^argument-map-a{60}-[0-9a-f]{8}$/u],
])("%j has a file of its own", (document, name) => {
  expect(nameMap(document)).toMatch(name);
});

test("a name holds nothing but small letters, digits and hyphens, and is no other document's", () => {
  const id = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("a", "A", "á", "-", ".", "/", "\\", "\0", "1", " ") }),
  );
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(nameMap(a)).toMatch(/^argument-map-[a-z0-9-]{1,70}$/u);
      if (a !== b) expect(nameMap(a)).not.toBe(nameMap(b));
    }),
  );
});

test("an id made like the name of another document's file does not take it", () => {
  const taken = nameMap("Port").replace("argument-map-", "");
  expect(nameMap(taken)).not.toBe(nameMap("Port"));
});
