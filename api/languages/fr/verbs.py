"""The verbs of French."""

from __future__ import annotations

from api.extraction.clauses.grammar import (
    INFINITIVE,
    PARTICIPLE,
    PRESENT,
    Cue,
    Form,
    Tense,
    Tenses,
    VerbForm,
    Verbs,
)
from api.languages.word_tables import Listed, by_word


def agreeing(participles: str) -> str:
    """Participles in their four agreements: prévu, prévue, prévus, prévues."""
    found: list[str] = []
    for participle in participles.split():
        plural = participle if participle.endswith("s") else participle + "s"
        found += [participle, participle + "e", plural, participle + "es"]
    return " ".join(found)


PARTICIPLES = (
    "accru admis apparu appris assis atteint abattu battu bu combattu compris conclu conçu conduit "
    "confondu connu conquis construit contenu contraint convaincu convenu couru couvert craint cru cuit "
    "débattu déchu déçu décrit découvert défait défendu dépendu descendu détenu détruit devenu disparu "
    "dissous distribué dit dû éconduit écrit élu émis ému entendu entrepris entretenu étendu éteint exclu "
    "fait fondu fui inclus inscrit instruit interdit interrompu intervenu introduit joint lu maintenu mis "
    "mort né nui obtenu offert omis ouvert paru parcouru parvenu peint perçu perdu permis plaint plu "
    "pourvu prescrit prétendu prévenu prévu pris produit promis promu provenu pu reconnu recouvert reçu "
    "reconduit réduit relu remis rendu répandu reparu repeint répondu repris requis résolu restreint "
    "retenu revenu revêtu revu rompu satisfait secouru séduit soumis soutenu souvenu su subi suivi "
    "suspendu surpris survécu survenu tenu tendu tordu traduit transmis tu vaincu valu vécu vendu venu "
    "vêtu voulu vu attendu étendu accueilli agi abouti affaibli aplani assaini averti bâti rebâti blanchi "
    "choisi démoli durci enrichi enseveli envahi établi rétabli faibli failli fini fourni franchi garanti "
    "grandi grossi guéri haï investi mûri nourri obéi parti péri poli puni raccourci rajeuni ralenti "
    "rebondi réagi réfléchi rempli réparti resurgi réuni réussi ressorti saisi sali senti servi sorti "
    "surgi terni trahi uni vieilli élargi enfoui évanoui atterri amorti converti verdi applaudi "
    "approfondi arrondi assoupli éclairci garni jailli rôti assorti subverti dormi menti ressenti "
    "consenti recueilli cueilli bouilli assailli tressailli défini banni desservi démenti infléchi fléchi "
    "refroidi rétréci reverdi roussi noirci pâli repenti reparti départi"
)
"""Participles that no ending gives away."""

