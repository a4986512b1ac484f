import { keyOfTheme, nameOfTheme, type Theme } from "../codebook.js";
import type { Form } from "./fit-codebook.js";
import type { Losses } from "./losses.js";
import { limitLevels, orderThemes } from "./order-themes.js";
import { replaceForbidden } from "./xml-text.js";

/** A theme with the name under which it is written. */
export interface FittedName {
  readonly theme: Theme;
  /** Unique among its siblings. */
  readonly name: string;
  /** The key that a reader makes of the names; unique. */
  readonly key: string;
  /** The key, made so, of the theme it is part of. */
  readonly parent: string | null;
  /** How many themes it is within. */
  readonly depth: number;
}

/**
 * The themes with names that a form can hold, each followed by its parts. Where the form has no
 * nesting a part stands under its whole key. A replacement that makes two names one gets a number.
 */
export function fitNames(themes: readonly Theme[], form: Form, losses: Losses): FittedName[] {
  const isNested = form.holds.has("parts");
  const fitted = new Map<string, FittedName>();
  const ordered = isNested
    ? limitLevels(themes, (theme) => {
        losses.add("levels", theme);
      })
    : orderThemes(themes);
  const taken = keysAsTheyAre(ordered, form);
  for (const theme of ordered) {
    const parent = isNested && theme.parent !== null ? fitted.get(theme.parent) : undefined;
    const own = parent === undefined ? theme.theme : nameOfTheme(theme.theme, theme.parent);
    const clean = cleanName(own, form);
    let name = clean;
    let key = keyOfTheme(name, parent?.key ?? null);
    for (let n = 2; key !== theme.theme && taken.has(key); n++) {
      name = `${clean} ${n}`;
      key = keyOfTheme(name, parent?.key ?? null);
    }
    taken.add(key);
    if (name !== own) losses.addName(own, name);
    const place = { parent: parent?.key ?? null, depth: parent ? parent.depth + 1 : 0 };
    fitted.set(theme.theme, { theme, name, key, ...place });
  }
  return [...fitted.values()];
}

function cleanName(name: string, form: Form): string {
  const writable = replaceForbidden(name).trim();
  return (form.cleanName?.(writable) ?? writable).trim() || "_";
}

/** The keys that no replacement changes: nothing else may take them. */
function keysAsTheyAre(themes: readonly Theme[], form: Form): Set<string> {
  const keys = new Set<string>();
  for (const { theme, parent } of themes) {
    const isNested = form.holds.has("parts") && parent !== null;
    const name = isNested ? nameOfTheme(theme, parent) : theme;
    if (cleanName(name, form) === name && (!isNested || keys.has(parent))) keys.add(theme);
  }
  return keys;
}
