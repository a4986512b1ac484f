/** How a language says no. */
export interface Negators {
  /** Words before what they negate. */
  readonly before: ReadonlySet<string>;
  /** How many words they reach. */
  readonly reach: number;
  /** Words, or two, right behind a negator with which it affirms: `not only`, `not to mention`. */
  readonly affirming: ReadonlySet<string>;
  /** Negators that one right before them turns to the opposite: `not without`. */
  readonly turned: ReadonlySet<string>;
  /** Words behind what they negate, and how far. */
  readonly after: ReadonlySet<string>;
  readonly afterReach: number;
  /** Words that negate only together with one of `opening` before them: `ne … plus`. */
  readonly closing: ReadonlySet<string>;
  readonly opening: ReadonlySet<string>;
  /** Where negation is an ending of what follows: how to see it, and what only looks like it. */
  readonly trailing: { readonly negates: RegExp; readonly affirms: RegExp } | null;
}

interface Said {
  readonly before?: string;
  readonly reach?: number;
  /** Two words are joined by `_`. */
  readonly affirming?: string;
  readonly turned?: string;
  readonly after?: string;
  readonly afterReach?: number;
  readonly closing?: string;
  readonly opening?: string;
  readonly trailing?: Negators["trailing"];
}

const wordsOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => word.replace("_", " ")),
  );

const makeNegators = (said: Said): Negators => ({
  before: wordsOf(said.before ?? ""),
  reach: said.reach ?? 3,
  affirming: wordsOf(said.affirming ?? ""),
  turned: wordsOf(said.turned ?? ""),
  after: wordsOf(said.after ?? ""),
  afterReach: said.afterReach ?? 1,
  closing: wordsOf(said.closing ?? ""),
  opening: wordsOf(said.opening ?? ""),
  trailing: said.trailing ?? null,
});

/** Of a language without any: a codebook may bring some. */
export const noNegators: Negators = makeNegators({});

const indonesian = makeNegators({
  before: "tidak tak bukan bukanlah bukannya tanpa belum jangan tiada tiadanya nggak enggak gak",
  affirming: "hanya saja sekadar sekedar cuma semata melulu lain terbantahkan terelakkan",
  turned: "tanpa tidak",
});

/** The words of negation by language. */
export const negators: Readonly<Record<string, Negators>> = {
  en: makeNegators({
    before: "not no never neither nor without cannot none nobody nothing hardly scarcely barely",
    affirming: "only just merely simply solely least doubt less but to_mention other_than",
    turned: "without",
  }),
  id: indonesian,
  ms: indonesian,
  de: makeNegators({
    before:
      "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand ohne weder noch nirgends",
    affirming: "nur allein bloß bloss lediglich einfach zuletzt zweifel",
    turned: "ohne",
    after: "nicht",
  }),
  nl: makeNegators({
    before: "niet geen nooit nimmer zonder noch nergens niemand",
    affirming: "alleen slechts enkel zomaar twijfel",
    turned: "zonder",
    after: "niet",
  }),
  fr: makeNegators({
    before: "pas jamais aucun aucune aucuns aucunes sans ni nul nulle guère non",
    affirming: "seulement uniquement simplement juste doute cesse",
    turned: "sans",
    closing: "pas jamais plus guère point rien personne aucun aucune",
    opening: "ne n",
  }),
  es: makeNegators({
    before: "no nunca jamás sin ni ningún ninguna ninguno tampoco nadie",
    affirming: "solo sólo solamente únicamente simplemente meramente obstante embargo duda",
    turned: "sin",
  }),
  pt: makeNegators({
    before: "não nunca jamais sem nem nenhum nenhuma tampouco ninguém",
    affirming: "só somente apenas unicamente simplesmente obstante dúvida",
    turned: "sem",
  }),
  it: makeNegators({
    before: "non mai senza né neanche nemmeno neppure nessun nessuno nessuna",
    affirming: "solo soltanto solamente unicamente semplicemente dubbio",
    turned: "senza",
  }),
  ru: makeNegators({
    before:
      "не ни нет без нельзя никогда никакой никакая никакое никакие никакого никакой никаких никакому никакую",
    affirming: "только просто лишь исключительно сомнения сомненно",
    turned: "без",
    after: "нет",
  }),
  zh: makeNegators({
    before:
      "不 没 沒 没有 沒有 无 無 非 未 别 別 勿 莫 毋 不是 并非 並非 绝非 绝不 絕不 决不 決不 从不 從不 " +
      "毫无 毫無 毫不 不再 不会 不會 不能 不可 不得 不要 不应 不應 不许 不許 不必 不用 不容 不准 从未 從未 尚未 未能 未曾 无法 無法",
    affirming: "仅 僅 只 但 光 单 單 仅仅 僅僅 只是 单单 論 论 断 斷 少",
    turned: "不 没有 沒有 无 無",
  }),
  ja: makeNegators({
    before: "非 無",
    reach: 4,
    afterReach: 4,
    trailing: {
      negates: /ない|なかっ|なく|なけれ|ません|ずに|ず(?![つっれ])|ざる|ぬ(?![い])/gu,
      affirms:
        /(?:だけ|のみ|ばかり)(?:で(?:は|も)?なく|ならず|でない)|かも(?:しれ|知れ)(?:ない|ません)|違いな[いく]|(?:に|も)(?:過|す)ぎな[いかっ]|な(?:けれ|く)?(?:ば|ては|ちゃ)(?:な|い)ら?(?:ない|ません)|なければ|なくては|ねばならない|少な(?:い|く(?:ない)?)|危な[いく]|やむを得ない|ざるを得ない/gu,
    },
  }),
  ko: makeNegators({
    before: "안 못",
    afterReach: 3,
    trailing: {
      negates: /(?<=\s)(?:않|못|없|아니|아닌|아닙)/gu,
      affirms:
        /(?:뿐|만)(?:이|은)?\s+아니[라고며]|않을\s+수\s+없|못지\s*않|다름\s*아닌|틀림\s*없|밖에\s+없/gu,
    },
  }),
  ar: makeNegators({
    before:
      "لا لم لن ليس ليست ليسوا غير بدون دون بلا عدم ولا ولم ولن وليس وليست وبدون ودون وبلا وعدم بعدم لعدم فلا",
    affirming: "فقط فحسب شك سيما بد مجرد",
    turned: "بدون دون بلا",
  }),
  tr: makeNegators({
    before: "asla hiçbir",
    affirming: "sadece yalnızca yalnız",
    after: "değil değildir yok yoktur olmadan olmaksızın",
    afterReach: 2,
  }),
};