NOUNS_LIKE_PARTICIPLES = frozenset(
    "année années armée armées journée journées soirée matinée durée idée idées côté côtés marché "
    "marchés société sociétés santé liberté sécurité université universités autorité autorités "
    "majorité minorité qualité quantité réalité unité unités volonté activité activités beauté cité "
    "comité comités communauté capacité collectivité collectivités élé électricité égalité "
    "effectivité facilité fidélité fraternité gravité humanité identité immunité indemnité indemnités "
    "infirmité intensité laïcité localité mobilité mortalité municipalité nationalité natalité "
    "nécessité objectivité opportunité personnalité personnalités pluralité possibilité priorité "
    "priorités probabilité productivité propriété publicité pureté rareté responsabilité rivalité "
    "solidarité souveraineté spécialité stabilité totalité traité traités utilité vérité visibilité "
    "vanité été musée musées lycée lycées trophée trophées procédé congé congés café cafés canapé "
    "fossé fossés pré prés degré degrés décret curé abbé bébé thé blé clé clés pavé chaussée vallée "
    "vallées épée fée fusée fusées marée marées mosquée poignée poupée assemblée assemblées "
    "chevauchée cérémonie député députés députée députées employé employés employée employées salarié "
    "salariés salariée communiqué communiqués résumé énoncé préjugé intérêt intérêts dernier dernière "
    "derniers dernières premier première publique jeu feu lieu lieux milieu bleu bleue peu beaucoup "
    "dessus tissu menu individu individus revenu revenus contenu statu vertu rue rues vue vues avenue "
    "avenues tribu pluie pluies vie vies partie parties sortie sorties énergie économie industrie "
    "compagnie entreprise entreprises maladie maladies mairie mairies boulangerie prairie série "
    "séries théorie colonie colonies copie folie stratégie technologie démocratie ministre pays paix "
    "prix voix fois mois temps corps cours concours secours discours parcours recours avis bois pois "
    "poids repas pas bras cas puis depuis jamais mais plus moins dans sans sous gens dehors ainsi "
    "aussi ici midi samedi lundi mardi mercredi jeudi vendredi parmi ami amis ennemi ennemis pari "
    "paris tapis radis sursis devis logis permis commis compromis abri demi demie conflit celui lui "
    "oui qui grève frontière carrière manière près après très auprès accès succès procès progrès "
    "excès décès congrès prise prises mise mises crise crises surprise reprise reprises remise vente "
    "ventes suite suites découverte découvertes offre perte pertes fuite produits faits droit droits "
    "mort morts défunt conduite route routes inconnu inconnus équipe relevé carré métier comté tracé "
    "budget retard traitée volée foulée".split()
)

PRESENTS = (
    "accepte accueille accuse achète affirme affronte ajoute annonce appelle approuve arrive assiste "
    "assure attaque atteint attend attendent augmente autorise avance avertit baisse bat bénéficie bloque "
    "cède célèbre cesse change choisit comparaît compose comprend comprennent compte comptent concerne "
    "conclut condamne conduit confie confirme conserve considère constate constitue contient continue "
    "continuent contrôle coûte craint crée critique croit date débarque débute décide déclare découvre "
    "défend défendent demande demandent démarre démissionne dénonce dépasse dépend dépose descend désigne "
    "détient devient deviennent dévoile dirige dispose disparaît distribue disent divise donne donnent "
    "dort dure durent effectue élit emploie encadre entame entend entendent entraîne entrent envoie "
    "envisage envisagent espère estime estiment établit étudie évoque évoquent examine exerce exige "
    "existe expire explique exploite exporte expose exprime fabrique font ferme ferment fête finance "
    "finit fixe fonde fonctionne forme fournit franchit fustige gagne garde garantit gère habite hésite "
    "ignore illustre importe impose indique informe inquiète insiste installe interroge intervient "
    "introduit invite investit joue jouent juge justifie lance lancent laisse lit livre loge maintient "
    "manifestent manque marque mène menace met mettent meurt meurent monte montre montrent naît nie nomme "
    "note obtient occupe offre opère ordonne organise organisent oublie ouvre ouvrent paie paraît parle "
    "parlent part partent participe passe pèse pense pensent perd perdent permet permettent plaide porte "
    "portent pose possède poursuit poursuivent prend prennent prépare préparent présente préside prévient "
    "prévoit prévoient procède produit progresse promet promettent propose proposent protège publie "
    "quitte raconte rappelle rappellent rapporte réagit réalise reçoit reçoivent recense réclame "
    "réclament récompense reconnaît recule redoute refuse refusent regrette rejette rejoint relance "
    "relève remet remonte remplace remporte rencontre rend rendent renonce rentre répond reprend "
    "reprennent représente réserve résiste résume retire retourne retrouve réunit révèle revendique "
    "revient reviennent risque risquent salue s'achève saisit sait sert signe signale siège sort sortent "
    "souhaite souhaitent souligne soulignent soupçonne sourit soutient soutiennent subit succède suffit "
    "suit suivent suspend tente tient tiennent tire tombe touche tourne travaille travaillent traverse "
    "trouve tue unit utilise valorise vante vend vendent veut veulent vient viennent vise visent visite "
    "vit vivent voit votent vote vaut reste restent demeure demeurent peuvent retrace emploient forment "
    "affirment confirment consomment dorment expriment nomment proclament évolue accélère déplore "
    "rejoignent débutent arrivent cherche cherchent"
)
"""Presents of the third person that no ending gives away."""

