import { spawn } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { repository } from "../places.js";
import { makeEnvironment } from "./jupyter.js";

/** JupyterLab, started as `npm run lab` starts it. */
export interface LabServer {
  /** Address of a page of the lab: a notebook's path below the folder served. */
  readonly addressOf: (notebook: string) => string;
  readonly stop: () => Promise<void>;
}

const token = "topoi-test";
const startLimit = 120_000;

/** JupyterLab on the notebooks of a folder; settles when it answers. */
export async function startServer(notebooks: string): Promise<LabServer> {
  const env = await makeEnvironment();
  const port = await findFreePort();
  await configure(env.JUPYTER_CONFIG_DIR ?? "", port);
  // The command registers the kernel by itself.
  delete env.JUPYTER_PATH;
  const child = spawn("npm", ["run", "--silent", "lab", "--", notebooks], {
    cwd: repository,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: npm, the command, the server and the kernels end together.
    detached: true,
  });
  const closed = new Promise<void>((resolve) => child.once("close", resolve));
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (log += text));
  }
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await closed;
  };
  const base = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + startLimit; !(await answers(`${base}/api/status`));) {
    if (child.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error(`JupyterLab did not start:\n${log}`);
    }
    await wait(200);
  }
  return { addressOf: (name) => `${base}/lab/tree/${encodeURI(name)}?token=${token}`, stop };
}

async function configure(folder: string, port: number): Promise<void> {
  const server = {
    ServerApp: { ip: "127.0.0.1", port, port_retries: 0, open_browser: false, allow_root: true },
    IdentityProvider: { token },
    // No look at the package index.
    LabApp: { extension_manager: "readonly" },
  };
  const news = { fetchNews: "false", checkForUpdates: false };
  // Cells out of sight are drawn too.
  const notebook = { windowingMode: "none" };
  await writeJson(path.join(folder, "jupyter_server_config.json"), server);
  const settings = path.join(folder, "lab", "user-settings", "@jupyterlab");
  await writeJson(
    path.join(settings, "apputils-extension", "notification.jupyterlab-settings"),
    news,
  );
  await writeJson(
    path.join(settings, "notebook-extension", "tracker.jupyterlab-settings"),
    notebook,
  );
}

async function writeJson(file: string, value: object): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(value));
}

async function answers(address: string): Promise<boolean> {
  const headers = { Authorization: `token ${token}` };
  const response = await fetch(address, { headers }).catch(() => null);
  return response?.ok ?? false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
