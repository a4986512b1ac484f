import { phrasesOf, use, wordsOf, type HolderRules } from "./rules.js";

const { says, asks, state, infinitive, object, perfect, passive, pronoun, unknown } = use;

/** Verbs in `-er` by their stems, `suggér/suggèr` where the present has another. */
const regular: readonly (readonly [uses: number, stems: string])[] = [
  [says, "affirm déclar assur estim ajout indiqu précis expliqu not observ remarqu rétorqu avanc"],
  [says, "rappel/rappell insist signal racont confi résum lanc martel/martèl constat témoign argu"],
  [says, "répliqu certifi jug considèr/considèr plaisant ironis commenc"],
  [says | object, "soulign dénonc fustig critiqu déplor regrett consid/considèr"],
  [says | infinitive, "affirm déclar assur estim jur"],
  [0, "pens jug consid confirm annonc révél/révèl démontr montr prouv allégu clam"],
  [0, "répét/répèt postul"],
  [object, "condamn redout contest réclam exig préconis prôn réfut approuv"],
  [infinitive, "espér/espèr souhait redout menac préconis recommand propos suggér/suggèr"],
  [infinitive, "demand conseill refus"],
  [object, "recommand propos suggér/suggèr qualifi accus"],
  [asks, "demand recommand conseill propos suggér/suggèr ordonn somm exhort appel/appell"],
  [asks, "accus qualifi press invit encourag engag"],
  [infinitive, "exhort"],
  // Behind a particle of their own.
  [object, "appel/appell plaid milit"],
];

/** Other forms: of the present and the past, and those that stand alone. */
const verbs: readonly (readonly [uses: number, forms: string])[] = [
  [says | infinitive, "dit disent disait disaient dirent"],
  [says, "écrit écrivent écrivait écrivaient écrivit écrivirent"],
  [says, "répond répondent répondait répondit conclut concluent concluait poursuit renchérit"],
  [says, "prévient préviennent avertit avertissent avertissait admet admettent admettait"],
  [
    says | infinitive,
    "reconnaît reconnait reconnaissent reconnaissait reconnut soutient soutiennent",
  ],
  [says | infinitive, "soutenait soutenaient maintient maintiennent prétend prétendent prétendait"],
  [0, "croit croient croyait convient conviennent prédit prédisent démontre"],
  [infinitive, "croit croient pense pensent promet promettent promettait dément démentent"],
  [object, "craint craignent craignait craignaient défend défendent défendait rejette rejettent"],
  [
    infinitive,
    "craint craignent veut veulent voudrait voudraient entend entendent compte comptent",
  ],
  [0, "veut veulent voudrait voudraient souhaiterait souhaiteraient"],
  [asks, "enjoint enjoignent enjoignait"],
  [says | perfect, "répondu conclu poursuivi renchéri prévenu averti admis écrit reconnu soutenu"],
  [says | perfect, "maintenu prétendu"],
  [perfect, "cru convenu prédit démenti promis fini"],
  [perfect | infinitive, "promis reconnu admis prétendu"],
  [perfect | object, "défendu"],
  [perfect | asks, "enjoint"],
  // `fait savoir`, `laisse entendre`, `met en garde`.
  [says | perfect, "savoir valoir remarquer observer entendre"],
  [says | perfect | object, "garde"],
  // `se félicite`, `s'est inquiété`
  [
    says | object,
    "inquiète inquiètent inquiétait félicite félicitent félicitait réjouit réjouissent",
  ],
  [says | object, "indigne indignent indignait alarme alarment plaint plaignent étonne étonnent"],
  [says | object, "insurge insurgent oppose opposent élève élèvent désole doute doutent"],
  [
    says | state | object,
    "inquiété inquiétée inquiétés félicité félicitée félicités réjoui réjouie",
  ],
  [says | state | object, "indigné indignée indignés alarmé alarmée plaint plainte étonné étonnée"],
  [says | state | object, "insurgé insurgée opposé opposée élevé élevée désolé exclamé exclamée"],
  [says, "exclame interroge"],
  [
    state,
    "convaincu convaincue convaincus convaincues persuadé persuadée persuadés certain certaine",
  ],
  [state, "sûr sûre sûrs inquiet inquiets conscient consciente conscients avis"],
  [passive, "considéré considérée considérés considérées perçu perçue perçus perçues"],
  [passive, "décrit décrite décrits présenté présentée présentés regardé regardée"],
  [unknown, "paraît-il"],
];

