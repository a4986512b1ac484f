import fc from "fast-check";
import { judgeStance } from "../../../src/arguments/stance/judge-stance.js";
import { stanceWords } from "../../../src/arguments/stance/languages.js";
import { StanceSentence } from "../../../src/arguments/stance/stance-sentence.js";

/** `+` or `-` with the cue, or `none`, for the words in brackets. */
function judge(marked: string, language = "en", isNegated = false): string {
  const [before = "", theme = "", behind = ""] = marked.split(/[[\]]/u);
  const known = stanceWords(language);
  if (known === null) throw new Error(`no words of ${language}`);
  const sentence = new StanceSentence(before + theme + behind, language, known);
  const place = { start: before.length, end: before.length + theme.length };
  const found = judgeStance(sentence, place, isNegated);
  if (found === null) return "none";
  return `${found.sign > 0 ? "+" : "-"} ${sentence.text.slice(found.cue.start, found.cue.end)}`;
}

test.each([
  ["We uphold [sovereignty].", "+ uphold"],
  ["Our support for [dialogue] is known.", "+ support for"],
  ["Ports work in accordance with [the rules].", "+ in accordance with"],
  ["States should respect the [sovereignty] of others.", "+ respect"],
  ["It is time to build [trust].", "+ build"],
  ["The ports should build a community with shared [trust].", "+ build"],
  ["It is time to formulate the [rules].", "+ formulate"],
  ["Countries must [cooperate] more.", "+ must"],
  ["Small ports need at least some [cooperation].", "+ need"],
  ["Only [cooperation] can keep ports open.", "+ Only cooperation can"],
  ["The need for the strengthening of [cooperation] is felt.", "+ need for"],
])("wanted, said before: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["States must tackle [common security] threats.", "+ tackle"],
  ["We will counter [sovereignty] violations together.", "+ counter"],
])("what is bad for it is not wanted, named right behind it: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["We reject [hegemony].", "- reject"],
  ["States should abandon [confrontation].", "- abandon"],
  ["The fight against [piracy] goes on.", "- fight against"],
  ["They live under the threat of [war].", "- threat of"],
  ["We dream of seas free from [piracy].", "- free from"],
  ["It was an unjust [blockade] from the start.", "- unjust"],
  ["We choose talks rather than [tariffs].", "- rather than"],
  ["The time has come to give up [sovereignty].", "- give up"],
  ["The time has come for giving up [sovereignty].", "- giving up"],
])("not wanted, said before: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["[Sovereignty] is the basis of order.", "+ is the basis"],
  ["[Cooperation] is a must for small ports.", "+ is a must"],
  ["[Dialogue] is an effective way to open ports.", "+ is an effective way"],
  ["In the view of small ports, [cooperation] is essential.", "+ is essential"],
  ["[Cooperation] must be strengthened.", "+ must be strengthened"],
  ["[Trust] between the two ports is essential.", "+ is essential"],
  ["[Cooperation] benefits all.", "+ benefits"],
  ["It matters that [sovereignty] be respected.", "+ be respected"],
  ["[Confrontation] should be avoided.", "- should be avoided"],
  ["[Hegemony] is harmful.", "- is harmful"],
  ["[Hegemony] has no place at sea.", "- has no place"],
  ["[Sanctions] undermine the law.", "- undermine"],
  ["The use of [sanctions] must end.", "- must end"],
  ["[Sovereignty] is not negotiable.", "+ is not negotiable"],
  ["[Sovereignty] is non-negotiable.", "+ is non-negotiable"],
  ["[Sanctions] do not work.", "- do not work"],
  ["[Sanctions] don't work.", "- don't work"],
  ["[A sanction] does not work.", "- does not work"],
  ["[Sanctions] hurt ordinary people.", "- hurt"],
  ["[Sanctions] should be tightened.", "+ should be tightened"],
])("said behind: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["[Tariffs] should not be supported.", "- should not be supported"],
  ["We do not support [tariffs].", "- not support"],
  ["States cannot abandon [dialogue].", "+ cannot abandon"],
  ["We must stop promoting [tariffs].", "- stop promoting"],
  ["We should refrain from [confrontation].", "- refrain from"],
  ["States must not [interfere] in ports.", "- must not"],
  ["[Confrontation] is not the answer.", "- is not the answer"],
  ["[Piracy] cannot be tolerated.", "- cannot be tolerated"],
  ["We need not only [trust] but also law.", "+ We need"],
  ["We choose cooperation, not [confrontation].", "- not"],
  ["What we need is not [confrontation] but trust.", "- not"],
  ["What we need is not confrontation but [trust].", "+ not confrontation but"],
])("negation: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["No one may violate [sovereignty].", "+ No one may violate"],
  ["We oppose violations of [sovereignty].", "+ oppose violations of"],
  ["[Sovereignty] must not be violated.", "+ must not be violated"],
  ["[Sovereignty] cannot be ignored.", "+ cannot be ignored"],
  ["Growth must not come at the expense of [trust].", "+ not come at the expense of"],
  ["Tariffs threaten [peace].", "+ threaten"],
  ["The empire does not respect [sovereignty].", "+ not respect"],
  ["Without [trust] there is no trade.", "+ Without"],
  ["There is no trade without [trust].", "+ no trade without"],
])("who speaks of harm to it is for it: %s", (marked, found) => {
  expect(judge(marked)).toBe(found);
});

