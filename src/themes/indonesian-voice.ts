const shortestRoot = 3;
const vowel = /^[aiueo]/u;
const sonorant = /^(?:[lrwy]|ng|ny|[mn][aiueo])/u;
/** What meN- becomes before a sound that it takes the place of, and before one that stays. */
const nasals: Readonly<Record<string, readonly [string, string]>> = {
  p: ["mem", "mem"],
  t: ["men", "men"],
  k: ["meng", "meng"],
  s: ["meny", "men"],
};

/**
 * The other voice of an Indonesian or Malay verb: `dilanggar` of `melanggar`, `memaksakan` of
 * `dipaksakan`, both of `kulanggar`. Every form that the rules allow is given: from `mengukur`
 * alone nobody can tell whether its root is `ukur` or `kukur` (Sneddon et al. 2010, 1.5).
 */
export function otherVoices(word: string): string[] {
  if (word.startsWith("di")) return activesOf(word.slice(2));
  const [, object] = /^(?:ku|kau)(.{5,})$/u.exec(word) ?? [];
  if (object !== undefined) return [`di${object}`, ...activesOf(object)];
  if (word.startsWith("me")) return rootsOf(word).map((root) => `di${root}`);
  return [];
}

/** meN- before a root, with the sounds it changes. */
function activesOf(root: string): string[] {
  if (root.length < shortestRoot) return [];
  const first = root.charAt(0);
  const rest = root.slice(1);
  const syllables = root.match(/[aiueo]+/gu)?.length ?? 0;
  const short = syllables === 1 ? [`menge${root}`] : [];
  return [...joinedTo(first, root, rest), ...short];
}

function joinedTo(first: string, root: string, rest: string): string[] {
  if ("aiueoghxq".includes(first)) return [`meng${root}`];
  if ("bfv".includes(first)) return [`mem${root}`];
  if ("dcjz".includes(first)) return [`men${root}`];
  const nasal = nasals[first];
  if (nasal !== undefined) {
    // Before a vowel the sound gives way, in loans it may stay.
    const [given, kept] = nasal;
    return vowel.test(rest) ? [given + rest, kept + root] : [kept + root];
  }
  return sonorant.test(root) ? [`me${root}`] : [];
}

/** The roots that a word with meN- may have: those whose active is the word. */
function rootsOf(word: string): string[] {
  const candidates = [
    ...[2, 3, 4, 5].map((prefix) => word.slice(prefix)),
    `p${word.slice(3)}`,
    `t${word.slice(3)}`,
    `k${word.slice(4)}`,
    `s${word.slice(4)}`,
  ];
  return candidates.filter((root) => activesOf(root).includes(word));
}
