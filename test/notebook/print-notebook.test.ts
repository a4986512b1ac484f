import fc from "fast-check";
import type { Notebook } from "../../src/notebook/notebook.js";
import { printNotebook } from "../../src/notebook/print-notebook.js";
import { parseNotebook } from "../../src/notebook/read-notebook.js";

const notebook = (source: string): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { kernelspec: { name: "tslab", display_name: "TypeScript" } },
  cells: [
    {
      cell_type: "code",
      id: "a",
      metadata: {},
      source,
      execution_count: 1,
      outputs: [
        { output_type: "stream", name: "stdout", text: source },
        {
          output_type: "display_data",
          data: {
            "text/html": source,
            "image/svg+xml": source,
            "image/png": "AA==",
            "application/json": source,
          },
          metadata: {},
        },
      ],
    },
  ],
});

test("texts are lists of lines, as Jupyter lays them out; JSON and base64 stay as they are", () => {
  const printed = JSON.parse(printNotebook(notebook("a\n\nb"))) as Notebook;
  const lines = ["a\n", "\n", "b"];
  expect(printed.cells[0]).toMatchObject({
    source: lines,
    outputs: [
      { text: lines },
      {
        data: {
          "text/html": lines,
          "image/svg+xml": lines,
          "image/png": "AA==",
          "application/json": "a\n\nb",
        },
      },
    ],
  });
});

test("no text is lost or added", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\u2028") }), (source) => {
      const [cell] = parseNotebook(printNotebook(notebook(source)), "a.ipynb").cells;
      expect((cell?.source as string[]).join("")).toBe(source);
    }),
  );
});
