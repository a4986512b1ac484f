import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** A page open in the browser, and what it did that a page of topoi must not do. */
export interface OpenPage {
  readonly page: Page;
  /** Errors on the console, errors thrown, requests other than for the page itself and its data. */
  readonly complaints: readonly string[];
}

/** Opens a file, at a place in it, as a reader does who has no network; scripts may run. */
export async function openPage(browser: Browser, file: string, hash = ""): Promise<OpenPage> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(file).href;
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (url !== address && !/^(?:data|blob):/u.test(url)) complaints.push(`request: ${url}`);
  });
  await page.goto(`${address}${hash}`, { waitUntil: "load" });
  return { page, complaints };
}
