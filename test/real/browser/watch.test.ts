import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { watch as watchFolder } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { withFolder } from "../../folder.js";
import { seeds } from "../../sample.js";
import { openBrowser } from "../open-browser.js";
import { repository } from "../places.js";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** A watcher, and the lines it tells, one after the other. */
interface Watcher {
  readonly child: ChildProcess;
  next(): Promise<string>;
  /** Ctrl-C; gives its status. */
  end(): Promise<number | null>;
}

const watchers: ChildProcess[] = [];
afterEach(() => {
  // One that a failed test left.
  for (const child of watchers.splice(0)) child.kill("SIGINT");
});

function watch(folder: string): Watcher {
  const words = [
    path.join(repository, "dist", "cli.js"),
    "run",
    "--watch",
    "--output",
    "seeds/out",
  ];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  watchers.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    next: async () => String((await lines.next()).value),
    async end() {
      const ended = once(child, "exit") as Promise<[number | null]>;
      child.kill("SIGINT");
      return (await ended)[0];
    },
  };
}

async function openReport(line: string): Promise<{ page: Page; complaints: string[] }> {
  const address = /http:\S+/u.exec(line)?.[0] ?? "";
  if (browser === undefined) throw new Error("expected an open browser");
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${address}#frequency`);
  return { page, complaints };
}

test("a document that is added shows in the open page, which keeps its place; what is written triggers nothing", async () => {
  await withFolder(seeds, async (folder) => {
    const watcher = watch(folder);
    const served = await watcher.next();
    expect(await watcher.next()).toMatch(/^3 files: run in \d+\.\d s$/u);
    const { page, complaints } = await openReport(served);
    const report = page.frameLocator("iframe");
    await report.locator("#documents tbody tr").nth(2).waitFor({ state: "attached" });
    expect(await report.locator("#documents tbody tr").count()).toBe(3);
    const place = "document.querySelector('iframe').contentWindow";
    // The new run has a section more above this one.
    const top = `${place}.document.querySelector("#frequency").getBoundingClientRect().top`;
    await page.evaluate(`${place}.scrollBy(0, 40)`);
    const before = Number(await page.evaluate(top));
    const dike = "A dike is a promise to the village behind it, and a threat to the next one.\n";
    await writeFile(path.join(folder, "seeds", "dike.txt"), dike);
    expect(await watcher.next()).toMatch(/^1 file new: run in/u);
    await report.locator("#documents tbody tr").nth(3).waitFor({ state: "attached" });
    await page.locator('body[data-run$="-2"]').waitFor();
    await report.locator("#changes").waitFor({ state: "attached" });
    expect(Math.abs(Number(await page.evaluate(top)) - before)).toBeLessThan(20);
    expect(await page.evaluate(`${place}.location.hash + location.hash`)).toBe(
      "#frequency#frequency",
    );
    await unlink(path.join(folder, "seeds", "dike.txt"));
    await writeFile(path.join(folder, "seeds", "themes.yml"), "codebook: broken\nthemes: 3\n");
    expect(await watcher.next()).toBe(
      "1 file removed, codebook changed: the run failed; watching goes on",
    );
    const alert = page.locator("[role=alert]");
    await alert.filter({ hasText: "themes.yml" }).waitFor();
    expect(await alert.innerText()).toMatch(/^The last run failed;.*\n.*themes: expected .*3/u);
    await writeFile(path.join(folder, "seeds", "themes.yml"), seeds["seeds/themes.yml"] ?? "");
    expect(await watcher.next()).toMatch(/^codebook changed: run in/u);
    await page.locator('body[data-run$="-3"]').waitFor();
    expect(await alert.isVisible()).toBe(false);
    expect(await report.locator("#documents tbody tr").count()).toBe(3);
    expect(complaints).toEqual([]);
    await page.close();
    expect(await watcher.end()).toBe(0);
    expect(await watcher.next()).toBe("Watching ended.");
  });
});

test("Ctrl-C in the middle of a run ends with the last complete output and nothing beside it", async () => {
  await withFolder(seeds, async (folder) => {
    const watcher = watch(folder);
    await watcher.next();
    await watcher.next();
    const manifest = path.join(folder, "seeds", "out", "manifest.json");
    const before = await readFile(manifest, "utf8");
    const draft = await mkdtemp(path.join(os.tmpdir(), "topoi-draft-"));
    await writeFile(
      path.join(draft, "dike.txt"),
      "A dike is a promise to the village behind it.\n",
    );
    const out = watchFolder(path.join(folder, "seeds", "out"));
    const started = new Promise<void>((resolve) => {
      out.on("change", (_, name) => {
        if (String(name).startsWith(".topoi-stage-")) resolve();
      });
    });
    await rename(path.join(draft, "dike.txt"), path.join(folder, "seeds", "dike.txt"));
    await started;
    out.close();
    expect(await watcher.end()).toBe(0);
    expect(await watcher.next()).toMatch(/^Watching ended; the run that was going was broken off/u);
    expect(await readFile(manifest, "utf8")).toBe(before);
    expect((await readdir(path.join(folder, "seeds", "out"))).sort()).toEqual(
      [".topoi-cache", ".topoi-runs", "charts", "manifest.json", "report.html", "tables"].sort(),
    );
    await rm(draft, { recursive: true });
  });
});
