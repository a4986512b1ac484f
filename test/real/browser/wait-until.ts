import type { Page } from "playwright-core";

/**
 * Ends when an expression is true in the page, looked at before each frame. What playwright has for
 * it puts the expression together anew each time, which a page that allows only its own scripts
 * refuses from the second time on.
 */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const look = () => ((${expression}) ? resolve() : requestAnimationFrame(look));
    look();
  })`);
}