test.each([
  ["The ports spoke of [sovereignty] at length.", "no cue"],
  ["I do not believe that [tariffs] should be abolished.", "what is denied"],
  ["Some powers promote [hegemony].", "what others do is no word of the author's"],
  ["Some powers reject [dialogue].", "what others do is no word of the author's"],
  ["The debate on [sovereignty] is important.", "it is the debate that is"],
  ["We support the port, which has [sovereignty].", "another clause"],
  ["We support the port. [Sovereignty] came late.", "another sentence"],
  ["We must act; [sovereignty] came late.", "another clause"],
  ["[Peace] cannot be achieved by speeches.", "what cannot be done may be wanted"],
  ["Whether the answer is [a treaty], nobody knows.", "no answer"],
  ["Ports may only [trade] salt.", "not the beginning of a clause"],
  ["It is a deepening [crisis].", "an adjective"],
  ["We must [decide].", "a verb that says nothing of what it is about"],
  ["They defeated the port with [tariffs].", "the means"],
  ["", "nothing at all"],
  ["[…]", "no word"],
])("nothing said: %s", (marked) => {
  expect(judge(marked)).toBe("none");
});

test.each([
  ["Kita harus menghormati [kedaulatan].", "+ menghormati"],
  ["[Konfrontasi] harus dihindari.", "- harus dihindari"],
  ["[Kedaulatan] tidak boleh dilanggar.", "+ tidak boleh dilanggar"],
  ["[Kerja sama] adalah kunci.", "+ adalah kunci"],
  ["[Kerja sama] sangat penting.", "+ sangat penting"],
  ["Kami menolak [hegemoni].", "- menolak"],
  ["Kita tidak boleh mendukung [hegemoni].", "- tidak boleh mendukung"],
  ["Tidak ada negara yang boleh melanggar [kedaulatan].", "+ melanggar"],
  ["Kami menentang pelanggaran [kedaulatan].", "+ menentang pelanggaran"],
  ["Tanpa [kepercayaan] tidak ada perdagangan.", "+ Tanpa"],
  ["Negara-negara harus memilih dialog daripada [konfrontasi].", "- daripada"],
  ["Yang dibutuhkan bukan [konfrontasi], melainkan dialog.", "- bukan"],
  ["[Hegemoni] merusak perdamaian.", "- merusak"],
  ["Hanya [kerja sama] dapat menolong.", "+ Hanya kerja sama dapat"],
  ["[Sanksi] harus dicabut.", "- harus dicabut"],
  ["Kami menuntut pencabutan [sanksi].", "- pencabutan"],
  ["[Sanksi] tidak efektif.", "- tidak efektif"],
  ["[Sanksi] perlu diperketat.", "+ perlu diperketat"],
  ["Hentikan [perang].", "- Hentikan"],
  ["[Perang] tidak boleh terjadi lagi.", "- tidak boleh terjadi"],
  ["Tidak boleh ada [perang].", "- Tidak boleh ada"],
  ["[Kedaulatan] tidak dapat ditawar.", "+ tidak dapat ditawar"],
  ["[Kedaulatan] adalah harga mati.", "+ adalah harga mati"],
  ["[Kedaulatan] adalah konsep yang usang.", "- adalah konsep yang usang"],
  ["[Perang] terjadi lagi.", "none"],
  ["Kapal itu membawa [garam].", "none"],
])("Indonesian: %s", (marked, found) => {
  expect(judge(marked, "id")).toBe(found);
});

