import { NumberList } from "../text/number-list.js";
import { FoundHits, type HitBlock } from "./found-hits.js";

/** About so many hits make a block. */
const usualSize = 1 << 15;

/** Puts the hits of texts, one text after the other, into blocks. */
export class HitBlocks {
  /** Where the hits of the next text are to be added. */
  readonly found: FoundHits;
  #counts = makeList();
  #first = 0;

  /**
   * @param onBlock - called with each block when it is full
   * @param size - so many hits fill one
   * @param mostTexts - see `FoundHits`
   */
  constructor(
    private readonly onBlock: (block: HitBlock) => void,
    private readonly size = usualSize,
    mostTexts?: number,
  ) {
    this.found = new FoundHits(true, mostTexts);
  }

  /** Says that all hits of a text were added. */
  endText(): void {
    this.#counts.push(this.found.count - this.#first);
    this.#first = this.found.count;
    if (this.found.count >= this.size) this.#give();
  }

  /** Gives what is left as the last block; those that may follow share no words with those before. */
  end(): void {
    this.#give();
    this.found.forgetTexts();
  }

  #give(): void {
    if (this.#counts.length === 0) return;
    this.onBlock({ hits: this.found.take(), counts: this.#counts.take() });
    this.#counts = makeList();
    this.#first = 0;
  }
}

function makeList(): NumberList<Uint32Array<ArrayBuffer>> {
  return new NumberList((length) => new Uint32Array(length));
}
