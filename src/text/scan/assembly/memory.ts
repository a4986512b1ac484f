/** Where things lie in the memory that host and kernel share, in bytes. */
export const HEADER: usize = 1024;
/** 16 bytes of ones, then 16 of zeros: loaded from the right place they cut a word's letters out. */
export const CUTS: usize = 1088;
/** Numbers for every byte of a vector at once, 16 bytes each; see `masks.ts`. */
export const VECTORS: usize = 1152;
/** Per place a byte, from the host; see `Scanner.setFilter`. */
export const FILTER: usize = 2048;
/** The class of every UTF-16 unit, from the host. */
export const CLASSES: usize = 34816;
/** The forms met last; see `forms.ts`. */
export const CACHE: usize = 100352;
export const CACHE_BITS: u32 = 14;
export const CACHE_SIZE: usize = 32 << CACHE_BITS;
const HEAP: usize = CACHE + CACHE_SIZE;

let free: usize = HEAP;

/** Takes memory, which is not cleared, or returns 0 where there is none left. */
export function take(size: u64): usize {
  const end = (<u64>free + size + 63) & ~63;
  const pages = (end + 0xffff) >>> 16;
  const missing = <i64>pages - <i64>memory.size();
  if (missing > 0 && (pages > 0xffff || memory.grow(<i32>missing) < 0)) return 0;
  const start = free;
  free = <usize>end;
  return start;
}

/** Gives back all that was taken. */
export function releaseAll(): void {
  free = HEAP;
}
