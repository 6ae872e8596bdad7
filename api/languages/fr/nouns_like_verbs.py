"""Nouns and adjectives of French that are spelt like a form of a verb."""

from __future__ import annotations

NOUNS_OR_PRESENTS = frozenset(
    "abonde abîme accroche active adresse affiche agrafe aide alarme alerte allonge alterne amende amorce "
    "analyse ancre angoisse annexe approche arbitre archive arme attache attaque avance avantage aventure "
    "axe bagarre baisse balade balance balise barre barricade bascule base bataille bloque boite bond "
    "borne bosse bouche boucle bourre bout branche brasse brave bride brigade brigue brise bronze brosse "
    "brouille brusque bute cabre cache cadre cale calme calque camp campe candidate captive capture "
    "caresse caricature case casse catalogue catapulte cause ceinture censure centre cercle cerne cesse "
    "chagrine change charge charme chasse chicane chiffre chute cible claque classe clique clone clôture "
    "code coiffe colle collecte combine commande commerce communique complète compose compresse compte "
    "concurrence conforme conserve consigne console conte contente continue contraste contre contrôle "
    "copie corde corse cote couche coupe couple couronne course court couve couvre creuse crible crise "
    "critique crème crève cuisine culbute culture cure dame danse date demande demeure desserte dessine "
    "devise dialogue diffuse discipline dispense dispute distance divorce document donne dose double "
    "douche doute drague drogue dupe dure dynamite débat débauche décharge déclare décompte décore "
    "découpe dédicace défile dégage délivre démarche dépense dépouille déprime dépêche dérive déroute "
    "déserte détache détaille dîne embauche embuscade empire empreinte enclave encre enflamme enquête "
    "enseigne entaille entame entorse entrave entre enveloppe envie escalade escompte escorte espace "
    "esquisse estime excuse exempte exile expertise exploite extrême fabrique face facture faille fane "
    "fatigue fauche fausse ferme feuille fiche figure file filtre finance fixe flamme flatte flotte "
    "flèche fond fonde force forge forme formule fouille foule fourche fracture frappe fraude friche "
    "frise fréquente fugue fuite fume féconde fête gage galère garde gare gaze germe gifle glace glisse "
    "gomme goutte gouverne grade graisse gratte grave greffe griffe grille grimpe grippe grogne groupe "
    "grève guide gêne hache halte harangue hausse homologue hypothèque hâte hélice image incendie inculpe "
    "indigne individualise industrie infecte infirme influence injurie innocente inquiète insulte interne "
    "interprète intime intrigue intègre invalide inverse invite isole jauge jeûne joue juge laisse lance "
    "lange largue lasse lave libre licencie ligue lime limite liquide lisse liste lit livre loge longe "
    "louche loue loupe lustre lutte légende légitime maille maintenance malle manche mandate manie "
    "manifeste manque manœuvre marchande marche marie marine marque masque masse mate matraque maîtrise "
    "menace mesure meuble microfilme mime mine minute mire mode module modèle monnaie montre moque motive "
    "mouche moule mousse mue murmure muscle musèle médaille mélange ménage méprise mérite métamorphose "
    "nage narre neige niche note nuance nuit occulte offense offre orchestre outrage ouvre oxyde page "
    "paie palme palpe panache panique panne panse parachute parade paramètre paraphe parcelle pare "
    "parodie parque part partage passe patiente patine patrouille pause pavane paye peigne peine pelle "
    "pelote pendule pense perche perle peste photographie pile pilote pilule pince pioche pique pirate "
    "piste piège place plaide plaine plaisante planche planifie planque plante plaque plastique plate "
    "plie plombe poche pointe poivre police polémique pompe pondère porte pose poste poudre pousse "
    "pratique presse prime profane programme projette promène prononce propage prospère prouve précise "
    "préface prélude prétexte prête purge pétrole pêche quadruple querelle quitte quête racine racle rage "
    "raille raisonne rallonge rame rampe rate ravage rave rayonne rebelle recherche refuge relance "
    "relâche relève remarque remplace rencontre rente renverse reproche repère reste retouche retraite "
    "ride rime riposte risque rive ronde ronge rouille roule route ruine ruse rythme râpe règle règne "
    "réclame récolte récompense réforme référence régale répare réplique réserve réveille révise révolte "
    "rêve sable sabre saccage sacre saigne salive salue sature saute sauve sauvegarde sculpte seconde "
    "secrète serine sermonne serre signe singe siège solde sombre somme sonde sonne sort souche soude "
    "souffle soupe source stade statue stipule structure substitue sucre suicide surcharge surface "
    "surtaxe suspecte sèche sème table tache tacle taille tape tarde targue tasse taxe teinte tempère "
    "tempête tente terrasse terre teste timbre tire tisane tisse titre toile toilette tombe tonne torche "
    "torture touche tourne toute trace traite trame tranche transfère traque traverse traîne trempe "
    "tresse triche triomphe triple trompe tronçonne trouble troupe truffe tube tutelle type tâche "
    "télescope téléphone urine usage vaccine vague valide valse vante veille vendange vente verse vidange "
    "vide vigne violente vire vise visite vive vogue voile volante vote voyage voûte vrille véhicule zone "
    "ébauche échange éclipse écoute édite égale élance élève émeute épargne épaule épice épingle éponge "
    "épouse épreuve équilibre équipe équivoque étale étincelle étoffe étrenne étude œuvre".split()
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
    "pistons rayons salons talent talons violons sorte "
    # infinitives
    "boucher conseiller officier palier poster souvenir "
    # gerunds
    "combattant courant croissant dirigeant durant étant étudiant gagnant gérant habitant "
    "important maintenant manifestant militant montant participant passant pendant perdant représentant "
    "restant restaurant suivant vivant volant devant".split()
)
"""Words that are hardly ever the verb, unless a pronoun shows one."""

NO_VERBS = NOUNS_LIKE_PARTICIPLES | NOUNS_LIKE_FORMS