test.each([
  ["Debemos respetar la [soberanía] de todos.", "+ respetar"],
  ["Apoyamos el [diálogo].", "+ Apoyamos"],
  ["Nuestro apoyo al [diálogo] es conocido.", "+ apoyo al"],
  ["Es hora de fortalecer la [cooperación].", "+ fortalecer"],
  ["Hace falta más [cooperación].", "+ Hace falta"],
  ["Los Estados deben [cooperar] más.", "+ deben"],
  ["Hay que [cooperar] más.", "+ Hay que"],
  ["Protejamos la [paz].", "+ Protejamos"],
  ["Es importante que se garantice la [paz].", "+ garantice"],
  ["Solo la [cooperación] puede salvar los puertos.", "+ Solo la cooperación puede"],
  ["Rechazamos la [hegemonía].", "- Rechazamos"],
  ["Nos oponemos al [bloqueo].", "- oponemos al"],
  ["Hay que abolir los [aranceles].", "- abolir"],
  ["Los Estados deben evitar la [confrontación].", "- evitar"],
  ["La lucha contra la [piratería] sigue.", "- lucha contra"],
  ["Pongamos fin a la [guerra].", "- Pongamos fin a"],
  ["Queremos un mar libre de [amenazas].", "- libre de"],
  ["Elegimos el diálogo en lugar de la [confrontación].", "- en lugar de"],
  ["La [soberanía] es la base del orden.", "+ es la base"],
  ["La [cooperación] es esencial.", "+ es esencial"],
  ["La [soberanía] debe ser respetada.", "+ debe ser respetada"],
  ["La [soberanía] debe respetarse.", "+ debe respetarse"],
  ["Los [aranceles] deben abolirse.", "- deben abolirse"],
  ["La [confrontación] es inaceptable.", "- es inaceptable"],
  ["Las [sanciones] socavan el derecho.", "- socavan"],
  ["La [confrontación] no es la solución.", "- no es la solución"],
  ["La [piratería] no puede tolerarse.", "- no puede tolerarse"],
  ["La [soberanía] no es negociable.", "+ no es negociable"],
  ["No apoyamos los [aranceles].", "- No apoyamos"],
  ["Los [aranceles] no deben apoyarse.", "- no deben apoyarse"],
  ["Lo que queremos no es confrontación, sino [confianza].", "+ no es confrontación, sino"],
  ["Los Estados no deben [cooperar] con piratas.", "- no deben"],
  ["Preferimos el [diálogo].", "+ Preferimos"],
  ["Construyamos [confianza] entre los puertos.", "+ Construyamos"],
  ["No podemos aceptar la [agresión].", "- No podemos aceptar"],
  ["No se debe violar la [soberanía].", "+ No se debe violar"],
  ["Condenamos las violaciones de la [soberanía].", "+ Condenamos las violaciones de"],
  ["Los aranceles amenazan la [paz].", "+ amenazan"],
  ["Sin [confianza] no hay comercio.", "+ Sin"],
  ["No hay comercio sin [confianza].", "+ No hay comercio sin"],
  ["Algunas potencias promueven la [hegemonía].", "none"],
  ["Algunas potencias rechazan el [diálogo].", "none"],
  ["Los puertos hablaron de la [soberanía].", "none"],
  ["No creo que los [aranceles] deban abolirse.", "none"],
  ["Apoyamos al puerto, que tiene [soberanía].", "none"],
])("Spanish: %s", (marked, found) => {
  expect(judge(marked, "es")).toBe(found);
});

