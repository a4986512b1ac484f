import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { spawnKernel } from "../../src/notebook/spawn-kernel.js";

test("a kernel listens on this machine only, with a key of its own that no other user can read", async () => {
  const [one, two] = await Promise.all([spawnKernel("."), spawnKernel(".")]);
  const file = String(one.child.spawnargs.at(-1));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
  expect(one.connection).toMatchObject({
    transport: "tcp",
    ip: "127.0.0.1",
    signature_scheme: "hmac-sha256",
  });
  expect(one.connection.key).toMatch(/^[0-9a-f]{64}$/);
  expect(one.connection.key).not.toBe(two.connection.key);
  const ports = [one, two].flatMap(({ connection }) =>
    Object.entries(connection).flatMap(([name, value]) =>
      name.endsWith("_port") ? [value as number] : [],
    ),
  );
  expect(new Set(ports).size).toBe(10);
  one.kill();
  two.kill();
  expect(existsSync(dirname(file))).toBe(false);
});

test("a killed kernel is gone, and so are the listeners that would have killed it", async () => {
  const before = process.listenerCount("SIGINT");
  const { child, kill } = await spawnKernel(".");
  expect(process.listenerCount("SIGINT")).toBe(before + 1);
  const gone = new Promise((resolve) =>
    child.once("exit", (_, signal) => {
      resolve(signal);
    }),
  );
  kill();
  kill();
  expect(await gone).toBe("SIGKILL");
  expect(process.listenerCount("SIGINT")).toBe(before);
});
