"""The words by which French tells the names of people, bodies and places apart."""

from api.extraction.clauses.name_words import NameWords
from api.languages.first_names import MEN, WOMEN
from api.languages.fr.words import MONTHS, WEEKDAYS
from api.languages.word_tables import (
    BODY_ENDINGS,
    FIRM_ENDINGS,
    IMPERSONAL,
    OCCASIONS,
    PARTICLES,
    PLACE_MIDDLES,
    PLACE_OPENERS,
    places,
)

ROLES = frozenset(
    "président présidente ministre maire préfet préfète directeur directrice administrateur "
    "administratrice secrétaire député députée sénateur sénatrice juge procureur procureure avocat "
    "avocate entraîneur entraîneuse sélectionneur capitaine chef cheffe patron patronne pdg roi reine "
    "prince princesse pape évêque archevêque cardinal général colonel commandant commandante ambassadeur "
    "ambassadrice commissaire porte-parole candidat candidate chancelier chancelière premier première "
    "gouverneur gouverneure proviseur proviseure recteur rectrice écrivain écrivaine romancier romancière "
    "chanteur chanteuse acteur actrice réalisateur réalisatrice cinéaste peintre sculpteur musicien "
    "musicienne compositeur pianiste architecte historien historienne philosophe sociologue économiste "
    "journaliste photographe skipper navigateur navigatrice pilote cycliste joueur joueuse footballeur "
    "champion championne attaquant défenseur gardien milieu astronaute cosmonaute spationaute chercheur "
    "chercheuse professeur professeure docteur père mère fils fille frère sœur veuve épouse mari opposant "
    "opposante dissident militant militante leader dirigeant dirigeante terroriste notaire médecin "
    "docteure infirmière coureur coureuse milliardaire ayatollah émir sultan sheikh cheikh responsable "
    "coordinateur coordinatrice fondateur fondatrice conseiller conseillère adjoint adjointe "
    "doyen doyenne".split()
)
PEOPLES = frozenset(
    "français françaises française américain américains américaine américaines russe russes allemand "
    "allemands allemande allemandes britannique britanniques anglais anglaise anglaises écossais "
    "irlandais irlandaise gallois espagnol espagnols espagnole espagnoles italien italiens italienne "
    "italiennes portugais portugaise belge belges suisses néerlandais néerlandaise hollandais danois "
    "suédois norvégien norvégiens finlandais islandais polonais polonaise tchèque tchèques slovaque "
    "slovaques hongrois roumain roumains bulgare bulgares grec grecs grecque turc turcs turque serbe "
    "serbes croate croates bosniaque bosniaques albanais kosovar kosovars ukrainien ukrainiens "
    "ukrainienne biélorusse biélorusses géorgien géorgiens arménien arméniens azéri azéris tchétchène "
    "tchétchènes chinois chinoise japonais japonaise coréen coréens nord-coréen nord-coréens sud-coréen "
    "sud-coréens indien indiens pakistanais afghan afghans iranien iraniens iranienne irakien irakiens "
    "syrien syriens libanais israélien israéliens israélienne palestinien palestiniens jordanien "
    "jordaniens égyptien égyptiens libyen libyens tunisien tunisiens algérien algériens marocain "
    "marocains sénégalais malien maliens ivoirien ivoiriens nigérian nigérians congolais rwandais "
    "éthiopien éthiopiens somalien somaliens kényan kényans sud-africain sud-africains africain africains "
    "européen européens européenne asiatique asiatiques arabe arabes kurde kurdes canadien canadiens "
    "canadienne québécois québécoise mexicain mexicains cubain cubains brésilien brésiliens brésilienne "
    "argentin argentins chilien chiliens colombien colombiens vénézuélien vénézuéliens péruvien péruviens "
    "australien australiens australienne néo-zélandais vietnamien vietnamiens thaïlandais indonésien "
    "indonésiens philippin philippins saoudien saoudiens yéménite yéménites qatari qataris parisien "
    "parisiens parisienne lyonnais marseillais toulousain bordelais lillois nantais nantaise rennais "
    "strasbourgeois corses breton bretons basque basques catalan catalans alsacien alsaciens normand "
    "normands flamand flamands wallon wallons juif juifs musulman musulmans chrétien chrétiens catholique "
    "catholiques protestant protestants sunnite sunnites chiite chiites tibétain tibétains occidentaux "
    "occidental slovène slovènes monténégrin macédonien lituanien lituaniens letton lettons estonien "
    "estoniens luxembourgeois monégasque kazakh ouzbek mongol népalais birman birmans cambodgien "
    "cambodgiens malaisien taïwanais camerounais gabonais togolais béninois burkinabè nigérien nigériens "
    "tchadien tchadiens soudanais angolais malgache malgaches mauricien comorien zimbabwéen ghanéen "
    "guinéen haïtien haïtiens jamaïcain jamaïcains dominicain équatorien bolivien uruguayen koweïtien "
    "émirati ouïghour ouïghours".split()
)
MAKERS = frozenset("fabricant producteur exploitant".split())
FIRMS = MAKERS | frozenset("groupe société entreprise compagnie firme".split())
TRADES = {
    word: words.split()[0]
    for words in (
        "brasseur brasserie",
        "transporteur",
        "banque",
        "assureur",
        "distributeur enseigne",
        "constructeur",
        "équipementier",
        "laboratoire",
        "opérateur",
        "éditeur",
        "biscuiterie biscuitier",
        "papeterie papetier",
        "fonderie fondeur",
        "filature filateur",
        "verrerie verrier",
        "laiterie",
        "sucrerie sucrier",
        "chantier",
    )
    for word in words.split()
}
REGIONS = frozenset(
    "angleterre|ecosse|pays de galles|irlande du nord|grande-bretagne|usa|u.s.a|urss|rfa|rda|yougoslavie|"
    "tchecoslovaquie|kosovo|tchetchenie|crimee|donbass|tibet|cachemire|kurdistan|gaza|cisjordanie|"
    "palestine|proche-orient|moyen-orient|maghreb|balkans|catalogne|andalousie|pays basque|baviere|"
    "toscane|sicile|sardaigne|lombardie|wallonie|flandre|flandres|quebec|ontario|alberta|manitoba|"
    "californie|floride|texas|ohio|iowa|virginie|alaska|hawai|arizona|nevada|colorado|utah|oregon|"
    "michigan|illinois|wisconsin|minnesota|missouri|kansas|oklahoma|louisiane|alabama|georgie|tennessee|"
    "kentucky|indiana|pennsylvanie|massachusetts|connecticut|maryland|delaware|vermont|maine|new jersey|"
    "new york|new hampshire|rhode island|caroline du nord|caroline du sud|dakota du nord|dakota du sud|"
    "virginie-occidentale|nouveau-mexique|corse|bretagne|normandie|alsace|lorraine|provence|occitanie|"
    "aquitaine|nouvelle-aquitaine|bourgogne|franche-comte|auvergne|rhone-alpes|picardie|limousin|poitou|"
    "vendee|savoie|haute-savoie|ile-de-france|languedoc|languedoc-roussillon|champagne-ardenne|grand est|"
    "hauts-de-france|pays de la loire|corse-du-sud|haute-corse|gironde|finistere|morbihan|calvados|var|"
    "vaucluse|herault|bouches-du-rhone|alpes-maritimes|haut-rhin|bas-rhin|moselle|meuse|vosges|doubs|jura|"
    "loire|loire-atlantique|seine-saint-denis|yvelines|essonne|val-de-marne|hauts-de-seine|"
    "territoire de belfort|martinique|guadeloupe|mayotte|reunion|la reunion|guyane|nouvelle-caledonie|"
    "tahiti|polynesie|mediterranee|atlantique|pacifique|arctique|antarctique|manche|baltique|caraibes|"
    "alpes|pyrenees|himalaya|sahel|sahara|amazonie|siberie|montreal|toronto|ottawa|marseille|lyon|"
    "toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|saint-etienne|le havre|"
    "toulon|grenoble|dijon|angers|nimes|villeurbanne|clermont-ferrand|le mans|aix-en-provence|brest|tours|"
    "limoges|amiens|perpignan|metz|besancon|orleans|mulhouse|rouen|caen|nancy|saint-denis|argenteuil|"
    "roubaix|tourcoing|avignon|poitiers|versailles|la rochelle|calais|cannes|antibes|ajaccio|bastia|"
    "beziers|bayonne|biarritz|lorient|quimper|vannes|saint-malo|belfort|montbeliard|colmar|troyes|"
    "chambery|annecy|valence|pau|tarbes|lourdes|cherbourg|dunkerque|kourou|fort-de-france|pointe-a-pitre|"
    "noumea|washington|pekin|tokyo|geneve|lausanne|zurich|berne|liege|gand|bruges|anvers|la haye|"
    "rotterdam|munich|francfort|hambourg|cologne|milan|turin|naples|florence|venise|palerme|barcelone|"
    "seville|valence|porto|cracovie|saint-petersbourg|tel-aviv|tel aviv|ramallah|bombay|calcutta|"
    "hiroshima|fukushima|osaka|kyoto|boston|houston|dallas|miami|san francisco|la nouvelle-orleans|"
    "philadelphie|seattle|las vegas|cap canaveral|rio|rio de janeiro|baikonour|tchernobyl|marrakech|mars|"
    "venus|jupiter|alexandrie|caucase|islamabad|ankara|abuja|brasilia|canberra|pretoria|rabat|tripoli|"
    "damas|bagdad|teheran|kaboul|riyad|doha|sanaa|moscou|kiev|kyiv|minsk|varsovie|prague|bucarest|sofia|"
    "belgrade|sarajevo|zagreb|tirana|athenes|bruxelles|dublin|edimbourg|cardiff|belfast|lagos|goma|"
    "la mecque|medine|mossoul|alep|donetsk|kharkiv|marioupol|odessa|shanghai|hong kong|wuhan|lhassa|"
    "ain|aisne|allier|ardeche|ardennes|ariege|aveyron|cantal|charente|charente-maritime|cher|correze|"
    "cote-d'or|cotes-d'armor|creuse|dordogne|drome|eure|eure-et-loir|gard|haute-garonne|gers|"
    "ille-et-vilaine|indre|indre-et-loire|isere|landes|loir-et-cher|haute-loire|loiret|lot-et-garonne|"
    "lozere|maine-et-loire|haute-marne|mayenne|meurthe-et-moselle|nievre|oise|pas-de-calais|puy-de-dome|"
    "pyrenees-atlantiques|hautes-pyrenees|pyrenees-orientales|haute-saone|saone-et-loire|sarthe|"
    "seine-maritime|seine-et-marne|deux-sevres|tarn|tarn-et-garonne|haute-vienne|yonne|val-d'oise|"
    "bourg-en-bresse|laon|soissons|saint-quentin|moulins|vichy|montlucon|digne-les-bains|gap|briancon|"
    "privas|aubenas|annonay|charleville-mezieres|sedan|carcassonne|narbonne|rodez|millau|"
    "villefranche-de-rouergue|arles|istres|lisieux|bayeux|aurillac|angouleme|cognac|saintes|rochefort|"
    "royan|bourges|vierzon|brive|brive-la-gaillarde|tulle|beaune|montbard|saint-brieuc|dinan|lannion|"
    "guingamp|gueret|aubusson|perigueux|bergerac|sarlat|pontarlier|romans-sur-isere|montelimar|evreux|"
    "vernon|chartres|dreux|chateaudun|morlaix|chateaulin|ales|saint-gaudens|muret|auch|condom|arcachon|"
    "libourne|langon|sete|lodeve|redon|fougeres|vitre|chateauroux|issoudun|chinon|loches|lons-le-saunier|"
    "dole|mont-de-marsan|dax|blois|vendome|romorantin|roanne|montbrison|le puy-en-velay|saint-nazaire|"
    "chateaubriant|ancenis|montargis|pithiviers|cahors|figeac|agen|marmande|villeneuve-sur-lot|mende|"
    "florac|cholet|saumur|saint-lo|avranches|coutances|chalons-en-champagne|epernay|vitry-le-francois|"
    "chaumont|langres|saint-dizier|laval|chateau-gontier|luneville|toul|briey|bar-le-duc|verdun|commercy|"
    "pontivy|thionville|sarreguemines|forbach|sarrebourg|nevers|cosne|clamecy|valenciennes|douai|cambrai|"
    "avesnes|maubeuge|beauvais|compiegne|senlis|creil|alencon|argentan|mortagne|arras|bethune|lens|"
    "boulogne-sur-mer|saint-omer|riom|thiers|issoire|oloron|bagneres|prades|ceret|selestat|haguenau|"
    "saverne|wissembourg|guebwiller|thann|altkirch|villefranche-sur-saone|vesoul|lure|macon|autun|"
    "chalon-sur-saone|charolles|la fleche|mamers|albertville|saint-jean-de-maurienne|thonon|"
    "thonon-les-bains|bonneville|dieppe|meaux|melun|provins|fontainebleau|niort|bressuire|parthenay|"
    "abbeville|peronne|montdidier|castres|albi|montauban|castelsarrasin|draguignan|brignoles|frejus|"
    "carpentras|apt|cavaillon|la roche-sur-yon|les sables-d'olonne|fontenay-le-comte|chatellerault|"
    "montmorillon|bellac|epinal|neufchateau|remiremont|auxerre|sens|avallon|etampes|evry|palaiseau|"
    "nanterre|bobigny|creteil|pontoise|sarcelles|montreuil|aubervilliers|corte|calvi|sartene|"
    "porto-vecchio|bonifacio|namur|mons|charleroi|tournai|verviers|louvain|malines|ostende|courtrai|"
    "nivelles|wavre|arlon|bastogne|dinant|huy|sion|fribourg|neuchatel|delemont|lugano|winterthour|"
    "sherbrooke|trois-rivieres|gatineau|laval|longueuil|saguenay|les sables d'olonne".split("|")
)
PLACES = (places("fr") | REGIONS) - {"dominique", "la dominique"}
"""With the article that belongs to some; they are known without it as well: «au Caire»."""

