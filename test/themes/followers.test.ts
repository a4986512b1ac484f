import fc from "fast-check";
import { Followers, MOST_LINKS } from "../../src/themes/followers.js";

const elements = fc.uniqueArray(fc.nat(400), { maxLength: 12 });

test("a word that follows on a state is never told that it does not", () => {
  fc.assert(
    fc.property(
      fc.array(elements, { maxLength: 30 }),
      fc.array(elements, { maxLength: 30 }),
      (classes, states) => {
        const followers = new Followers(new Set(states.flat()));
        classes.forEach((one, i) => {
          followers.addClass(i + 1, new Set(one));
        });
        states.forEach((one, i) => {
          followers.addState(i + 1, one);
        });
        classes.forEach((has, word) => {
          expect(followers.followsAny(word + 1)).toBe(
            has.some((one) => states.flat().includes(one)),
          );
          states.forEach((wants, state) => {
            if (has.some((one) => wants.includes(one)))
              expect(followers.mayFollow(state + 1, word + 1)).toBe(true);
          });
        });
      },
    ),
  );
});

test("of the words that do not follow on a state hardly any is told that it may", () => {
  const count = 600;
  const followers = new Followers(new Set(Array.from({ length: 2 * count }, (_, i) => i)));
  for (let i = 0; i < 2 * count; i++) followers.addClass(i + 1, new Set([i]));
  followers.addState(
    1,
    Array.from({ length: count }, (_, i) => 2 * i),
  );
  const others = Array.from({ length: count }, (_, i) => 2 * i + 2);
  const told = others.filter((word) => followers.mayFollow(1, word));
  expect(told.length).toBeLessThan(count / 8);
});

test("a word of more elements than are kept may follow on any state that goes on", () => {
  const all = Array.from({ length: MOST_LINKS + 1 }, (_, i) => i);
  const followers = new Followers(new Set(all));
  followers.addClass(1, new Set(all));
  followers.addState(1, [MOST_LINKS]);
  expect(followers.mayFollow(1, 1)).toBe(true);
});
