import { symlink } from "node:fs/promises";
import { request } from "node:http";
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import path from "node:path";
import { serveOutput, type Served } from "../../src/watch/serve-output.js";
import { withFolder } from "../folder.js";

const files = {
  "out/report.html": "<h1>Report</h1>",
  "out/charts/a.svg": "<svg/>",
  "out/.topoi-cache/x.pack": "kept",
  "out/empty.csv": "",
  "secret.txt": "secret",
};

interface Asked {
  readonly method?: string;
  readonly host?: string;
}

async function ask(served: Served, place: string, { method = "GET", host }: Asked = {}) {
  const { port } = served;
  const headers = { host: host ?? `127.0.0.1:${port}` };
  const asked = request({ host: "127.0.0.1", port, path: place, method, headers });
  asked.end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += String(chunk);
  return { status: response.statusCode, text, headers: response.headers };
}

async function listenTo({ port }: Served): Promise<IncomingMessage> {
  const asked = request({ host: "127.0.0.1", port, path: "/-/runs" });
  asked.end();
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  return response.setEncoding("utf8");
}

async function serving(use: (served: Served, folder: string) => Promise<void>): Promise<void> {
  await withFolder(files, async (folder) => {
    const served = await serveOutput(path.join(folder, "out"));
    await use(served, folder).finally(() => served.close());
  });
}

test("files come byte for byte, and the page around the report says what it may do", async () => {
  await serving(async (served) => {
    const report = await ask(served, "/report.html");
    expect(report).toMatchObject({ status: 200, text: files["out/report.html"] });
    expect(report.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(await ask(served, "/charts/a.svg?1")).toMatchObject({ status: 200, text: "<svg/>" });
    expect(await ask(served, "/empty.csv")).toMatchObject({ status: 200, text: "" });
    const page = await ask(served, "/");
    expect(page.text).toContain("<iframe");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/charts/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "//etc/passwd",
  "/charts",
  "/charts/",
  "/.topoi-cache/x.pack",
  "/link.txt",
  "/report.html%00",
  "/nothing",
])("%s is not served", async (place) => {
  await serving(async (served, folder) => {
    await symlink(path.join(folder, "secret.txt"), path.join(folder, "out", "link.txt"));
    expect(await ask(served, place)).toMatchObject({ status: 404 });
  });
});

test("only GET, only by this machine's own names, only paths that can be read", async () => {
  await serving(async (served) => {
    expect(await ask(served, "/report.html", { method: "POST" })).toMatchObject({ status: 405 });
    const foreign = { host: `elsewhere.example:${served.port}` };
    expect(await ask(served, "/report.html", foreign)).toMatchObject({ status: 403 });
    const local = { host: `localhost:${served.port}` };
    expect(await ask(served, "/report.html", local)).toMatchObject({ status: 200 });
    expect(await ask(served, "/%ff")).toMatchObject({ status: 400 });
  });
});

test("each run is announced to who listens, and who comes late learns which was the last", async () => {
  await serving(async (served) => {
    const early = await listenTo(served);
    expect(String((await once(early, "data"))[0])).toContain(`data: ${process.pid}-0\n\n`);
    served.announce();
    expect(String((await once(early, "data"))[0])).toBe(`event: run\ndata: ${process.pid}-1\n\n`);
    const late = await listenTo(served);
    expect(String((await once(late, "data"))[0])).toContain(`data: ${process.pid}-1\n\n`);
    for (const listener of [early, late]) listener.destroy();
  });
});

test("that a run failed is told to who listens and who comes late, until one does not", async () => {
  await serving(async (served) => {
    const early = await listenTo(served);
    await once(early, "data");
    const why = 'themes.yml: expected "a list"\nfound 3';
    served.announceFailure(why);
    const event = `event: run\ndata: ${process.pid}-0\n\nevent: failure\ndata: ${JSON.stringify(why)}\n\n`;
    expect(String((await once(early, "data"))[0])).toBe(event);
    const late = await listenTo(served);
    expect(String((await once(late, "data"))[0])).toContain(event);
    served.announce();
    expect(String((await once(late, "data"))[0])).toBe(`event: run\ndata: ${process.pid}-1\n\n`);
    for (const listener of [early, late]) listener.destroy();
  });
});

test("a port that is taken is told", async () => {
  await serving(async (served) => {
    await expect(serveOutput("anywhere", served.port)).rejects.toThrow(
      `--port: expected a free port; found ${served.port}: it is taken by another program`,
    );
  });
});
