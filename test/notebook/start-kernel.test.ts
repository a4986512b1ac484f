import { jest } from "@jest/globals";
import { fileURLToPath } from "node:url";
import type { StreamOutput } from "../../src/notebook/notebook.js";
import { startKernel, type Kernel } from "../../src/notebook/start-kernel.js";

jest.setTimeout(60_000);

const folder = fileURLToPath(new URL("fixtures", import.meta.url));
let kernel: Kernel;

beforeAll(async () => {
  kernel = await startKernel({ folder });
});

afterAll(async () => {
  await kernel.close();
});

const text = ({ outputs }: Awaited<ReturnType<Kernel["execute"]>>) =>
  (outputs as StreamOutput[]).map(({ text }) => text).join("");

test("it says what language it speaks", () => {
  expect(kernel.language).toMatchObject({ name: "typescript", file_extension: ".ts" });
});

test("a value is printed, and later cells know it", async () => {
  await kernel.execute("const answer: number = 6 * 7");
  const execution = await kernel.execute("answer");
  expect(execution).toMatchObject({ status: "ok", error: null });
  expect(text(execution)).toBe("42\n");
});

test("cells work in the folder they were told", async () => {
  expect(text(await kernel.execute("process.cwd()"))).toBe(`${folder}\n`);
});

test("what is printed comes whole, however much it is", async () => {
  const printed = text(await kernel.execute("for (let i = 0; i < 5000; i++) console.log(i);"));
  expect(printed.split("\n")).toHaveLength(5001);
});

test("a display comes as its bundle", async () => {
  const { outputs } = await kernel.execute(
    'import { display } from "tslab"; display.html("<b>a</b>");',
  );
  expect(outputs).toEqual([
    { output_type: "display_data", data: { "text/html": "<b>a</b>" }, metadata: {} },
  ]);
});

test.each([
  [
    "broken code",
    "const = 3",
    { ename: "TypeScriptError", evalue: "1:7 - Variable declaration expected." },
  ],
  [
    "a wrong type",
    "let a: number = 'b'",
    { evalue: "1:5 - Type 'string' is not assignable to type 'number'." },
  ],
  ["a thrown error", "throw new RangeError('a\\nb')", { ename: "RangeError", evalue: "a\nb" }],
  ["a thrown text", "throw 'no'", { ename: "Error", evalue: "no" }],
  [
    "a rejection",
    "await Promise.reject(new TypeError('no'))",
    { ename: "TypeError", evalue: "no" },
  ],
  [
    "a rejection nobody awaits",
    "void Promise.reject(new Error('no'));",
    { ename: "Error", evalue: "no" },
  ],
])("%s fails the cell", async (_, code, error) => {
  const execution = await kernel.execute(code);
  expect(execution).toMatchObject({ status: "error", error });
  expect(execution.outputs.at(-1)).toBe(execution.error);
  expect(JSON.stringify(execution.error)).not.toContain("node_modules");
});

test("what was printed before an error stays, and the error is not printed twice", async () => {
  const { outputs } = await kernel.execute("console.error('careful'); throw new Error('no');");
  expect(outputs).toMatchObject([
    { output_type: "stream", text: "careful\n" },
    { output_type: "error" },
  ]);
});

test("nothing is watched but an analyst's own files: packages may come and change", async () => {
  const code = `import * as yaml from "yaml";
const watchers = (process as any).getActiveResourcesInfo().filter((one) => one === "FSEventWrap");
console.log(yaml.stringify({ watchers: watchers.length }));`;
  expect(text(await kernel.execute(code))).toBe("watchers: 0\n\n");
});

test("an interrupt ends a promise that never comes", async () => {
  const running = kernel.execute("await new Promise(() => {});");
  // Until the cell runs an interrupt does nothing, so it is repeated; not before its answer can be
  // here, since between cells an interrupt ends the kernel.
  const again = setInterval(() => {
    kernel.interrupt();
  }, 500);
  const { error } = await running;
  clearInterval(again);
  expect(error).toMatchObject({ ename: "Error", evalue: "Interrupted asynchronously" });
});

test("a cell that takes too long is stopped, and a kernel that is gone says so", async () => {
  const own = await startKernel({ folder });
  const late = await own.execute("await new Promise(() => {});", { timeLimit: 50 });
  expect(late.error).toMatchObject({
    ename: "KernelError",
    evalue: "The cell took longer than 0.05 s and was stopped.",
  });
  expect((await own.execute("1")).error?.evalue).toContain("was stopped");
  await own.close();
  await own.close();
});

test("a cell that ends the process fails, with what it printed", async () => {
  const own = await startKernel({ folder });
  const execution = await own.execute("console.log('bye'); process.exit(3);");
  expect(execution.error?.evalue).toBe("The TypeScript kernel ended (exit code 3).");
  await own.close();
});

test("a kernel that cannot start says why", async () => {
  await expect(startKernel({ folder: `${folder}/none` })).rejects.toThrow(/ENOENT/);
  await expect(startKernel({ folder, startLimit: 1 })).rejects.toThrow(
    "did not answer within 0.001 s",
  );
});
