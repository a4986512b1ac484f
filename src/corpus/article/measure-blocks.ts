import type { Span } from "../../rows.js";
import type { Block } from "../block.js";
import { findCore } from "./find-core.js";
import { lineWords } from "../lines/line-shape.js";
import { measureBlock, type Features } from "./measure-block.js";
import { longerWords, measureCohesion, measureKinship } from "./measure-cohesion.js";

/** What a block is told of its neighbours, two before and two after it. */
const inherited = "words ends running heading furniture linked readable commas item listTag".split(
  " ",
);
const neighbours = [
  ["before1", -1],
  ["after1", 1],
  ["before2", -2],
  ["after2", 2],
] as const;
/** No title stands further above its article. */
const furthestTitle = 25;
const farthestGap = 30;

/** The features of all blocks of a page, and the run of blocks that looks most like its article. */
export interface PageMeasures {
  /** The features of the block at a position, made when asked for: of a long page they fill the memory. */
  readonly featuresOf: (block: number) => Features;
  readonly core: Span;
}

/**
 * The features of every block of a page, in order: its own, its neighbours', and its place in the
 * page and among what the page speaks of. Rounded, so that no platform's last digit decides.
 */
export function measureBlocks(blocks: readonly Block[], title: string | null): PageMeasures {
  const own = blocks.map((block) => measureBlock(block, title));
  const isRepeated = findRepeated(blocks);
  const running = blocks.map((block, i) => (own[i]?.running === 1 ? lineWords(block.text) : 0));
  const unique = running.map((words, i) => (isRepeated[i] === true ? 0 : words));
  const core = findCore(own, unique);
  const kinship = measureKinship(blocks, unique);
  const cohesion = measureCohesion(blocks, core);
  const place = describePlaces(running, core);
  const titleAt = findTitleLine(blocks, own, cohesion, core);
  const containers = sumByContainer(blocks, running);
  const total = Math.max(sum(running), 1);
  const replies = countReplies(own, core.start);
  const featuresOf = (i: number): Features => {
    const around = (reach: number) => own.slice(Math.max(0, i - reach), i + reach + 1);
    const container = blocks[i]?.layout?.container;
    return round({
      ...own[i],
      ...place(i),
      ...describeNeighbours(own, i),
      repeated: isRepeated[i] === true ? 1 : 0,
      kinship: kinship[i] ?? 0,
      cohesion: cohesion[i] ?? 0,
      cohesionNear: mean(cohesion.slice(Math.max(0, i - 3), i + 4)),
      beforeTitle: log(titleAt - i),
      afterTitle: log(i - titleAt),
      repliesBefore: log(replies[i] ?? 0),
      legalNear: mean(around(3).map(({ legal }) => legal ?? 0)),
      replyNear: mean(around(4).map(({ reply }) => reply ?? 0)),
      shortNear: mean(around(4).map(({ running, ends }) => (running === 0 && ends === 0 ? 1 : 0))),
      furnitureNear: mean(around(4).map(({ furniture }) => furniture ?? 0)),
      container: container === undefined ? 0 : (containers.get(container) ?? 0) / total,
    });
  };
  return { featuresOf, core };
}

/** For each block how many blocks behind the core's first, up to it, are replies. */
function countReplies(own: readonly Features[], start: number): number[] {
  let replies = 0;
  return own.map(({ reply }, i) => (i > start && reply === 1 ? ++replies : replies));
}

/** Where a block stands: in the page, to the core, and how much running text is around it. */
function describePlaces(running: readonly number[], core: Span): (i: number) => Features {
  const total = Math.max(sum(running), 1);
  const before = [0];
  for (const words of running) before.push((before.at(-1) ?? 0) + words);
  const within = (start: number, end: number) =>
    (before[Math.min(end, running.length)] ?? 0) - (before[Math.max(start, 0)] ?? 0);
  const gap = (from: number, step: 1 | -1) => {
    for (let i = 1; i <= farthestGap; i++) {
      const words = running[from + i * step];
      if (words === undefined) break;
      if (words > 0) return i - 1;
    }
    return farthestGap;
  };
  return (i) => {
    const here = running[i] ?? 0;
    return {
      position: i / Math.max(running.length - 1, 1),
      runningBefore: within(0, i) / total,
      runningAfter: within(i + 1, running.length) / total,
      gapBefore: log(gap(i, -1)),
      gapAfter: log(gap(i, 1)),
      near2: log(within(i - 2, i + 3) - here),
      near5: log(within(i - 5, i + 6) - here),
      near15: log(within(i - 15, i + 16) - here),
      inCore: i >= core.start && i < core.end ? 1 : 0,
      beforeCore: log(core.start - i),
      afterCore: log(i - core.end + 1),
      coreShare: within(core.start, core.end) / total,
    };
  };
}

function describeNeighbours(own: readonly Features[], i: number): Features {
  const described: Record<string, number> = {};
  for (const [prefix, by] of neighbours) {
    for (const name of inherited) described[`${prefix}.${name}`] = own[i + by]?.[name] ?? 0;
  }
  return described;
}

/** The line above the core that speaks most of what the core speaks of. */
function findTitleLine(
  blocks: readonly Block[],
  own: readonly Features[],
  cohesion: readonly number[],
  core: Span,
): number {
  let [best, most] = [core.start, 0.4];
  for (let i = Math.max(0, core.start - furthestTitle); i < core.start; i++) {
    const words = longerWords(blocks[i]?.text ?? "").size;
    const features = own[i];
    if (words < 2 || features?.running === 1 || features?.furniture === 1) continue;
    const score =
      ((cohesion[i] ?? 0) * Math.min(words, 5)) / 5 +
      2 * (features?.title ?? 0) +
      0.1 * (features?.heading ?? 0);
    if (score > most) [best, most] = [i, score];
  }
  return best;
}

/** Whether the same text stands elsewhere on the page too: teasers and menus do. */
function findRepeated(blocks: readonly Block[]): boolean[] {
  const counts = new Map<string, number>();
  for (const { text } of blocks) counts.set(text, (counts.get(text) ?? 0) + 1);
  return blocks.map(({ text }) => (counts.get(text) ?? 0) > 1);
}

function sumByContainer(blocks: readonly Block[], running: readonly number[]): Map<number, number> {
  const sums = new Map<number, number>();
  blocks.forEach(({ layout }, i) => {
    if (layout === undefined) return;
    sums.set(layout.container, (sums.get(layout.container) ?? 0) + (running[i] ?? 0));
  });
  return sums;
}

function round(features: Record<string, number>): Features {
  for (const [name, value] of Object.entries(features)) {
    features[name] = Math.round(value * 1e4) / 1e4;
  }
  return features;
}

function log(value: number): number {
  return Math.log2(1 + Math.max(0, value));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
