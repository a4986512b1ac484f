import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cleanUpOnExit } from "../src/clean-up-on-exit.js";

test("the clean-up is done once, and then nothing listens any more", () => {
  const before = process.listenerCount("SIGINT");
  let times = 0;
  const cleanUp = cleanUpOnExit(() => {
    times += 1;
  });
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  cleanUp();
  cleanUp();
  expect(times).toBe(1);
  expect(process.listenerCount("SIGINT")).toBe(before);
});

/** What a process prints that has cleaned up by the time it ends, and how it ended. */
function run(code: string): Promise<{ stdout: string; signal: unknown; status: unknown }> {
  const module = new URL("../dist/modules/clean-up-on-exit.js", import.meta.url);
  const script = `import { cleanUpOnExit } from ${JSON.stringify(module.href)};
    import { writeSync } from "node:fs";
    cleanUpOnExit(() => { writeSync(1, "clean"); });
    ${code}`;
  return new Promise((resolve) => {
    const args = ["--input-type=module", "--eval", script];
    execFile(
      process.execPath,
      args,
      { cwd: fileURLToPath(new URL(".", module)) },
      (error, stdout) => {
        resolve({ stdout, signal: error?.signal ?? null, status: error?.code ?? 0 });
      },
    );
  });
}

test("it is done when the process ends, however it does", async () => {
  expect(await run("process.exit(3);")).toMatchObject({ stdout: "clean", status: 3 });
  expect(await run("")).toMatchObject({ stdout: "clean", status: 0 });
  expect(await run("throw new Error('no');")).toMatchObject({ stdout: "clean", status: 1 });
});

test("an interrupted process is cleaned up and still ends by the interrupt", async () => {
  const wait = "setInterval(() => {}, 1e6);";
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    const ended = await run(`${wait} process.kill(process.pid, "${signal}");`);
    expect(ended).toMatchObject({ stdout: "clean", signal });
  }
});

test("where somebody else listens to an interrupt, they decide", async () => {
  const ended = await run(
    `process.on("SIGINT", () => { process.exit(5); }); process.kill(process.pid, "SIGINT");
     setInterval(() => {}, 1e6);`,
  );
  expect(ended).toMatchObject({ stdout: "clean", status: 5 });
});
