import { formatCount } from "./format-count.js";

/** What figures count, in words: one of it, and several. */
const namesOfThings = {
  passages: ["passage", "passages"],
  sentences: ["sentence in the author's own voice", "sentences in the authors' own voice"],
  claims: ["claim", "claims"],
  premises: ["premise", "premises"],
  proposals: ["proposal", "proposals"],
  none: ["sentence without a role", "sentences without a role"],
  backed: ["backed claim or proposal", "backed claims and proposals"],
  for: ["claim or proposal for it", "claims and proposals for it"],
  against: ["claim or proposal against it", "claims and proposals against it"],
  neutral: ["claim or proposal without a stance", "claims and proposals without a stance"],
  reported: ["sentence in another's voice", "sentences in others' voices"],
};

/**
 * What a figure counts, and of whom: `5 passages`, `Sovereignty · Ada Brook · 2021`.
 *
 * @param {Figure} figure
 * @param {number} count
 * @param {string} theme its name
 * @returns {{ title: string, about: string }}
 */
export function describeFigure({ what, author, year, document }, count, theme) {
  const [one = "", many = ""] = namesOfThings[what];
  const groups = [
    theme,
    ...(author === undefined ? [] : [author ?? "unknown author"]),
    ...(year === undefined ? [] : [String(year ?? "unknown year")]),
    ...(document === undefined ? [] : [document]),
  ];
  return {
    title: `${formatCount(count)} ${count === 1 ? one : many}`,
    about: groups.join(" · "),
  };
}
