"""Nouns that say on which side of the publication their date lies, and nouns spelt like a form of a verb."""

MISHAPS = frozenset(
    "attaque attaques attentat attentats agression agressions accident accidents assassinat assassinats "
    "exécution exécutions meurtre meurtres mort morts décès disparition disparitions séisme séismes "
    "tremblement incendie incendies explosion explosions fusillade fusillades tuerie tueries massacre "
    "massacres naufrage naufrages crash catastrophe catastrophes inondation inondations braquage "
    "braquages cambriolage cambriolages enlèvement enlèvements viol viols lynchage émeute émeutes "
    "putsch invasion bombardement bombardements raid raids frappe frappes victoire victoires défaite "
    "défaites arrestation arrestations évasion effondrement déraillement collision collisions noyade "
    "noyades suicide suicides drame drames tragédie incident incidents échec panne violences heurts "
    "affrontements débordements faits événements évènements dégâts perte pertes prise prises".split()
)
"""What nobody announces."""

WINNERS = frozenset(
    "vainqueur vainqueurs gagnant gagnante gagnants gagnantes champion championne champions championnes "
    "finaliste finalistes lauréat lauréate lauréats lauréates médaillé médaillée médaillés médaillées "
    "recordman recordwoman".split()
)

ACTS = frozenset(
    "décision décisions réponse réponses annonce annonces déclaration déclarations communiqué communiqués "
    "démission démissions nomination condamnation condamnations jugement arrêt accord accords interview "
    "découverte résultat résultats recensement sondage sondages lettre lettres rapport message messages "
    "vidéo propos récit plainte plaintes licenciement licenciements naissance fondation opération "
    "opérations intervention perquisition perquisitions mesure mesures".split()
)
"""What people do, and may announce."""

FIGURES = frozenset("chiffres résultats comptes bilan".split())
"""What a company reports on a day known before."""

RESPITES = frozenset(
    "délai délais report sursis répit prolongation trêve moratoire dérogation suspension".split()
)
"""More time, or what is at rest in it."""

APPOINTMENTS = frozenset(
    "réunion réunions séance séances audience audiences procès sommet match matchs matches grève grèves "
    "manifestation manifestations marche rassemblement rassemblements assemblée conférence congrès défilé "
    "concert concerts spectacle cérémonie rendez-vous échéance finale demi-finale préavis inauguration "
    "ouverture convocation négociations journée mobilisation débat élection élections scrutin "
    "législatives présidentielle municipales référendum vote votes".split()
)
"""What people come together for."""

MESSAGES = frozenset(
    "communiqué lettre courrier rapport entretien interview tribune message tweet note déclaration discours "
    "vidéo arrêt jugement décision ordonnance étude enquête avis article billet mémo courriel".split()
)
"""Nouns for what is written or said."""

MEASURES = frozenset("cas saison saisons jour jours heure heures moment besoin besoins moyens météo".split())
"""Nouns after «selon» that name nobody."""

PERSONAL = frozenset(
    "obsèques funérailles père mère frère sœur fils fille mari femme époux épouse compagne compagnon veuve "
    "veuf parents enfants grand-père grand-mère avocat avocate corps procès interpellation arrestation décès "
    "mandat carrière domicile successeur prédécesseur famille garde thèse biographie".split()
)
"""Nouns for what only people have."""

