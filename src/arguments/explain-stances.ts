import type { Component, DocumentFacts, Stance } from "../rows.js";
import { expectRows } from "../text/expect-rows.js";

/** A stance with the words that it is read from. */
export interface ExplainedStance extends DocumentFacts {
  readonly theme: string;
  readonly stance: Stance["stance"];
  /** The words that say so, parted by `; `. */
  readonly cue: string | null;
  readonly role: Stance["role"];
  readonly voice: Stance["voice"];
  readonly holder: string | null;
  readonly component: string;
  readonly text: string;
}

/**
 * The stances with the sentences that they are read from, in their order, to be read one below the
 * other. Copies of documents counted already (`counted` false) are left out.
 *
 * @throws TypeError for a stance of a component that is not there.
 * @example
 * const against = stances.filter(({ stance }) => stance === "against");
 * await show(explainStances(against, components));
 */
export function explainStances(
  stances: readonly Stance[],
  components: readonly Component[],
): ExplainedStance[] {
  expectRows("explainStances", "stances", stances);
  expectRows("explainStances", "components", components);
  const texts = new Map(components.map(({ component, text }) => [component, text]));
  return stances
    .filter(({ counted }) => counted)
    .map((stance) => {
      const { document, author, year, language, source, counted } = stance;
      const { theme, cue, role, voice, holder, component } = stance;
      const text = texts.get(component);
      if (text === undefined) {
        throw new TypeError(`explainStances: expected a component ${component}, found none`);
      }
      return {
        ...{ theme, stance: stance.stance, cue, role, voice, holder, component },
        ...{ document, author, year, language, source, counted, text },
      };
    });
}
