import { affixes, type Affix, type Affixes } from "./affixes.js";
import { otherVoices } from "./indonesian-voice.js";

/**
 * The words that a word may be with particles and clitics attached, in a language, itself not
 * among them: `kedaulatan` for `kedaulatannya`, `주권` for `주권은`. For an Indonesian or Malay
 * verb its other voice too: `dilanggar` for `melanggar`. Empty for a language without such.
 *
 * A particle counts only where enough of a word is left; what is left need not be one.
 */
export function baseForms(word: string, language: string): string[] {
  const own = Object.hasOwn(affixes, language) ? affixes[language] : undefined;
  if (own === undefined) return [];
  const bare = own.whole.has(word) ? [word] : peel(peel([word], own, "suffixes"), own, "prefixes");
  const forms = own === affixes.id ? bare.flatMap((form) => [form, ...otherVoices(form)]) : bare;
  return [...new Set(forms)].filter((form) => form !== word);
}

/** Whether a word may begin otherwise than its base forms in a language. */
export function changesBeginning(language: string): boolean {
  const own = Object.hasOwn(affixes, language) ? affixes[language] : undefined;
  return own !== undefined && (own.prefixes.length > 0 || own === affixes.id);
}

function peel(words: readonly string[], own: Affixes, side: "prefixes" | "suffixes"): string[] {
  const forms = [...words];
  for (const layer of own[side]) {
    for (const form of [...forms]) {
      if (own.whole.has(form)) continue;
      for (const affix of layer) {
        const rest = side === "prefixes" ? afterPrefix(form, affix) : beforeSuffix(form, affix);
        if (rest !== null) forms.push(rest);
      }
    }
  }
  return forms;
}

function afterPrefix(form: string, { affix, rest, restore = "" }: Affix): string | null {
  if (!form.startsWith(affix) || form.length - affix.length < rest) return null;
  return restore + form.slice(affix.length);
}

function beforeSuffix(form: string, { affix, rest, after }: Affix): string | null {
  if (!form.endsWith(affix) || form.length - affix.length < rest) return null;
  const base = form.slice(0, -affix.length);
  return after === undefined || endsIn(base, after) ? base : null;
}

/** Whether a Hangul word ends in a sound: the last of a syllable's three letters tells. */
function endsIn(word: string, sound: NonNullable<Affix["after"]>): boolean {
  const syllable = word.charCodeAt(word.length - 1) - 0xac00;
  if (syllable < 0 || syllable > 11_171) return true;
  const final = syllable % 28;
  const isL = final === 8;
  if (sound === "vowel") return final === 0;
  if (sound === "vowel or ㄹ") return final === 0 || isL;
  return final !== 0 && !(sound === "consonant but ㄹ" && isL);
}
