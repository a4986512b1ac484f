import { typeInOlderYaml } from "../../../src/themes/formats/older-yaml.js";

const kinds: readonly (readonly [string | null, ...string[]])[] = [
  ["a truth value", "NO", "no", "on", "OFF", "yes", "y", "true"],
  ["a number", "2020", "1_000", "0x1F", "12:30", "1.5", "1e3", ".inf"],
  ["a date", "2001-01-01"],
  ["nothing", "~", "null", ""],
  [null, "Norway", "onto", "2020s", "U.S.", "war*", "nope"],
];

test.each(kinds)("in older YAML it is %j: %j and others", (type, ...texts) => {
  expect(texts.map(typeInOlderYaml)).toEqual(texts.map(() => type));
});
