"""Nouns that say on which side of the publication their date lies."""

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
