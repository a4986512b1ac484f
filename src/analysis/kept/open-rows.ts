import type { Arguments } from "../../arguments/find-arguments.js";
import { findStances } from "../../arguments/find-stances.js";
import type { Kept } from "../../kept.js";
import type { DocumentRows, Hit, Score, Stance } from "../../rows.js";
import type { SplitOptions } from "../../text/split-passages.js";
import type { Codebook } from "../../themes/codebook.js";
import { scorePassages } from "../../themes/score-passages.js";
import type { Scoring } from "../../themes/scoring.js";
import { keepArguments } from "./keep-arguments.js";
import type { HitKeeper } from "./keep-hits.js";
import { keepPassages, type KeptDocument, type KeyedDocument } from "./kept-document.js";

/** How rows are made. */
export interface RowOptions {
  readonly split: SplitOptions;
  readonly codebook: Codebook;
  readonly scoring: Scoring;
  readonly hits: HitKeeper;
  /** Whether what is argued is looked for. */
  readonly argues: boolean;
  /** The themes that are about something bad: see `findStances`. */
  readonly harmful: ReadonlySet<string>;
  readonly kept: Kept;
}

/** The rows of a document, read from what is kept or made when each kind is asked for. */
export function openRows(keyed: KeyedDocument, options: RowOptions): DocumentRows {
  return new LazyRows(keyed, options);
}

class LazyRows implements DocumentRows {
  #document: KeptDocument | undefined;
  #hits: Hit[] | undefined;
  #scores: Score[] | undefined;
  #arguments: Arguments | undefined;
  #stances: Stance[] | undefined;

  constructor(
    private readonly keyed: KeyedDocument,
    private readonly options: RowOptions,
  ) {}

  get passages() {
    return this.#read().passages;
  }

  get hits() {
    return (this.#hits ??= this.options.hits.find([this.#read()]));
  }

  get scores() {
    const { codebook, scoring } = this.options;
    return (this.#scores ??= scorePassages(this.passages, this.hits, codebook, scoring));
  }

  get components() {
    return this.#argue().components;
  }

  get relations() {
    return this.#argue().relations;
  }

  get stances() {
    const { components, relations } = this.#argue();
    return (this.#stances ??=
      components.length === 0
        ? []
        : findStances(components, relations, this.hits, this.options.harmful));
  }

  #read(): KeptDocument {
    const { split, kept } = this.options;
    return (this.#document ??= keepPassages(this.keyed, split, kept));
  }

  #argue(): Arguments {
    const { argues, kept } = this.options;
    const nothing = { components: [], relations: [] };
    return (this.#arguments ??= argues ? keepArguments(this.#read(), kept) : nothing);
  }
}
