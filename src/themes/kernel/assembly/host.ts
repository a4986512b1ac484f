/** From the host, which works out once what is then looked up here; see `kernel-reader.ts`. */
@external("host", "valueOf")
export declare function valueOf(form: u32): u32;
/** The state after one more word, 0 for none. */
@external("host", "stateAfter")
export declare function stateAfter(state: u32, word: u32): u32;
/** The number of a hyphenated pair that is something as one word, 0 for the others. */
@external("host", "pairOf")
export declare function pairOf(one: u32, other: u32): u32;
/** Whether a word and the next may belong to one term, by the text between them. */
@external("host", "joinsNext")
export declare function joinsNext(word: u32): bool;
@external("host", "isNegated")
export declare function isNegated(term: u32, first: u32, last: u32): bool;
/** Chooses among the candidates listed in the order from a place on; puts the chosen there instead and says how many. */
@external("host", "chooseAmong")
export declare function chooseAmong(from: u32, count: u32): u32;
