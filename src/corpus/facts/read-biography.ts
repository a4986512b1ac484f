import { isPersonName, readNames } from "./person-name.js";

/** What authors' biographies call them. */
const occupation =
  /(?<!\p{L})(?:professor|lecturer|fellow|director|columnist|author|researcher|scholar|economist|analyst|scientist|ambassador|diplomat|candidate|student|expert|writer|journalist|correspondent|reporter|associate|chair(?:man|woman|person)?|head|member|founder|president|minister|adviser|advisor|consultant|teaches|works|lawyer|historian|profesor|dosen|peneliti|guru besar|pengamat|direktur|mahasiswa|pakar|wartawan|kolumnis|professorin|dozent(?:in)?|leiter(?:in)?|direktor(?:in)?|wissenschaftler(?:in)?|journalist(?:in)?|lehrt|arbeitet|professeure?|chercheure?|chercheuse|directeur|directrice|économiste|politologue|journaliste|enseigne|profesora?|investigadora?|directora?|economista|periodista|catedrátic[oa]|professora?|pesquisadora?|diretora?|jornalista|doutorand[oa]|docente|professore|professoressa|ricercatore|ricercatrice|direttore|direttrice|giornalista|insegna|redakteur(?:in)?|schreibt|écrit|autrice|auteure?|autora?|escribe|escreve|scrive|columnista|colunista|editorialista|menulis|kolumnis|penulis|writes)(?!\p{L})|обозреватель|колумнист|редактор|автор|преподаватель|профессор|научный сотрудник|эксперт|директор|журналист|доцент|политолог|экономист|评论员|评论人|撰稿人|记者|教授|研究员|学者|作家|論説委員|編集委員|記者|教授|研究員|評論家|기자|교수|연구원|연구위원|논설위원|작가/iu;
const latin =
  /^[–—*•\s(]*((?:[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*\s|(?:de|da|dos|del|van|von|der|bin|al)\s){1,5}?[\p{Lu}][\p{L}\p{M}'’-]+),?\s(?:is|was|are|ist|est|es|é|è|adalah|merupakan|является|teaches|works|lehrt|arbeitet|enseigne|insegna|[–—-]|(?=(?:a|an|the|phd|senior|professor|associate|assistant|research|director|visiting|PhD)\s))/u;
const withComma =
  /^[–—*•\s(]*((?:[\p{Lu}][\p{L}\p{M}.'’-]*\s){1,4}[\p{Lu}][\p{L}\p{M}'’-]+),\s(?=\p{L})/u;
/** With a comma for a verb nothing but the office follows: `因此，城市…` begins a sentence. */
const han =
  /^[（(]?(?:作者[:：]?)?\s?(?!作者)(\p{Script=Han}{2,4})(?:[，,、]?\s?(?:为|系|是).{2,80}(?:大学|学院|研究|教授|专家|学者|主任|记者|评论员|博士|院长|所长)|[，,][^，。；！？（]{1,40}(?:大学|学院|研究[院所员]|教授|专家|学者|主任|记者|评论员|博士|院长|所长)(?=[，、,。；）)]|$))/u;
const hanAuthor = /^[（(]作者(\p{Script=Han}{2,4})(?:为|系|是)/u;
/** A biography has at most so many letters that count. */
const longestBiography = 600;

/** Whether a line begins with this name and says what its bearer does, as no article does of its author. */
export function introduces(name: string, text: string): boolean {
  const line = text.replace(/^[–—*•\s(（]+/u, "");
  if (text.length > longestBiography || !line.toLowerCase().startsWith(name.toLowerCase())) {
    return false;
  }
  const rest = line.slice(name.length, name.length + 160);
  const isWhole =
    !/^[\p{Script=Latin}\p{Script=Cyrillic}'’-]/u.test(rest) && !/^\s?[:：]/u.test(rest);
  return isWhole && occupation.test(rest);
}

/**
 * The person a line below an article introduces: `Jane Doe is a senior fellow at …`. `null` where it
 * introduces nobody by name ("The author is …").
 */
export function readBiography(text: string): string | null {
  if (text.length > longestBiography) return null;
  const chinese = hanAuthor.exec(text)?.[1] ?? han.exec(text)?.[1];
  if (chinese !== undefined && isPersonName(chinese)) return chinese;
  const named = latin.exec(text)?.[1] ?? withComma.exec(text)?.[1];
  if (named === undefined || !occupation.test(text.slice(named.length, named.length + 160))) {
    return null;
  }
  const names = readNames(named, false)?.names ?? [];
  return names.length === 1 ? (names[0] ?? null) : null;
}