NOUNS_LIKE_VERBS = frozenset(
    "opéra caméra extra agora angora aura front affront portrait retrait extrait trait attrait lait "
    "fait souhait forfait bienfait méfait parfait imparfait abstrait distrait plupart cinéma schéma "
    "agenda gala visa climat mafia propaganda pizza data déjà voilà cela delà celle panda panorama "
    "diploma drama saga villa sauna yoga vodka moment ment argent agent président accident client "
    "talent patient parent vent dent cent souvent absent présent récent urgent content différent "
    "fréquent prudent violent excellent permanent évident précédent continent coefficient ingrédient "
    "orient occident incident résident ciment élément document événement évènement supplément "
    "équivalent adolescent innocent adhérent concurrent dirigeant étudiant restaurant avant pendant "
    "durant devant maintenant cependant enfant enfants instant restant habitant habitants montant "
    "représentant militant fabricant commerçant gérant passant participant manifestant combattant "
    "perdant gagnant important étant auparavant autant tant quant néant géant suivant courant vivant "
    "volant croissant avenir plaisir désir loisir souvenir avoir pouvoir devoir savoir soir espoir "
    "manoir couloir miroir hier janvier février premier dernier ouvrier quartier chantier métier "
    "papier courrier dossier entier foyer danger étranger berger boulanger policier officier "
    "particulier hôtelier mer fer hiver cher ver enfer amer panier cahier fichier calendrier "
    "financier hospitalier familier régulier singulier atelier escalier héritier usager ménager "
    "palier conseiller chevalier cavalier pompier prisonnier romancier banquier chancelier greffier "
    "huissier teinturier verger rocher clocher plancher bûcher boucher leader supporter reporter "
    "poster master cancer super rassemblement gouvernement parlement département appartement "
    "mouvement seulement également notamment".split()
)

POSTPONED = agreeing("reporté repoussé décalé différé renvoyé retardé remis déplacé avancé ramené")

CHANGES = agreeing(
    "mort né arrivé parti venu devenu entré sorti resté tombé descendu monté retourné revenu rentré "
    "passé décédé allé apparu survenu intervenu parvenu reparti advenu"
)