NOUNS_OR_PRESENTS = frozenset(
    "abonde abîme accroche active adresse affiche agence agrafe aide alarme alerte allonge alterne amorce "
    "analyse ancre annexe approche arbitre archive arme attache attaque avance avantage aventure axe "
    "bagarre baisse balade balance balise barre barricade bascule base bataille bloque boite borne bosse "
    "bouche boucle bout branche brasse brave brigue brise bronze brosse brouille brusque bute cache cadre "
    "cale calme campe candidate captive capture caresse caricature case casse catalogue catapulte cause "
    "ceinture censure centre cerne cesse chagrine change charge charme chasse chiffre chine chute cible "
    "claque classe clique clone clôture coiffe colle collecte combine commande commerce communique "
    "complète compose compte concurrence conserve consigne console conte contente continue contraste "
    "contre contrôle copie corse cote couche coupe couple couronne court couve couvre creuse crible "
    "critique crème crève culbute dame danse date demande demeure dessine dialogue diffuse discipline "
    "dispense dispute distance divorce donne double douche doute drague dupe dure dynamite débat débauche "
    "décharge déclare décompte décore découpe dédicace défile dégage délivre démarche dépense dépouille "
    "dépêche dérive déroute déserte détache détaille dîne embauche empire enflamme enquête enseigne "
    "entaille entame entrave entre enveloppe envie escalade escompte escorte espace esquisse estime "
    "excuse exempte exile expertise exploite fabrique facture faille fatigue fauche fausse ferme fiche "
    "figure file filtre finance fixe flatte flotte flèche fond fonde force forge forme formule fouille "
    "foule fracture frappe fraude frise fréquente fugue fuite fume fête gage galère garde gare gaze germe "
    "gifle glace glisse gomme gouverne gratte grave greffe griffe grille grimpe grippe grogne groupe "
    "grève guide gêne hache hausse homologue hypothèque hâte incendie inculpe indigne individualise "
    "infecte infirme influence injurie innocente inquiète insulte interne interprète intime intrigue "
    "intègre invalide inverse invite isole jauge jeûne joue juge lance largue lasse lave licencie ligue "
    "limite liquide liste lit livre loge longe louche loue loupe lustre lutte légitime mandate manie "
    "manifeste manque manœuvre marchande marche marie marque masque masse matraque maîtrise menace mesure "
    "meuble mime mine module modèle monnaie montre moque motive moule mue murmure muscle médaille mélange "
    "ménage méprise mérite métamorphose nage narre neige niche note nuance nuit occulte offense offre "
    "orchestre outrage ouvre oxyde paie palpe panique panse parachute parade paramètre paraphe pare "
    "parodie parque part partage passe patiente patine patrouille pavane peigne peine pense perche peste "
    "photographie pile pilote pince pioche pique pirate piste piège place plaide plaisante planifie "
    "planque plante plaque plastique plie plombe pointe polémique pompe porte pose poste poudre pousse "
    "pratique presse prime profane programme projette promène prononce propage prospère prouve précise "
    "prélude présente prétexte prête purge pêche quadruple querelle quitte quête racle raille raisonne "
    "rallonge rame rampe rate ravage rayonne relance relâche relève remarque remplace rencontre renverse "
    "reproche repère reste retouche ride riposte risque ronge roule ruine ruse rythme râpe règle règne "
    "réclame récolte récompense réforme référence régale répare réplique réserve réveille révise révolte "
    "rêve sabre saccage sacre saigne salue sature saute sauve sauvegarde sculpte serre signe siège solde "
    "sombre somme sonde sonne sort soude souffle soupe statue stipule structure substitue sucre suicide "
    "surcharge surtaxe suspecte sèche sème table tache tacle taille tape tarde targue tasse taxe teinte "
    "tempère tente terrasse terre teste timbre tire tisse titre toilette tombe tonne torture touche "
    "tourne trace traite tranche transfère traque traverse traîne trempe triche triomphe triple trompe "
    "trouble truffe type tâche télescope téléphone urine vaccine valide valse vante veille vendange verse "
    "vidange vide violente vire vise visite vive vogue voile vote voyage voûte vrille véhicule zone "
    "ébauche échange éclipse écoute édite égale élance élève épargne épaule épice épingle éponge épouse "
    "équilibre équipe étale étoffe étrenne œuvre".split()
)
"""Words that are the present of a verb or as often a noun or adjective: their neighbours decide."""

NOUNS_LIKE_PARTICIPLES = frozenset(
    "abbé activité activités adjoint adjoints année années armée armées assemblée assemblées autorité "
    "autorités beauté blé bébé café cafés canapé capacité carré chaussée chevauchée cité clé clés "
    "collectivité collectivités comité comités communauté communiqué communiqués compromis comté "
    "congé congés conjoints curé côté côtés degré degrés durée décrue député députée députées députés "
    "effectivité employé employée employées employés entrevue extraits facilité fidélité fossé fossés "
    "foulée fraternité fusée fusées fée gravité humanité identité idée idées immunité indemnité "
    "indemnités infirmité intensité journée journées laïcité liberté localité lui lycée lycées majorité "
    "marché marchés marée marées matinée minorité mobilité mortalité mosquée municipalité musée musées "
    "natalité nationalité nécessité objectivité opportunité pavé personnalité personnalités "
    "pluralité plus poignée poupée priorité priorités probabilité procédé productivité propriété pré "
    "préjugé prés publicité pureté qualité quantité rareté relevé responsabilité rivalité rue réalité "
    "résumé salarié salariée salariés santé société sociétés soirée solidarité souveraineté spécialité "
    "stabilité sursis sécurité tapis thé totalité tracé traité traitée traités trophée trophées unité "
    "unités université universités utilité vallée vallées vanité visibilité volonté volée vérité égalité "
    "électricité élé énoncé épée été étés".split()
)

NOUNS_LIKE_FORMS = frozenset(
    # futures, imperfects and simple pasts
    "axa opéra data visa para casa mania villa gala but portrait trait lait retrait "
    # presents and subjunctives of the plural, of "nous", and of verbs in -ir and -re
    "affluent confluent content couvent équivalent excellent expédient ferment influent ment négligent "
    "parent président résident violent avions bouchons cotons coupons étalons glaçons jetons lions mentons "
    "pistons rayons rendez salons talent talons violons sorte "
    # infinitives
    "boucher conseiller officier palier poster souvenir "
    # gerunds
    "combattant courant croissant dirigeant durant étant étudiant gagnant gérant habitant "
    "important maintenant manifestant militant montant participant passant pendant perdant représentant "
    "restant restaurant suivant vivant volant devant".split()
)
"""Words that are hardly ever the verb, unless a pronoun shows one."""

NO_VERBS = NOUNS_LIKE_PARTICIPLES | NOUNS_LIKE_FORMS
