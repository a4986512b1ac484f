import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { addChart } from "../../src/commands/chart.js";
import { chartKinds } from "../../src/commands/chart-kinds.js";
import { seeds } from "../sample.js";
import { callCommand } from "./call-command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "topoi-chart-"));
  await mkdir(place("seeds"));
  for (const [name, text] of Object.entries(seeds)) await writeFile(place(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const place = (file: string) => path.join(folder, file);

interface Outcome {
  readonly out: string;
  readonly err: string;
  /** What a wrong call or failed work was told. */
  readonly failure: string | null;
}

/** `topoi chart KIND` on the sample, with these words. */
async function chart(kind: string, ...words: string[]): Promise<Outcome> {
  const call = ["chart", kind, place("seeds"), ...words];
  const { out, err, error } = await callCommand(addChart, call);
  const told = error instanceof Error ? error.message : String(error);
  return { out, err, failure: error === null ? null : told };
}

/** The chart that a call draws. */
async function drawn(kind: string, ...words: string[]): Promise<Record<string, unknown>> {
  const file = place("drawn.vl.json");
  const { failure } = await chart(kind, ...words, "--out", file);
  expect(failure).toBeNull();
  return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
}

const needed: Readonly<Record<string, readonly string[]>> = {
  difference: ["--of", "Ada Brook"],
  keyness: ["--of", "Ada Brook", "--terms"],
  "keyness-scatter": ["--of", "Ada Brook"],
  "argument-map": ["--document", "tom-marsh-2023"],
};

test.each(Object.keys(chartKinds).filter((kind) => !kind.startsWith("keyness")))(
  "draws %s, with title, in print, in another locale",
  async (kind) => {
    const look = ["--title", "Rivers & dikes", "--style", "print", "--locale", "de"];
    const spec = await drawn(kind, ...(needed[kind] ?? []), ...look);
    expect(JSON.stringify(spec.title)).toContain("Rivers & dikes");
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v5.json");
  },
);

test.each(["keyness", "keyness-scatter"])(
  "%s says so where no word is in enough documents",
  async (kind) => {
    const { failure } = await chart(kind, ...(needed[kind] ?? []), "--out", place("a.svg"));
    expect(failure).toContain("no word stands often enough");
  },
);

test("one analysis gives several files, the picture as large as it is asked for", async () => {
  const files = ["a.svg", "b.pdf", "c.png"].map(place);
  const outs = files.flatMap((file) => ["--out", file]);
  const { out, err, failure } = await chart("heatmap", ...outs, "--scale", "3");
  expect({ err, failure }).toEqual({ err: "", failure: null });
  expect(out).toBe(files.map((file) => `${file}\n`).join(""));
  const [svg = "", pdf = ""] = await Promise.all(files.map((file) => readFile(file, "latin1")));
  expect(pdf).toMatch(/^%PDF-1\.7/u);
  const width = Number(/ width="(\d+)"/u.exec(svg)?.[1]);
  expect((await readFile(place("c.png"))).readUInt32BE(16)).toBe(3 * width);
});

test("sides are found by their names, unknown ones and years too", async () => {
  const spec = await drawn("difference", "--by", "year", "--of", "2021", "--against", "unknown");
  expect(JSON.stringify(spec.title)).toContain("2021");
});

test("of an unknown author the nearest are named", async () => {
  const { failure } = await chart("difference", "--of", "Ada Brok", "--out", place("x.svg"));
  expect(failure).toBe(
    "Ada Brok: expected an author, such as Ada Brook, Tom Marsh; found none of that name",
  );
  expect(existsSync(place("x.svg"))).toBe(false);
});

test("a map of arguments is named by its document's title", async () => {
  const spec = await drawn("argument-map", "--document", "tom-marsh-2023");
  expect(JSON.stringify(spec.title)).toMatch(/Argument map: .+ \(tom-marsh-2023\)/u);
});

test("a map of arguments without a document names some", async () => {
  const { failure } = await chart("argument-map", "--out", place("x.svg"));
  expect(failure).toMatch(/^argument-map: expected --document with one of \d documents, such as /u);
  expect(existsSync(place("x.svg"))).toBe(false);
});

test("intervals are over documents unless asked for otherwise", async () => {
  const spoken = async (...words: string[]) => JSON.stringify(await drawn("frequency", ...words));
  expect(await spoken("--by", "language", "--interval", "wilson")).toContain("Wilson");
  expect(await spoken("--by", "language")).not.toContain("Wilson");
});

test.each<[string, readonly string[], string]>([
  [
    "heatmap",
    ["--of", "Ada Brook"],
    "option '--of' cannot be used with heatmap; difference, keyness, keyness-scatter take it",
  ],
  ["keyness", [], "option '--of' is needed by keyness: whose"],
  ["shares", ["--by", "theme"], "option '--by' of shares: expected one of author, year, language"],
  ["arguments", ["--by", "author,year,theme"], "expected one or two of theme, author"],
  ["timeline", ["--color", "year"], "option '--color' of timeline: expected author, language"],
  ["arguments", ["--measure", "z"], "expected share, components, backed; found z"],
  ["frequency", ["--scale", "2"], "option '--scale' needs a .png among the files"],
  ["frequency", ["--scale", "21"], "expected a number above 0 and up to 20; found 21"],
  ["cooccurrence", ["--most", "0"], "expected a whole number from 1; found 0"],
  ["frequency", ["--locale", "??"], "expected a language such as en, de or zh-Hans"],
  ["frequency", ["--out", "a.gif"], "expected a file ending in .svg, .pdf, .png, .html, .vl.json"],
  ["pie", [], "value 'pie' is invalid for argument 'kind'"],
])("a wrong call is told before any work: %s %j", async (kind, words, said) => {
  const { out, err, failure } = await chart(kind, ...words, "--out", place("wrong.svg"));
  expect({ out, failure: failure === null }).toEqual({ out: "", failure: false });
  expect(err.replaceAll("\n", " ")).toContain(said);
  expect(existsSync(place("wrong.svg"))).toBe(false);
});

test("help lists every kind with a line and its options", async () => {
  const { out } = await chart("frequency", "--help");
  for (const [kind, { about }] of Object.entries(chartKinds)) {
    expect(out).toContain(`  ${kind.padEnd(15)}  ${about}\n`);
  }
  expect(out).toContain("--measure share|components|backed");
});