FORMS: dict[VerbForm, Listed] = {
    PRESENT: PRESENTS,
    PARTICIPLE: (agreeing(PARTICIPLES), "été eu"),
    VerbForm(Form.OBLIGED): "dû",
    VerbForm(Form.PRESENT_OR_PARTICIPLE): (
        "construit conduit réduit détruit produit traduit dit fait écrit décrit inscrit interdit "
        "introduit séduit satisfait prescrit instruit conclut craint atteint joint rejoint peint plaint "
        "extrait soustrait distrait éteint contraint enduit convainc circonscrit souscrit"
    ),
    VerbForm(Form.PRESENT, "have"): "a ont ai as avons avez",
    VerbForm(Form.IMPERFECT, "have"): "avait avaient avais avions aviez",
    VerbForm(Form.NARRATIVE_PAST, "have"): "eut eurent",
    VerbForm(Form.FUTURE, "have"): "aura auront aurai aurons aurez",
    VerbForm(Form.CONDITIONAL, "have"): "aurait auraient aurais aurions",
    VerbForm(Form.INFINITIVE, "have"): "avoir",
    VerbForm(Form.PRESENT, "be"): "est sont suis sommes êtes",
    VerbForm(Form.IMPERFECT, "be"): "était étaient étais étions",
    VerbForm(Form.NARRATIVE_PAST, "be"): "fut furent",
    VerbForm(Form.FUTURE, "be"): "sera seront serai serons serez",
    VerbForm(Form.CONDITIONAL, "be"): "serait seraient serais serions",
    VerbForm(Form.SUBJUNCTIVE, "be"): "soit soient fût",
    VerbForm(Form.PRESENT, "go"): "va vont vais allons allez",
    VerbForm(Form.IMPERFECT, "go"): "allait allaient",
    VerbForm(Form.PRESENT, "must"): "doit doivent dois devons faut",
    VerbForm(Form.IMPERFECT, "must"): "devait devaient devais devions",
    VerbForm(Form.FUTURE, "must"): "devra devront devrai devrons faudra",
    VerbForm(Form.CONDITIONAL, "must"): "devrait devraient faudrait",
    VerbForm(Form.PRESENT, "can"): "peut peux pouvons",
    VerbForm(Form.IMPERFECT, "can"): "pouvait pouvaient",
    VerbForm(Form.FUTURE, "can"): "pourra pourront pourrai pourrons",
    VerbForm(Form.CONDITIONAL, "can"): "pourrait pourraient pourrais pourrions pourriez",
    VerbForm(Form.PRESENT, "come"): "vient viennent",
    VerbForm(Form.NARRATIVE_PAST): (
        "fit firent vit virent prit prirent mit mirent dit dirent vint vinrent tint tinrent devint "
        "devinrent obtint naquit mourut moururent parut connut connurent reçut reçurent put purent sut "
        "voulut dut durent fallut vécut courut perdit perdirent rendit rendirent partit partirent sortit "
        "sortirent ouvrit ouvrirent offrit découvrit découvrirent souffrit couvrit écrivit suivit servit "
        "conduisit construisit détruisit produisit traduisit conquit acquit entreprit apprit comprit "
        "reprit surprit permit promit remit soumit transmit admit maintint soutint parvint revint "
        "intervint survint retint répondit vendit descendit attendit entendit défendit étendit tendit "
        "battit combattit abattit naquirent choisit finit réunit réussit saisit subit établit bâtit "
        "fournit franchit grandit remplit obéit élut conclut crut but lut tut plut reconnut apparut "
        "disparut comparut résolut"
    ),
    INFINITIVE: (
        "étudier publier lier relier vérifier modifier confier marier nier plier trier crier oublier "
        "bénéficier négocier apprécier remercier simplifier identifier justifier multiplier copier parier "
        "varier associer licencier dédier qualifier certifier notifier ratifier amplifier intensifier "
        "planifier unifier diversifier expédier remédier clarifier savoir pouvoir vouloir devoir voir "
        "revoir prévoir recevoir percevoir concevoir valoir falloir émouvoir mouvoir pourvoir apercevoir "
        "décevoir être faire dire mettre prendre rendre vendre attendre entendre répondre perdre suivre "
        "vivre écrire lire élire construire conduire produire réduire détruire traduire introduire "
        "permettre promettre remettre transmettre admettre soumettre apprendre comprendre reprendre "
        "entreprendre surprendre défendre descendre étendre tendre battre combattre débattre abattre "
        "connaître reconnaître naître paraître apparaître disparaître croire boire conclure exclure "
        "inclure joindre rejoindre atteindre craindre peindre éteindre plaindre contraindre résoudre "
        "poursuivre inscrire décrire interdire suspendre vaincre convaincre rompre interrompre coudre "
        "moudre suffire rire sourire plaire taire"
    ),
}

ENDINGS = (
    (VerbForm(Form.CONDITIONAL), "eraient iraient draient raient erait irait drait rait erions"),
    (VerbForm(Form.FUTURE), "eront iront ront rons erai era ira dra tra rra vra ura"),
    (VerbForm(Form.NARRATIVE_PAST), "èrent irent urent"),
    (VerbForm(Form.IMPERFECT), "aient ait"),
    (PARTICIPLE, "ées ée és é"),
    (None, "ier"),
    (INFINITIVE, "er ir oir"),
    (VerbForm(Form.GERUND), "ant"),
    (PARTICIPLE, agreeing("endu ondu ordu erdu attu onnu ouru aru olu clu ouvert scrit duit struit")),
    (PARTICIPLE, agreeing("quis pris mis rti lli outi")),
    (VerbForm(Form.NARRATIVE_PAST), "ça gea sa na ta la va cha da gna lla qua ra ma ia pa ba"),
    (None, "ment"),
    (PRESENT, "ent"),
)
"""The first ending that fits counts; None for nouns."""

