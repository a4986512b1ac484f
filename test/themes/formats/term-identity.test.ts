import { makeTerm } from "../../../src/themes/codebook.js";
import { identityOf } from "../../../src/themes/formats/term-identity.js";

test("capitals tell terms apart only where they matter to them", () => {
  expect(identityOf(makeTerm("US"))).toBe(identityOf(makeTerm("us")));
  const cased = { cased: true };
  expect(identityOf(makeTerm("US", cased))).not.toBe(identityOf(makeTerm("us", cased)));
  const near = (...terms: string[]) => makeTerm("", { near: { terms, within: 2 } });
  expect(identityOf(near("Sea", "law"))).toBe(identityOf(near("sea", "Law")));
});

test("so does whatever else a term says, but not whether it was learned", () => {
  const term = makeTerm("sea");
  const others = [{ language: "en" }, { weight: 2 }, { stem: true }, { cased: true }];
  const near = { terms: ["sea", "law"], within: 2 };
  const all = [term, ...[...others, { near }].map((more) => ({ ...term, ...more }))];
  const farther = { ...term, near: { ...near, within: 3 } };
  expect(new Set([...all, farther].map(identityOf)).size).toBe(7);
  expect(identityOf({ ...term, learned: true })).toBe(identityOf(term));
});
