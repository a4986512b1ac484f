import { readNames } from "./person-name.js";

/** Offices that stand before a speaker's name. */
const office =
  /^(?:(?:the|der|des|dem|le|la|du|de la|el|del|o|do|da|il|dello|della)\s+)?(?:(?:\p{L}+[\s-]){0,3}?(?:president|prime minister|minister|secretary-general|secretary general|secretary|chancellor|chairman|chairperson|chair|director-general|king|queen|bundeskanzlers?|bundeskanzlerin|bundespräsidenten|präsidenten|präsidentin|außenministers?|außenministerin|bundesministers?|abgeordneten?|abgeordneter|(?:ober)?bürgermeisters?|(?:ober)?bürgermeisterin|ministers|ministerin|président|présidente|premier ministre|ministre|députée?|sénateur|sénatrice|maire|presidente|presidenta|primer ministro|diputad[oa]|senadora?|alcalde|alcaldesa|primeiro-ministro|ministro|ministra|presiden|wakil presiden|menteri luar negeri|menteri|perdana menteri))\s+(?=\p{Lu})/iu;
const opening: readonly RegExp[] = [
  /^(?:(?:opening|closing|keynote|welcome|introductory|joint|full|national|press)\s)?(?:statement|remarks|speech|address|keynote|intervention|lecture|message|oration)\b(?:\s(?!by\b|of\b|from\b)\S{1,20}){0,4}\s(?:delivered |given )?(?:by|from|of)\s+(.{4,300})$/iu,
  /^(?:\p{L}{0,12}rede|ansprache|grußwort|statement|regierungserklärung)\s(?:von|des|der)\s+(.{4,300})$/iu,
  /^(?:discours|allocution|déclaration|intervention|propos)\s(?:de la|de|du|d['’])\s*(.{4,300})$/iu,
  /^(?:discurso|palabras|intervención|declaración|mensaje|alocución|pronunciamento|declaração|fala|intervenção)\s(?:pronunciad[oa]\s)?(?:de la|del|de|do|da|por|pelo|pela)\s+(.{4,300})$/iu,
  /^(?:discorso|intervento|dichiarazione|allocuzione)\s(?:di|del|della|dell['’])\s*(.{4,300})$/iu,
  /^(?:pidato|sambutan|pernyataan)\s(?:kunci\s|pembukaan\s)?(?:oleh\s)?(.{4,300})$/iu,
];
/** `Karl Oldekop | zum Wassergesetz`: in a name it would be a particle. */
const topic = /\s(?:zum|zur|im|am|beim)\s.*$/u;
const chinese =
  /^(?:.{0,20}?(?:国家主席|主席|总统|总理|部长|外长|大使|秘书长|司长|代表|发言人))?(\p{Script=Han}{2,3})在.{2,80}的?(?:讲话|演讲|致辞|发言|主旨演讲)$/u;

/**
 * The speaker whom a speech's title or first lines name, `Statement by H.E. Ms. Jane Doe, Minister
 * of …`, or `null`. The speaker is a speech's author.
 *
 * In Russian the title bends the name, which then is not guessed.
 */
export function readSpeechTitle(text: string, language: string | null): readonly string[] | null {
  const han = chinese.exec(text)?.[1];
  if (han !== undefined && language !== "ja") return [han];
  for (const pattern of opening) {
    const named = pattern.exec(text)?.[1];
    if (named === undefined) continue;
    const bare = named
      .replace(/^M\.\s/u, "")
      .replace(office, "")
      .replace(topic, "");
    const found = readNames(bare, false, language);
    if (found !== null) return found.names;
  }
  return null;
}
