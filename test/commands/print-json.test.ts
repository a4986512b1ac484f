import { jest } from "@jest/globals";
import { printJson } from "../../src/commands/print-json.js";

test("what a terminal would obey is escaped, and the JSON means the same", () => {
  const value = { title: "a\u001b[31m\u009b31m\u202eb\u0085", name: "郎平" };
  const written: string[] = [];
  const write = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  printJson(value);
  write.mockRestore();
  expect(JSON.parse(written.join(""))).toEqual(value);
  expect(written.join("")).not.toMatch(/[\u007f-\u009f\u202a-\u202e]/u);
  expect(written.join("")).not.toContain("\u001b");
  expect(written.join("")).toContain("郎平");
});
