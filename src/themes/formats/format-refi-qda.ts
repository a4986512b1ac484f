import { createHash } from "node:crypto";
import type { Codebook } from "../codebook.js";
import type { FormattedCodebook } from "./codebook-format.js";
import { describeCode } from "./code-description.js";
import { fitCodebook, type FittedTheme, type Form } from "./fit-codebook.js";
import { nestElements } from "./nest-elements.js";
import { escapeXml } from "./xml-text.js";

export const namespace = "urn:QDA-XML:codebook:1.0";

const form: Form = {
  name: "REFI-QDA",
  holds: new Set([
    "parts",
    "labels",
    "definitions",
    "present_from",
    "languages",
    "weights",
    "stems",
    "capitals",
    "exceptions",
    "near",
    "learned",
  ]),
  hasShortLabels: true,
};

/** The text of a codebook as the standard's schema wants it. */
export function formatRefiQda(codebook: Codebook): FormattedCodebook {
  const { themes, losses } = fitCodebook(codebook, form);
  const codes = nestElements(
    themes,
    2,
    "Code",
    (theme) => `<Code ${attributesOf(theme)}>`,
    (theme) => {
      const description = escapeText(describeCode(theme));
      return description === "" ? [] : [`<Description>${description}</Description>`];
    },
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="${namespace}" origin="topoi">
  <Codes>
${codes}  </Codes>
</CodeBook>
`;
  return { text, losses };
}

function attributesOf({ key, name, terms, hasParts }: FittedTheme): string {
  const isFolder = hasParts && terms.length === 0;
  return `guid="${guidOf(key)}" name="${escapeXml(name)}" isCodable="${isFolder ? "false" : "true"}"`;
}

/** Line feeds stand as they are, for people to read. */
function escapeText(text: string): string {
  return escapeXml(text).replaceAll("&#10;", "\n");
}

/**
 * A GUID made of a theme's key (RFC 9562, version 5, a name space of topoi's own), so that a code
 * stays the same code when the codebook is written again.
 */
function guidOf(key: string): string {
  const hash = createHash("sha1").update(`topoi theme ${key}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString("hex").toUpperCase();
  return [8, 12, 16, 20, 32].map((end, i) => digits.slice([0, 8, 12, 16, 20][i], end)).join("-");
}