/** Who said it stands at the end of its verb: `affirme-t-il`, `disent-ils`. */
const tails = { e: ["t-il", "t-elle"], ent: ["ils", "elles"], ait: ["il", "elle"] } as const;

const people =
  "président présidente présidents présidence premier ministre ministres secrétaire chancelier " +
  "chancelière roi reine prince pape empereur ambassadeur ambassadrice ambassadeurs gouverneur " +
  "gouverneure maire maires sénateur sénatrice sénateurs député députée députés élu élue élus " +
  "général colonel commandant commissaire commissaires directeur directrice directeurs patron " +
  "patronne patrons chef cheffe chefs dirigeant dirigeante dirigeants leader leaders responsable " +
  "responsables porte-parole émissaire envoyé envoyée représentant représentante représentants " +
  "délégué déléguée délégués rapporteur rapporteuse rapporteure diplomate diplomates adjoint adjointe " +
  "conseiller conseillère conseillers juge juges avocat avocate avocats procureur procureure préfet " +
  "préfète magistrat magistrate magistrats expert experte experts analyste analystes spécialiste " +
  "spécialistes chercheur chercheuse chercheurs scientifique scientifiques universitaire " +
  "universitaires économiste économistes historien historienne historiens sociologue sociologues " +
  "politologue politologues philosophe philosophes géographe anthropologue démographe climatologue " +
  "climatologues poète écrivain écrivaine auteur auteure autrice auteurs penseur penseurs professeur " +
  "professeure professeurs enseignant enseignante enseignants instituteur institutrice médecin médecins " +
  "docteur infirmière infirmiers ingénieur ingénieure ingénieurs journaliste journalistes éditorialiste " +
  "chroniqueur observateur observateurs critiques détracteurs adversaires opposants opposant partisans " +
  "défenseurs militant militante militants activistes activiste sceptiques optimistes pessimistes " +
  "gouvernement gouvernements exécutif ministère parlement congrès sénat assemblée conseil commission " +
  "comité cour tribunal parquet préfecture mairie municipalité région département union banque fonds " +
  "agence organisation organisations ong association associations institut institution institutions " +
  "parti partis majorité opposition groupe groupes coalition alliance bloc mouvement mouvements " +
  "collectif syndicat syndicats fédération confédération entreprise entreprises société sociétés " +
  "industrie industriels autorité autorités régime police armée communauté collectivité " +
  "état états pays nations puissances délégation délégations peuple gens homme hommes femme femmes " +
  "enfant enfants citoyen citoyenne citoyens habitant habitante habitants riverain riveraine riverains " +
  "voisin voisine voisins agriculteur agricultrice agriculteurs éleveur éleveurs pêcheur pêcheurs " +
  "ouvrier ouvrière ouvriers salarié salariée salariés travailleurs employeurs patronat investisseurs " +
  "commerçant commerçante commerçants artisan artisans étudiant étudiante étudiants élève élèves jeunes " +
  "parents témoin témoins victime victimes survivant survivante coordinatrice coordinateur animateur " +
  "fonctionnaire fonctionnaires animatrice fondateur fondatrice gérant gérante propriétaire locataire chauffeur " +
  "français américains européens africains chinois russes israéliens palestiniens ukrainiens allemands " +
  "britanniques africaine occidentaux occident proverbe dicton bible coran " +
  "ami amie amis collègue collègues frère sœur père mère grand-père grand-mère fils fille mari " +
  "rapport rapports étude études enquête sondage sondages journal quotidien hebdomadaire magazine " +
  "revue presse médias article document déclaration communiqué résolution charte constitution traité " +
  "préambule panel forum sommet conférence source sources statistiques données théorie secrétariat " +
  "bureau ambassade consortium ligue royaume république haut-commissariat haut-commissaire observatoire " +
  "armateur armateurs marin marins policier policiers policière pompier pompiers soignant soignante " +
  "soignants praticien praticienne praticiens généraliste généralistes psychologue juriste juristes " +
  "éditeur éditeurs éditrice romancier romancière cinéaste architecte urbaniste agronome agronomes " +
  "virologue épidémiologiste physicien physicienne linguiste pédagogue théoricien théologien " +
  "syndicaliste syndicalistes cadres retraité retraités retraitée lycéens collégiens usagers usager " +
  "bénévole bénévoles migrant migrants réfugié réfugiés réfugiée exilé exilés détenu détenus conservateurs " +
  "socialistes républicains écologistes libéraux centristes députés-maires législateur législateurs " +
  "électeurs contribuables consommateurs donateurs créanciers bailleurs participants participant " +
  "intervenants membres interlocuteur interlocuteurs inspecteur inspectrice auditeurs mission " +
  "camp intéressé intéressée prévenu accusé député-maire chambre";

