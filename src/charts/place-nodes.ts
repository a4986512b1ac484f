import { estimateWidth } from "./estimate-width.js";
import { wrapLabel } from "./label.js";
import type { NetworkNode } from "./name-nodes.js";
import { sizes } from "./style.js";

/** A node of a network with its place in pixels, and its label beside it, a line each. */
export interface NodePlace extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly align: "left" | "right";
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** The places of all nodes, the middle of their ring, and the size of the picture. */
export interface Ring {
  readonly places: readonly NodePlace[];
  readonly middle: { readonly x: number; readonly y: number };
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export const nodeFontSize = 11.5;
/** Pixels of the largest node's radius, the least, and between a node and its label. */
const largest = 17;
const least = 2.5;
const gap = 6;
/** Pixels of the shortest ring from top to bottom, and between a label and the next. */
const shortest = 400;
const between = 5;
/** In columns: the longest line of a label. */
const longestLine = 36;

/**
 * Nodes on a ring in their order, clockwise from the top, all equally far apart in height: each
 * label has a line of its own outside the ring, where nothing else is. A node's area is its
 * passages. Where a node stands depends on nothing but the order, so that two networks of a
 * codebook can be laid beside each other.
 *
 * @param tell - how often a node occurs, behind its name
 */
export function placeNodes(
  nodes: readonly NetworkNode[],
  tell: (node: NetworkNode) => string,
): Ring {
  const texts = nodes.map((node) =>
    wrapLabel(`${node.name} ${tell(node)}`, longestLine).split("\n"),
  );
  const most = Math.max(1, ...nodes.map(({ passages }) => passages));
  const rows = Math.ceil(nodes.length / 2);
  const tallest = Math.max(1, ...texts.map((lines) => lines.length)) * sizes.line + between;
  const step = Math.max(tallest, shortest / Math.max(1, rows));
  const radius = Math.min(largest, 0.46 * step);
  const ring = (rows * step) / 2;
  // The first stands half a step below the top of the ring, the last above its bottom.
  const height = round((rows - 1) * step + 2 * Math.max(radius, tallest / 2) + 4);
  const widest = Math.max(...texts.flat().map((text) => estimateWidth(text, nodeFontSize)));
  const aside = widest + gap + radius;
  const middle = { x: round(aside + ring), y: round(height / 2) };
  const places = nodes.map((node, i): NodePlace => {
    const isRight = i < rows;
    // On the left side upwards; of an odd number the left has one less, and stands between.
    const fromTop = isRight ? i : nodes.length - 1 - i;
    const shift = !isRight && nodes.length % 2 === 1 ? 1 : 0.5;
    const y = middle.y - ring + (fromTop + shift) * step;
    const away = Math.sqrt(Math.max(0, ring * ring - (y - middle.y) ** 2));
    const x = middle.x + (isRight ? away : -away);
    const own = Math.max(least, radius * Math.sqrt(node.passages / most));
    return {
      ...node,
      ...{ x: round(x), y: round(y), radius: round(own), align: isRight ? "left" : "right" },
      lines: (texts[i] ?? []).map((text, line, lines) => ({
        text,
        x: round(isRight ? x + own + gap : x - own - gap),
        y: round(y + (line - (lines.length - 1) / 2) * sizes.line),
      })),
    };
  });
  return { places, middle, radius: ring, width: round(2 * (aside + ring)), height };
}

/** To a tenth of a pixel. */
function round(value: number): number {
  return Math.round(10 * value) / 10;
}
