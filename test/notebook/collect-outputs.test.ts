import { collectOutputs, type Displays } from "../../src/notebook/collect-outputs.js";
import type { Message } from "../../src/notebook/jupyter-message.js";

const message = (type: string, content: Message["content"]): Message => ({
  id: "1",
  parent: "0",
  type,
  content,
});
const stream = (name: string, text: string) => message("stream", { name, text });
const display = (type: string, id: string, html: string) =>
  message(type, { data: { "text/html": html }, metadata: {}, transient: { display_id: id } });

test("streams of one name that follow each other are one output", () => {
  const cell = collectOutputs(new Map(), "/");
  for (const [name, text] of [
    ["stdout", "a\n"],
    ["stdout", "b\n"],
    ["stderr", "c\n"],
    ["stdout", "d\n"],
  ]) {
    cell.add(stream(String(name), String(text)));
  }
  expect(cell.outputs).toEqual([
    { output_type: "stream", name: "stdout", text: "a\nb\n" },
    { output_type: "stream", name: "stderr", text: "c\n" },
    { output_type: "stream", name: "stdout", text: "d\n" },
  ]);
});

test("a result keeps its count; nothing keeps a display's id, which is random", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.add(
    message("execute_result", { data: { "text/plain": "1" }, metadata: {}, execution_count: 3 }),
  );
  cell.add(display("display_data", "x", "a"));
  expect(cell.outputs).toEqual([
    {
      output_type: "execute_result",
      data: { "text/plain": "1" },
      metadata: {},
      execution_count: 3,
    },
    { output_type: "display_data", data: { "text/html": "a" }, metadata: {} },
  ]);
});

test("a later cell updates the display of an earlier one, and adds nothing of its own", () => {
  const displays: Displays = new Map();
  const first = collectOutputs(displays, "/");
  const second = collectOutputs(displays, "/");
  first.add(display("display_data", "x", "old"));
  second.add(display("update_display_data", "x", "new"));
  second.add(display("update_display_data", "unknown", "lost"));
  expect(first.outputs).toMatchObject([{ data: { "text/html": "new" } }]);
  expect(second.outputs).toEqual([]);
});

test("the error is taken out of the stream that it was printed on", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.add(stream("stderr", "careful\n"));
  cell.add(stream("stderr", "Error: no\n    at x:1:1\n"));
  cell.failAsPrinted();
  expect(cell.outputs).toMatchObject([
    { output_type: "stream", text: "careful\n" },
    { output_type: "error", ename: "Error", evalue: "no" },
  ]);
  expect(cell.error).toBe(cell.outputs[1]);
});

test("all mistakes of the compiler belong to the error", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.add(stream("stderr", "1:1 - One.\n"));
  cell.add(stream("stderr", "2:1 - Two.\n"));
  cell.failAsPrinted();
  expect(cell.outputs).toMatchObject([{ traceback: ["1:1 - One.", "2:1 - Two."] }]);
});

test("only the first error counts", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.fail("KernelError", "gone");
  cell.failAsPrinted();
  cell.fail("KernelError", "again");
  expect(cell.outputs).toMatchObject([{ ename: "KernelError", evalue: "gone" }]);
});

test("a failure that says nothing is an error all the same", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.failAsPrinted();
  expect(cell.error?.evalue).toBe("The kernel did not say why.");
});

test("a promise that failed unhandled is the cell's error", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.add(stream("stderr", "UnhandledPromiseRejection: Error: no\n    at x:1:1\n"));
  expect(cell.error).toMatchObject({ ename: "Error", evalue: "no" });
});

test("a warning does not name the process, whose number differs from run to run", () => {
  const cell = collectOutputs(new Map(), "/");
  cell.add(stream("stderr", "(node:4711) Warning: hot\n"));
  expect(cell.outputs).toMatchObject([{ text: "(node) Warning: hot\n" }]);
});