/** Whose view it is that stands behind `pour`. */
const authorities =
  "ministre maire préfet préfète président présidente directeur directrice procureur procureure expert " +
  "experte experts économiste économistes sociologue sociologues historien historienne historiens " +
  "politologue politologues chercheur chercheuse chercheurs analyste analystes spécialiste spécialistes " +
  "observateurs scientifiques climatologue climatologues philosophe juriste juristes avocat avocate " +
  "député députée sénateur sénatrice porte-parole auteur auteure autrice auteurs syndicat syndicats " +
  "opposition détracteurs opposants partisans défenseurs critiques ong adversaires " +
  "association rapporteur éditorialiste gouvernement";

/** What is true of French. */
export const french: HolderRules = {
  verbs: addUses([...conjugate(regular), ...verbs, ...invert()]),
  particles: new Map([
    ...["appelle", "appellent", "appelait", "appelaient", "appelé", "appela"].map(
      (form) => [form, wordsOf("à au aux")] as const,
    ),
    ...["plaide", "plaident", "plaidait", "plaidaient", "plaidé", "plaida"].map(
      (form) => [form, wordsOf("pour en")] as const,
    ),
    ...["milite", "militent", "militait", "militaient", "milité"].map(
      (form) => [form, wordsOf("pour")] as const,
    ),
    ...wordsFor(
      "inquiète inquiètent inquiétait félicite félicitent félicitait réjouit réjouissent indigne " +
        "indignent indignait alarme alarment plaint plaignent étonne étonnent désole doute doutent " +
        "inquiété inquiétée inquiétés félicité félicitée félicités réjoui réjouie indigné indignée " +
        "indignés alarmé alarmée plainte étonné étonnée désolé",
      "de d' du des",
    ),
    ...wordsFor("insurge insurgent élève élèvent insurgé insurgée élevé élevée garde", "contre"),
    ...wordsFor("oppose opposent opposé opposée", "à au aux"),
  ]),
  conjunctions: wordsOf("que qu'"),
  commaIntroduces: false,
  carriers: wordsOf(""),
  beings: wordsOf(
    "est sont était étaient fut furent reste restent demeure demeurent dit disent disait dite déclare " +
      "déclarent déclaré montre montré affirme d'",
  ),
  auxiliaries: wordsOf(
    "a ont avait avaient aurait auraient eut est sont était étaient serait seraient fut fait font " +
      "faisait firent laisse laissent laissait laissé met mettent mis peut peuvent pourrait " +
      "pourraient",
  ),
  continuations: phrasesOf(`tient à
    tiennent à
    a tenu à
    continue de
    continue d'
    continuent de
    va jusqu' à
    vont jusqu' à`),
  modals: wordsOf("peut peuvent pourrait pourraient"),
  agents: wordsOf("par"),
  as: wordsOf("comme"),
  comparing: wordsOf("comme"),
  topics: wordsOf("sur concernant"),
  naming: wordsOf("thème titre intitulé intitulée slogan devise appelé nommé baptisé"),
  infinitives: wordsOf("de d' à"),
  askedPrefixes: [],
  adverbs: wordsOf(
    "aussi souvent toujours encore déjà même ainsi donc enfin ensuite alors puis bien tout très trop " +
      "plus moins surtout jamais parfois longtemps désormais aujourd'hui hier pourtant cependant " +
      "toutefois également se s' y en lui-même elle-même eux-mêmes d'ailleurs également volontiers " +
      "désormais tôt tard plutôt seulement seul seule sans-doute côté",
  ),
  adverbEnding: "ment",
  progressiveEnding: "",
  negations: wordsOf("ne n' pas point guère jamais nullement"),
  stoppers: wordsOf(
    "est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront " +
      "aurait auraient été eu doit doivent devait devrait devraient peut peuvent pouvait pourrait " +
      "pourraient faut fallait veut veulent va vont fait font que qu' si s' parce quand lorsque lorsqu' " +
      "dont qui où comment pourquoi quoi car mais or donc ni puisque puisqu' bien afin tandis alors " +
      "je j' tu il elle on nous vous ils elles c' ce ne n' pas y se lui leur me te m' t' comme celui " +
      "celle ceux celles cela ça ceci quel quelle quels quelles voici voilà ici là rend rendent donne donnent prend " +
      "devient deviennent semble semblent permet permettent vient viennent",
  ),
  embedding: wordsOf(
    "que qu' si s' parce quand lorsque lorsqu' dont qui où comment pourquoi quoi car ni puisque puisqu' " +
      "afin tandis pour par avec sans contre et ou quel quelle quels quelles avant après depuis",
  ),
  introducing: wordsOf("comme si alors tandis quoique même bien"),
  conceding: phrasesOf(`bien que
    bien qu'
    quoique
    alors que
    alors qu'
    tandis que
    tandis qu'
    même si`),
  times: wordsOf(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir midi après-midi jour " +
      "semaine mois an année dernier dernière passé passée ans jours années",
  ),
  openers: wordsOf(
    "et mais or donc car ainsi alors aussi enfin puis ensuite cependant pourtant toutefois néanmoins " +
      "aujourd'hui hier demain désormais certes bref d'abord également récemment parallèlement " +
      "malheureusement hélas heureusement finalement lundi mardi mercredi jeudi vendredi samedi " +
      "dimanche notamment surtout déjà inversement curieusement interrogé interrogée",
  ),
  leading: wordsOf(
    "dans en à au aux lors selon face pour par avec sans depuis après avant pendant durant malgré " +
      "concernant quant devant sur de du des d' dès interrogé interrogée invité invitée venu venue " +
      "présent présente arrivé arrivée réuni réunis réunie côté contrairement tout toute un une ce s' se " +
      "cette le la l' les il comme lorsque quand si alors tandis monsieur madame mesdames messieurs " +
      "excellences premièrement deuxièmement troisièmement bien même quoique",
  ),
  leadingEndings: ["ant"],
  prepositions: wordsOf(
    "à au aux en dans sur sous par pour avec sans entre contre vers chez depuis pendant durant après " +
      "avant lors malgré face selon dès jusqu' devant derrière parmi outre hors via envers",
  ),
  determiners: wordsOf(
    "le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos " +
      "chaque plusieurs quelques certains certaines tous toutes tout toute autre autres ancien " +
      "ancienne anciens nouveau nouvelle nouveaux jeune jeunes deux trois quatre cinq six dix nombreux " +
      "nombreuses divers diverses vice haut haute hauts hautes grand grande grands grandes",
  ),
  clauseStarters: wordsOf("le la les l' il elle ils elles on nous ce cette ces c'"),
  finite: wordsOf(
    "est sont était étaient sera seront serait a ont avait avaient aura aurait doit doivent devrait " +
      "devraient peut peuvent pourrait pourraient faut veut veulent va vont fait font reste restent",
  ),
  between: wordsOf(
    "à au aux dans en lors devant sur par pour hier avant après depuis pendant mardi lundi mercredi " +
      "jeudi vendredi samedi dimanche ce cette encore aussi également clairement ainsi enfin donc " +
      "volontiers publiquement récemment indigne nécessaire inacceptable essentiel indispensable " +
      "important possible impossible probable improbable regrettable injuste normal anormal légitime " +
      "utile inutile urgent préférable dommage scandaleux bien peu pas plus toujours souvent même " +
      "notamment quant",
  ),
  firstPerson: wordsOf("je j' nous moi"),
  owners: wordsOf("mon ma mes notre nos"),
  ownBodies: wordsOf(
    "délégation pays gouvernement nation peuple parti organisation région groupe continent communauté " +
      "état commune génération république royaume",
  ),
  headFirst: true,
  pointers: wordsOf(""),
  singular: wordsOf("il elle lui celui-ci celle-ci"),
  plural: wordsOf("ils elles eux ceux-ci celles-ci"),
  neuter: wordsOf(""),
  nobody: wordsOf(
    "personne nul nulle aucun aucune rien chacun chacune tous toutes tout chaque peu on",
  ),
  abstract: wordsOf(
    "histoire expérience réalité réalités fait faits événement événements évidence logique raison bon " +
      "conscience sagesse situation circonstances temps science nature justice principe exemple " +
      "exemples chose choses vie mort tendance crise crises guerre guerres conflit conflits pratique " +
      "résultat résultats ce ceci cela ça problème problèmes moment besoin défi défis vérité bilan " +
      "chiffres année années jour siècle loi lois article idée idées question hypothèse",
  ),
  vague: wordsOf("certains certaines d'aucuns beaucoup"),
  generic: wordsOf("certains certaines beaucoup plusieurs d'aucuns autres nombreux nombreuses"),
  unnamed: phrasesOf(`il en est qui
    il y a ceux qui
    il y a des gens qui
    il se trouve des gens qui`),
  people: wordsOf(people),
  titles: wordsOf(
    "président présidente ministre chancelier chancelière roi reine prince pape ambassadeur ambassadrice " +
      "gouverneur sénateur sénatrice député députée général colonel commissaire secrétaire directeur " +
      "directrice professeur professeure pr dr docteur m mme mlle monsieur madame maître me maire préfet " +
      "préfète premier première",
  ),
  particlesOfNames: wordsOf("bin ibn van von der el al da dos di ben ten"),
  bodies: wordsOf(
    "sud nord est ouest unies unis monde banque nations organisation assemblée ministère tribunal cour " +
      "comité agence commission fonds institut université gouvernement parti congrès parlement sénat " +
      "république royaume union groupe front armée rapport étude enquête sondage article résolution " +
      "constitution traité délégation charte convention mondiale européenne africaine international " +
      "internationale fédération confédération syndicat association conseil collectif ligue " +
      "préfecture mairie chambre observatoire parquet haut-commissariat coalition alliance opposition " +
      "majorité industrie société entreprise ong police communauté élysée maison-blanche kremlin",
  ),
  sources: sayOf(`selon le récit de
    selon le récit du
    selon le récit des
    selon le récit d'
    selon le témoignage de
    selon le témoignage du
    selon le témoignage d'
    selon les mots de
    selon les mots du
    selon les termes de
    selon les termes du
    selon
    d' après
    de l'avis de
    de l'avis du
    de l'avis des
    de l'avis d'
    au dire de
    au dire du
    aux dires de
    aux dires du
    aux dires des
    aux yeux de
    aux yeux du
    aux yeux des
    aux yeux d'
    à en croire
    si l'on en croit
    pour citer
    pour reprendre les mots de
    pour reprendre les mots du
    pour reprendre les mots d'
    dans les mots de
    du point de vue de
    du point de vue du
    du point de vue des`),
  personalSources: phrasesOf("pour"),
  authorities: wordsOf(authorities),
  hearsay: [
    ...thatOf(`le bruit court
    la rumeur veut
    la légende veut
    la tradition veut
    le dicton veut
    l'opinion courante est
    l'idée reçue veut
    il paraît
    il se dit
    on dit
    on dit souvent
    on dit parfois
    on entend
    on entend souvent
    on entend dire
    on entend parfois
    on nous dit
    on nous dit souvent
    on nous répète
    on nous répète souvent
    on nous assure
    on nous explique
    on nous a dit
    on nous affirme
    on me dira
    on me dit
    on prétend
    on prétend souvent
    on affirme souvent
    on répète souvent
    on répète
    on objectera
    on objecte souvent
    on objecte
    on croit souvent
    d'aucuns disent
    d'aucuns affirment
    d'aucuns prétendent
    d'aucuns diront
    d'aucuns soutiennent`),
    ...sayOf(`à en croire la rumeur
    la légende raconte`),
  ],
  hearsayEnds: sayOf(`dit-on
    nous dit-on
    paraît-il
    prétend-on
    assure-t-on
    affirme-t-on
    à ce qu'on dit
    à ce qu'il paraît
    comme on dit`),
  among: wordsOf(""),
  views: wordsOf(""),
  noSource: wordsOf(
    "loi lois charte principe principes besoin besoins plan plans règle règles critère critères " +
      "calendrier norme normes procédure ce cet cela que qu' laquelle lequel lesquels lesquelles quoi " +
      "si moyens circonstances cas article articles disposition résolution mandat mérite capacité " +
      "logique constitution traité accord formule type valeurs ordre âge taille degré saison saisons " +
      "région régions pays modèle modalités méthode droit toute tous toutes tout niveau heure mode",
  ),
  doubting: wordsOf("faussement mensongèrement hypocritement abusivement prétendument"),
  impersonal: wordsOf(
    "dit admis soutenu prétendu affirmé avancé reproché entendu rapporté allégué",
  ),
  dummies: wordsOf("il"),
  articles: wordsOf("le la l' les un une des"),
  conjoining: wordsOf("et &"),
  pluralEnding: "",
  joints: wordsOf("de d' du et & ou"),
  rejections: [
    ...thatOf(`il est faux de dire
    il est faux de croire
    il est faux de prétendre
    il est faux d'affirmer
    il est faux
    il est inexact
    il n'est pas vrai
    ce n'est pas vrai
    c'est un mythe
    c'est une erreur de croire
    c'est une erreur de penser
    c'est une illusion de croire
    on a tort de croire
    on a tort de penser
    on aurait tort de croire
    on aurait tort de penser
    il serait faux de dire
    il serait faux de croire
    il serait naïf de croire
    il est illusoire de croire
    il est absurde de prétendre`),
    ...sayOf(`le mythe selon lequel
    l'idée fausse selon laquelle`),
  ],
  ideas: wordsOf(
    "idée argument affirmation thèse croyance hypothèse prétexte accusation allégation",
  ),
  refutations: sayOf(`est faux
    est fausse
    est erroné
    est erronée
    est un mythe
    est une illusion
    est un mensonge
    est une fable
    est absurde
    est infondée
    est infondé
    est sans fondement
    ne tient pas
    ne tient pas debout
    ne résiste pas à l'examen
    ne résiste pas à l'analyse
    ne repose sur rien
    a été réfutée
    a été réfuté
    est une absurdité
    est une erreur
    relève du mythe`),
  rebuttals: sayOf(`c'est faux
    il oublie que
    elle oublie que
    ils oublient que
    elles oublient que
    c'est oublier que
    c'est totalement faux
    c'est tout simplement faux
    c'est un mythe
    c'est un mensonge
    c'est une erreur
    c'est une illusion
    c'est absurde
    c'est inexact
    c'est oublier
    c'est une contrevérité
    cela est faux
    ce n'est pas vrai
    ce n'est pas le cas
    ce n'est pas exact
    il n'en est rien
    rien n'est plus faux
    rien de plus faux
    rien n'est moins vrai
    c'est le contraire
    c'est tout le contraire
    la réalité est tout autre
    la réalité est autre
    la réalité est différente
    la vérité est tout autre
    la vérité est ailleurs
    les faits disent le contraire
    les faits montrent le contraire
    les faits démentent
    les chiffres disent le contraire
    les chiffres montrent le contraire
    l'histoire montre le contraire
    l'histoire prouve le contraire
    l'expérience montre le contraire
    je ne suis pas d'accord
    nous ne sommes pas d'accord
    je ne partage pas
    nous ne partageons pas
    nous rejetons cette
    nous rejetons cet
    je rejette cette
    je rejette cet
    ils se trompent
    elles se trompent
    il se trompe
    elle se trompe
    ils ont tort
    il a tort
    elle a tort
    cet argument ne tient pas
    cette thèse ne tient pas
    l'argument ne tient pas
    l'objection ne tient pas
    cette objection ne tient pas
    faux`),
  told: sayOf(`cette idée est
    cette thèse est
    cet argument est
    cette affirmation est
    cette accusation est
    cette vision est
    cette objection est
    cet argument n'est
    cette thèse n'est
    cette idée n'est
    l'argument est
    l'objection est
    ces arguments sont
    ces arguments ne sont
    ces accusations sont
    ces critiques sont`),
  faults: wordsOf(
    "faux fausse fausses erroné erronée erronés erronées inexact inexacte trompeur trompeuse absurde " +
      "absurdes infondé infondée infondés infondées mensonger mensongère mensongères spécieux " +
      "spécieuse ridicule ridicules mythe mensonge illusion erreur faible contresens",
  ),
  merits: wordsOf(
    "vrai vraie vrais fondé fondée fondés fondées exact exacte juste convaincant convaincants convaincante",
  ),
  contrasts: wordsOf("mais or pourtant cependant toutefois néanmoins"),
  behalf: sayOf(`au nom de
    au nom du
    au nom des
    mon pays
    notre pays`),
  elisions: wordsOf("l' d' qu' n' s' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu'"),
  clitics: wordsOf("lui leur nous vous me te m' t' le la l' les"),
  inverting: wordsOf(
    "a ont avait avaient aurait auraient est sont s' se l' lui leur nous fait font faisait laissé " +
      "a-t-il a-t-elle ont-ils ont-elles avait-il avait-elle avaient-ils est-il est-elle aurait-il " +
      "aurait-elle sont-ils fait-il fait-elle",
  ),
  infinitive:
    /^(?!(?:hier|premier|dernier|entier|particulier|janvier|février|février|entre|contre|outre|notre|votre|autre|titre|encore|guère|maire|frère|mère|père)$).+(?:er|ir|[aiudvt]re)$/u,
  objects: wordsOf(
    "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs tout toute toutes tous",
  ),
  plurals: wordsOf(
    "de d' les des ces plusieurs quelques certains certaines deux trois quatre cinq ses leurs",
  ),
  genders: new Map([
    ...["il", "lui", "celui-ci", "le", "un", "ce", "cet", "du", "m", "monsieur"].map(
      (form) => [form, "masculine"] as const,
    ),
    ...["elle", "celle-ci", "la", "une", "cette", "mme", "madame"].map(
      (form) => [form, "feminine"] as const,
    ),
  ]),
};

