import fc from "fast-check";
import { sameLook, type Look } from "../../src/watch/look-at-inputs.js";
import { watchInputs, type Outcome } from "../../src/watch/watch-inputs.js";

const lookOf = (files: Readonly<Record<string, string>>): Look =>
  new Map(Object.entries(files).map(([name, state]) => [`file\0${name}`, state]));

/** Watches through looks that follow one another, and gives what was told and what each run saw. */
async function watch(
  looks: readonly Look[],
  outcomes: readonly Outcome[] = [],
): Promise<{ told: string[]; runs: Look[] }> {
  const told: string[] = [];
  const runs: Look[] = [];
  const rest = [...looks];
  const endings = [...outcomes];
  let last: Look = new Map();
  let clock = 0;
  await watchInputs({
    look: () => Promise.resolve((last = rest.shift() ?? last)),
    run() {
      runs.push(last);
      clock += 1.25;
      return Promise.resolve(endings.shift() ?? "done");
    },
    wait: () => Promise.resolve(rest.length > 0),
    tell: (line) => told.push(line),
    seconds: () => clock,
  });
  return { told, runs };
}

test("the first run is at once, and nothing new runs nothing", async () => {
  const look = lookOf({ "a.md": "1", "b.md": "1" });
  const { told } = await watch([look, look, look]);
  expect(told).toEqual(["2 files: run in 1.3 s"]);
});

test("what is new, changed and removed is told in one line", async () => {
  const before = lookOf({ "a.md": "1", "b.md": "1" });
  const after = lookOf({ "a.md": "2", "c.md": "1", "d.md": "1" });
  const { told } = await watch([before, after, after]);
  expect(told[1]).toBe("2 files new, 1 changed, 1 removed: run in 1.3 s");
});

test("a file that is still being copied is waited for", async () => {
  const sizes = ["10", "20", "30", "30"];
  const looks = sizes.map((size) => lookOf({ "a.md": "1", "b.md": size }));
  const { told, runs } = await watch([lookOf({ "a.md": "1" }), ...looks]);
  expect(told).toHaveLength(2);
  expect(runs[1]?.get("file\0b.md")).toBe("30");
});

test("a run that fails is told, and not tried again until something changes", async () => {
  const [one, two] = [lookOf({ "a.md": "1" }), lookOf({ "a.md": "2" })];
  const { told } = await watch([one, one, one, two, two], ["failed", "done"]);
  expect(told).toEqual([
    "1 file: the run failed; watching goes on",
    "1 file changed: run in 1.3 s",
  ]);
});

test("where somebody else was writing, that is told once and the run is tried again", async () => {
  const look = lookOf({ "a.md": "1" });
  const { told, runs } = await watch([look, look, look, look], ["busy", "busy", "done"]);
  expect(runs).toHaveLength(3);
  expect(told).toEqual([
    "1 file: somebody else is writing to the output; waiting for that",
    "1 file: run in 1.3 s",
  ]);
});

test("codebook, metadata and settings are told by what they are", async () => {
  const base = lookOf({ "a.md": "1" });
  const more = (state: string): Look =>
    new Map([
      ...base,
      ["codebook\0themes.yml", state],
      ["metadata\0metadata.csv", state],
      ["settings\0topoi.yml", state],
    ]);
  const { told } = await watch([more("gone"), more("1"), more("1"), more("2"), more("2")]);
  const wanted = "metadata changed, codebook changed, settings changed: run in 1.3 s";
  expect(told.slice(1)).toEqual([wanted, wanted]);
});

const anyLook = fc
  .dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2", "gone"))
  .map(lookOf);

test("whatever happens, once it is quiet the last run saw what is there", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLook, { minLength: 1, maxLength: 12 }), async (looks) => {
      const last = looks.at(-1) ?? new Map<string, string>();
      const { runs } = await watch([...looks, last, last]);
      expect(sameLook(runs.at(-1) ?? new Map(), last)).toBe(true);
      // No run without a change.
      for (const [i, look] of runs.slice(1).entries()) {
        expect(sameLook(look, runs[i] ?? new Map())).toBe(false);
      }
    }),
  );
});
