"""The verbs of French, and the words that join its clauses."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from api.extraction.clauses import grammar as g
from api.extraction.clauses.grammar import Grammar


def forms(kind: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), kind)


def agreeing(participles: str) -> list[str]:
    """A participle in its four agreements: prévu, prévue, prévus, prévues."""
    found = []
    for participle in participles.split():
        plural = participle if participle.endswith("s") else participle + "s"
        found += [participle, participle + "e", plural, participle + "es"]
    return found


def cued(cue: str, words: Iterable[str]) -> dict[str, str]:
    return dict.fromkeys(words, cue)


# Participles that no ending gives away.
PARTICIPLES = (
    "accru admis apparu appris assis atteint abattu battu bu combattu compris conclu conçu conduit confondu connu "
    "conquis construit contenu contraint convaincu convenu couru couvert craint cru cuit débattu déchu déçu décrit "
    "découvert défait défendu dépendu descendu détenu détruit devenu disparu dissous distribué dit dû éconduit écrit "
    "élu émis ému entendu entrepris entretenu étendu éteint exclu fait fondu fui inclus inscrit instruit interdit "
    "interrompu intervenu introduit joint lu maintenu mis mort né nui obtenu offert omis ouvert paru parcouru parvenu "
    "peint perçu perdu permis plaint plu pourvu prescrit prétendu prévenu prévu pris produit promis promu provenu pu "
    "reconnu recouvert reçu reconduit réduit relu remis rendu répandu reparu repeint répondu repris requis résolu "
    "restreint retenu revenu revêtu revu rompu satisfait secouru séduit soumis soutenu souvenu su subi suivi suspendu "
    "surpris survécu survenu tenu tendu tordu traduit transmis tu vaincu valu vécu vendu venu vêtu voulu vu "
    "attendu étendu accueilli agi abouti affaibli aplani assaini averti bâti rebâti blanchi choisi démoli durci enrichi enseveli "
    "envahi établi rétabli faibli failli fini fourni franchi garanti grandi grossi guéri haï investi mûri nourri obéi "
    "parti péri poli puni raccourci rajeuni ralenti rebondi réagi réfléchi rempli réparti resurgi réuni réussi ressorti "
    "saisi sali senti servi sorti surgi terni trahi uni vieilli élargi enfoui évanoui atterri amorti converti "
    "verdi applaudi approfondi arrondi assoupli éclairci garni jailli rôti assorti subverti dormi menti ressenti "
    "consenti recueilli cueilli bouilli assailli tressailli défini banni desservi démenti infléchi fléchi "
    "refroidi rétréci reverdi roussi noirci pâli repenti reparti départi"
)

NOUNS_LIKE_PARTICIPLES = frozenset(
    "année années armée armées journée journées soirée matinée durée idée idées "
    "côté côtés marché marchés société sociétés santé liberté sécurité université universités autorité autorités "
    "majorité minorité qualité quantité réalité unité unités volonté activité activités beauté cité comité comités "
    "communauté capacité collectivité collectivités élé électricité égalité effectivité facilité fidélité fraternité "
    "gravité humanité identité immunité indemnité indemnités infirmité intensité laïcité localité mobilité mortalité "
    "municipalité nationalité natalité nécessité objectivité opportunité personnalité personnalités pluralité "
    "possibilité priorité priorités probabilité productivité propriété publicité pureté rareté responsabilité "
    "rivalité solidarité souveraineté spécialité stabilité totalité traité traités utilité vérité visibilité vanité "
    "été musée musées lycée lycées trophée trophées procédé congé congés café cafés canapé fossé fossés pré prés "
    "degré degrés décret curé abbé bébé thé blé clé clés pavé chaussée idée vallée vallées épée fée fusée fusées "
    "marée marées mosquée poignée poupée assemblée assemblées chevauchée cérémonie "
    "député députés députée députées employé employés employée employées salarié salariés salariée "
    "communiqué communiqués résumé énoncé préjugé intérêt intérêts dernier dernière derniers dernières "
    "premier première publique jeu feu lieu lieux milieu bleu bleue peu beaucoup "
    "dessus tissu menu individu individus revenu revenus contenu statu vertu rue rues vue vues avenue avenues tribu "
    "pluie pluies vie vies partie parties sortie sorties énergie économie industrie compagnie entreprise entreprises "
    "maladie maladies mairie mairies boulangerie prairie série séries théorie colonie colonies copie folie "
    "stratégie technologie démocratie ministre pays paix prix voix fois mois temps corps cours concours secours "
    "discours parcours recours avis bois pois poids repas pas bras cas puis depuis jamais mais plus moins dans sans "
    "sous gens dehors ainsi aussi ici midi samedi lundi mardi mercredi jeudi vendredi parmi ami amis ennemi ennemis "
    "pari paris tapis radis sursis devis logis permis commis compromis abri demi demie conflit celui lui oui qui "
    "grève frontière carrière manière près après très auprès accès succès procès progrès excès décès congrès "
    "prise prises mise mises crise crises surprise reprise reprises remise vente ventes suite suites découverte "
    "découvertes offre perte pertes fuite produits faits droit droits mort morts défunt "
    "conduite route routes inconnu inconnus "
    "café équipe relevé carré métier comté tracé budget retard traitée volée foulée".split()
)

PRESENTS = (
    "accepte accueille accuse achète affirme affronte ajoute annonce appelle appelle approuve arrive assiste assure "
    "attaque atteint attend attendent augmente autorise avance avertit baisse bat bénéficie bloque cède célèbre "
    "cesse change choisit comparaît compose comprend comprennent compte comptent concerne conclut condamne conduit "
    "confie confirme conserve considère constate constitue contient continue continuent contrôle coûte "
    "craint crée critique croit date débarque débute décide déclare découvre défend défendent demande demandent "
    "démarre démissionne dénonce dépasse dépend dépose descend désigne détient devient deviennent dévoile "
    "dirige dispose disparaît distribue disent divise donne donnent dort dure durent effectue élit emploie "
    "encadre entame entend entendent entraîne entrent envoie envisage envisagent espère estime estiment "
    "établit étudie évoque évoquent examine exerce exige existe expire explique exploite exporte expose exprime "
    "fabrique font ferme ferment fête finance finit fixe fonde fonctionne forme fournit franchit fustige gagne "
    "garde garantit gère habite hésite ignore illustre importe impose indique informe inquiète insiste installe "
    "interroge intervient introduit invite investit joue jouent juge justifie lance lancent laisse lit livre "
    "loge maintient manifestent manque marque mène menace met mettent meurt meurent monte montre montrent naît nie "
    "nomme note obtient occupe offre opère ordonne organise organisent oublie ouvre ouvrent paie paraît parle parlent "
    "part partent participe passe pèse pense pensent perd perdent permet permettent plaide porte portent pose possède "
    "poursuit poursuivent prend prennent prépare préparent présente préside prévient prévoit prévoient procède produit "
    "progresse promet promettent propose proposent protège publie quitte raconte rappelle rappellent rapporte réagit "
    "réalise reçoit reçoivent recense réclame réclament récompense reconnaît recule redoute refuse refusent "
    "regrette rejette rejoint relance relève remet remonte remplace remporte rencontre rend rendent renonce rentre "
    "répond reprend reprennent représente réserve résiste résume retire retourne retrouve réunit révèle revendique "
    "revient reviennent risque risquent salue s'achève saisit sait sert signe signale siège sort sortent souhaite "
    "souhaitent souligne soulignent soupçonne sourit soutient soutiennent subit succède suffit suit suivent suspend "
    "tente tient tiennent tire tombe touche tourne travaille travaillent traverse trouve tue unit utilise valorise "
    "vante vend vendent veut veulent vient viennent vise visent visite vit vivent voit votent vote vaut reste "
    "restent demeure demeurent peuvent retrace emploie emploient forment affirment confirment consomment dorment expriment nomment proclament évolue accélère déplore rejoignent débutent arrivent cherche cherchent"
)

NOUNS_LIKE_VERBS = frozenset(
    "opéra caméra extra agora angora aura front affront portrait retrait extrait trait attrait lait fait souhait "
    "forfait bienfait méfait parfait imparfait abstrait distrait plupart cinéma schéma agenda gala visa climat mafia "
    "propaganda pizza data déjà voilà cela delà celle panda panorama diploma drama saga villa sauna yoga vodka "
    "moment ment argent agent président accident client talent patient parent vent dent cent souvent absent présent "
    "récent urgent content différent fréquent prudent violent excellent permanent évident précédent continent "
    "coefficient ingrédient orient occident incident résident ciment élément document événement évènement "
    "supplément équivalent adolescent innocent adhérent concurrent dirigeant étudiant restaurant avant pendant durant "
    "devant maintenant cependant enfant enfants instant restant habitant habitants montant représentant militant "
    "fabricant commerçant gérant passant participant manifestant combattant perdant gagnant important étant "
    "auparavant autant tant quant néant géant suivant courant vivant volant croissant avenir plaisir désir loisir "
    "souvenir avoir pouvoir devoir savoir soir espoir manoir couloir miroir hier janvier février premier dernier "
    "ouvrier quartier chantier métier papier courrier dossier entier foyer danger étranger berger boulanger policier "
    "officier particulier hôtelier février mer fer hiver cher ver enfer amer panier cahier fichier calendrier "
    "financier hospitalier familier régulier singulier atelier escalier février héritier usager ménager palier "
    "conseiller chevalier cavalier pompier prisonnier romancier février janvier banquier chancelier greffier huissier "
    "teinturier verger rocher clocher plancher bûcher boucher leader supporter reporter poster master cancer super "
    "rassemblement gouvernement parlement département appartement mouvement seulement également notamment".split()
)

TERRITORIES = frozenset(
    name.lower() for code, name in Locale("fr").territories.items() if len(code) == 2 and " " not in name
)

POSTPONED = agreeing("reporté repoussé décalé différé renvoyé retardé remis déplacé avancé ramené")

CHANGES = agreeing(
    "mort né arrivé parti venu devenu entré sorti resté tombé descendu monté retourné revenu rentré passé décédé allé "
    "apparu survenu intervenu parvenu reparti advenu"
)

GRAMMAR = Grammar(
    forms=forms("present", PRESENTS)
    | forms(g.PARTICIPLE, " ".join(agreeing(PARTICIPLES)))
    | forms(g.PARTICIPLE, "été eu")
    | forms(g.OBLIGED, "dû")
    | forms(g.PRESENT_OR_PARTICIPLE, "construit conduit réduit détruit produit traduit dit fait écrit décrit inscrit "
            "interdit introduit séduit satisfait prescrit instruit conclut craint atteint joint rejoint peint "
            "plaint extrait soustrait distrait éteint contraint enduit convainc circonscrit souscrit")
    | forms("have.present", "a ont ai as avons avez")
    | forms("have.imperfect", "avait avaient avais avions aviez")
    | forms("have.simple", "eut eurent")
    | forms("have.future", "aura auront aurai aurons aurez")
    | forms("have.conditional", "aurait auraient aurais aurions")
    | forms("have.infinitive", "avoir")
    | forms("be.present", "est sont suis sommes êtes")
    | forms("be.imperfect", "était étaient étais étions")
    | forms("be.simple", "fut furent")
    | forms("be.future", "sera seront serai serons serez")
    | forms("be.conditional", "serait seraient serais serions")
    | forms("be.subjunctive", "soit soient fût")
    | forms("go.present", "va vont vais allons allez")
    | forms("go.imperfect", "allait allaient")
    | forms("must.present", "doit doivent dois devons faut")
    | forms("must.imperfect", "devait devaient devais devions")
    | forms("must.future", "devra devront devrai devrons faudra")
    | forms("must.conditional", "devrait devraient faudrait")
    | forms("can.present", "peut peux pouvons")
    | forms("can.imperfect", "pouvait pouvaient")
    | forms("can.future", "pourra pourront pourrai pourrons")
    | forms("can.conditional", "pourrait pourraient pourrais pourrions pourriez")
    | forms("come.present", "vient viennent")
    | forms("simple", "fit firent vit virent prit prirent mit mirent dit dirent vint vinrent tint tinrent devint "
            "devinrent obtint naquit mourut moururent parut connut connurent reçut reçurent put purent sut voulut "
            "dut durent fallut vécut courut perdit perdirent rendit rendirent partit partirent sortit sortirent "
            "ouvrit ouvrirent offrit découvrit découvrirent souffrit couvrit écrivit suivit servit conduisit "
            "construisit détruisit produisit traduisit conquit acquit entreprit apprit comprit reprit surprit permit "
            "promit remit soumit transmit admit maintint soutint parvint revint intervint survint retint répondit "
            "vendit descendit attendit entendit défendit étendit tendit battit combattit abattit naquirent choisit "
            "finit réunit réussit saisit subit établit bâtit fournit franchit grandit remplit obéit élut conclut "
            "crut but lut tut plut reconnut apparut disparut comparut résolut")
    | forms(g.INFINITIVE, "étudier publier lier relier vérifier modifier confier marier nier plier trier crier "
            "oublier bénéficier négocier apprécier remercier simplifier identifier justifier multiplier copier parier varier "
            "associer licencier dédier qualifier certifier notifier ratifier amplifier intensifier planifier unifier "
            "diversifier expédier remédier clarifier savoir pouvoir vouloir devoir voir revoir prévoir recevoir percevoir concevoir valoir falloir "
            "émouvoir mouvoir pourvoir apercevoir décevoir être faire dire mettre prendre rendre vendre attendre entendre répondre perdre suivre vivre "
            "écrire lire élire construire conduire produire réduire détruire traduire introduire permettre promettre "
            "remettre transmettre admettre soumettre apprendre comprendre reprendre entreprendre surprendre défendre "
            "descendre étendre tendre battre combattre débattre abattre connaître reconnaître naître paraître "
            "apparaître disparaître croire boire conclure exclure inclure joindre rejoindre atteindre craindre "
            "peindre éteindre plaindre contraindre résoudre poursuivre inscrire décrire interdire suspendre vaincre "
            "convaincre rompre interrompre coudre moudre suffire rire sourire plaire taire"),
    endings=(
        ("eraient", "conditional"), ("iraient", "conditional"), ("draient", "conditional"), ("raient", "conditional"),
        ("erait", "conditional"), ("irait", "conditional"), ("drait", "conditional"), ("rait", "conditional"),
        ("erions", "conditional"),
        ("eront", "future"), ("iront", "future"), ("ront", "future"), ("rons", "future"), ("erai", "future"),
        ("era", "future"), ("ira", "future"), ("dra", "future"), ("tra", "future"), ("rra", "future"),
        ("vra", "future"), ("ura", "future"),
        ("èrent", "simple"), ("irent", "simple"), ("urent", "simple"),
        ("aient", "imperfect"), ("ait", "imperfect"),
        ("ées", g.PARTICIPLE), ("ée", g.PARTICIPLE), ("és", g.PARTICIPLE), ("é", g.PARTICIPLE),
        ("ier", ""), ("er", g.INFINITIVE), ("ir", g.INFINITIVE), ("oir", g.INFINITIVE),
        ("ant", g.GERUND),
        *((root + ending, g.PARTICIPLE) for root in ("endu", "ondu", "ordu", "erdu", "attu", "onnu", "ouru", "aru",
          "olu", "clu", "ouvert", "scrit", "duit", "struit", "quis", "pris", "mis", "rti", "lli", "outi")
          for ending in ("", "e", "s", "es")),
        ("ça", "simple"), ("gea", "simple"), ("sa", "simple"), ("na", "simple"), ("ta", "simple"), ("la", "simple"),
        ("va", "simple"), ("cha", "simple"), ("da", "simple"), ("gna", "simple"), ("lla", "simple"), ("qua", "simple"),
        ("ra", "simple"), ("ma", "simple"), ("ia", "simple"), ("ça", "simple"), ("pa", "simple"), ("ba", "simple"),
        ("ment", ""), ("ent", "present"),
    ),
    other=NOUNS_LIKE_PARTICIPLES | NOUNS_LIKE_VERBS,
    tenses={
        ("have.present", ""): g.PRESENT,
        ("have.present", g.PARTICIPLE): g.PAST,
        ("have.imperfect", ""): g.IMPERFECT,
        ("have.imperfect", g.PARTICIPLE): g.PLUPERFECT,
        ("have.simple", ""): g.NARRATED,
        ("have.simple", g.PARTICIPLE): g.PLUPERFECT,
        ("have.future", ""): g.FUTURE,
        ("have.conditional", ""): g.CONDITIONAL,
        ("have.conditional", g.PARTICIPLE): g.PAST,
        ("have.conditional", g.OBLIGED): g.WAS_PLANNED,
        ("have.present", g.OBLIGED): g.PAST,
        ("have.imperfect", g.OBLIGED): g.PLUPERFECT,
        ("have.infinitive", ""): "",
        ("have.infinitive", g.PARTICIPLE): g.PAST,
        ("be.present", ""): g.PRESENT,
        ("be.present", g.PARTICIPLE): g.STATE,
        ("be.imperfect", ""): g.IMPERFECT,
        ("be.imperfect", g.PARTICIPLE): g.PLUPERFECT,
        ("be.simple", ""): g.NARRATED,
        ("be.future", ""): g.FUTURE,
        ("be.conditional", ""): g.CONDITIONAL,
        ("be.subjunctive", ""): g.FUTURE,
        ("go.present", ""): g.PRESENT,
        ("go.present", g.INFINITIVE): g.FUTURE,
        ("go.imperfect", ""): g.IMPERFECT,
        ("must.present", ""): g.PLANNED,
        ("must.imperfect", ""): g.WAS_PLANNED,
        ("must.future", ""): g.PLANNED,
        ("must.conditional", ""): g.PLANNED,
        ("can.present", ""): g.POSSIBLE,
        ("can.imperfect", ""): g.IMPERFECT,
        ("can.future", ""): g.FUTURE,
        ("can.conditional", ""): g.POSSIBLE,
        ("come.present", ""): g.PRESENT,
        ("come.present", g.INFINITIVE): g.PAST,
        ("present", ""): g.PRESENT,
        ("imperfect", ""): g.IMPERFECT,
        ("simple", ""): g.NARRATED,
        ("future", ""): g.FUTURE,
        ("conditional", ""): g.CONDITIONAL,
    },
    transparent=frozenset(
        "ne n' pas plus jamais rien aucun pourtant déjà encore aussi bien finalement toujours donc ensuite également "
        "enfin alors vite mal mieux peu y en l' le la les lui leur se s' me m' te t' nous vous été initialement "
        "officiellement récemment notamment lourdement définitivement provisoirement tout toute tous toutes "
        "principalement largement longtemps ainsi seulement même presque désormais entièrement partiellement "
        "progressivement rapidement aussitôt immédiatement d'abord d' abord depuis lors de nouveau nouveau à peine "
        "grièvement légèrement quasiment totalement gravement surtout simplement probablement vraisemblablement "
        "sans doute doute prochainement autrefois jadis naguère maintenant actuellement quelque il elle ils elles on - "
        "- t en outre revanche effet effectivement normalement théoriquement".split()
    ) - {"lors", "à", "sans", "quelque"},
    cues=cued(g.CUE_PLANNED, [*agreeing("prévu attendu programmé planifié agendé"), "prévoit", "prévoient", "attend",
        "attendent"])
    | cued(g.CUE_CANCELLED, [*agreeing("annulé abandonné supprimé sacrifié enterré déprogrammé renoncé interdit ajourné"), "annule", "annulent", "annuler",
        "renonce", "renoncent", "renonça", "abandonne", "abandonner", "annula"])
    | cued(g.CUE_POSTPONED, [*POSTPONED, "reporte", "repousse", "reportent", "repoussent", "reporter", "repousser",
        "décaler", "reportera", "repoussera"])
    | cued(g.CUE_APPOINTED, agreeing("fixé convoqué inscrit calé annoncé promis assigné donné"))
    | cued(g.CUE_LASTING, [*agreeing("resté demeuré maintenu prolongé ouvert fermé exposé suspendu"), "reste", "restent", "restera", "resteront",
        "demeure", "demeurent", "demeurera", "rester", "demeurer", "garder", "garde", "gardent", "gardera", "conserver", "maintenir", "maintient", "maintiendra", "court", "dure",
        "courra", "continue", "continuera", "prolongera"])
    | cued(g.CUE_HYPOTHETICAL, [*agreeing("envisagé espéré souhaité évoqué"), "envisage", "envisagent", "envisageait", "espère", "espèrent", "songe", "songent",
        "souhaite", "souhaitent", "souhaitait", "réfléchit", "risque", "risquent", "menace", "menacent", "réclame", "réclament"])
    | cued(g.CUE_INTENDED, ["compte", "comptent", "veut", "veulent", "prévoit", "prévoient", "promet",
        "promettent", *agreeing("décidé promis accepté convenu proposé choisi juré"), "entend", "entendent", "projette", "projettent", "ambitionne",
        "appelle", "appellent", "invite", "invitent", "apprête", "apprêtent", "apprêtait", "propose", "proposent",
        "demande", "demandent", "voulais", "comptais", "s'engage", "vise", "visent", "prépare", "préparent", "doit", "doivent", "comptait", "comptaient", "voulait",
        "voulaient", "prévoyait", "prévoyaient", "projetait", "entendait"])
    | cued(g.CUE_REPORTING, [*agreeing("dit annoncé déclaré indiqué affirmé assuré expliqué précisé estimé ajouté rappelé confirmé souligné "
        "promis averti révélé raconté déploré jugé répondu rapporté prévenu fait réagi témoigné plaisanté lancé résumé soufflé appris confié lâché ironisé salué"), "annonce", "déclare", "indique", "affirme", "assure", "explique",
        "précise", "estime", "ajoute", "rappelle", "confirme", "souligne", "révèle", "dit", "raconte", "prévient", "assurait",
        "expliquait", "indiquait", "déclarait", "affirmait", "annonçait", "disait", "écrit", "savoir", "entendre", "selon"]),
    been=frozenset({"été", "être", "eu", "avoir", "laissé", "fait"}),
    become=frozenset(CHANGES),
    reflexives=frozenset({"s'", "se", "m'", "me"}),
    relatives=frozenset({"qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel"}),
    subordinators=frozenset(
        {"quand", "lorsque", "lorsqu'", "puisque", "puisqu'", "tandis", "alors", "parce", "afin", "comme", "quoique"}
    ),
    conditions=frozenset({"si"}),
    complementizers=frozenset({"que", "qu'"}),
    coordinators=frozenset({"et", "mais", "ou", "puis", "or", "car", "ni", "&"}),
    subjects=frozenset({"il", "elle", "ils", "elles", "ce", "c'", "on"}),
    determiners=frozenset(
        "le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos "
        "leur leurs quelques plusieurs chaque tout aucun aucune deux trois quatre cinq six sept huit neuf dix".split()
    ) - {"de", "d'", "tout"}
    | frozenset(
        "premier première dernier dernière deuxième troisième quatrième second seconde nouveau nouvelle nouvel grand "
        "grande petit petite bon bonne même ancien ancienne jeune vieux vieille gros grosse principal principale seul "
        "seule propre prochain prochaine simple double premiers premières derniers dernières nouveaux nouvelles "
        "anciens anciennes grands grandes petits petites autres prochains prochaines".split()
    ),
    prepositions=frozenset(
        "à de d' en dans pour par sur avec sans sous chez vers entre contre depuis pendant durant après avant dès jusque "
        "jusqu' du au aux des lors selon malgré hors outre parmi devant derrière jusqu".split()
    ),
    to_new_date=frozenset({"à", "au", "aux", "pour", "en", "d'ici"}),
    planning_prepositions=frozenset({"pour"}),
    place_prepositions=frozenset({"à", "au", "aux", "en", "dans", "vers", "près", "sur", "devant", "depuis"}),
    negations=frozenset({"pas", "plus", "jamais"}),
    function_words=frozenset(
        "le la les l' un une des du de d' au aux ce cet cette ces c' ça cela celui celle ceux celles il elle ils elles on nous vous je j' tu "
        "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs qui que qu' dont où quoi et ou mais donc or ni "
        "car si s' ne n' pas plus à en dans pour par sur avec sans sous chez vers entre contre depuis pendant durant "
        "après avant dès jusque jusqu' lors selon malgré hors outre parmi devant derrière comme quand lorsque alors "
        "puis ensuite enfin ainsi aussi cependant pourtant toutefois néanmoins désormais aujourd' hui hier demain "
        "tout toute tous toutes quelques plusieurs chaque aucun aucune certains certaines autre autres même très "
        "voici voilà bien non oui deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent "
        "cents mille premier première y se lui d'abord actuellement récemment notamment faute grâce "
        "m mm mme mlle me mgr dr pr autrefois jadis quant afin parce puisque tandis lorsqu' puisqu' jusqu' quelqu' faut peu beaucoup".split()
    ),
    purpose=frozenset({"de", "d'", "à", "pour"}),
    participle_endings=("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ert", "int"),
    object_openers=frozenset("le la les l' un une son sa ses leur leurs ce cet cette ces".split()),
    present_endings=("e", "ent", "it", "nd", "ut", "ient"),
    before_verbs=frozenset({"qui", "il", "elle", "ils", "elles", "on", "je", "j'", "ne", "n'", "se", "s'"}),
    aftermath=frozenset({"après", "suite"}),
    doubts=frozenset("possible possibles envisageable éventuel éventuelle éventuels éventuelles hypothétique".split()),
    impersonal=frozenset(
        "convenu faut fallu faudra agit agissait tombé neigé plu suffit semble reste existe manque décidé question "
        "possible fait pleut neige pleuvra neigera probable prévu temps".split()
    ),
    dummies=frozenset({"c'", "ce", "on"}),
    partitives=frozenset({"de", "d'"}),
    leads=frozenset(
        "à de d' en dans pour par sur vers entre depuis pendant durant avant après dès jusque jusqu' du au aux des lors "
        "le la les l' ce cet cette courant".split()
    ),
    masculine=frozenset({"le", "un", "ce", "cet", "du", "au"}),
    feminine=frozenset({"la", "une", "cette", "sa", "ma"}),
    feminine_endings=("e", "es"),
    name_links=frozenset({"de", "du", "des", "d'", "la", "l'"}),
    territories=TERRITORIES,
    quiet_openers=frozenset(
        {"mais", "or", "et", "puis", "cependant", "toutefois", "néanmoins", "enfin", "ensuite", "pourtant", "car"}
    ),
)  # fmt: skip
