import type * as Iso from "iso-639-3";
import { createRequire } from "node:module";

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
  zsm: "ms",
  zlm: "ms",
  // The standard form of Tagalog.
  fil: "tl",
};
/** Names that people write and ISO has otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  ...{ bangla: "bn", chinese: "zh", greek: "el", malay: "ms", nepali: "ne", norwegian: "no" },
  ...{ persian: "fa", punjabi: "pa", swahili: "sw" },
};
/** Codes that stand for themselves: for these the table of 8,000 languages need not be loaded. */
export const usualCodes: ReadonlySet<string> = new Set(
  (
    "am ar az be bg bn ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id it ja ka kk " +
    "km ko lo lt lv mk ml mr ms my ne nl no pa pl pt ro ru si sk sl so sq sr sv sw ta te th tl tr " +
    "uk ur uz vi yo zh zu"
  ).split(" "),
);
let known: ReadonlyMap<string, string> | undefined;

function makeCodes(): ReadonlyMap<string, string> {
  const { iso6393 } = createRequire(import.meta.url)("iso-639-3") as typeof Iso;
  const codes = new Map<string, string>();
  // Codes before names: "dan" is Danish, though a language is called Dan.
  for (const key of ["name", "iso6392B", "iso6391", "iso6393"] as const) {
    for (const language of iso6393) {
      // `und`, `mul`: that it is unknown, that there are several.
      if (language.type === "special") continue;
      const code = larger[language.iso6393] ?? language.iso6391 ?? language.iso6393;
      const name = language[key];
      if (name !== undefined) codes.set(name.toLowerCase(), code);
    }
  }
  for (const [name, code] of Object.entries(otherNames)) codes.set(name, code);
  return codes;
}

/** The code for a language as documents name it: `en`, `eng`, `en-GB`, `English`; else `null`. */
export function languageCode(name: string): string | null {
  const key = name.trim().toLowerCase();
  if (usualCodes.has(key)) return key;
  const codes = (known ??= makeCodes());
  return codes.get(key) ?? codes.get(key.split(/[-_]/u)[0] ?? "") ?? null;
}
