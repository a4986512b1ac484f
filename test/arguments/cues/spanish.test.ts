import { spanish } from "../../../src/arguments/cues/spanish.js";
import { cutUnits } from "../../../src/arguments/cut-units.js";
import { judgeByCues } from "../../../src/arguments/judge-by-cues.js";
import { passagesOf } from "../passages.js";
import { spanishParagraphs, type ReadSentence } from "../spanish-sentences.js";

/** Whether each sentence of a paragraph has the role that a reader gives it. */
function agreementIn(paragraph: readonly ReadSentence[]): boolean[] {
  const units = cutUnits(passagesOf(paragraph.map(([, text]) => text).join(" "), "es"));
  const judged = judgeByCues(units, spanish);
  return paragraph.map(([role], i) => {
    // Of a sentence that was cut, the part that is not the reason.
    const parts = judged.filter((_, k) => units[k]?.sentence === i);
    const joint = units.find((unit) => unit.sentence === i && unit.joint !== null)?.joint;
    return (joint?.reason === "before" ? parts.at(-1) : parts[0])?.role === role;
  });
}

test("sentences are read as readers do", () => {
  const all = spanishParagraphs.flatMap(agreementIn);
  expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.9);
});

/** The cue that decides a sentence that stands alone, behind its role. */
function read(text: string): string {
  const [judged] = judgeByCues(cutUnits(passagesOf(text, "es")), spanish);
  return `${judged?.role ?? ""}: ${judged?.cue ?? ""}`;
}

test.each([
  ["Los Estados deben cumplir lo pactado.", "proposal"],
  ["Deberíamos escuchar a los vecinos.", "proposal"],
  ["Hay que plantar más árboles.", "proposal"],
  ["Se ha de proteger a los testigos.", "proposal"],
  ["Tendremos que aprender a vivir con menos.", "proposal"],
  ["Hace falta un pacto entre todos.", "proposal"],
  ["Urge aprobar la ley.", "proposal"],
  ["Ha llegado la hora de actuar.", "proposal"],
  ["Trabajemos juntos por la paz.", "proposal"],
  ["Unámonos contra el hambre.", "proposal"],
  ["No olvidemos a los que quedaron atrás.", "proposal"],
  ["Exija sus derechos.", "proposal"],
  ["Sería conveniente que se revisara el acuerdo.", "proposal"],
  ["Proponemos la creación de un fondo común.", "proposal"],
  ["La única solución es negociar.", "proposal"],
  ["Se insta a los Estados miembros a ratificar el tratado.", "proposal"],
  ["Crear un registro público de contratos.", "proposal"],
  ["La crisis se debe a la falta de lluvia.", "claim"],
  ["Eso no tiene nada que ver con la justicia.", "claim"],
  ["El ministro tuvo que dimitir en abril.", "premise"],
  ["Hay que reconocer que la ley es buena.", "claim"],
])("alone: %s", (text, role) => {
  expect(read(text).split(":")[0]).toBe(role);
});

test.each([
  ["La subida del agua es injusta, porque castiga a quienes menos consumen.", ["claim", "premise"]],
  ["El pozo se secó en mayo, por lo que hay que buscar otro.", ["premise", "proposal"]],
  ["La presa debe repararse ya, pues en abril perdió la mitad del agua.", ["proposal", "premise"]],
  ["No lo hicieron porque fuera útil, sino porque era fácil.", ["claim"]],
])("cut where a connective joins a claim and its reason: %s", (text, roles) => {
  const judged = judgeByCues(cutUnits(passagesOf(text, "es")), spanish);
  expect(judged.map(({ role }) => role)).toEqual(roles);
});
