"""The verbs of French, and the words that join its clauses."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from api.extraction.clauses.grammar import (
    Conjunctions,
    Cue,
    Form,
    Grammar,
    Nouns,
    Prepositions,
    Pronouns,
    Tense,
    VerbForm,
    Verbs,
)
from api.extraction.typography import Typography
from api.languages.typography import QUOTATION_MARKS


def forms(form: VerbForm, words: str) -> dict[str, VerbForm]:
    return dict.fromkeys(words.split(), form)


def agreeing(participles: str) -> list[str]:
    """A participle in its four agreements: prévu, prévue, prévus, prévues."""
    found = []
    for participle in participles.split():
        plural = participle if participle.endswith("s") else participle + "s"
        found += [participle, participle + "e", plural, participle + "es"]
    return found


def cued(cue: Cue, words: Iterable[str]) -> dict[str, Cue]:
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
    typography=Typography(colon=" : ", quotation_marks=QUOTATION_MARKS),
    verbs=Verbs(
        forms=forms(VerbForm(Form.PRESENT), PRESENTS)
    | forms(VerbForm(Form.PARTICIPLE), " ".join(agreeing(PARTICIPLES)))
    | forms(VerbForm(Form.PARTICIPLE), "été eu")
    | forms(VerbForm(Form.OBLIGED), "dû")
    | forms(VerbForm(Form.PRESENT_OR_PARTICIPLE), "construit conduit réduit détruit produit traduit dit fait écrit décrit inscrit "
            "interdit introduit séduit satisfait prescrit instruit conclut craint atteint joint rejoint peint "
            "plaint extrait soustrait distrait éteint contraint enduit convainc circonscrit souscrit")
    | forms(VerbForm(Form.PRESENT, "have"), "a ont ai as avons avez")
    | forms(VerbForm(Form.IMPERFECT, "have"), "avait avaient avais avions aviez")
    | forms(VerbForm(Form.NARRATIVE_PAST, "have"), "eut eurent")
    | forms(VerbForm(Form.FUTURE, "have"), "aura auront aurai aurons aurez")
    | forms(VerbForm(Form.CONDITIONAL, "have"), "aurait auraient aurais aurions")
    | forms(VerbForm(Form.INFINITIVE, "have"), "avoir")
    | forms(VerbForm(Form.PRESENT, "be"), "est sont suis sommes êtes")
    | forms(VerbForm(Form.IMPERFECT, "be"), "était étaient étais étions")
    | forms(VerbForm(Form.NARRATIVE_PAST, "be"), "fut furent")
    | forms(VerbForm(Form.FUTURE, "be"), "sera seront serai serons serez")
    | forms(VerbForm(Form.CONDITIONAL, "be"), "serait seraient serais serions")
    | forms(VerbForm(Form.SUBJUNCTIVE, "be"), "soit soient fût")
    | forms(VerbForm(Form.PRESENT, "go"), "va vont vais allons allez")
    | forms(VerbForm(Form.IMPERFECT, "go"), "allait allaient")
    | forms(VerbForm(Form.PRESENT, "must"), "doit doivent dois devons faut")
    | forms(VerbForm(Form.IMPERFECT, "must"), "devait devaient devais devions")
    | forms(VerbForm(Form.FUTURE, "must"), "devra devront devrai devrons faudra")
    | forms(VerbForm(Form.CONDITIONAL, "must"), "devrait devraient faudrait")
    | forms(VerbForm(Form.PRESENT, "can"), "peut peux pouvons")
    | forms(VerbForm(Form.IMPERFECT, "can"), "pouvait pouvaient")
    | forms(VerbForm(Form.FUTURE, "can"), "pourra pourront pourrai pourrons")
    | forms(VerbForm(Form.CONDITIONAL, "can"), "pourrait pourraient pourrais pourrions pourriez")
    | forms(VerbForm(Form.PRESENT, "come"), "vient viennent")
    | forms(VerbForm(Form.NARRATIVE_PAST), "fit firent vit virent prit prirent mit mirent dit dirent vint vinrent tint tinrent devint "
            "devinrent obtint naquit mourut moururent parut connut connurent reçut reçurent put purent sut voulut "
            "dut durent fallut vécut courut perdit perdirent rendit rendirent partit partirent sortit sortirent "
            "ouvrit ouvrirent offrit découvrit découvrirent souffrit couvrit écrivit suivit servit conduisit "
            "construisit détruisit produisit traduisit conquit acquit entreprit apprit comprit reprit surprit permit "
            "promit remit soumit transmit admit maintint soutint parvint revint intervint survint retint répondit "
            "vendit descendit attendit entendit défendit étendit tendit battit combattit abattit naquirent choisit "
            "finit réunit réussit saisit subit établit bâtit fournit franchit grandit remplit obéit élut conclut "
            "crut but lut tut plut reconnut apparut disparut comparut résolut")
    | forms(VerbForm(Form.INFINITIVE), "étudier publier lier relier vérifier modifier confier marier nier plier trier crier "
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
        ("eraient", VerbForm(Form.CONDITIONAL)), ("iraient", VerbForm(Form.CONDITIONAL)), ("draient", VerbForm(Form.CONDITIONAL)), ("raient", VerbForm(Form.CONDITIONAL)),
        ("erait", VerbForm(Form.CONDITIONAL)), ("irait", VerbForm(Form.CONDITIONAL)), ("drait", VerbForm(Form.CONDITIONAL)), ("rait", VerbForm(Form.CONDITIONAL)),
        ("erions", VerbForm(Form.CONDITIONAL)),
        ("eront", VerbForm(Form.FUTURE)), ("iront", VerbForm(Form.FUTURE)), ("ront", VerbForm(Form.FUTURE)), ("rons", VerbForm(Form.FUTURE)), ("erai", VerbForm(Form.FUTURE)),
        ("era", VerbForm(Form.FUTURE)), ("ira", VerbForm(Form.FUTURE)), ("dra", VerbForm(Form.FUTURE)), ("tra", VerbForm(Form.FUTURE)), ("rra", VerbForm(Form.FUTURE)),
        ("vra", VerbForm(Form.FUTURE)), ("ura", VerbForm(Form.FUTURE)),
        ("èrent", VerbForm(Form.NARRATIVE_PAST)), ("irent", VerbForm(Form.NARRATIVE_PAST)), ("urent", VerbForm(Form.NARRATIVE_PAST)),
        ("aient", VerbForm(Form.IMPERFECT)), ("ait", VerbForm(Form.IMPERFECT)),
        ("ées", VerbForm(Form.PARTICIPLE)), ("ée", VerbForm(Form.PARTICIPLE)), ("és", VerbForm(Form.PARTICIPLE)), ("é", VerbForm(Form.PARTICIPLE)),
        ("ier", None), ("er", VerbForm(Form.INFINITIVE)), ("ir", VerbForm(Form.INFINITIVE)), ("oir", VerbForm(Form.INFINITIVE)),
        ("ant", VerbForm(Form.GERUND)),
        *((root + ending, VerbForm(Form.PARTICIPLE)) for root in ("endu", "ondu", "ordu", "erdu", "attu", "onnu", "ouru", "aru",
          "olu", "clu", "ouvert", "scrit", "duit", "struit", "quis", "pris", "mis", "rti", "lli", "outi")
          for ending in ("", "e", "s", "es")),
        ("ça", VerbForm(Form.NARRATIVE_PAST)), ("gea", VerbForm(Form.NARRATIVE_PAST)), ("sa", VerbForm(Form.NARRATIVE_PAST)), ("na", VerbForm(Form.NARRATIVE_PAST)), ("ta", VerbForm(Form.NARRATIVE_PAST)), ("la", VerbForm(Form.NARRATIVE_PAST)),
        ("va", VerbForm(Form.NARRATIVE_PAST)), ("cha", VerbForm(Form.NARRATIVE_PAST)), ("da", VerbForm(Form.NARRATIVE_PAST)), ("gna", VerbForm(Form.NARRATIVE_PAST)), ("lla", VerbForm(Form.NARRATIVE_PAST)), ("qua", VerbForm(Form.NARRATIVE_PAST)),
        ("ra", VerbForm(Form.NARRATIVE_PAST)), ("ma", VerbForm(Form.NARRATIVE_PAST)), ("ia", VerbForm(Form.NARRATIVE_PAST)), ("ça", VerbForm(Form.NARRATIVE_PAST)), ("pa", VerbForm(Form.NARRATIVE_PAST)), ("ba", VerbForm(Form.NARRATIVE_PAST)),
        ("ment", None), ("ent", VerbForm(Form.PRESENT)),
    ),
        no_verbs=NOUNS_LIKE_PARTICIPLES | NOUNS_LIKE_VERBS,
        tenses={
        (VerbForm(Form.PRESENT, "have"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "have"), Form.PARTICIPLE): Tense.PAST,
        (VerbForm(Form.IMPERFECT, "have"), None): Tense.IMPERFECT,
        (VerbForm(Form.IMPERFECT, "have"), Form.PARTICIPLE): Tense.PLUPERFECT,
        (VerbForm(Form.NARRATIVE_PAST, "have"), None): Tense.NARRATED,
        (VerbForm(Form.NARRATIVE_PAST, "have"), Form.PARTICIPLE): Tense.PLUPERFECT,
        (VerbForm(Form.FUTURE, "have"), None): Tense.FUTURE,
        (VerbForm(Form.CONDITIONAL, "have"), None): Tense.CONDITIONAL,
        (VerbForm(Form.CONDITIONAL, "have"), Form.PARTICIPLE): Tense.PAST,
        (VerbForm(Form.CONDITIONAL, "have"), Form.OBLIGED): Tense.WAS_PLANNED,
        (VerbForm(Form.PRESENT, "have"), Form.OBLIGED): Tense.PAST,
        (VerbForm(Form.IMPERFECT, "have"), Form.OBLIGED): Tense.PLUPERFECT,
        (VerbForm(Form.INFINITIVE, "have"), None): None,
        (VerbForm(Form.INFINITIVE, "have"), Form.PARTICIPLE): Tense.PAST,
        (VerbForm(Form.PRESENT, "be"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "be"), Form.PARTICIPLE): Tense.STATE,
        (VerbForm(Form.IMPERFECT, "be"), None): Tense.IMPERFECT,
        (VerbForm(Form.IMPERFECT, "be"), Form.PARTICIPLE): Tense.PLUPERFECT,
        (VerbForm(Form.NARRATIVE_PAST, "be"), None): Tense.NARRATED,
        (VerbForm(Form.FUTURE, "be"), None): Tense.FUTURE,
        (VerbForm(Form.CONDITIONAL, "be"), None): Tense.CONDITIONAL,
        (VerbForm(Form.SUBJUNCTIVE, "be"), None): Tense.FUTURE,
        (VerbForm(Form.PRESENT, "go"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "go"), Form.INFINITIVE): Tense.FUTURE,
        (VerbForm(Form.IMPERFECT, "go"), None): Tense.IMPERFECT,
        (VerbForm(Form.PRESENT, "must"), None): Tense.PLANNED,
        (VerbForm(Form.IMPERFECT, "must"), None): Tense.WAS_PLANNED,
        (VerbForm(Form.FUTURE, "must"), None): Tense.PLANNED,
        (VerbForm(Form.CONDITIONAL, "must"), None): Tense.PLANNED,
        (VerbForm(Form.PRESENT, "can"), None): Tense.POSSIBLE,
        (VerbForm(Form.IMPERFECT, "can"), None): Tense.IMPERFECT,
        (VerbForm(Form.FUTURE, "can"), None): Tense.FUTURE,
        (VerbForm(Form.CONDITIONAL, "can"), None): Tense.POSSIBLE,
        (VerbForm(Form.PRESENT, "come"), None): Tense.PRESENT,
        (VerbForm(Form.PRESENT, "come"), Form.INFINITIVE): Tense.PAST,
        (VerbForm(Form.PRESENT), None): Tense.PRESENT,
        (VerbForm(Form.IMPERFECT), None): Tense.IMPERFECT,
        (VerbForm(Form.NARRATIVE_PAST), None): Tense.NARRATED,
        (VerbForm(Form.FUTURE), None): Tense.FUTURE,
        (VerbForm(Form.CONDITIONAL), None): Tense.CONDITIONAL,
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
        cues=cued(Cue.PLANNED, [*agreeing("prévu attendu programmé planifié agendé"), "prévoit", "prévoient", "attend",
        "attendent"])
    | cued(Cue.CANCELLED, [*agreeing("annulé abandonné supprimé sacrifié enterré déprogrammé renoncé interdit ajourné"), "annule", "annulent", "annuler",
        "renonce", "renoncent", "renonça", "abandonne", "abandonner", "annula"])
    | cued(Cue.POSTPONED, [*POSTPONED, "reporte", "repousse", "reportent", "repoussent", "reporter", "repousser",
        "décaler", "reportera", "repoussera"])
    | cued(Cue.APPOINTED, agreeing("fixé convoqué inscrit calé annoncé promis assigné donné"))
    | cued(Cue.LASTING, [*agreeing("resté demeuré maintenu prolongé ouvert fermé exposé suspendu"), "reste", "restent", "restera", "resteront",
        "demeure", "demeurent", "demeurera", "rester", "demeurer", "garder", "garde", "gardent", "gardera", "conserver", "maintenir", "maintient", "maintiendra", "court", "dure",
        "courra", "continue", "continuera", "prolongera"])
    | cued(Cue.HYPOTHETICAL, [*agreeing("envisagé espéré souhaité évoqué"), "envisage", "envisagent", "envisageait", "espère", "espèrent", "songe", "songent",
        "souhaite", "souhaitent", "souhaitait", "réfléchit", "risque", "risquent", "menace", "menacent", "réclame", "réclament"])
    | cued(Cue.INTENDED, ["compte", "comptent", "veut", "veulent", "prévoit", "prévoient", "promet",
        "promettent", *agreeing("décidé promis accepté convenu proposé choisi juré"), "entend", "entendent", "projette", "projettent", "ambitionne",
        "appelle", "appellent", "invite", "invitent", "apprête", "apprêtent", "apprêtait", "propose", "proposent",
        "demande", "demandent", "voulais", "comptais", "s'engage", "vise", "visent", "prépare", "préparent", "doit", "doivent", "comptait", "comptaient", "voulait",
        "voulaient", "prévoyait", "prévoyaient", "projetait", "entendait"])
    | cued(Cue.REPORTING, [*agreeing("dit annoncé déclaré indiqué affirmé assuré expliqué précisé estimé ajouté rappelé confirmé souligné "
        "promis averti révélé raconté déploré jugé répondu rapporté prévenu fait réagi témoigné plaisanté lancé résumé soufflé appris confié lâché ironisé salué"), "annonce", "déclare", "indique", "affirme", "assure", "explique",
        "précise", "estime", "ajoute", "rappelle", "confirme", "souligne", "révèle", "dit", "raconte", "prévient", "assurait",
        "expliquait", "indiquait", "déclarait", "affirmait", "annonçait", "disait", "écrit", "savoir", "entendre", "selon"]),
        been=frozenset({"été", "être", "eu", "avoir", "laissé", "fait"}),
        changes=frozenset(CHANGES),
        reflexives=frozenset({"s'", "se", "m'", "me"}),
        negations=frozenset({"pas", "plus", "jamais"}),
        like_nouns=frozenset({Form.PRESENT, Form.IMPERFECT, Form.NARRATIVE_PAST}),
        announcing=frozenset({VerbForm(Form.PRESENT), VerbForm(Form.PRESENT, "be")}),
        inverting=frozenset({"t"}),
        participle_endings=("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "it", "ert", "int"),
        object_openers=frozenset("le la les l' un une son sa ses leur leurs ce cet cette ces".split()),
        present_endings=("e", "ent", "it", "nd", "ut", "ient"),
        before_verbs=frozenset({"qui", "il", "elle", "ils", "elles", "on", "je", "j'", "ne", "n'", "se", "s'"}),
        impersonal=frozenset(
        "convenu faut fallu faudra agit agissait tombé neigé plu suffit semble reste existe manque décidé question "
        "possible fait pleut neige pleuvra neigera probable prévu temps".split()
    ),
    ),
    conjunctions=Conjunctions(
        relatives=frozenset({"qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel"}),
        subordinators=frozenset(
        {"quand", "lorsque", "lorsqu'", "puisque", "puisqu'", "tandis", "alors", "parce", "afin", "comme", "quoique"}
    ),
        conditions=frozenset({"si"}),
        complementizers=frozenset({"que", "qu'"}),
        coordinators=frozenset({"et", "mais", "ou", "puis", "or", "car", "ni", "&"}),
    ),
    prepositions=Prepositions(
        all=frozenset(
        "à de d' en dans pour par sur avec sans sous chez vers entre contre depuis pendant durant après avant dès jusque "
        "jusqu' du au aux des lors selon malgré hors outre parmi devant derrière jusqu".split()
    ),
        to_new_date=frozenset({"à", "au", "aux", "pour", "en", "d'ici"}),
        planning=frozenset({"pour"}),
        place=frozenset({"à", "au", "aux", "en", "dans", "vers", "près", "sur", "devant", "depuis"}),
        aftermath=frozenset({"après", "suite"}),
        partitives=frozenset({"de", "d'"}),
        with_times=frozenset(
        "à de d' en dans pour par sur vers entre depuis pendant durant avant après dès jusque jusqu' du au aux des lors "
        "le la les l' ce cet cette courant".split()
    ),
    ),
    nouns=Nouns(
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
        masculine=frozenset({"le", "un", "ce", "cet", "du", "au"}),
        feminine=frozenset({"la", "une", "cette", "sa", "ma"}),
        feminine_endings=("e", "es"),
        name_links=frozenset({"de", "du", "des", "d'", "la", "l'"}),
        territories=TERRITORIES,
    ),
    pronouns=Pronouns(
        subjects=frozenset({"il", "elle", "ils", "elles", "ce", "c'", "on"}),
        dummies=frozenset({"c'", "ce", "on"}),
    ),
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
    doubts=frozenset("possible possibles envisageable éventuel éventuelle éventuels éventuelles hypothétique".split()),
    quiet_openers=frozenset(
        {"mais", "or", "et", "puis", "cependant", "toutefois", "néanmoins", "enfin", "ensuite", "pourtant", "car"}
    ),
)  # fmt: skip
