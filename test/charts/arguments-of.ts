import { roles, type Component, type Relation, type Stance, type Voice } from "../../src/rows.js";
import { componentOf, stanceOf } from "../measures/stances.js";

const sentences = [
  "Harbours that share their tide tables lose fewer ships.",
  "In the winter of 1919 eleven trawlers ran aground within sight of a lamp that nobody had lit, and the inquiry found that each of the three towns had thought it the duty of the other two.",
  "The towns should therefore pay for one keeper together.",
  "However, a keeper who answers to three masters answers to none.",
  "Lamps are cheap.",
  "海港之间应当共享潮汐表，以便所有船只都能安全进港，无论它们悬挂哪一国的旗帜，也无论它们何时到达，因为海上没有人能够独自安全，而每一座灯塔都为所有的人而亮。",
];
const voices: readonly Voice[] = ["author", "author", "author", "reported", "author", "rejected"];

/** A document of so many components, in passages of four, with relations near and far. */
export function argumentsOfDocument(
  count: number,
  document = "tides-1920",
): { components: Component[]; relations: Relation[]; stances: Stance[] } {
  const stances = Array.from({ length: count }, (_, i): Stance => {
    const passage = `${document}#${Math.floor(i / 4) + 1}`;
    const voice = voices[(i * 5) % voices.length] ?? "author";
    return stanceOf({
      ...{ document, passage, component: `${passage}.${(i % 4) + 1}`, voice },
      role: roles[(i * i + i) % 7 === 0 ? 3 : (i + Math.floor(i / 3)) % 3] ?? "none",
      holder: voice === "author" ? "Ann" : "The guild of pilots",
      confidence: 0.5 + (i % 5) / 10,
      theme: i % 2 === 0 ? "sea" : "law",
    });
  });
  const components = stances.map((stance, i) => ({
    ...componentOf(stance, sentences[(i * 5 + Math.floor(i / 6)) % sentences.length] ?? ""),
    index: i + 1,
    cue: i % 3 === 0 ? "therefore; should" : null,
  }));
  const nameOf = (i: number) => components[i]?.component ?? "";
  const relations = components.flatMap((component, i): Relation[] => {
    const target = i % 13 === 12 ? 0 : i % 5 === 4 ? i - 4 : i % 2 === 1 ? i - 1 : i + 1;
    if (target >= count || component.role === "none") return [];
    const type = i % 6 === 3 ? "attack" : "support";
    const [source, cue] = [component.component, i % 4 === 0 ? "because" : null];
    return [
      { document, source, target: nameOf(target), type, cue, confidence: 0.3 + (i % 7) / 10 },
    ];
  });
  return { components, relations, stances };
}
