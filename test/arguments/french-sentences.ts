import type { ReadSentence } from "./indonesian-sentences.js";

/**
 * Sentences in the manner of speeches, the press, papers and essays, in the short paragraphs in
 * which they stand, by the hand that wrote the rules for French: they guard what works. Paragraphs
 * at odd places served to make the rules.
 */
export const frenchParagraphs: readonly (readonly ReadSentence[])[] = [
  [
    [
      "none",
      "Monsieur le Président, je vous remercie de la convocation de cette séance et je salue la présence de nos collègues de l'Union africaine.",
    ],
    ["claim", "La situation dans les camps de déplacés est intolérable."],
    [
      "premise",
      "Plus de 60 000 personnes y vivent sans eau potable depuis que la station de pompage a été bombardée en mars.",
    ],
    ["premise", "Trois convois humanitaires ont été refoulés la semaine dernière."],
    ["proposal", "Les parties doivent garantir un accès sans entrave à tous ceux qui souffrent."],
    ["proposal", "Nous exhortons le Conseil à sortir de son silence."],
  ],
  [
    ["claim", "Fermer la dernière gare de la vallée serait une erreur."],
    ["premise", "Chaque jour, quatre cents lycéens et ouvriers y montent dans le train de 6 h 42."],
    [
      "premise",
      "L'autocar qui le remplaçait l'hiver dernier mettait une heure de plus et n'est pas venu onze fois.",
    ],
    ["claim", "Ce n'est pas le train qui coûte trop cher, c'est l'indifférence."],
    ["proposal", "Il est temps que la région rouvre le guichet et publie les comptes de la ligne."],
  ],
  [
    [
      "none",
      "La présente note examine les effets du plafonnement des loyers dans quatre métropoles.",
    ],
    [
      "premise",
      "Entre 2019 et 2024, les loyers y ont augmenté de 3 %, contre 11 % dans les villes comparables.",
    ],
    [
      "premise",
      "Le nombre d'annonces a toutefois reculé d'un cinquième, selon l'observatoire local.",
    ],
    [
      "claim",
      "Le plafonnement protège donc ceux qui ont un bail et pénalise ceux qui en cherchent un.",
    ],
    [
      "proposal",
      "Nous recommandons de le coupler à un programme de construction et d'en évaluer les effets tous les deux ans.",
    ],
    ["proposal", "Renforcer les contrôles et créer un fichier public des baux."],
  ],
  [
    [
      "premise",
      "Un incendie a détruit dans la nuit de lundi à mardi l'entrepôt d'une coopérative.",
    ],
    ["premise", "Aucun blessé n'est à déplorer, a indiqué la préfecture."],
    ["claim", "Les riverains jugent que la catastrophe était prévisible."],
    ["proposal", "Ils réclament que le site soit déplacé hors de la ville."],
    ["none", "Lire aussi : Ces entrepôts qui inquiètent les maires"],
  ],
  [
    ["claim", "On a tort de croire que la lecture se perd."],
    [
      "premise",
      "Dans mon lycée, la bibliothèque prête deux fois plus de romans qu'il y a dix ans.",
    ],
    ["premise", "Ma fille en a lu quatre pendant les vacances, sur son téléphone."],
    ["claim", "Ce qui se perd, c'est le silence."],
    ["proposal", "Rendons aux élèves une heure par jour sans écran ni bruit."],
  ],
  [
    [
      "none",
      "Mesdames et Messieurs, c'est un honneur de prendre la parole devant vous au nom de mon pays.",
    ],
    ["none", "Je salue tout particulièrement la présence de la Représentante spéciale."],
    ["claim", "Nous sommes convaincus que la paix ne se décrète pas de l'extérieur."],
    ["premise", "En effet, aucun des accords signés depuis 1998 sans les communautés n'a survécu."],
    ["proposal", "Il faut que les femmes des deux rives soient assises à la table."],
    ["proposal", "Cessons de financer des conférences et finançons des médiateurs."],
  ],
  [
    ["claim", "L'intelligence artificielle n'est ni un miracle ni une malédiction."],
    [
      "premise",
      "Par exemple, un logiciel de tri a réduit de moitié l'attente aux urgences de Brest.",
    ],
    [
      "premise",
      "Le même logiciel avait classé comme bénignes les douleurs de plusieurs patientes, a révélé une enquête du syndicat.",
    ],
    [
      "claim",
      "Sans contrôle humain, elle risque d'aggraver les inégalités qu'elle promet d'effacer.",
    ],
    ["proposal", "Tout algorithme utilisé par l'hôpital devrait être rendu public."],
    ["none", "Qui signera le premier décret ?"],
  ],
  [
    [
      "premise",
      "Le conseil municipal a voté jeudi, par 23 voix contre 20, la vente de l'ancienne caserne.",
    ],
    ["premise", "Le bâtiment est vide depuis 2011 et son toit s'est effondré en janvier."],
    ["claim", "L'opposition dénonce un cadeau fait à un promoteur."],
    ["claim", "Cette vente compromet le seul projet de logements sociaux du quartier."],
    ["proposal", "Un référendum local s'impose."],
    ["none", "Le maire n'a pas souhaité répondre à nos questions."],
  ],
  [
    ["claim", "Il n'y a pas de transition écologique sans justice sociale."],
    [
      "premise",
      "Les 10 % les plus riches émettent cinq fois plus de carbone que la moitié la plus pauvre du pays.",
    ],
    ["premise", "Or la taxe pèse d'abord sur ceux qui se chauffent au fioul."],
    ["claim", "Une telle politique ne peut que nourrir la colère."],
    ["proposal", "Mieux vaudrait rembourser la taxe aux ménages modestes."],
    ["proposal", "Il ne faut pas attendre la prochaine crise pour agir."],
  ],
  [
    ["none", "Propos recueillis par Lise Amar."],
    ["claim", "La frontière est devenue une industrie."],
    ["premise", "Le budget de l'agence est passé de 6 à 754 millions d'euros en quinze ans."],
    ["premise", "J'ai vu des drones là où il n'y avait pas une ambulance."],
    ["claim", "Personne n'oserait dire que le droit d'asile en sort grandi."],
    ["proposal", "L'Union gagnerait à ouvrir des voies légales."],
  ],
];
