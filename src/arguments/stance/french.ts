import { makeCues, wordsOf, type Inflect, type StanceWords } from "./stance-words.js";

/**
 * `renforcer`, `garantir`, `lutter_contre` (the first word is inflected), and what is irregular:
 * `soutenir/soutient/soutiennent+soutenu`, its participle behind a plus. Behind `à` and `de` stand
 * the forms in which they melt with an article.
 */
const inflect: Inflect = (verb) => {
  const [finite = "", participle] = verb.split("+");
  const [base = "", ...irregular] = finite.split("/");
  const [first = "", ...rest] = base.split("_");
  const forms = irregular.length > 0 ? irregular : presentOf(first);
  const past = participle ?? pastOf(first);
  const behind = meltLast(rest);
  const spread = (words: readonly string[]) =>
    words.flatMap((word) => behind.map((more) => [word, ...more].join("_")));
  return {
    active: spread([first, ...forms]),
    passive: spread(["", "e", "s", "es"].map((end) => `${past}${end}`)),
  };
};

/** `renforce`, `renforcent`, `renforçons`, `renforçant`, `renforcera`, …; `garantit`, …. */
function presentOf(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("ir")) {
    return ["t", "ssent", "ssons", "ssez", "ssant", "sse", "ra", "ront"].map(
      (end) => `${stem}i${end}`,
    );
  }
  const soft = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
  const strong = stem.replace(/[eé](?=[^aeiouéèç]+$)/u, (vowel, at: number) =>
    vowel === "é" || stem.length - at === 2 ? "è" : vowel,
  );
  return [
    ...["e", "ent"].map((end) => strong + end),
    ...["ons", "ant"].map((end) => soft + end),
    ...["ez", "era", "eront", "erait"].map((end) => stem + end),
  ];
}

function pastOf(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith("ir") ? `${stem}i` : `${stem}é`;
}

const melted: Readonly<Record<string, readonly string[]>> = {
  à: ["à", "au", "aux"],
  de: ["de", "du", "des", "d"],
};

/** The words behind a cue, with `à` and `de` at their end in each form. */
function meltLast(words: readonly string[]): string[][] {
  const last = words.at(-1);
  if (last === undefined) return [[]];
  return (melted[last] ?? [last]).map((form) => [...words.slice(0, -1), form]);
}

/** The same of phrases in a list. */
function melt(list: string): string {
  const phrases = list.split(/\s+/u).filter(Boolean);
  return phrases
    .flatMap((phrase) => meltLast(phrase.split("_")).map((words) => words.join("_")))
    .join(" ");
}

