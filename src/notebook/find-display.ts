import { createRequire } from "node:module";
import type { MimeBundle } from "./notebook.js";

/** Shows one bundle below the cell. */
export type Display = (data: MimeBundle) => void;

/**
 * What shows a bundle below the running cell, or null outside of a tslab kernel.
 *
 * tslab's own `display.raw` sends one mime type at a time. The function beneath it sends a whole
 * bundle, so that each reader takes the form it can show; tslab keeps it on a module that this
 * process has loaded only if it is a kernel. It belongs to the running cell: ask at once, not
 * after an `await`.
 */
export function findDisplay(): Display | null {
  const { cache } = createRequire(import.meta.url);
  for (const [file, module] of Object.entries(cache)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(file)) continue;
    const { lastWriteDisplayData: write } = (module?.exports ?? {}) as Partial<TslabModule>;
    if (write)
      return (data) => {
        write({ data, metadata: {}, transient: {} }, false);
      };
  }
  return null;
}

interface TslabModule {
  readonly lastWriteDisplayData: ((content: object, update: boolean) => void) | null;
}
