import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Socket } from "node:net";
import path from "node:path";
import { withFolder } from "../folder.js";
import { command, topoi, type Outcome } from "../run-topoi.js";

/** Runs `topoi notebook run` in a folder. */
function run(folder: string, ...words: string[]): Promise<Outcome> {
  return topoi(folder, "notebook", "run", ...words);
}

/** A notebook file with these code cells, the first tagged `parameters`. */
function notebookOf(...cells: string[]): string {
  return JSON.stringify({
    ...{ nbformat: 4, nbformat_minor: 5 },
    metadata: { kernelspec: { name: "tslab", display_name: "TypeScript" } },
    cells: cells.map((source, i) => ({
      ...{ cell_type: "code", id: `cell-${i}`, source, execution_count: null, outputs: [] },
      metadata: i === 0 ? { tags: ["parameters"] } : {},
    })),
  });
}

const files = {
  "one.ipynb": notebookOf('let theme = "sea";', "console.log(theme);"),
  "two.ipynb": notebookOf("let year = 2020;", "console.log(year);"),
  "bad.ipynb": notebookOf("let year = 2020;", 'throw new RangeError("no tide");'),
  "slow.ipynb": notebookOf("let year = 2020;", "while (true) {}"),
};

test("each notebook takes the parameters that it declares", async () => {
  await withFolder(files, async (folder) => {
    const words = ["one.ipynb", "two.ipynb", "-p", "theme=land", "-p", "year=1920"];
    const { status, out, err } = await run(folder, ...words);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const names = ["one.ipynb", "one.html", "two.ipynb", "two.html"];
    const written = await readdir(path.join(folder, "output", "notebooks"));
    expect(written.sort()).toEqual([...names].sort());
    expect(out.split("\n").map((line) => path.basename(line))).toEqual([...names, ""]);
    const page = (name: string) => readFile(path.join(folder, "output", "notebooks", name), "utf8");
    expect(await page("one.html")).toContain('<pre class="output stdout">land\n</pre>');
    expect(await page("two.html")).toContain('<pre class="output stdout">1920\n</pre>');
  });
});

test("what is wrong with the call is told before anything runs", async () => {
  await withFolder({ ...files, "b/one.ipynb": files["one.ipynb"] }, async (folder) => {
    const calls: [string[], string][] = [
      [["one.ipynb", "-p", "tehme=land"], 'error: parameter: expected "theme"; found "tehme"\n'],
      [
        ["one.ipynb", "two.ipynb", "-p", "place=x"],
        'error: parameter: expected one of theme, year; found "place"\n',
      ],
      [["one.ipynb", "-p", "theme"], 'error: parameter "theme": expected name=value\n'],
      [["none.ipynb"], "error: none.ipynb: no such notebook\n"],
      [
        ["one.ipynb", "b/one.ipynb"],
        "error: one.ipynb and b/one.ipynb: both would become one.html\n",
      ],
      [
        ["one.ipynb", "--time-limit", "soon"],
        "error: option '--time-limit <seconds>' argument 'soon' is invalid. " +
          "expected a number of seconds above 0; found soon\n",
      ],
    ];
    for (const [words, message] of calls) {
      expect(await run(folder, ...words)).toEqual({ status: 2, out: "", err: message });
    }
    expect(await readdir(folder)).not.toContain("output");
  });
});

test("one that fails does not keep the others from running, and is told", async () => {
  await withFolder(files, async (folder) => {
    const { status, out, err } = await run(folder, "bad.ipynb", "two.ipynb");
    expect(status).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => path.basename(line)),
    ).toEqual([...["two.ipynb", "two.html"]]);
    expect(err).toMatch(
      /^topoi: bad\.ipynb: cell 2 failed: RangeError: no tide\n\n {2}throw new /u,
    );
    const bad = await readFile(path.join(folder, "output", "notebooks", "bad.html"), "utf8");
    expect(bad).toContain("no tide");
  });
});

test("a cell that takes longer than it may is stopped", async () => {
  await withFolder(files, async (folder) => {
    const { status, err } = await run(folder, "slow.ipynb", "--time-limit", "0.3");
    expect(status).toBe(1);
    expect(err).toContain("KernelError: The cell took longer than 0.3 s and was stopped.");
  });
});

test("an interrupt ends it at once, the kernel too, and nothing is left half-written", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const tell = `import { connect } from "node:net";
const line = connect(${port}, "127.0.0.1");
await new Promise((done) => line.once("connect", done));`;
  await withFolder({ "loop.ipynb": notebookOf(tell, "while (true) {}") }, async (folder) => {
    const args = [command, "notebook", "run", "loop.ipynb"];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
    const ended = once(child, "exit");
    // The kernel has called: its line is cut when it ends.
    const [line] = (await once(server, "connection")) as [Socket];
    const cut = once(line.on("error", () => undefined).resume(), "close");
    child.kill("SIGINT");
    // A shell makes 130 of it.
    expect(await ended).toEqual([null, "SIGINT"]);
    await cut;
    expect(await readdir(folder)).toEqual(["loop.ipynb"]);
  });
  server.close();
});
