import { cutShort } from "../../text/cut-short.js";
import { plain } from "../../text/plain.js";
import { makeBlock, type Block } from "../block.js";
import { editBlock, type Edit, type RepairKind } from "./edit-block.js";
import { findIntrusions } from "./find-intrusions.js";
import { findMojibake } from "./find-mojibake.js";

/** How often something was mended, and the first case. */
export interface Repaired {
  readonly kind: RepairKind;
  readonly count: number;
  /** The word, as it stood in the text and as it is read. */
  readonly was: string;
  readonly now: string;
}

/** A block without damage, and what was mended in it. */
export interface RepairedBlock {
  /** `null` when nothing but invisible characters stood there. */
  readonly block: Block | null;
  readonly repaired: readonly Repaired[];
}

// Nothing of ASCII needs a repair.
// eslint-disable-next-line no-control-regex
const beyondAscii = /[^\u0000-\u007f]/u;

/** The block with mojibake mended and intrusions taken out; the very block where it has none. */
export function repairBlock(block: Block): RepairedBlock {
  if (!beyondAscii.test(block.text)) return { block, repaired: [] };
  const mojibake = findMojibake(block.text);
  const decoded = editBlock(block, mojibake);
  const intrusions = findIntrusions(decoded.text);
  const mended = editBlock(decoded, intrusions);
  // What `makeBlock` kept as a byte of mojibake and was none.
  const blanks = Array.from(mended.text.matchAll(/\u00a0/gu), ({ index }): Edit => {
    return { start: index, end: index + 1, text: " ", kind: "invisible" };
  });
  const tidied = editBlock(mended, blanks);
  return {
    // Blanks may have come out of mojibake, or now stand side by side.
    block: tidied === block ? block : remake(block, tidied),
    repaired: mergeRepaired([
      ...mojibake.map((edit) => describe(block.text, edit)),
      ...intrusions.map((edit) => describe(decoded.text, edit)),
    ]),
  };
}

function remake({ kind, layout }: Block, tidied: Block): Block | null {
  const block = makeBlock(kind, [tidied]);
  return block === null || layout === undefined ? block : { ...block, layout };
}

/** One row a kind, with the sum of the counts and the first case, in the order they were met. */
function mergeRepaired(repaired: readonly Repaired[]): Repaired[] {
  const merged = new Map<RepairKind, Repaired>();
  for (const row of repaired) {
    const known = merged.get(row.kind);
    merged.set(row.kind, known === undefined ? row : { ...known, count: known.count + row.count });
  }
  return [...merged.values()];
}

const names: Readonly<Record<RepairKind, readonly [one: string, more: string]>> = {
  mojibake: ["mojibake sequence", "mojibake sequences"],
  pronunciation: ["pronunciation inside a word", "pronunciations inside words"],
  "look-alike": ["word with look-alike letters", "words with look-alike letters"],
  invisible: ["invisible character", "invisible characters"],
};

/**
 * One sentence for all that was mended, safe to show (`repaired 3 mojibake sequences ("â€™" read as
 * "’")`), or `null` where nothing was.
 */
export function tellRepaired(repaired: readonly Repaired[]): string | null {
  if (repaired.length === 0) return null;
  const parts = mergeRepaired(repaired).map(({ kind, count, was, now }) => {
    const read =
      kind === "invisible" ? `in "${quote(now)}"` : `"${quote(was)}" read as "${quote(now)}"`;
    const example = kind === "invisible" && now === "" ? "" : ` (${read})`;
    return `${count} ${names[kind][count === 1 ? 0 : 1]}${example}`;
  });
  return `repaired ${parts.join(", ")}`;
}

const longestQuote = 40;

function quote(text: string): string {
  return cutShort(plain(text), longestQuote);
}

/** An intrusion is shown in its word, mojibake by itself. */
function describe(text: string, { kind, start, end, text: now }: Edit): Repaired {
  if (kind === "mojibake") return { kind, count: 1, was: text.slice(start, end), now };
  const before = /[\p{L}\p{M}]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const after = /^[\p{L}\p{M}]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? "";
  return {
    kind,
    count: 1,
    was: before + text.slice(start, end) + after,
    now: before + now + after,
  };
}