/** The forms of regular verbs: present, imperfect, past and participle. */
function conjugate(lines: typeof regular): [uses: number, forms: string][] {
  return lines.flatMap(([uses, stems]) =>
    [...wordsOf(stems)].flatMap((both): [number, string][] => {
      const [stem = "", present = stem] = both.split("/");
      const soft = stem.replace(/c$/u, "ç").replace(/g$/u, "ge");
      const finite = `${present}e ${present}ent ${soft}ait ${soft}aient ${soft}a ${stem}èrent`;
      return [
        [uses, finite],
        [uses | perfect, `${stem}é`],
      ];
    }),
  );
}

/** `affirme-t-il`, `disent-elles`, and so of all that stands behind a quotation. */
function invert(): [uses: number, forms: string][] {
  const spoken = conjugate(regular.filter(([uses]) => (uses & says) !== 0));
  const forms = [...spoken, ...verbs.filter(([uses]) => (uses & says) !== 0)]
    .filter(([uses]) => (uses & perfect) === 0)
    .flatMap(([, list]) => [...wordsOf(list)]);
  return forms.map((form) => [pronoun, clitics(form).join(" ")]);
}

function clitics(form: string): string[] {
  if (form.endsWith("ent") && !/(?:tient|vient)$/u.test(form))
    return tails.ent.map((tail) => `${form}-${tail}`);
  const tail = /[td]$/u.test(form) ? tails.ait : tails.e;
  return tail.map((one) => `${form}-${one}`);
}

function wordsFor(forms: string, particles: string) {
  return [...wordsOf(forms)].map((form) => [form, wordsOf(particles)] as const);
}

/** Phrases, one a line, with an elided word parted from the next. */
function sayOf(lines: string): readonly (readonly string[])[] {
  return phrasesOf(lines.replaceAll("'", "' "));
}

/** The same before `que` and `qu'`. */
function thatOf(lines: string): readonly (readonly string[])[] {
  return sayOf(lines).flatMap((phrase) => [
    [...phrase, "que"],
    [...phrase, "qu'"],
  ]);
}

function addUses(lines: readonly (readonly [uses: number, forms: string])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [uses, forms] of lines)
    for (const form of wordsOf(forms)) sums.set(form, (sums.get(form) ?? 0) | uses);
  return sums;
}
