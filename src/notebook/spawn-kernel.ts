import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanUpOnExit } from "../clean-up-on-exit.js";
import { kernelArguments } from "./kernel-arguments.js";

/** Where a kernel listens, as Jupyter's connection files say it. */
export interface Connection {
  readonly transport: "tcp";
  readonly ip: "127.0.0.1";
  readonly shell_port: number;
  readonly iopub_port: number;
  readonly stdin_port: number;
  readonly control_port: number;
  readonly hb_port: number;
  readonly key: string;
  readonly signature_scheme: "hmac-sha256";
}

/** A kernel's process. */
export interface KernelProcess {
  readonly connection: Connection;
  readonly child: ChildProcess;
  /** The end of what the process itself wrote on standard error. */
  readonly stderr: () => string;
  /** Kills the process at once and removes its temporary folder; harmless when repeated. */
  readonly kill: () => void;
}

const keptStderr = 4000;

/**
 * A new tslab kernel process that works in `folder`. It is killed, and its connection file
 * (readable by this user only) removed, by `kill` or when this process ends.
 */
export async function spawnKernel(folder: string): Promise<KernelProcess> {
  const connection = await chooseConnection();
  const temporary = mkdtempSync(join(tmpdir(), "topoi-kernel-"));
  const file = join(temporary, "connection.json");
  writeFileSync(file, JSON.stringify(connection), { mode: 0o600 });
  const child = spawn(process.execPath, kernelArguments(file), {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  // The channel only tells the kernel that we are gone; it must not hold this process open.
  child.channel?.unref();
  let stderr = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-keptStderr);
  });
  const kill = cleanUpOnExit(() => {
    child.kill("SIGKILL");
    rmSync(temporary, { recursive: true, force: true });
  });
  return { connection, child, stderr: () => stderr, kill };
}

async function chooseConnection(): Promise<Connection> {
  const [shell_port, iopub_port, stdin_port, control_port, hb_port] = await findFreePorts();
  return {
    transport: "tcp",
    ip: "127.0.0.1",
    shell_port,
    iopub_port,
    stdin_port,
    control_port,
    hb_port,
    key: randomBytes(32).toString("hex"),
    signature_scheme: "hmac-sha256",
  };
}

type Ports = [number, number, number, number, number];

/** Five ports that were free just now: held all at once, so that no two are the same. */
async function findFreePorts(): Promise<Ports> {
  const servers = Array.from({ length: 5 }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", () => {
            resolve((server.address() as AddressInfo).port);
          });
        }),
    ),
  );
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((done) =>
          server.close(() => {
            done();
          }),
        ),
    ),
  );
  return ports as Ports;
}
