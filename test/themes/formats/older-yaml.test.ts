import { typeInOlderYaml } from "../../../src/themes/formats/older-yaml.js";

const kinds: readonly { readonly type: string | null; readonly texts: readonly string[] }[] = [
  { type: "a truth value", texts: ["NO", "no", "on", "OFF", "yes", "y", "true"] },
  { type: "a number", texts: ["2020", "1_000", "0x1F", "12:30", "1.5", "1e3", ".inf"] },
  { type: "a date", texts: ["2001-01-01"] },
  { type: "nothing", texts: ["~", "null", ""] },
  { type: null, texts: ["Norway", "onto", "2020s", "U.S.", "war*", "nope"] },
];

test.each(kinds)("what older YAML takes for $type", ({ type, texts }) => {
  expect(texts.map((text) => typeInOlderYaml(text))).toEqual(texts.map(() => type));
});