test.each([
  ["Nous défendons la [souveraineté] des États.", "+ défendons"],
  ["Notre soutien au [dialogue] est connu.", "+ soutien au"],
  ["Les États doivent respecter la [souveraineté] des autres.", "+ respecter"],
  ["Il est temps de construire la [confiance].", "+ construire"],
  ["Les pays doivent [coopérer] davantage.", "+ doivent"],
  ["Seule la [coopération] peut garder les ports ouverts.", "+ Seule la"],
  ["Cette loi viole la [souveraineté] des États.", "+ viole"],
  ["C'est une menace pour la [paix].", "+ menace pour"],
  ["Il n'y a pas de paix sans [justice].", "+ pas de paix sans"],
  ["La [souveraineté] est la base de l'ordre international.", "+ est la base"],
  ["La [souveraineté] n'est pas négociable.", "+ n'est pas négociable"],
  ["La [coopération] doit être renforcée.", "+ doit être renforcée"],
  ["Le [droit] à la santé doit être garanti à tous.", "+ doit être garanti"],
  ["La [réforme] n'est pas seulement utile.", "+ n'est pas seulement utile"],
  ["Nous rejetons l'[hégémonie].", "- rejetons"],
  ["Nous condamnons les [sanctions] unilatérales.", "- condamnons"],
  ["Nous rejetons la [réforme] unilatérale des ports.", "- rejetons"],
  ["Nous ne soutenons pas les [péages].", "- ne soutenons"],
  ["Nous ne voulons pas de [guerre].", "- pas de"],
  ["Il faut mettre fin au [blocus].", "- mettre fin au"],
  ["La lutte contre la [piraterie] continue.", "- lutte contre"],
  ["Les ports ont besoin de paix plutôt que de [guerre].", "- plutôt que de"],
  ["La [guerre] doit cesser.", "- doit cesser"],
  ["Les [sanctions] ne sont ni justes ni utiles.", "- ne sont ni justes ni utiles"],
  ["La [réforme] des retraites est une erreur.", "- est une erreur"],
  ["Le port a reçu douze [navires].", "none"],
  ["Les ports ne peuvent vivre que de [pêche].", "none"],
])("French: %s", (marked, found) => {
  expect(judge(marked, "fr")).toBe(found);
});

test("a hit that only the codebook's own negators negate is turned", () => {
  expect(judge("We support zero [tariffs].", "en", true)).toBe("- support");
  expect(judge("We do not support [tariffs].", "en", true)).toBe("- not support");
});

test("a cue is a stretch of the sentence, wherever the theme's words are", () => {
  const pieces = [
    "we ",
    "must ",
    "not ",
    "support ",
    "violations ",
    "of ",
    "ports",
    ", ",
    "is ",
    "without ",
    "but ",
    "— ",
    "non-",
    "key ",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces)),
      fc.nat(80),
      fc.nat(20),
      (parts, start, length) => {
        const text = parts.join("");
        const sentence = new StanceSentence(text, "en", stanceWords("en") ?? fail());
        const found = judgeStance(sentence, { start, end: start + length }, false);
        if (found === null) return;
        const { start: from, end: to } = found.cue;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
      },
    ),
  );
});

function fail(): never {
  throw new Error("no words of English");
}

test.each([
  ["Wir müssen die [Souveränität] der kleinen Häfen stärken.", "+ stärken"],
  ["Die Häfen sollten das [Seerecht] endlich verteidigen.", "+ verteidigen"],
  ["Um die [Sicherheit] der Kabel zu gewährleisten, braucht es Geld.", "+ gewährleisten"],
  ["Es ist Zeit, das [Vertrauen] wiederherzustellen.", "+ wiederherzustellen"],
  ["Das [Seerecht] muss geachtet werden.", "+ muss geachtet"],
  ["Niemand darf die [Souveränität] eines Hafens verletzen.", "+ verletzen"],
  ["Der Schutz der [Souveränität] kostet Geld.", "+ Schutz der"],
  ["Die [Zusammenarbeit] ist unverzichtbar.", "+ ist unverzichtbar"],
  ["Ohne [Zusammenarbeit] gibt es keinen Frieden.", "+ Ohne"],
  ["Wir lehnen jede [Einmischung] ab.", "- lehnen"],
  ["[Sanktionen] sollten vermieden werden.", "- sollten vermieden"],
  ["Der [Krieg] muss enden.", "- muss enden"],
  ["Wir brauchen keine neuen [Zölle].", "- brauchen keine"],
  ["Kein Hafen darf [Gewalt] anwenden.", "- anwenden"],
  ["Die Nachbarn sind gegen [Zölle].", "none"],
  ["Der Rat hat über [Souveränität] gesprochen.", "none"],
  ["Im Streit um [Grenzen] ist Geduld wichtig.", "none"],
  ["Die [Souveränität] wird seit Jahren erörtert.", "none"],
  ["Die Nachbarn haben die [Zusammenarbeit] oft gelobt.", "none"],
])("in German: %s", (marked, found) => {
  expect(judge(marked, "de")).toBe(found);
});
