/** From the scanner whose memory this is; see `text/scan/assembly/kernel.ts`. */
@external("scanner", "take")
export declare function take(size: u32): usize;
/** The number of the form of so many bytes at an address, or `NONE`. */
@external("scanner", "numberOf")
export declare function numberOf(at: usize, length: u32): u32;
@external("scanner", "unitsBefore")
export declare function unitsBefore(byte: u32): u32;

export const NONE: u32 = u32.MAX_VALUE;
