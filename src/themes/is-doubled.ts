import { doubling } from "./affixes.js";
import { baseForms } from "./base-forms.js";
import { formOf } from "./word-form.js";

/** Whether a hyphenated pair is a word said twice: `negara-negara`, `negara-negaranya`. */
export function isDoubled(one: string, other: string, language: string | null): boolean {
  if (language === null || !doubling.has(language)) return false;
  const [form, twin] = [formOf(one, false), formOf(other, false)];
  return form === twin || baseForms(twin, language).includes(form);
}
