import { conjugate, contract } from "../../../src/arguments/stance/conjugate-spanish.js";

test.each([
  ["apoyar", "apoyar apoya apoyan apoye apoyen apoyando", "apoyamos apoyemos", "apoyado"],
  ["rechazar", "rechazar rechaza rechazan rechace rechacen", "rechazamos rechacemos", "rechazadas"],
  ["buscar", "busca busque", "buscamos busquemos", "buscado"],
  ["proteger", "protege proteja protegiendo", "protegemos protejamos", "protegida protegerse"],
  ["fortalecer", "fortalece fortalezca", "fortalecemos fortalezcamos", "fortalecido"],
  ["construir", "construye construya construyendo", "construimos construyamos", "construido"],
  ["defender/defiend", "defiende defiendan", "defendemos defendamos", "defendido"],
  ["preferir/prefier", "prefiere prefiera prefiriendo", "preferimos prefiramos", "preferido"],
  ["mantener/mantien/manteng", "mantiene mantenga", "mantenemos mantengamos", "mantenido"],
  ["abrir///abierto", "abre abra", "abrimos abramos", "abierto abiertas"],
])("%s", (verb, theirs, ours, passive) => {
  const found = conjugate(verb);
  expect(found.theirs).toEqual(expect.arrayContaining(theirs.split(" ")));
  expect(found.ours).toEqual(expect.arrayContaining(ours.split(" ")));
  expect(found.passive).toEqual(expect.arrayContaining(passive.split(" ")));
});

test("of several words the first is inflected, and the last joined with an article", () => {
  const { theirs, ours, passive } = conjugate("oponerse_a/opon/opong");
  expect(theirs).toEqual(expect.arrayContaining(["opone_a", "opone_al", "oponerse_a"]));
  expect(ours).toEqual(expect.arrayContaining(["oponemos_a", "opongamos_al"]));
  expect(passive).toEqual([]);
  expect(contract("respeto_de")).toEqual(["respeto_de", "respeto_del"]);
  expect(contract("lucha_contra")).toEqual(["lucha_contra"]);
});
