import fc from "fast-check";
import { negationPolicies } from "../../src/themes/codebook.js";
import { FoundHits } from "../../src/themes/found-hits.js";
import { weighFound, weightsOf } from "../../src/themes/weigh-found.js";
import { weighHits } from "../../src/themes/weigh-hits.js";
import type { Hit } from "../../src/rows.js";
import { termOf } from "./passages.js";

test("hits as numbers weigh what their rows weigh", () => {
  const weight = fc.oneof(fc.constantFrom(1, 1, 0.1, 0.2, 2), fc.double({ min: 0.001, max: 1e6 }));
  const hit = fc.record({ theme: fc.nat(2), term: fc.nat(4), negated: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(weight, { minLength: 5, maxLength: 5 }),
      fc.array(hit).map((hits) => hits.toSorted((a, b) => a.theme - b.theme)),
      fc.constantFrom(...negationPolicies),
      (weights, hits, policy) => {
        const found = new FoundHits(false);
        for (const { theme, term, negated } of hits) found.add(theme, term, negated);
        const weighed = new Map<number, { hits: number; weight: number }>();
        const terms = weightsOf(weights.map((weight) => termOf("x", { weight })));
        weighFound(found, { from: 0, to: hits.length }, terms, policy, (theme, hits, weight) => {
          weighed.set(theme, { hits, weight });
        });
        for (let theme = 0; theme < 3; theme++) {
          const own = hits.filter((one) => one.theme === theme);
          const rows = own.map(({ term, negated }) => ({ weight: weights[term], negated }) as Hit);
          if (own.length === 0) expect(weighed.has(theme)).toBe(false);
          else expect(weighed.get(theme)).toEqual(weighHits(rows, policy));
        }
      },
    ),
  );
});
