import { jest } from "@jest/globals";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DisplayOutput, Notebook } from "../../src/notebook/notebook.js";
import { joinLines } from "../../src/notebook/notebook.js";
import { runNotebook } from "../../src/notebook/run-notebook.js";
import { show } from "../../src/notebook/show.js";

jest.setTimeout(60_000);

const chart = {
  $schema: "https://vega.github.io/schema/vega-lite/v5.json",
  description: "Two bars.",
  mark: "bar",
} as const;

/** What `show` prints where there is no notebook. */
async function printed(...given: Parameters<typeof show>): Promise<string> {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  await show(...given);
  const text = write.mock.calls.map(([text]) => String(text)).join("");
  write.mockRestore();
  return text;
}

test("outside of a notebook rows are printed as a table", async () => {
  const rows = [
    { theme: "law", share: 0.25 },
    { theme: "peace", share: null },
  ];
  const text = await printed(rows, { limit: 1, columns: ["share"] });
  expect(text).toMatch(/share\n.*\n *0\.25\nfirst 1 of 2 rows\n$/);
});

test("outside of a notebook a chart says what it shows, and how to draw it", async () => {
  expect(await printed(chart)).toBe('Two bars.\nsave(chart, "file.svg") draws it.\n');
});

test("a frame is shown as its rows", async () => {
  expect(
    await printed({
      columns: ["a", "b"],
      values: [
        [1, "x"],
        [2, "y"],
      ],
    }),
  ).toMatch(/a +b\n.*\n1 +x\n2 +y\n$/);
});

test.each([[null], [3], [[1]], [{}]])("%j is nothing to show", async (what) => {
  await expect(show(what as never)).rejects.toThrow(
    /^show: expected a chart, rows, a DataFrame, a document, a passage or a sentence, found /,
  );
});

test("a sentence is shown as one, several as a list", async () => {
  expect(await printed("No theme is found.")).toBe("No theme is found.\n");
  expect(await printed(["One.", "Two."])).toBe("- One.\n- Two.\n");
});

test("where there are no rows, what was to be said then is said", async () => {
  expect(await printed([], { empty: "Every file was read." })).toBe("Every file was read.\n");
  expect(await printed([])).toContain("no rows");
});

test("a misspelt column is a sentence with the one that was meant", async () => {
  const rows = [{ author: "Ann", share: 0.5 }];
  await expect(show(rows, { columns: ["autor" as "author"] })).rejects.toThrow(
    'show: columns: expected "author"; found "autor"',
  );
  await expect(show(rows, { columns: ["zzz" as "share"] })).rejects.toThrow(
    'show: columns: expected one of author, share; found "zzz"',
  );
  // What columns no rows have nobody knows.
  expect(await printed([] as { author: string }[], { columns: ["author"] })).toContain("no rows");
});

test("what is forgotten is told: an await, a part of a result", async () => {
  const promise = Promise.resolve([]);
  await expect(show(promise as never)).rejects.toThrow("found a promise: put `await` before it");
  const corpus = { documents: [], problems: [] };
  await expect(show(corpus as never)).rejects.toThrow(
    "found an object: show its documents or its problems",
  );
});

test("the explanation of a score is its sentence and its parts", async () => {
  const part = { passage: "d#1", theme: "sea", term: "port*", hits: 2, negated: false, weight: 1 };
  const explanation = {
    ...{ passage: "d#1", theme: "sea", score: 0.5, present: true, weighted_hits: 2, words: 90 },
    ...{ present_from: null, smoothed: 0, sentence: "Two hits make it 0.5." },
    parts: [{ ...part, weighted_hits: 2, from: "d#1", factor: 1, points: 0.5 }],
  };
  expect(await printed(explanation)).toMatch(
    /^Two hits make it 0\.5\.\nterm +hits [^]*\nport\* +2 /,
  );
});

test("in a cell each is one bundle, with a form for every reader", async () => {
  const output = await mkdtemp(join(tmpdir(), "topoi-test-"));
  const notebook = fileURLToPath(new URL("fixtures/shown.ipynb", import.meta.url));
  const written = await runNotebook(notebook, { output });
  const { cells } = JSON.parse(await readFile(written.notebook, "utf8")) as Notebook;
  const page = await readFile(written.html, "utf8");
  await rm(output, { recursive: true });
  const outputs = cells.flatMap((cell) =>
    cell.cell_type === "code" ? cell.outputs : [],
  ) as DisplayOutput[];
  expect(outputs.map(({ output_type }) => output_type)).toEqual(Array(4).fill("display_data"));
  const [drawn, rows, kwic, frame] = outputs.map(({ data }) => data);

  expect(drawn).toMatchObject({
    "application/vnd.vegalite.v5+json": {
      mark: "bar",
      data: {
        values: [
          { x: "a", y: 1 },
          { x: "b", y: 2 },
        ],
      },
    },
    "text/plain": ["Two bars: a is 1, b is 2."],
  });
  expect(joinLines(drawn?.["image/svg+xml"] as string[])).toMatch(/^<svg [^]*<\/svg>\n$/);
  expect(page).toContain('alt="Two bars: a is 1, b is 2."');

  expect(joinLines(rows?.["text/html"] as string[])).toContain("&lt;i&gt;law&lt;/i&gt;");
  expect(joinLines(rows?.["text/plain"] as string[])).toContain("first 1 of 2 rows");
  expect(joinLines(kwic?.["text/html"] as string[])).toMatch(
    /<mark style="[^"]*">sovereignty<\/mark>/u,
  );
  expect(joinLines(frame?.["text/plain"] as string[])).toMatch(/^a +b\n/);
});
