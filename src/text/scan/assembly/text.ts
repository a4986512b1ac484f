import { take } from "./memory";

/** What is kept of the last text, and of its words: where each array lies. */
export let text: usize = 0;
export let starts: usize = 0;
export let ends: usize = 0;
/** Per word, whether a hyphen alone parts it from the next: 1 or 0. */
export let joints: usize = 0;
export let kept: usize = 0;
export let forms: usize = 0;
export let hyphens: usize = 0;
/** Per block, how many more bytes than UTF-16 units stand before it. */
export let excesses: usize = 0;
let room: u64 = 0;

/** Bytes behind a text that are 0, so that blocks and vectors may reach over its end. */
export const MARGIN: usize = 192;

/**
 * Makes room for a text of so many bytes; false where there is none. What was taken for a shorter
 * text is lost until all is released, so twice as much is taken as is needed.
 */
export function makeRoom(length: u64): bool {
  return length < room || takeRoom(2 * length + 4096) || takeRoom(length + 1);
}

function takeRoom(size: u64): bool {
  const words = size / 2 + 64;
  const start = take(size + MARGIN + 18 * words + size / 16 + 1024);
  if (start == 0) return false;
  room = size;
  text = start;
  starts = align(text + <usize>size + MARGIN);
  ends = align(starts + 4 * <usize>words);
  kept = align(ends + 4 * <usize>words);
  forms = align(kept + 4 * <usize>words);
  excesses = align(forms + 4 * <usize>words);
  joints = align(excesses + <usize>(size / 16) + 64);
  hyphens = align(joints + <usize>words);
  return true;
}

export function dropRoom(): void {
  room = 0;
}

function align(at: usize): usize {
  return (at + 63) & ~63;
}