TENSES: Tenses = {
    VerbForm(Form.PRESENT, "have"): {
        None: Tense.PRESENT,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.PAST,
    },
    VerbForm(Form.IMPERFECT, "have"): {
        None: Tense.IMPERFECT,
        Form.PARTICIPLE: Tense.PLUPERFECT,
        Form.OBLIGED: Tense.PLUPERFECT,
    },
    VerbForm(Form.NARRATIVE_PAST, "have"): {None: Tense.NARRATED, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.FUTURE, "have"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "have"): {
        None: Tense.CONDITIONAL,
        Form.PARTICIPLE: Tense.PAST,
        Form.OBLIGED: Tense.WAS_PLANNED,
    },
    VerbForm(Form.INFINITIVE, "have"): {None: None, Form.PARTICIPLE: Tense.PAST},
    VerbForm(Form.PRESENT, "be"): {None: Tense.PRESENT, Form.PARTICIPLE: Tense.STATE},
    VerbForm(Form.IMPERFECT, "be"): {None: Tense.IMPERFECT, Form.PARTICIPLE: Tense.PLUPERFECT},
    VerbForm(Form.NARRATIVE_PAST, "be"): {None: Tense.NARRATED},
    VerbForm(Form.FUTURE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "be"): {None: Tense.CONDITIONAL},
    VerbForm(Form.SUBJUNCTIVE, "be"): {None: Tense.FUTURE},
    VerbForm(Form.PRESENT, "go"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.FUTURE},
    VerbForm(Form.IMPERFECT, "go"): {None: Tense.IMPERFECT},
    VerbForm(Form.PRESENT, "must"): {None: Tense.PLANNED},
    VerbForm(Form.IMPERFECT, "must"): {None: Tense.WAS_PLANNED},
    VerbForm(Form.FUTURE, "must"): {None: Tense.PLANNED},
    VerbForm(Form.CONDITIONAL, "must"): {None: Tense.PLANNED},
    VerbForm(Form.PRESENT, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.IMPERFECT, "can"): {None: Tense.IMPERFECT},
    VerbForm(Form.FUTURE, "can"): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL, "can"): {None: Tense.POSSIBLE},
    VerbForm(Form.PRESENT, "come"): {None: Tense.PRESENT, Form.INFINITIVE: Tense.PAST},
    PRESENT: {None: Tense.PRESENT},
    VerbForm(Form.IMPERFECT): {None: Tense.IMPERFECT},
    VerbForm(Form.NARRATIVE_PAST): {None: Tense.NARRATED},
    VerbForm(Form.FUTURE): {None: Tense.FUTURE},
    VerbForm(Form.CONDITIONAL): {None: Tense.CONDITIONAL},
}

TRANSPARENT = frozenset(
    "ne n' pas plus jamais rien aucun pourtant déjà encore aussi bien finalement toujours donc "
    "ensuite également enfin alors vite mal mieux peu y en l' le la les lui leur se s' me m' te t' "
    "nous vous été initialement officiellement récemment notamment lourdement définitivement "
    "provisoirement tout toute tous toutes principalement largement longtemps ainsi seulement même "
    "presque désormais entièrement partiellement progressivement rapidement aussitôt immédiatement "
    "d'abord d' abord depuis de nouveau peine grièvement légèrement quasiment totalement gravement "
    "surtout simplement probablement vraisemblablement doute prochainement autrefois jadis naguère "
    "maintenant actuellement il elle ils elles on - t outre revanche effet effectivement normalement "
    "théoriquement".split()
)
"""Clitics, negations and adverbs."""

