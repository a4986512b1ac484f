import { franc } from "franc";
import { iso6393 } from "iso-639-3";

/**
 * The languages told apart. Naming them keeps near relatives that no analyst's corpus holds
 * (Scots for English, Javanese for Indonesian) from winning by a hair.
 */
const told =
  "eng fra deu spa por ita nld swe dan nob fin pol ces slk hun ron bul ukr rus srp hrv slv ell tur " +
  "ind vie tgl tha lao khm mya cmn jpn kor hin ben urd pes arb heb swh est lav lit kat hye aze kaz uzn " +
  "tam tel mar guj pan kan mal sin npi amh som hau yor ibo zul afr cat glg eus isl sqi mkd bel";
const only = told.split(" ");
/** Macrolanguages: franc names the individual language, documents and stemmers the larger one. */
const larger: Readonly<Record<string, string>> = {
  cmn: "zh",
  nob: "no",
  pes: "fa",
  arb: "ar",
  swh: "sw",
  uzn: "uz",
  npi: "ne",
};
const sampleLength = 5_000;
const codes = new Map<string, string>();
for (const language of iso6393) {
  const code = larger[language.iso6393] ?? language.iso6391 ?? language.iso6393;
  for (const name of [language.iso6393, language.iso6391, language.iso6392B, language.name]) {
    if (name !== undefined) codes.set(name.toLowerCase(), code);
  }
}
// ISO names that people write otherwise.
codes.set("chinese", "zh").set("greek", "el").set("persian", "fa").set("norwegian", "no");

/**
 * The language of a text: an ISO 639-1 code where there is one, else ISO 639-3; `null` when the
 * text is too short or too mixed to tell. Trigram ranks after Cavnar & Trenkle (1994), by franc.
 */
export function detectLanguage(text: string): string | null {
  const code = franc(text.slice(0, sampleLength), { only, minLength: 40 });
  return code === "und" ? null : (codes.get(code) ?? code);
}

/** The code for a language as documents name it: `en`, `eng`, `en-GB`, `English`; else `null`. */
export function languageCode(name: string): string | null {
  const key = name.trim().toLowerCase();
  return codes.get(key) ?? codes.get(key.split(/[-_]/u)[0] ?? "") ?? null;
}