/** Of French. */
export const french: StanceWords = {
  ...makeCues(
    {
      favour: {
        verbs: `renforcer défendre/défend/défendent/défendons/défendant/défendra/défendront+défendu
          soutenir/soutient/soutiennent/soutenons/soutenant/soutiendra/soutiendront+soutenu
          promouvoir/promeut/promeuvent/promouvons/promouvant/promouvra+promu protéger préserver
          encourager favoriser garantir assurer consolider sauvegarder valoriser revaloriser
          privilégier approfondir accroître/accroît/accroissent/accroissons/accroissant+accru
          améliorer développer saluer approuver accueillir/accueille/accueillent/accueillons+accueilli
          réaffirmer réclamer exiger souhaiter prôner préconiser recommander
          vouloir/veut/veulent/voulons/veux/voudrait/voudrions+voulu préférer choisir
          atteindre/atteint/atteignent/atteignons+atteint restaurer rétablir stimuler appuyer
          œuvrer_à œuvrer_pour travailler_à contribuer_à participer_à appeler_à/appelle_à/appellent_à/appelons_à/appelle_au/appellent_au/appelons_au/appelle_aux/appelons_aux/appeler_au+appelé_à
          plaider_pour plaider_en_faveur_de militer_pour lutter_pour se_battre_pour
          aspirer_à tenir_à croire_en/crois_en/croit_en/croyons_en/croient_en+cru_en croire_à/crois_à/croit_à/croyons_à/croyons_au+cru_à
          investir_dans miser_sur parier_sur s_engager_pour s_engager_en_faveur_de chérir
          accélérer intensifier élargir faciliter généraliser sécuriser pérenniser
          attacher_de_l_importance_à souscrire_à/souscrit_à/souscrivons_à/souscrivons_au+souscrit_à
          rendre_hommage_à/rend_hommage_à/rendons_hommage_à+rendu_hommage_à`,
        acts: `adopter ratifier appliquer bâtir construire/construit/construisons+construit créer établir
          instaurer lancer engager conclure/conclut/concluons+conclu mettre_en_œuvre/mettons_en_œuvre/met_en_œuvre+mis_en_œuvre
          étendre/étend/étendons+étendu augmenter relancer réformer reprendre/reprend/reprenons+repris
          négocier financer ouvrir/ouvre/ouvrons+ouvert organiser reconstruire/reconstruit/reconstruisons+reconstruit
          développer introduire/introduit/introduisons+introduit obtenir/obtient/obtenons+obtenu
          rechercher trouver parvenir_à/parvient_à/parvenons_à+parvenu_à`,
        phrases:
          melt(`soutien_à appui_à attachement_à attaché_à attachée_à attachés_à engagement_pour
          engagement_en_faveur_de engagement_envers engagés_en_faveur_de en_faveur_de au_service_de
          importance_de nécessité_de besoin_de besoins_de défense_de promotion_de renforcement_de
          protection_de au_nom_de confiance_dans foi_dans foi_en croyance_en avantages_de
          bienfaits_de vertus_de mérites_de pas_d_alternative_à pas_de_paix_sans favorable_à
          favorables_à partisan_de partisans_de défenseurs_de droit_à droits_à aspiration_à
          aspirations_à volonté_de désir_de espoir_de attachons_une_grande_importance_à
          attache_une_grande_importance_à attachons_de_l_importance_à
          seul_le seule_la seul_l seule_l seuls_les seules_les voie_est_celle_de
          en_quête_de recherche_de combat_pour lutte_pour solidarité_avec solidaires_de priorité_à
          retour_à dans_l_intérêt_de valeur_de à_la_faveur_de propice_à intérêt_de appel_à place_à
          oui_à vive_le vive_la`),
      },
      duty: {
        verbs: `respecter honorer observer reconnaître/reconnaît/reconnaissent/reconnaissons/reconnaissant+reconnu
          se_conformer_à conformer_à adhérer_à obéir_à veiller_à tenir_compte_de`,
        phrases: melt(`respect_de conformité_avec conformément_à dans_le_respect_de
          dans_le_plein_respect_de reconnaissance_de fondé_sur fondée_sur fondés_sur fondées_sur
          basé_sur basée_sur sur_la_base_de respectueux_de respectueuse_de respectueuses_de
          guidés_par régi_par régie_par ancré_dans ancrée_dans conforme_à conformes_à
          en_accord_avec à_la_lumière_de`),
      },
      oppose: {
        verbs: `rejeter/rejette/rejettent/rejetons/rejetant+rejeté refuser condamner dénoncer fustiger
          déplorer combattre/combat/combattent/combattons/combattant+combattu
          contrer prévenir/prévient/préviennent/prévenons+prévenu éviter éliminer éradiquer
          cesser abolir interdire/interdit/interdisent/interdisons+interdit bannir proscrire/proscrit/proscrivons+proscrit
          supprimer abandonner renoncer_à écarter repousser enrayer endiguer freiner stopper
          surmonter vaincre/vainc/vainquons+vaincu réduire/réduit/réduisent/réduisons+réduit
          limiter mettre_fin_à/met_fin_à/mettons_fin_à/mettent_fin_à/met_fin_au/mettons_fin_au/mettons_fin_aux+mis_fin_à
          mettre_un_terme_à/met_un_terme_à/mettons_un_terme_à/mettons_un_terme_au+mis_un_terme_à
          en_finir_avec lutter_contre se_battre_contre s_opposer_à opposer_à
          s_élever_contre s_insurger_contre se_prémunir_contre protéger_contre se_protéger_contre
          s_abstenir_de/abstenons_de/abstenir_de/abstient_de+abstenu_de tourner_le_dos_à
          abroger démanteler lever alléger atténuer désamorcer sortir_de/sortons_de/sort_de+sorti_de
          critiquer contester réprouver répudier
          craindre/craint/craignent/craignons+craint redouter regretter s_inquiéter_de déjouer`,
        phrases: melt(`lutte_contre combat_contre bataille_contre guerre_contre opposition_à
          rejet_de refus_de condamnation_de prévention_de élimination_de éradication_de fin_de
          fin_à cessation_de arrêt_de abolition_de interdiction_de suppression_de levée_de
          démantèlement_de réduction_de abandon_de renonciation_à menace_de menaces_de fléau_de
          fléaux_de danger_de dangers_de risque_de risques_de péril_de maux_de spectre_de
          horreurs_de affres_de victimes_de victime_de libéré_de libérée_de libre_de
          à_l_abri_de contre opposé_à opposée_à opposés_à hostile_à hostiles_à
          conséquences_de fardeau_de ravages_de méfaits_de logique_de préoccupé_par préoccupés_par
          préoccupés_de inquiet_de inquiets_de inquiétude_face_à alarmés_par
          tolérance_zéro_pour tolérance_zéro_envers non_à halte_à stop_à plus_jamais_de assez_de
          pas_de problème_de injuste illégale illégal brutale brutal barbare intolérable cruelle
          inhumaine soi_disant prétendue prétendu face_à`),
        contrasts: melt(`au_lieu_de plutôt_que plutôt_que_de plutôt_qu à_la_place_de`),
      },
      harm: {
        verbs: `menacer violer bafouer saper miner fragiliser affaiblir compromettre/compromet/compromettent/compromettant+compromis
          mettre_en_danger/met_en_danger/mettent_en_danger+mis_en_danger mettre_en_péril/met_en_péril/mettent_en_péril+mis_en_péril
          porter_atteinte_à nuire_à/nuit_à/nuisent_à/nuit_au/nuisent_au/nuit_aux+nui_à
          enfreindre/enfreint/enfreignent+enfreint négliger ignorer mépriser trahir saboter
          piétiner entraver gêner détruire/détruit/détruisent/détruisant+détruit
          endommager déstabiliser ébranler oublier sacrifier bloquer éroder empiéter_sur
          priver_de faire_fi_de/fait_fi_de/font_fi_de+fait_fi_de hypothéquer`,
        phrases: melt(`violation_de violations_de atteinte_à atteintes_à menace_pour menaces_pour
          menace_contre menaces_contre menace_à mépris_de au_mépris_de au_détriment_de
          en_violation_de contraire_à contraires_à attaque_contre attaques_contre attentat_contre
          érosion_de manque_de absence_de obstacle_à obstacles_à entrave_à entraves_à frein_à
          préjudiciable_à nuisible_à néfaste_pour dommageable_à crime_contre crimes_contre
          agression_contre déni_de discrimination_à danger_pour dangers_pour risque_pour
          risques_pour défi_à défis_à incompatible_avec incompatibles_avec ennemi_de ennemis_de
          affaiblissement_de recul_de négation_de carence_de au_prix_de`),
      },
      good: {
        verbs: `prévaloir/prévaut/prévalent/prévaudra+prévalu primer
          triompher contribuer unir rassembler`,
        phrases: `essentiel essentielle essentiels essentielles vital vitale vitales crucial cruciale
          cruciales indispensable indispensables impératif impérative nécessaire nécessaires
          fondamental fondamentale fondamentales primordial primordiale la_base le_fondement
          la_pierre_angulaire le_socle la_clé la_clef le_pilier un_pilier une_condition la_condition
          un_préalable sacré sacrée sacro_saint inviolable inviolables inaliénable inaliénables
          légitime légitimes bénéfique bénéfiques important importante importants importantes
          la_seule_voie la_seule_issue la_seule_solution la_meilleure_voie la_meilleure_garantie
          le_meilleur_moyen le_seul_moyen la_solution la_réponse une_priorité la_priorité utile utiles
          précieux précieuse précieuses urgent urgente un_impératif une_nécessité une_obligation
          un_devoir un_atout une_chance irremplaçable irremplaçables le_garant la_garantie
          efficace efficaces souhaitable bienvenu bienvenue juste toléré tolérée tolérés tolérées
          justifié justifiée justifiés justifiées accepté acceptée acceptable acceptables permis
          permise admis admise admissible tolérable`,
      },
      bad: {
        verbs: `ne_mener_à_rien/mène_à_rien/mènent_à_rien+mené_à_rien
          constituer_une_menace/constitue_une_menace/constituent_une_menace+constitué_une_menace
          tuer`,
        last: `cesser prendre_fin disparaître s_arrêter finir`,
        phrases: `inacceptable inacceptables nuisible nuisibles néfaste néfastes dangereux dangereuse
          dangereuses illégal illégale illégales illicite illicites injuste injustes injustifié
          injustifiée injustifiable injustifiables intolérable intolérables inadmissible inadmissibles
          contre_productif contre_productive contre_productives vain vaine futile une_menace
          des_menaces un_danger un_fléau le_fléau immoral immorale criminel criminelle obsolète
          obsolètes dépassé dépassée dépassés un_obstacle des_obstacles anachronique condamnable
          condamnables condamné condamnée déplorable répréhensible odieux odieuse abject abjecte
          insoutenable destructeur destructrice destructeurs un_crime une_honte scandaleux scandaleuse
          inhumain inhumaine pas_sa_place pas_leur_place aucune_place une_violation une_atteinte
          une_erreur une_faute une_impasse un_échec une_illusion un_leurre un_scandale absurde
          contraire contraires négociable négociables à_vendre une_agression
          un_affront désastreux désastreuse catastrophique irresponsable voué vouée`,
      },
    },
    inflect,
  ),
  lacking: wordsOf("sans"),
  sole: wordsOf("seul seule seuls seules"),
  negators: wordsOf(
    "ne n pas plus jamais rien aucun aucune ni non nul nulle personne point guère impossible",
  ),
  halves: {
    first: wordsOf("ne n"),
    second: wordsOf("pas plus jamais rien aucun aucune ni point guère nullement"),
    only: wordsOf("que qu"),
  },
  headFirst: true,
  bare: wordsOf("non pas"),
  contrary: wordsOf("mais"),
  affirming: wordsOf("seulement uniquement simplement moins doute"),
  modals: wordsOf(
    `doit doivent devons devez dois devra devront devrons devrait devraient devrions faut faudra
     faudrait peut peuvent pouvons pourra pourront pourrait pourraient saurait sauraient`,
  ),
  unable: wordsOf("saurait sauraient impossible"),
  obligations: wordsOf(
    `doit doivent devons devez devra devront devrons devrait devraient devrions faut faudra faudrait
     être`,
  ),
  steps: wordsOf("aussi tous toujours donc davantage mieux également ensemble continuer de à"),
  copulas: wordsOf(
    `est sont était étaient sera seront serait seraient être reste restent demeure demeurent devient
     deviennent constitue constituent représente représentent apparaît semble semblent a ont n été`,
  ),
  needsCopula: true,
  own: wordsOf("nous notre nos je j mon ma mes"),
  articles: wordsOf("un une le la l les des cette ce"),
  purpose: wordsOf("pour à de d afin"),
  parting: wordsOf(
    `qui que qu dont où lequel laquelle parce car mais bien tandis alors lorsque lorsqu quand si s
     puisque puisqu donc cependant comme il elle ils elles on ce cela c quoique`,
  ),
  linking: wordsOf(
    "de d du des et ou le la les l un une notre nos leur leurs son sa ses en dans entre pour tous toutes avec à au aux sur",
  ),
  inner: wordsOf(
    "sur concernant relatif relative relatifs dans en pour entre à au aux vers parmi envers",
  ),
  strange: wordsOf(
    `par avec via durant pendant après avant malgré contre selon sous depuis jusqu grâce envers
     hors chez`,
  ),
  conjunctions: wordsOf("et ou mais ni"),
  introducing: wordsOf("que qu"),
  views: wordsOf(
    `crois croyons croit croient pense pensons pensent estime estimons considère considérons accepte
     acceptons dire dit disent affirme affirment soutient soutiennent prétend prétendent idée argument
     croyance opinion convaincu convaincus persuadé persuadés vrai pas guère plus`,
  ),
  denying: wordsOf(
    "conteste contestons réfute réfutons nie nions rejette rejetons doute doutons faux",
  ),
  closing: wordsOf("et maintenant désormais immédiatement enfin"),
  transparent: wordsOf(
    `promotion renforcement protection maintien poursuite sauvegarde préservation réalisation
     consolidation établissement instauration création conclusion adoption construction existence mise
     principe principes esprit concept idée voie chemin politique politiques pratique processus cause
     culture usage emploi actes acte forme formes rôle système question idéal idéaux but buts objectif
     objectifs notion approche communauté monde normes règle règles logique mentalité valeur valeurs
     droit recours climat ordre œuvre projet projets`,
  ),
  genitives: wordsOf("de d du des"),
  prefixes: wordsOf("non anti contre dé"),
  // Themes are weighed by the words of all languages: what is English too must mean the same there.
  harmful:
    /^(?!.*(?:pr[eé]vention|r[eé]solution|règlement|maîtrise|settlement|control|(?:non|contre|counter|anti|dé|de)-)).*(?:^|[^\p{L}])(?:terrorisme|terroriste|criminalité|cyberattaque|attaques?(?!\p{L})|agressions?(?!\p{L})|agresseur|hégémoni|affrontement|conflits?(?!\p{L})|guerres?(?!\p{L})|blocus|sanction|embargo|piraterie|ingérence|immixtion|occupation militaire|annexions?(?!\p{L})|annexer|invasions?(?!\p{L})|envahi|colonialisme|néocolonial|impérialis|séparatis|dominations?(?!\p{L})|unilatéra|coerciti|coercition|contrainte|trafics?(?!\p{L})|proliférati|extrémis|menaces?(?!\p{L})|violations?(?!\p{L})|fraude|rivalité|monopole|piratage|désinformation|haine|radicalis|tensions?(?!\p{L})|instabilité|provocations?(?!\p{L})|chantage|expansionnis|militaris|inégalité|fossé|course aux armements|contrebande|blanchiment|impunité|génocide|pauvreté|oppressi|escalade(?!\p{L})|hostilité|fléau|essais? nucléaire|armes? nucléaire|armes? de destruction|armes? chimique|mines? antipersonnel|injustice|arbitraire|guerre froide|politique de puissance|assassinat|dictature|apartheid|racis|atrocités|loi du plus fort|changement de régime|drogues?(?!\p{L})|ennemi)/iu,
  beneficial:
    /(?:^|[^\p{L}])(?:sécurité|sûreté|paix|règlement pacifique|coopér|souverain|stabilité|intégrité|indépendance|autodétermination|confiance|droits?(?!\p{L})|loi(?:s)?(?!\p{L})|légalité|primauté|équit|égalité|partenariat|multilatéral|désarmement|développement|dialogue|négociation|négocier|diplomati|traités?(?!\p{L})|convention|liberté|prospérité|bien commun|partagé|mutuel|ensemble|responsabilité|réforme|connectivité|inclusi|capacités|protéger|non-|contre-|prévention|amitié|humanitaire|légitimité|numérique|démocrati|autonomie|respect|harmonie|solidarité|entraide|bien-être)/iu,
};