CUES: dict[Cue, Listed] = {
    Cue.PLANNED: (
        agreeing("prévu attendu programmé planifié agendé"),
        "prévoit prévoient attend attendent",
    ),
    Cue.CANCELLED: (
        agreeing("annulé abandonné supprimé sacrifié enterré déprogrammé renoncé interdit ajourné"),
        "annule annulent annuler renonce renoncent renonça abandonne abandonner annula",
    ),
    Cue.POSTPONED: (
        POSTPONED,
        "reporte repousse reportent repoussent reporter repousser décaler reportera repoussera",
    ),
    Cue.APPOINTED: agreeing("fixé convoqué inscrit calé annoncé promis assigné donné"),
    Cue.LASTING: (
        agreeing("resté demeuré maintenu prolongé ouvert fermé exposé suspendu"),
        (
            "reste restent restera resteront demeure demeurent demeurera rester demeurer garder garde "
            "gardent gardera conserver maintenir maintient maintiendra court dure courra continue "
            "continuera prolongera"
        ),
    ),
    Cue.HYPOTHETICAL: (
        agreeing("envisagé espéré souhaité évoqué"),
        (
            "envisage envisagent envisageait espère espèrent songe songent souhaite souhaitent souhaitait "
            "réfléchit risque risquent menace menacent réclame réclament"
        ),
    ),
    Cue.INTENDED: (
        agreeing("décidé promis accepté convenu proposé choisi juré"),
        (
            "compte comptent veut veulent prévoit prévoient promet promettent entend entendent projette "
            "projettent ambitionne appelle appellent invite invitent apprête apprêtent apprêtait propose "
            "proposent demande demandent voulais comptais s'engage vise visent prépare préparent doit "
            "doivent comptait comptaient voulait voulaient prévoyait prévoyaient projetait entendait"
        ),
    ),
    Cue.REPORTING: (
        agreeing(
            "dit annoncé déclaré indiqué affirmé assuré expliqué précisé estimé ajouté rappelé confirmé "
            "souligné promis averti révélé raconté déploré jugé répondu rapporté prévenu fait réagi "
            "témoigné plaisanté lancé résumé soufflé appris confié lâché ironisé salué"
        ),
        (
            "annonce déclare indique affirme assure explique précise estime ajoute rappelle confirme "
            "souligne révèle dit raconte prévient assurait expliquait indiquait déclarait affirmait "
            "annonçait disait écrit savoir entendre selon"
        ),
    ),
}

IMPERSONAL = frozenset(
    "convenu faut fallu faudra agit agissait tombé neigé plu suffit semble reste existe manque décidé "
    "question possible fait pleut neige pleuvra neigera probable prévu temps".split()
)

VERBS = Verbs(
    forms=by_word(FORMS),
    endings=tuple((ending, form) for form, endings in ENDINGS for ending in endings.split()),
    no_verbs=NOUNS_LIKE_PARTICIPLES | NOUNS_LIKE_VERBS,
    tenses=TENSES,
    cues=by_word(CUES),
    transparent=TRANSPARENT,
    negations=frozenset({"pas", "plus", "jamais"}),
    been=frozenset({"été", "être", "eu", "avoir", "laissé", "fait"}),
    changes=frozenset(CHANGES.split()),
    reflexives=frozenset({"s'", "se", "m'", "me"}),
    impersonal=IMPERSONAL,
    before_verbs=frozenset({"qui", "il", "elle", "ils", "elles", "on", "je", "j'", "ne", "n'", "se", "s'"}),
    participle_endings=tuple("é ée és ées i ie is ies u ue us ues it ert int".split()),
    present_endings=("e", "ent", "it", "nd", "ut", "ient"),
    like_nouns=frozenset({Form.PRESENT, Form.IMPERFECT, Form.NARRATIVE_PAST}),
    announcing=frozenset({PRESENT, VerbForm(Form.PRESENT, "be")}),
    inverting=frozenset({"t"}),
    object_openers=frozenset("le la les l' un une son sa ses leur leurs ce cet cette ces".split()),
)
