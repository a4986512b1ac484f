import { createRequire } from "node:module";
import path from "node:path";
import type Picomatch from "picomatch";

/** Tells whether a file is excluded, and which patterns have excluded none so far. */
export interface Excluded {
  readonly matches: (name: string) => boolean;
  readonly unused: () => readonly string[];
}

/**
 * What patterns exclude: a path below the folder read, a folder with all in it, a file's name in any
 * folder, or a glob (`drafts/**`, `*.html`); one without a slash is matched with names alone.
 */
export function matchExcluded(patterns: readonly string[]): Excluded {
  const rules = patterns.map((pattern) => ({ pattern, matches: ruleOf(pattern), isUsed: false }));
  return {
    matches(name) {
      const file = plainPath(name);
      const used = rules.filter((rule) => rule.matches(file));
      for (const rule of used) rule.isUsed = true;
      return used.length > 0;
    },
    unused: () => rules.filter(({ isUsed }) => !isUsed).map(({ pattern }) => pattern),
  };
}

function ruleOf(pattern: string): (file: string) => boolean {
  const wanted = plainPath(pattern).replace(/(?<=.)\/$/u, "");
  const isName = !wanted.includes("/");
  const isNamed = (file: string) =>
    file === wanted ||
    file.startsWith(`${wanted}/`) ||
    (isName && path.posix.basename(file) === wanted);
  if (!/[*?[{]/u.test(wanted)) return isNamed;
  const picomatch = createRequire(import.meta.url)("picomatch") as typeof Picomatch;
  const matches = picomatch(wanted, { basename: isName, dot: true });
  // A file may be called like a glob.
  return (file) => isNamed(file) || matches(file);
}

/** A path as all machines write it: slashes, letters composed. */
function plainPath(name: string): string {
  return path.posix.normalize(name.replaceAll("\\", "/")).normalize("NFC");
}
