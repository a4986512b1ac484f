import type { Codebook } from "../../src/themes/codebook.js";

/** A codebook of these themes, `sea/tides` being part of `sea`. */
export function codebookOf(themes: readonly string[]): Codebook {
  const rows = themes.map((theme) => {
    const at = theme.lastIndexOf("/");
    const label = theme.slice(at + 1).replace(/^./u, (letter) => letter.toUpperCase());
    return { theme, parent: at < 0 ? null : theme.slice(0, at), label, terms: [{ term: "tide*" }] };
  });
  return { codebook: "Rivers", version: "1", themes: rows } as unknown as Codebook;
}

/** Sixteen themes' parts within four themes. */
export const nested = Array.from({ length: 20 }, (_, i) =>
  i % 5 === 0 ? `t${i}` : `t${i - (i % 5)}/p${i}`,
);
