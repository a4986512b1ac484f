import type { Stretch } from "./fit-words.js";
import type { NearTerm } from "./term-states.js";
import type { Tokens } from "./tokens.js";

/** Where a part of a proximity term stands. */
export interface Part extends Stretch {
  readonly part: number;
}

/** Parts put together, up to one that ends at `last`. */
interface Chain {
  readonly first: number;
  readonly last: number;
}

/** For each set of parts, the chains that one more part may still follow, the latest begun last. */
type Chains = Map<number, Chain[]>;

/**
 * The stretches where all parts of a proximity term stand together: in any order, none over
 * another, from one to the next at most `within` words, in one paragraph. Of stretches that
 * contain others only the innermost, of those that overlap the leftmost.
 *
 * One pass over the parts' places. For each set of parts the sweep keeps the chains that lie near
 * enough, and of these only those that begin later than every chain that ended after them: the
 * latest beginning makes the tightest stretch.
 */
export function findNear(tokens: Tokens, near: NearTerm, parts: readonly Part[]): Stretch[] {
  const all = 2 ** near.parts - 1;
  const places = [...parts].sort((a, b) => a.first - b.first || a.last - b.last);
  const chains: Chains = new Map();
  const found: Chain[] = [];
  let waiting: { set: number; chain: Chain }[] = [];
  let begun = -1;
  for (const { first, last, part } of places) {
    if (first !== begun) {
      waiting = letFollow(waiting, first, chains);
      begun = first;
    }
    const own = 2 ** part;
    const put = (set: number, chain: Chain): void => {
      if (set === all) found.push(chain);
      else waiting.push({ set, chain });
    };
    put(own, { first, last });
    for (const [set, queue] of chains) {
      if ((set & own) !== 0) continue;
      const isNear = ({ last: end }: Chain) => tokens.apart(end, first) <= near.within;
      while (queue[0] !== undefined && !isNear(queue[0])) queue.shift();
      if (queue[0] !== undefined) put(set | own, { first: queue[0].first, last });
    }
  }
  return leftmost(innermost(found));
}

/** Enters the chains that have ended before a place; returns those that have not. */
function letFollow(
  waiting: readonly { set: number; chain: Chain }[],
  before: number,
  chains: Chains,
): { set: number; chain: Chain }[] {
  const ended = waiting.filter(({ chain }) => chain.last < before);
  ended.sort((a, b) => a.chain.last - b.chain.last);
  for (const { set, chain } of ended) {
    const queue = chains.get(set) ?? [];
    chains.set(set, queue);
    while ((queue.at(-1)?.first ?? Infinity) <= chain.first) queue.pop();
    queue.push(chain);
  }
  return waiting.filter(({ chain }) => chain.last >= before);
}

/** Those of the chains that contain no other, in order. */
function innermost(chains: readonly Chain[]): Chain[] {
  const sorted = [...chains].sort((a, b) => a.last - b.last || b.first - a.first);
  let latest = -1;
  return sorted.filter(({ first }) => {
    const isInnermost = first > latest;
    if (isInnermost) latest = first;
    return isInnermost;
  });
}

function leftmost(chains: readonly Chain[]): Chain[] {
  let end = -1;
  return chains.filter(({ first, last }) => {
    const isFree = first > end;
    if (isFree) end = last;
    return isFree;
  });
}
