import { editText } from "../../../src/corpus/repair/edit-block.js";
import { findLookAlikes } from "../../../src/corpus/repair/find-look-alikes.js";

const mend = (text: string) => editText(text, findLookAlikes(text));

test.each([
  ["the \u0441yber space", "the cyber space"],
  ["G\u03bfogle maps", "Google maps"],
  ["M\u043e\u0441\u043a\u0432\u0430 и порт", "Москва и порт"],
  ["c\u043e всеми", "со всеми"],
  ["Ｈello there", "Hello there"],
  ["Ｈｅｌｌｏ there", "Hello there"],
  ["𝗯𝗼𝗹𝗱 claims", "bold claims"],
])("%s is read as %s", (found, meant) => {
  expect(mend(found)).toBe(meant);
});

test.each([
  "5 µm, 3 Ω, 2 kΩ, ΔT, λx, αβγ-test",
  "KoЯn and Toys Я Us",
  "SMSка, IT-отдел, VIPы, 3D-модель",
  "東京のＮＡＴＯ会議",
  "𝑎𝑏 = 𝑐",
  "Москва and Αθήνα",
])("%s stays", (honest) => {
  expect(mend(honest)).toBe(honest);
});
