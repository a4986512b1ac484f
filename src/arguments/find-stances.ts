import type { Component, Hit, Relation, Stance } from "../rows.js";

/** Which themes each component is about, and how it stands to them. */
export function findStances(
  components: readonly Component[],
  relations: readonly Relation[],
  hits: readonly Hit[],
): Stance[] {
  void relations;
  return components.flatMap((component): Stance[] => {
    const { document, author, year, language, source, counted } = component;
    const themes = new Map<string, number>();
    for (const hit of hits) {
      if (hit.document !== component.document) continue;
      if (hit.start < component.start || hit.start >= component.end) continue;
      themes.set(hit.theme, (themes.get(hit.theme) ?? 0) + 1);
    }
    return [...themes].map(([theme, count]) => ({
      component: component.component,
      passage: component.passage,
      ...{ document, author, year, language, source, counted, theme, hits: count },
      ...{ role: component.role, voice: component.voice, holder: component.holder },
      confidence: component.confidence,
      stance: null,
      cue: null,
      supported_by: 0,
      attacked_by: 0,
    }));
  });
}
