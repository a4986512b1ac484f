import fc from "fast-check";
import { measureRoles } from "../../src/measures/measure-roles.js";
import { roles, type Component } from "../../src/rows.js";
import { componentOf } from "../arguments/argued.js";

const says = (more: Partial<Component>) => componentOf("Ports pay.", more);

test("a row is a group: what its authors claim, give as reasons and propose", () => {
  const components = [
    says({ role: "claim" }),
    says({ role: "premise", document: "e" }),
    says({ role: "none" }),
    says({ role: "proposal", author: "Bob" }),
  ];
  expect(measureRoles(components, { by: ["author"] })).toMatchObject([
    {
      ...{ author: "Ann", documents: 2, components: 3, claims: 1, premises: 1, proposals: 0 },
      ...{ none: 1, claim_share: 1 / 3, proposal_share: 0, proposal_low: 0, reported: 0 },
    },
    { author: "Bob", documents: 1, components: 1, proposals: 1, proposal_share: 1 },
  ]);
});

test("without groups there is one row, of nothing none", () => {
  expect(measureRoles([says({}), says({ author: null })])).toMatchObject([{ components: 2 }]);
  expect(measureRoles([])).toEqual([]);
});

test("what is reported is its holder's, and a copy counts for nobody", () => {
  const components = [
    says({ voice: "reported" }),
    says({ voice: "quoted" }),
    says({ counted: false }),
  ];
  expect(measureRoles(components)).toMatchObject([
    { documents: 1, components: 0, claims: 0, claim_share: 0, claim_low: 0, reported: 2 },
  ]);
});

test("authors come by name, the unknown last; years by number", () => {
  const components = [says({ author: null }), says({ author: "Bob" }), says({ author: "Ann" })];
  const authors = measureRoles(components, { by: ["author"] }).map(({ author }) => author);
  expect(authors).toEqual(["Ann", "Bob", null]);
});

test("what components have no value of cannot be grouped by", () => {
  expect(() => measureRoles([], { by: ["autor" as "author"] })).toThrow(
    /^measureRoles: by: expected author, .*; found autor$/u,
  );
  expect(() => measureRoles([], { by: ["theme" as "author"] })).toThrow("about no theme");
});

test("every counted component is in one count of one group, and the input is left as it was", () => {
  const one = fc.record({
    role: fc.constantFrom(...roles),
    author: fc.constantFrom("Ann", "Bob", null),
    voice: fc.constantFrom<Component["voice"]>("author", "reported"),
    counted: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(one), (given) => {
      const components = given.map((more) => Object.freeze(says(more)));
      const rows = measureRoles(Object.freeze(components), { by: ["author"] });
      const total = rows.reduce(
        (sum, row) => sum + row.claims + row.premises + row.proposals + row.none + row.reported,
        0,
      );
      expect(total).toBe(given.filter(({ counted }) => counted).length);
      for (const { claim_share, claim_low, claim_high } of rows) {
        expect(claim_low).toBeLessThanOrEqual(claim_share);
        expect(claim_share).toBeLessThanOrEqual(claim_high);
      }
    }),
  );
});
