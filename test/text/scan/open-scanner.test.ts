import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openScanner } from "../../../src/text/scan/open-scanner.js";
import { WasmScanner } from "../../../src/text/scan/wasm-scanner.js";
import { withFolder } from "../../folder.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("the fast scanner is opened here, and each has its own forms", () => {
  const [one, two] = [openScanner(), openScanner({ forms: 1, bytes: 10 })];
  expect(one).toBeInstanceOf(WasmScanner);
  one.scanText("peace on earth");
  expect([one.formCount, two.formCount]).toEqual([3, 0]);
  expect(two.scanText("peace on earth")).toBe("full");
});

test.each([
  ["switched off", ["--no-expose-wasm"], ""],
  [
    "without SIMD",
    [],
    "WebAssembly.Module = class { constructor() { throw new WebAssembly.CompileError(); } };",
  ],
])("the plain scanner stands in where WebAssembly is %s", (_, flags, before) => {
  const script = `${before}
    const { openScanner } = await import("./dist/modules/text/scan/open-scanner.js");
    const scanner = openScanner();
    console.log(scanner.constructor.name, scanner.scanText("two words").count);`;
  const args = [...flags, "--input-type=module", "--eval", script];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(said.trim()).toBe("PlainScanner 2");
});

test("the kernel that was built is the one that its source gives, byte for byte", async () => {
  const built = readFileSync(path.join(root, "src/text/scan/kernel.wasm"));
  await withFolder({}, async (folder) => {
    const again = path.join(folder, "kernel.wasm");
    execFileSync(process.execPath, [
      path.join(root, "node_modules/assemblyscript/bin/asc.js"),
      ...["--config", path.join(root, "src/text/scan/assembly/asconfig.json")],
      ...["--outFile", again],
    ]);
    expect((await readFile(again)).equals(built)).toBe(true);
  });
});
