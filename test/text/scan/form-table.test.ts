import { defaultLimits, type FormLimits, FormTable } from "../../../src/text/scan/form-table.js";

function numberIn(table: FormTable, form: string): number {
  const bytes = new Uint8Array(Buffer.from(`<${form}>`));
  return table.numberOf(bytes, 1, bytes.length - 1);
}

const tableOf = (limits: Partial<FormLimits> = {}) =>
  new FormTable({ ...defaultLimits, ...limits });

test("forms are numbered in order of first appearance, byte for byte", () => {
  const table = tableOf();
  const forms = ["peace", "Peace", "é", "e\u0301", "peaces", "peace", "é"];
  expect(forms.map((form) => numberIn(table, form))).toEqual([0, 1, 2, 3, 4, 0, 2]);
  expect([0, 1, 2, 3, 4].map((form) => table.formOf(form))).toEqual(forms.slice(0, 5));
  table.forget();
  expect([table.count, numberIn(table, "é")]).toEqual([0, 0]);
});

test("a table grows without losing a form", () => {
  const table = tableOf();
  const forms = Array.from({ length: 30_000 }, (_, i) => `w${i}`);
  for (const form of forms) numberIn(table, form);
  expect(forms.every((form, i) => numberIn(table, form) === i && table.formOf(i) === form)).toBe(
    true,
  );
});

test("beyond its limits a table takes no new form and keeps those it has", () => {
  const table = tableOf({ forms: 2, bytes: 5 });
  expect(["abc", "def", "gh", "i", "abc"].map((form) => numberIn(table, form))).toEqual([
    0, -1, 1, -1, 0,
  ]);
});
