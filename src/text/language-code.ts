import { iso6393 } from "iso-639-3";

/** Macrolanguages: trigrams name the individual language, documents and stemmers the larger one. */
const larger: Readonly<Record<string, string>> = {
  cmn: "zh",
  nob: "no",
  pes: "fa",
  arb: "ar",
  swh: "sw",
  uzn: "uz",
  npi: "ne",
  azj: "az",
  als: "sq",
  ekk: "et",
  lvs: "lv",
};
let known: ReadonlyMap<string, string> | undefined;

function makeCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  // Codes before names: "dan" is Danish, though a language is called Dan.
  for (const key of ["name", "iso6392B", "iso6391", "iso6393"] as const) {
    for (const language of iso6393) {
      const code = larger[language.iso6393] ?? language.iso6391 ?? language.iso6393;
      const name = language[key];
      if (name !== undefined) codes.set(name.toLowerCase(), code);
    }
  }
  // ISO names that people write otherwise.
  codes.set("chinese", "zh").set("greek", "el").set("persian", "fa").set("norwegian", "no");
  return codes;
}

/** The code for a language as documents name it: `en`, `eng`, `en-GB`, `English`; else `null`. */
export function languageCode(name: string): string | null {
  const codes = (known ??= makeCodes());
  const key = name.trim().toLowerCase();
  return codes.get(key) ?? codes.get(key.split(/[-_]/u)[0] ?? "") ?? null;
}
