import { compileKernel } from "../text/scan/compile-kernel.js";
import type { Forms, SharedWords, TextBytes } from "../text/scan/scanner.js";
import type { WasmModule } from "../text/scan/web-assembly.js";
import type { Codebook } from "./codebook.js";
import { compileCodebook } from "./compile-codebook.js";
import { findInText } from "./find-in-text.js";
import { FormClasses } from "./form-classes.js";
import type { FoundHits } from "./found-hits.js";
import { KernelReader, type Outcome } from "./kernel/kernel-reader.js";
import { reachOfNegation } from "./negation.js";
import type { TermStates } from "./term-states.js";
import { TextReader, type Prepared, type ScannedWords } from "./text-reader.js";
import { ancestorsOf } from "./theme-tree.js";
import { makeFilter } from "./word-filter.js";

let readerKernel: WasmModule | null | undefined;

/** How texts of a language are read: by the kernel, where there is one and as far as it carries. */
interface Readers {
  kernel: KernelReader | null;
  text: TextReader | null;
}

/**
 * Finds the hits of texts whose words were scanned: what `findInText` finds. Words are classified
 * once a form, only those are looked at that begin like one of a term, and nothing of a text is
 * made a string but the words around a negator.
 */
export class HitFinder {
  readonly #ancestors: readonly (readonly number[])[];
  readonly #prepared = new Map<string | null, Prepared>();
  readonly #readers = new Map<Prepared, Readers>();

  /** @param shared - the memory in which a kernel may read; `null` where there is none */
  constructor(
    private readonly codebook: Codebook,
    private readonly forms: Forms,
    private readonly shared: SharedWords | null,
  ) {
    this.#ancestors = ancestorsOf(codebook);
  }

  /**
   * Adds the hits of a text, by theme and place, if it says "found"; else nothing was added: parts
   * of a proximity term stand in the text, or there is no memory left. Then `findClearly` adds them.
   */
  find(
    scan: ScannedWords,
    bytes: TextBytes,
    language: string | null,
    found: FoundHits,
  ): Exclude<Outcome, "tangled"> {
    const prepared = this.prepare(language);
    prepared.classes.prepare();
    let readers = this.#readers.get(prepared);
    if (readers === undefined)
      this.#readers.set(prepared, (readers = { kernel: null, text: null }));
    if (readerKernel === undefined && this.shared !== null)
      readerKernel = compileKernel("src/themes/kernel/reader.wasm");
    if (readerKernel != null && this.shared !== null) {
      readers.kernel ??= new KernelReader(prepared, readerKernel, this.shared, scan, bytes);
      const outcome = readers.kernel.read(scan, bytes, found);
      if (outcome !== "tangled") return outcome;
    }
    readers.text ??= new TextReader(prepared, scan, bytes, found);
    return readers.text.read(scan, bytes, found) ? "found" : "near";
  }

  /** Adds the hits of any text. */
  findClearly(text: string, language: string | null, found: FoundHits): void {
    findInText(text, language, this.prepare(language), found);
  }

  /** What is looked up for a language. */
  prepare(language: string | null): Prepared {
    let prepared = this.#prepared.get(language);
    if (prepared === undefined) {
      prepared = this.#make(language);
      this.#prepared.set(language, prepared);
    }
    return prepared;
  }

  /** To be called when the forms have other numbers. */
  forget(): void {
    for (const { classes } of this.#prepared.values()) classes.forget();
    for (const { kernel } of this.#readers.values()) kernel?.forget();
  }

  #make(language: string | null): Prepared {
    const { codebook } = this;
    const { matching } = codebook;
    const matcher = compileCodebook(codebook, language);
    const reach = reachOfNegation(language, matching.negation);
    const filter = filterOf(matcher, reach.forms ?? new Set());
    const rules = { language, negators: reach.forms, takesForms: matching.forms };
    const classes = new FormClasses(this.forms, matcher, filter, rules);
    return { codebook, matcher, ancestors: this.#ancestors, language, classes, filter, reach };
  }
}

/** What lets the words of terms through, and negators; `null` where terms may begin with any word. */
function filterOf(matcher: TermStates, negators: ReadonlySet<string>): Uint8Array | null {
  const begins = matcher.beginningsOfTerms();
  if (begins === null) return null;
  const negating = [...negators].map((letters) => ({ letters, isWhole: true }));
  return makeFilter([...begins, ...negating], matcher.beginnings());
}
