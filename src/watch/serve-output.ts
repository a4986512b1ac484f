import { createReadStream } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { livePage, livePolicy } from "./live-page.js";

/** An output folder that is served on this machine. */
export interface Served {
  readonly port: number;
  /** Tells every page that shows the report that there is a new one. */
  announce(): void;
  /** Tells them that the last run failed, and why; until there is a new report. */
  announceFailure(why: string): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".json": "application/json; charset=utf-8",
  ".ipynb": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".parquet": "application/vnd.apache.parquet",
};

/** For every answer: nothing is remembered, guessed, or shown inside another's page. */
const always = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
};

/**
 * Serves an output folder on 127.0.0.1, for this machine's own browsers: `/` is the report, which
 * loads itself anew when `announce` is called. Files come as they are; names that begin with a
 * full stop, and links that lead out of the folder, are not served.
 *
 * @param port - 0: any that is free
 * @throws Error when the port is taken.
 */
export async function serveOutput(output: string, port = 0): Promise<Served> {
  const listeners = new Set<ServerResponse>();
  // Another server, at the same port, counts its runs from another beginning.
  let runs = 0;
  let failure: string | null = null;
  const state = (): string => {
    const run = `event: run\ndata: ${process.pid}-${runs}\n\n`;
    return failure === null ? run : `${run}event: failure\ndata: ${JSON.stringify(failure)}\n\n`;
  };
  const tellAll = (): void => {
    for (const listener of listeners) listener.write(state());
  };
  const server = createServer((request, response) => {
    const place = placeOf(request, response, server);
    if (place === null) return;
    if (place === "/") {
      answer(response, 200, livePage, { "Content-Security-Policy": livePolicy }, ".html");
    } else if (place === "/-/runs") {
      response.writeHead(200, { ...always, "Content-Type": "text/event-stream" });
      response.write(`retry: 1000\n${state()}`);
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
    } else {
      sendFile(output, place, response).catch(() => {
        if (response.headersSent) response.destroy();
        else answer(response, 404, "There is no such file.\n");
      });
    }
  });
  await listen(server, port);
  return {
    port: portOf(server),
    announce() {
      runs++;
      failure = null;
      tellAll();
    },
    announceFailure(why) {
      failure = why;
      tellAll();
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const reason = code === "EADDRINUSE" ? "it is taken by another program" : message;
      reject(new Error(`--port: expected a free port; found ${port}: ${reason}`));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The path asked for; `null` where the request is refused, which is answered then. */
function placeOf(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
): string | null {
  // A page elsewhere may give its own name this machine's address: it would be asked by that name.
  const hosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${portOf(server)}`);
  if (!hosts.includes(request.headers.host ?? "")) {
    answer(response, 403, `Expected ${hosts.join(" or ")} as host.\n`);
    return null;
  }
  if (request.method !== "GET") {
    answer(response, 405, "Expected GET.\n", { Allow: "GET" });
    return null;
  }
  try {
    return decodeURIComponent((request.url ?? "/").replace(/[?#].*$/u, ""));
  } catch {
    answer(response, 400, "Expected a path in UTF-8.\n");
    return null;
  }
}

/** @throws Error where there is no such file to be served. */
async function sendFile(output: string, place: string, response: ServerResponse): Promise<void> {
  const parts = place.split("/").slice(1);
  if (parts.some((part) => part === "" || part.startsWith(".") || /[\\:\0]/u.test(part))) {
    throw new Error("expected a path below the folder");
  }
  const root = await realpath(output);
  const file = await realpath(path.join(root, ...parts));
  if (!file.startsWith(root + path.sep)) throw new Error("expected no link out of the folder");
  const handle = await open(file);
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    throw new Error("expected a file");
  }
  response.writeHead(200, {
    ...always,
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    // Beside what a page says itself.
    "Content-Security-Policy": "frame-ancestors 'self'",
  });
  const stream = createReadStream(file, { fd: handle, end: Math.max(0, found.size - 1) });
  stream.once("error", () => response.destroy());
  response.once("close", () => stream.destroy());
  stream.pipe(response);
}

function answer(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
  type = "",
): void {
  const kind = types[type] ?? "text/plain; charset=utf-8";
  response.writeHead(status, { ...always, "Content-Type": kind, ...headers });
  response.end(text);
}
