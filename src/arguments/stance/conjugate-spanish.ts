/** The forms of a verb: those of others, and those of the author and whom the author speaks for. */
export interface Conjugation {
  readonly theirs: readonly string[];
  readonly ours: readonly string[];
  readonly passive: readonly string[];
}

/**
 * `apoyar`, `promover/promuev` (the stressed stem behind a stroke), `mantener/mantien/manteng` (and
 * that of the subjunctive), `abrir///abierto` (the participle), `oponerse_a` (only the first word is
 * inflected).
 */
export function conjugate(verb: string): Conjugation {
  const [base = "", stressed = "", subjunctive = "", participle = ""] = verb.split("/");
  const [first = "", ...rest] = base.split("_");
  const infinitive = first.replace(/se$/u, "");
  const [stem, ending] = [infinitive.slice(0, -2), infinitive.slice(-2)];
  const [isAr, isIr] = [ending === "ar", ending === "ir"];
  const strong =
    stressed || (isIr && stem.endsWith("u") && !/[gq]u$/u.test(stem) ? `${stem}y` : stem);
  const soft = (one: string) => subjunctive || soften(one, isAr);
  const [a, e] = isAr ? ["a", "e"] : ["e", "a"];
  const weak = strong.endsWith("y") ? strong : stem;
  const done = participle || `${stem}${isAr ? "ado" : "ido"}`;
  // `prefiramos`, `prefiriendo`: what is stressed elsewhere is i or u here.
  const closed = isIr && stressed !== "" && weak === stem ? close(stem) : weak;
  const own = [
    `${stem}${isAr ? "amos" : isIr ? "imos" : "emos"}`,
    `${subjunctive || soften(closed, isAr)}${e}mos`,
  ];
  const other = [
    infinitive,
    `${strong}${a}`,
    `${strong}${a}n`,
    `${soft(strong)}${e}`,
    `${soft(strong)}${e}n`,
    isAr ? `${stem}ando` : /[aeiou]$/u.test(stem) ? `${stem}yendo` : `${closed}iendo`,
    `${infinitive}á`,
    `${infinitive}án`,
    ...(first === infinitive ? [] : [first]),
  ];
  const full = (form: string) => contract([form, ...rest].join("_"));
  const passive = ["o", "a", "os", "as"].map((end) => done.replace(/o$/u, end));
  return {
    theirs: other.flatMap(full),
    ours: own.flatMap(full),
    passive: rest.length > 0 ? [] : [...passive, `${infinitive}se`],
  };
}

/** `prefer|ir`, `prefir|amos`; `dorm|ir`, `durm|amos`. */
function close(stem: string): string {
  return stem.replace(/[eo](?=[^aeiou]*$)/u, (vowel) => (vowel === "e" ? "i" : "u"));
}

/** How the last letter of a stem is written before another vowel: `rechac|e`, `protej|a`. */
function soften(stem: string, isAr: boolean): string {
  if (isAr)
    return stem
      .replace(/z$/u, "c")
      .replace(/c$/u, (c) => (stem.endsWith("z") ? c : "qu"))
      .replace(/g$/u, "gu");
  return stem
    .replace(/(?<=[aeiou])c$/u, "zc")
    .replace(/(?<=[rn])c$/u, "z")
    .replace(/g$/u, "j")
    .replace(/gu$/u, "g");
}

/** `apoyo_a`, and `apoyo_al`. */
export function contract(phrase: string): string[] {
  return /_(?:a|de)$/u.test(phrase)
    ? [phrase, phrase.replace(/a$/u, "al").replace(/e$/u, "el")]
    : [phrase];
}
