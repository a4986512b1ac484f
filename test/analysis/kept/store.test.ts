import fc from "fast-check";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore as open, type Store } from "../../../src/analysis/kept/store.js";
import { keyOf } from "../../../src/kept.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "topoi-store-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const openStore = (place: string, version = "1"): Store => open(place, version);
const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (found: Uint8Array | null): string | null =>
  found === null ? null : Buffer.from(found).toString();
const packs = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".pack"));
const keep = (entries: Readonly<Record<string, string>>): void => {
  const store = openStore(folder);
  for (const [key, value] of Object.entries(entries)) store.put(key, () => bytes(value));
  store.close();
};
const ask = (...keys: readonly string[]): (string | null)[] => {
  const store = openStore(folder);
  const found = keys.map((key) => text(store.get(key)));
  store.close();
  return found;
};

test("what one run keeps the next one finds", () => {
  keep({ a: "dike", b: "" });
  expect(ask("a", "b", "c")).toEqual(["dike", "", null]);
});

test("a run does not find what it has put itself before it is sealed, nor a second one beside it", () => {
  const [first, second] = [openStore(folder), openStore(folder)];
  first.put("a", () => bytes("dike"));
  expect(second.get("a")).toBeNull();
  second.put("a", () => bytes("dike"));
  first.close();
  second.close();
  expect(ask("a")).toEqual(["dike"]);
});

test("what neither this run nor the last asked for is thrown away", () => {
  keep({ a: "dike ".repeat(50), b: "gate" });
  expect(ask("b")).toEqual(["gate"]);
  expect(ask("b")).toEqual(["gate"]);
  expect(ask("a", "b")).toEqual([null, "gate"]);
});

test("a run that found nothing new leaves the packs as they are", () => {
  keep({ a: "dike" });
  const before = packs();
  ask("a");
  expect(packs()).toEqual(before);
});

test("many small packs become one", () => {
  const keys = Array.from({ length: 20 }, (_, i) => `key ${i}`);
  for (const [i, key] of keys.entries()) {
    const store = openStore(folder);
    for (const old of keys.slice(0, i)) store.get(old);
    store.put(key, () => bytes(key));
    store.close();
  }
  expect(packs().length).toBeLessThan(6);
  expect(ask(...keys)).toEqual(keys);
});

test("a run that is given up keeps what it made, and throws nothing away", () => {
  keep({ a: "dike ".repeat(50), b: "gate" });
  const store = openStore(folder);
  store.put("c", () => bytes("weir"));
  store.abandon();
  expect(ask("a", "b", "c")).toEqual(["dike ".repeat(50), "gate", "weir"]);
});

test("a pack that is cut off anywhere, or of which any byte is another, gives nothing wrong", () => {
  const entries = { a: "dike", b: "gate ".repeat(20), c: "weir" };
  keep(entries);
  const [name = ""] = packs();
  const file = path.join(folder, name);
  const whole = readFileSync(file);
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.boolean(),
      fc.integer({ min: 1, max: 255 }),
      (at, cut, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        writeFileSync(file, damaged);
        if (cut) truncateSync(file, at);
        const store = openStore(folder);
        const found = Object.keys(entries).map((key) => text(store.get(key)));
        const isWhole = Object.keys(entries).map((key) => store.isWhole(key));
        store.abandon();
        expect(isWhole).toEqual(found.map((one) => one !== null));
        for (const [i, value] of Object.values(entries).entries()) {
          expect([value, null]).toContain(found[i]);
        }
        // What is not found is told in a sentence.
        expect(store.notes.length > 0).toBe(found.includes(null));
      },
    ),
    { numRuns: 200 },
  );
});

test("a pack of another version is told, and what was in it is made anew", () => {
  keep({ a: "dike" });
  const store = openStore(folder, "2");
  expect(store.get("a")).toBeNull();
  store.put("a", () => bytes("gate"));
  store.close();
  expect(store.notes).toEqual([
    `${folder}: 1 file of kept results is damaged or of another version; what was in there was made anew`,
  ]);
  const next = openStore(folder, "2");
  expect(text(next.get("a"))).toBe("gate");
  next.close();
  expect(next.notes).toEqual([]);
});

test("what was damaged, or of another version, and is made anew just as it was stays for the next run", () => {
  for (const damage of ["cut off", "another version"]) {
    keep({ a: "dike", b: "gate" });
    const [name = ""] = packs();
    const file = path.join(folder, name);
    const whole = readFileSync(file);
    if (damage === "cut off") truncateSync(file, whole.length - 1);
    else writeFileSync(file, whole.toString("latin1").replace("pack 1 1", "pack 1 0"), "latin1");
    keep({ a: "dike", b: "gate" });
    expect(packs()).toEqual([name]);
    expect(ask("a", "b")).toEqual(["dike", "gate"]);
  }
});

test("git takes nothing of what is kept, wherever that is", () => {
  keep({ a: "dike" });
  expect(readFileSync(path.join(folder, ".gitignore"), "utf8")).toBe("*\n");
});

test("another file in the folder is left alone, and one of a dead process removed", () => {
  writeFileSync(path.join(folder, "note.txt"), "mine");
  writeFileSync(path.join(folder, "0123456789abcdef.pack"), "no pack");
  writeFileSync(path.join(folder, ".00000000-0000-0000-0000-000000000000.999999999.tmp"), "half");
  keep({ a: "dike" });
  expect(readdirSync(folder)).toContain("note.txt");
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(ask("a")).toEqual(["dike"]);
});

test("where nothing can be written nothing is kept, and no run is disturbed", () => {
  const file = path.join(folder, "file");
  writeFileSync(file, "");
  const store = openStore(path.join(file, "below"));
  store.put("a", () => bytes("dike"));
  expect(store.get("a")).toBeNull();
  store.close();
  expect(store.notes).toEqual([
    `${path.join(file, "below")}: could not be written; the next run makes everything anew`,
  ]);
});

test("keys tell apart what differs", () => {
  expect(keyOf("a", 1)).toBe(keyOf("a", 1));
  const keys = [keyOf("a", 1), keyOf("a", "1"), keyOf("a1"), keyOf(["a", 1]), keyOf("a", null)];
  expect(new Set(keys).size).toBe(keys.length);
});

test("what a run has put it can read again before it ends", () => {
  const store = openStore(folder);
  store.put("a", () => bytes("one"));
  store.put("b", () => bytes("two ".repeat(200)));
  expect([text(store.get("a")), text(store.get("b"))]).toEqual(["one", "two ".repeat(200)]);
  store.close();
});

test("an entry that a run says it wants outlives runs that never read it", () => {
  keep({ wanted: "here", other: "there ".repeat(100) });
  for (let run = 0; run < 3; run++) {
    const store = openStore(folder);
    expect(store.has("wanted")).toBe(true);
    expect(store.has("nothing")).toBe(false);
    store.close();
  }
  expect(ask("wanted", "other")).toEqual(["here", null]);
});
