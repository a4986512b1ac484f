import { jest } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findLab, startLab, writeKernelSpec } from "../../src/notebook/start-lab.js";

let folder: string;
const path = process.env.PATH;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "topoi-test-"));
});

afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true });
});

async function writeLab(place: string, script = ""): Promise<string> {
  const file = join(folder, place, "jupyter-lab");
  await mkdir(join(folder, place), { recursive: true });
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

test("the lab of .venv comes before one on the PATH", async () => {
  const far = await writeLab("far");
  const search = ["", join(folder, "none"), join(folder, "far")].join(delimiter);
  expect(findLab(search, folder)).toBe(far);
  const near = await writeLab(".venv/bin");
  expect(findLab(search, folder)).toBe(near);
  expect(findLab("", join(folder, "none"))).toBeNull();
});

test("the kernel has the name that notebooks ask for, and needs neither tslab's nor any PATH", async () => {
  const file = await writeKernelSpec(folder);
  expect(file).toBe(join(folder, "kernels", "tslab", "kernel.json"));
  const spec = JSON.parse(await readFile(file, "utf8")) as { argv: string[] };
  expect(spec).toMatchObject({ display_name: "TypeScript", language: "typescript" });
  expect(spec.argv[0]).toBe(process.execPath);
  expect(spec.argv.slice(-3)).toEqual(["kernel", "--config-path", "{connection_file}"]);
});

test("the lab is given the folder and the kernel, and its status comes back", async () => {
  const out = join(folder, "out");
  await writeLab(
    "bin",
    `echo "$1" > "${out}"; ls "\${JUPYTER_PATH%%:*}/kernels" >> "${out}"; exit 7`,
  );
  process.env.PATH = [join(folder, "bin"), path].join(delimiter);
  expect(await startLab(folder, [], folder)).toBe(7);
  expect(await readFile(out, "utf8")).toBe(`${folder}\ntslab\n`);
});

test("in .venv of a package of ES modules the lab's own scripts stay what they are", async () => {
  await writeLab(join(".venv", "bin"), "exit 0");
  const script = join(folder, ".venv", "script.js");
  await writeFile(script, 'process.stdout.write(typeof require("node:fs").existsSync);\n');
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  expect(await startLab(folder, [], folder)).toBe(0);
  expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe("function");
});

test("where there is no lab one sentence says how to get it", async () => {
  const write = jest.spyOn(process.stderr, "write").mockReturnValue(true);
  process.env.PATH = folder;
  expect(await startLab(folder, [], folder)).toBe(1);
  expect(write).toHaveBeenCalledWith(expect.stringContaining("pip install jupyterlab"));
  write.mockRestore();
});