NAMES = NameWords(
    titles=frozenset("m mm mme mmes mlle mlles me mes mgr dr pr mr".split()),
    civil_titles=frozenset("m mm mme mlle me mr".split()),
    indefinites=frozenset({"un", "une"}),
    impersonal=IMPERSONAL,
    occasions=OCCASIONS,
    definites=frozenset({"le", "la", "l'"}),
    crowds=frozenset("les des aux ces".split()),
    women=WOMEN,
    men=MEN,
    roles=ROLES,
    sorts=frozenset("ong pme sarl scop ehpad".split()),
    particles=PARTICLES - {"du", "des"},
    links=frozenset("de d' du des la l'".split()),
    articles=frozenset({"la", "l'"}),
    bodies=frozenset(
        "conseil cour musée union parti commission banque bourse assemblée ministère fédération agence "
        "office autorité comité centre institut école université ligue front mouvement organisation "
        "chambre tribunal haut-commissariat association fonds confédération syndicat société compagnie "
        "académie collège garde armée bureau caisse observatoire opéra théâtre parlement sénat croix "
        "communauté réserve trésor rassemblement alliance fondation collectif groupe stade olympique "
        "racing cité foyer maison palais institution direction inspection sécurité secours médecins "
        "reporters ordre crédit gaz électricité ambassade festival château bibliothèque archives sûreté "
        "gendarmerie police hôpital sos nations".split()
    ),
    institutions=frozenset(
        "tribunal cour conseil musée ministère université parquet préfecture sous-préfecture rectorat mairie "
        "chambre académie opéra orchestre brigade gendarmerie communauté fédération comité théâtre "
        "observatoire diocèse archevêché syndicat".split()
    ),
    contests=frozenset("tournoi trophée prix championnat coupe rallye marathon critérium challenge".split()),
    groups=frozenset(
        "club association collectif groupe troupe chorale compagnie amicale société fanfare".split()
    ),
    before_agents=frozenset({"par"}),
    venues=frozenset(
        "théâtre opéra musée palais maison hôpital école université lycée collège stade bibliothèque château "
        "église cathédrale school arena cinéma salle centre institut archives cour tribunal parlement".split()
    ),
    qualifiers=frozenset("ancien ancienne futur future ex vice feu sortant sortante".split()),
    body_adjectives=tuple(
        "teurs man al ale aux ales ais aise ois oise ien ienne ienn éen éenne ique iques iste istes aire "
        "aires ain aine if ive el elle uni unis unies ané ués rouge verte populaire suprême".split()
    ),
    body_endings=BODY_ENDINGS,
    firm_endings=FIRM_ENDINGS,
    firms=FIRMS,
    makers=MAKERS,
    trades=TRADES,
    abbreviations=frozenset("inc co corp ltd st ste jr".split()),
    peoples=PEOPLES,
    calendar=frozenset(
        (*MONTHS, *WEEKDAYS, "noël", "pâques", "toussaint", "pentecôte", "ramadan", "halloween")
    ),
    generic=frozenset(
        "république état etat états etats dieu internet web terre lune soleil président présidente "
        "ministre ministère intérieur justice économie défense finances éducation culture transports "
        "agriculture santé travail affaires budget industrie environnement écologie logement sports "
        "jeunesse constitution bourse seigneur église histoire nation utc gmt cest cet pib tva smic adn "
        "sida vih pdg dvd cd tv tgv adsl sms ong pme ex homo "
        "avc cdi cdd rsa isf csg opa gps vtt ivg rtt gev bac".split()
    ),
    offices=frozenset(
        "ministre ministres ministère secrétaire secrétariat président présidente présidence".split()
    ),
    things=frozenset(
        "festival bâtiment immeuble halte-garderie restaurant bar hôtel camping discothèque "
        "fusée fusées film films programme programmes satellite satellites sonde mission avion avions "
        "navire bateau voilier planète logiciel loi opération projet affaire roman album capsule vaisseau "
        "comédie comédies tragédie opérette ballet livre livres bd série documentaire astéroïde comète prix "
        "trophée médaille drone missile missiles boson virus langage système jeu chanson pièce plan rapport "
        "procès rafale version console téléphone modèle moteur sommet sculpture tableau œuvre salon "
        "colloque tournoi émission locomotive locomotives".split()
    ),
    places=PLACES | {place.split(" ", 1)[1] for place in PLACES if place.startswith(("le ", "la ", "les "))},
    place_openers=PLACE_OPENERS,
    place_middles=PLACE_MIDDLES,
    place_nouns=frozenset(
        "ville villes commune communes village région régions département province préfecture état île "
        "îles banlieue nord sud est ouest centre cœur environs aéroport gare port quartier pays côte "
        "large frontière habitants mairie maire rues habitant cathédrale périphérie sud-ouest sud-est "
        "nord-est nord-ouest agglomération aérodrome vallée golfe mer baie lac mont camp capitale "
        "territoire canton comté district plage stade hôpital tribunal prison lycée université cosmodrome "
        "base bataille siège station proximité limites faubourgs alentours population pompiers gendarmes "
        "policiers élus riverains usine mine mines centrale raffinerie préfet rectorat municipal municipale "
        "municipales municipaux cour parquet brigade gendarmerie police commissariat collège école crèche "
        "médiathèque bibliothèque piscine salle maternité clinique caserne église abbaye parc forêt bois "
        "barrage col carrefour zone marché agglomération évêque évêché diocèse théâtre "
        "musée gymnase grotte gisement ferme domaine manoir volcan ehpad festival "
        "bourgmestre sous-préfecture sous-préfet hameau écart bourg plaine "
        "plateau massif vignoble golfe détroit".split()
    ),
    squares=frozenset(
        "fort citadelle phare refuge lac mont "
        "café auberge bar camping place square parvis esplanade salle stade gymnase église cathédrale "
        "basilique chapelle mosquée synagogue temple théâtre cinéma hôpital lycée collège école musée parc "
        "caserne résidence château auditorium vélodrome aéroport".split()
    ),
    streets=frozenset(
        "rue rues avenue avenues boulevard boulevards quai quais allée allées impasse chemin route "
        "cours pont faubourg passage bd av rn rd autoroute nationale départementale".split()
    ),
    departures=frozenset(
        "décoller décolle décollé décollera décollait partir part parti partie partis parties partira "
        "partait revenir revient revenu revenue revenus venir vient venu venue venus arriver arrive "
        "arrivé arrivée provenance originaire départ élever élevé élève élèvera élancer élance natif "
        "native retour loin près sortir sorti sortie quitter chassé chassés expulsé expulsée expulsés "
        "rentré rentrée rentrer débarqué libéré lancer lancé lancée tir décollage lancement lancements "
        "vol vols".split()
    ),
    inside=frozenset({"en"}),
    around=frozenset({"à", "au", "aux", "dans", "depuis", "vers", "près"}),
    opponents=frozenset(
        "battre battu bat battait battent affronter affronte affrontait affrontera affrontent contre face "
        "défier défie défié dominer domine dominé domina dominait dominent renverser renverse renversé "
        "renversent écraser écrase écrasé étriller étrille étrillé surclasser surclasse surclassé corriger "
        "corrigé éliminer élimine éliminé recevoir reçoit reçu recevra recevait recevront reçoivent "
        "accueillera retrouver retrouve retrouvera retrouveront affronteront affrontés".split()
    ),
    matches=frozenset(
        "réception victoire défaite vainqueur victorieux tombeur leader dauphin lanterne adversaire".split()
    ),
    transfers=frozenset(
        "prêté prêtée prêtés transféré transférée recruté recrutée libéré libérée cédé cédée "
        "vendu vendue".split()
    ),
    of_clubs=frozenset({"à"}),
    reached=frozenset(
        "reprendre reprend repris reprennent reprirent visiter visite visité visitera envahir envahi "
        "envahissent bombarder bombarde bombardé bombardent assiéger assiège assiégé rejoindre conquérir "
        "conquis".split()
    ),
    settings=frozenset("dans pendant durant".split()),
    place_articles=frozenset({"le", "la", "les"}),
    before_people=frozenset(
        "face grâce quant hommage demande demandé demander demandait succède succédé succéder succédera "
        "confié confie confier remis remet remettre souri donne donné donner offert offrir offre répondu "
        "répond répondre reproché reproche opposé oppose opposée appel fidèle cher chère propre attribué "
        "attribuée attribue appartenir appartient appartenait accordé accordée envoyé écrit parler parlé "
        "parle téléphoné dit dire expliqué imposé interdit permis permet consacré consacrée dédié dédiée "
        "vendu vendue loué livré livrée apporté comparé rapport soutien contrairement obéir plaire "
        "proposé propose déclaré annoncé prêté prête versé versée associé associée lié liée reprise "
        "emprunté transmis transmise soumis adressé adressée réclamé réclame rendu rend rendent contre "
        "favorable hostile victoire prime".split()
    ),
)
