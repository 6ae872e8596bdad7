"""The words of French news, by concept, for comparing titles. All are folded."""

from api.languages.comparing import ComparingWords
from api.languages.fr import words

# fmt: off
ORDINALS = {
    "premier": 1, "premiere": 1, "second": 2, "seconde": 2, "deuxieme": 2, "troisieme": 3,
    "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9,
    "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14, "quinzieme": 15,
    "vingtieme": 20,
}

WORDS = ComparingWords(
    concepts={
        "abolish": "abolit abolir abolition- abrog-",
        "accuse": "accus- denonc- incrimin-",
        "acquit": "acquitt- innocent- blanchi- relaxe relaxee relaxes relaxees disculp-",
        "actor": "acteur- actrice- comedien-",
        "adopt": (
            "adopt- approuv- ratifi- enterin- vote_loi avalis- plebiscit- valide validee validation"
            " valident promulgu-"
        ),
        "agm": "assemblee_generale assemblees_generales",
        "agree": "accord accords entente traite traites pacte compromis consensus protocole_accord armistice",
        "aground": "echou- talonn- recif- rocher- drosse drossee",
        "air": "aerien- avion- aeronef- helicoptere- monomoteur bimoteur planeur- ulm",
        "airport": "aeroport-",
        "alarm": "alerte alertes",
        "allow": "autoris- feu_vert permis_construire agrement homologu- habilit-",
        "announce": (
            "annonc- indiqu- declar- affirm- devoil- revel- divulgu- rend_publique rendu_publique"
            " rendue_publique rendus_publics rend_public rendu_public communiqu- fait_savoir"
        ),
        "appeal": "appel appels pourvoi- pourvu_cassation interjet-",
        "appoint": (
            "nomm- nomination- investi investie designe designation designee designes designees designera"
            " designent porte_tete propulse_tete prend_tete pris_tete prise_fonction prise_fonctions"
            " intronis- succession"
        ),
        "archaeology": "archeolog- fouilles",
        "arrest": (
            "interpell- arrestation- arretee arretees arrete apprehend- garde_vue gardee_vue menotte-"
            " placee_garde place_garde ecrou- incarcer- coup_filet"
        ),
        "arrive": "arriv- debarqu- accost-",
        "ask": "demand- sollicit- requete-",
        "astronaut": "astronaute- spationaute- cosmonaute- taikonaut-",
        "attack": (
            "attaqu- attentat- assaut- bombard- raid_aerien raids_aeriens frappe_aerienne frappes_aeriennes"
            " frappes pilonn- offensive- poignard- agression- agresse agressee agresses agresseur- agresser"
        ),
        "auction": "encheres adjug- vente_encheres",
        "award": (
            "decern- recompens- prix laureat- palme palmares medaille- distingue distinguee distinction-"
            " trophee- primee"
        ),
        "ban": "interdi- prohib- proscri- bannir banni bannie bannis",
        "bank": "banque- bancair-",
        "bankrupt": (
            "faillite- redressement_judiciaire liquidation- depot_bilan depose_bilan cessation_paiement"
            " cessation_paiements insolvab- procedure_sauvegarde"
        ),
        "beach": "plage-",
        "beat": (
            "bat battre battu battue battus vainc- vainqueur- victoire- remport- gagn- triomph- impose"
            " imposee defait defaite defaites victorieu- s_impose s_imposent surclass- sacre sacree sacres"
            " titre_champion domine dominent sacre_champion sacree_championne"
        ),
        "begin": "debut- commenc- entam- demarr- entree coup_envoi",
        "bell": "cloche cloches carillon",
        "bill": "facture-",
        "birth": "naissance- naitre nait ne nee nes naissent naquit accouch- venue_monde vu_jour",
        "block": "bloqu- blocage- blocus barricad-",
        "board": "conseil_administration",
        "body": "corps cadavre- depouille- ossement-",
        "book": "livre livres roman romans ouvrage- recueil-",
        "border": "frontiere- frontalier-",
        "bridge": "pont ponts viaduc-",
        "budget": "budget-",
        "build": "constru- bati batie edifi- batiment- chantier- erig- premiere_pierre",
        "burst": "rompu rompue rompt rupture_barrage rupture_digue breche-",
        "bus": "bus autobus autocar-",
        "buy": (
            "rachat- rachet- acquisition- acquer- acquis acheter achete achat- reprise- repreneur-"
            " offre_achat opa mainmise"
        ),
        "cancel": "annul- deprogramm- casse_jugement invalide invalidee invalidation",
        "car": "voiture- automobile- vehicule- berline-",
        "ceasefire": "treve- cessezlefeu cessation_hostilites cessez_feu",
        "celebrate": (
            "fete fetes feter fetent fetait celebr- commemor- hommage- anniversaire- centenaire-"
            " bicentenaire cinquantenaire depot_gerbe depose_gerbe minute_silence jubile recueillement"
            " recueillis recueillent recueillie"
        ),
        "ceremony": "ceremoni-",
        "charge": "mise_examen mis_examen mises_examen inculp- mettre_examen",
        "child": "enfant- bebe- nourrisson- fillette- garconnet gamin- adolescent- ecolier-",
        "church": "cathedrale- eglise- basilique-",
        "cinema": "film films cinema- cineaste- realisateur- realisatrice-",
        "city": "ville villes communes municipalite-",
        "clash": "affrontement- heurts echauffouree- accrochage- rixe-",
        "climate": "climat-",
        "close": (
            "cloture- achev- ferme fermer fermee fermes fermees ferment fermera fermeront fermait"
            " fermeture- fermant termine terminer terminee termines terminees terminent terminera terminait"
            " arret arrets baisse_rideau tire_rideau cle_porte clef_porte pris_fin prend_fin prendra_fin"
            " prennent_fin cesse_activite cessation_activite stopp- liquide"
        ),
        "club": "club clubs",
        "coach": "entraineur- entraineuse- selectionneur- coach coachs",
        "collapse": "effondr- chute chutes tombe tombent renvers- ecroul- eboul- affaiss- degringol-",
        "company": (
            "entreprise- societe- groupe- firme- compagnie- pme multinationale- filiale- constructeur-"
            " fabricant- equipementier- operateur-"
        ),
        "concert": "concert- recital-",
        "confidence": "confiance",
        "confirm": "confirm-",
        "contaminate": "contamin- infect- salmonell- listeri- legionell- intoxi-",
        "contract": "contrat- convention-",
        "convict": "condamn- coupable- reconnu_coupable ecope ecopent peine_prison inflig-",
        "correct": "rectifi- corrig- erron- erreurs coquille- contrairement",
        "council": "conseil_municipal conseillers_municipaux conseil_regional conseil_departemental edile-",
        "country": "pays etats nations republique",
        "court": "tribuna- cour assises juges justice",
        "crash": "crash- ecras- accident- collision- percut- carambolage- tonneaux sortie_route",
        "create": (
            "crea- cree creer creee fonde fondee fondent fondation- cofond- fondateur- fondatrice- instaur-"
        ),
        "creditor": "creancier-",
        "crew": "equipage-",
        "crown": "couronn-",
        "cull": "abatt- euthanasi-",
        "cup": "coupe coupes",
        "customs": "douane-",
        "cut": (
            "baiss- abaiss- redui- reduct- diminu- recul- supprim- suppression- ampute rabot-"
            " coupe_budgetaire coupes_budgetaires allege allegement- revoit_baisse revu_baisse"
        ),
        "dam": "barrage- digue- retenue_eau",
        "damage": "degats dommage- endommag-",
        "deadline": "echeance- date_limite ultimatum-",
        "debate": "debat-",
        "debt": "dette-",
        "decree": (
            "arrete_prefectoral arrete_municipal arrete_ministeriel arretes_prefectoraux arretes_municipaux"
            " decret-"
        ),
        "demand": (
            "requis requise requisition- requier- reclam- revendiqu- revendication- exige exigent exiger"
            " exigence-"
        ),
        "derail": "deraill-",
        "destroy": "detrui- destruct- aneant- demoli- rasee raser calcin- reduit_cendres",
        "die": (
            "mort mourir meurt morts morte deces deced- disparition- eteint eteinte tues tue tuee"
            " meurtrier- tuer tuent tuees mortel- perdu_vie perdent_vie perdre_vie peri perir perissent"
            " perissait trouve_mort trouvent_mort s_eteint ote_vie noye noyee noyes noyade- trepas succomb-"
            " mortes defunt- s_eteinte nous_quittes cout_vie coute_vie"
        ),
        "disappear": (
            "disparu disparue disparait disparaissent porte_disparu portee_disparue portes_disparus"
            " volatilis- introuvable- disparus disparues disparaitre"
        ),
        "disaster": "catastroph- drame- sinistre- tragedi-",
        "discover": (
            "decouv- decel- retrouv- localis- mise_jour mis_jour mettent_jour mettre_jour exhum- repech-"
            " deterr- trouvaille- mises_jour repere reperer reperee reperes reperees"
        ),
        "dismiss": (
            "limog- licenci- renvoy- evinc- revoc- destitu- renvoie renvoi remerci- relevee_fonctions"
            " releve_fonctions relever_fonctions demis_fonctions demise_fonctions demettre_fonctions"
            " mise_pied mis_pied plan_social plans_sociaux pse suppressions_emplois suppression_emplois"
            " suppressions_postes suppression_postes radie radiee radiation congedi- ecarte ecartee ecartes"
            " eviction-"
        ),
        "dissolve": "dissou- dissol-",
        "dive": "plong-",
        "doctor": "medecin- soignant- chirurgien- praticien- generaliste- docteur- urgentiste-",
        "doping": "dopage- dope dopee antidopage",
        "draw": "match_nul nul_vierge",
        "drill": "forage-",
        "drought": "secheress-",
        "drug": "drogue- stupefiant- cocaine- cannabis trafiquant-",
        "eclipse": "eclips-",
        "education": "education enseignement",
        "effect": (
            "entree_vigueur entre_vigueur entrent_vigueur entrera_vigueur entreront_vigueur entrait_vigueur"
            " entrer_vigueur prend_effet prendra_effet prennent_effet prendre_effet pris_effet s_applique"
            " s_appliquera s_appliquent s_appliqueront mise_vigueur"
        ),
        "elect": (
            "elu elue elus elire elisent election- presidentielle- legislative- scrutin- electoral-"
            " electeur- urnes municipales cantonales regionales europeennes senatoriales reelu- reelect-"
        ),
        "eliminate": "elimin-",
        "embassy": "ambassade-",
        "eruption": "eruption- volcan-",
        "escape": "evad- evasion- cavale fugitif- prend_fuite pris_fuite fugue-",
        "evacuate": "evacu- mise_abri mis_abri mises_abri reloge- quitter_domicile quitter_domiciles",
        "exhibition": "exposition- vernissage- retrospective-",
        "expel": "expuls- reconduit_frontiere exclusion- exclu exclue exclus bannissement",
        "explode": "explos- deflagration- detonation- souffle_explosion grisou",
        "extend": (
            "prolong- etend- proroge- prorogation- reconduit reconduite- reconduction- rallong- allong-"
            " elargi elargie elargissement- elargit agrandi agrandissement-"
        ),
        "extradite": "extrad-",
        "factory": "usine-",
        "fair": "foire- braderie- marche_noel brocante- comice-",
        "farm": "elevage- exploitation_agricole exploitations_agricoles",
        "farmer": (
            "agricult- eleveur- paysan- fermier- exploitant_agricole exploitants_agricoles viticult-"
            " vigneron- maraicher- producteur_lait cerealier-"
        ),
        "festival": "festival-",
        "final": "finale-",
        "fine": "amende- penalite- sanction_pecuniaire contravention-",
        "fire": (
            "incendi- feu feux flamme- brul- brasier- pyromane- parti_fumee partie_fumee embrase embraser"
            " embrasee embrasement embrasent"
        ),
        "fish": "pecheur- peche",
        "flight": "vols",
        "flood": "inond- crue crues debordement-",
        "flu": "grippe- influenza",
        "forest": "foret-",
        "free": (
            "libere liberer liberee liberes liberees liberent libererait liberera liberation liberations"
            " relach- remis_liberte remise_liberte remises_liberte sorti_prison sortie_prison sort_prison"
            " sortir_prison leve_ecrou levee_ecrou"
        ),
        "fund": (
            "subvention- debloqu- cagnotte- mecen- dotation- souscription- finance financer financement-"
            " financent financee"
        ),
        "funeral": (
            "obseque- funeraille- enterrement enterrer enterree enterrements enterre incinere incineration"
            " cremation- dernier_hommage derniers_hommages porte_terre portee_terre mise_terre mis_terre"
            " cortege_funebre inhumer inhume inhumee inhumes inhumees inhumation-"
        ),
        "gas": "gaz",
        "give-up": "renonc- abandon- jete_eponge jeter_eponge jette_eponge marche_arriere machine_arriere",
        "goal": "but buts buteur- buteuse-",
        "government": "gouvernement- executif cabinet_ministeriel conseil_ministres",
        "growth": "croissance",
        "head": (
            "patron patronne patrons directeur- directrice- chef cheffe chefs responsable- dirigeant-"
            " administrateur- administratrice- pdg directeur_general directrice_generale"
        ),
        "health": "sante sanitaire-",
        "hear": (
            "audience- audition- entendu entendue entendus comparai- comparu- commission- interrogatoire"
            " entendre entendent entendra entendront"
        ),
        "heat": "canicul- chaleur- vague_chaleur",
        "hire": "recrut- embauch- recrue recrues attache_services",
        "hit": (
            "frapp- touch- secou- ravag- devast- balay- s_abat s_abattu s_abattue s_abattues s_abattus"
            " deferl- sinistree"
        ),
        "hospital": "hopita- clinique-",
        "hostage": "otage- captif-",
        "house": "maison- logement- habitation- immeuble- appartement- residence- pavillon-",
        "hunger": "greve_faim",
        "hurt": "bless-",
        "impeach": "destitution- procedure_destitution",
        "inaugurate": (
            "investiture prete_serment passation_pouvoirs prestation_serment pretent_serment"
            " pretera_serment preter_serment"
        ),
        "inquire": (
            "enquet- investig- perquisition- instruction_judiciaire information_judiciaire fouille fouillee"
            " fouiller fouillent expertise- recherches inspect- audit audits traqu- descente_police"
        ),
        "insurance": "assureur- indemnis-",
        "intercept": "arraison- intercept-",
        "invade": "envahi- invasion- incursion-",
        "investor": "investiss- actionnaire-",
        "island": "ile iles",
        "jewel": "bijou-",
        "job": "emploi- poste postes",
        "join": "adher- rejoi- adhesion- integre integrer integration integrent integrera integree",
        "kidnap": (
            "enlev- kidnapp- rapt- ravisseur- sequestr- prise_otage prises_otage prise_otages pris_otage"
            " pris_otages"
        ),
        "king": "roi rois",
        "land": "atterri- aluni- pose posee posent amerri- poses",
        "landslide": "glissement_terrain glissements_terrain eboulement- eboulis avalanche-",
        "launch": "lanc- decoll- mise_orbite envol- s_envole s_envolee mis_orbite mises_orbite tir_fusee",
        "law": "loi lois legislat- texte_loi projet_loi proposition_loi",
        "lawsuit": (
            "plainte- poursuit- assign- saisi_justice saisit_justice saisir_justice depose_plainte"
            " porte_plainte portent_plainte recours_tribunal recours traine_justice attaque_justice"
            " attaquent_justice saisi_tribunal saisit_tribunal deposent_plainte"
        ),
        "lawyer": "avocat- defense",
        "lead": "dirige diriger mene menent",
        "league": "championnat- ligue",
        "leak": "fuite- deversement- maree_noire nappe_hydrocarbures hydrocarbure-",
        "leave": "quitt- sortie- sortir depart- parti partie largue_amarres partent partira partiront partir",
        "library": "bibliotheque- mediatheque-",
        "license": "licence-",
        "lockdown": "confin- couvre_feu couvrefeu- quarantaine-",
        "lose": "perd- perte- echec- s_incline s_inclinent s_inclinee s_inclines",
        "man": "homme- messieurs",
        "marathon": "marathon-",
        "marry": "epous- noces mariee maries mariees mariage- marient marier pacse",
        "match": "match- derby-",
        "mayor": "maire-",
        "measles": "rougeole-",
        "medal": "medaill-",
        "meet": (
            "rencontr- entretien- entreten- sommet- pourparlers negoci- discussion- dialogue- tractation-"
            " conciliabul- teteatete reunion- reunie reuni reunis reunies reunit reunir reuniront reunira"
            " reunissent reunissait seance- session- table_ronde entrevue- s_entretient concertation-"
            " assis_table table_negociations conclave visioconference- colloque- se_retrouveront"
            " se_retrouvent mediation- mediateur-"
        ),
        "member": "depute-",
        "merge": "fusion- absorption- absorb- rapprochement",
        "metro": "metro metros",
        "migrant": "migrant- refugie- exile exiles demandeur_asile demandeurs_asile",
        "mine": "mine mines gisement- houillere-",
        "minister": (
            "ministre- premier_ministre premiere_ministre garde_sceaux ministere- secretaire_etat"
            " chef_gouvernement cheffe_gouvernement chefs_gouvernement"
        ),
        "missile": "missile-",
        "monument": "stele- monument- memorial- statue-",
        "moon": "lune lunaire-",
        "motion": "motion_censure motion_defiance censure censurer",
        "move": "demenag- transfer- delocalis- mutation- emmenag- s_installe s_installent s_installera",
        "murder": "meurtre- assassin- homicid- tueur- tuerie- feminicid- egorg- massacr- infanticid-",
        "museum": "musee-",
        "newspaper": "journal journaux quotidien quotidiens hebdomadaire-",
        "night": "nuit-",
        "nuclear": "nucleaire- reacteur- atomique-",
        "nurse": "infirmier-",
        "offer": (
            "offre offres proposition- propose surenche- encherisseur- candidat_reprise proposer proposee"
            " proposes proposees proposent proposera proposait"
        ),
        "oil": "petrol-",
        "olympics": "olympique- jo jeux_olympiques",
        "open": (
            "inaugur- rouvr- rouvert- reouv- ouvre ouvrir ouverte ouverts ouvertes ouverture- ouvrent"
            " ouvrira ouvriront ouvrait ouvert ouvrant ouvrirent coupe_ruban remis_service remise_service"
            " mise_service mis_service rendu_circulation rendue_circulation rendue_trains rendu_trains"
            " s_ouvre remettre_service mises_service"
        ),
        "opponent": "opposant- opposition",
        "orbit": "orbite- orbital-",
        "order": "ordonn- injonction- enjoin- mise_demeure mis_demeure",
        "outage": (
            "panne coupure_courant coupures_courant coupure_electricite prive_electricite"
            " prives_electricite privees_electricite blackout- pannes privee_electricite"
        ),
        "outbreak": (
            "epidemi- pandemi- flambee_cas foyer_infection foyer_epidemique foyers_epidemiques epizooti-"
            " cholera- ebola mpox variole- meningite- diphteri- dengue- tuberculose- coqueluche- peste"
        ),
        "paint": "tableau tableaux toile toiles peinture- peintre-",
        "parliament": "parlement- assemblee- senat assemblee_nationale hemicycle-",
        "pay": (
            "salaire- remuner- paie paies payer paye payee payent payes versement- verser verse versee smic"
        ),
        "peace": "paix traite_paix accord_paix",
        "pension": "retraites retraite",
        "people": "personne- habitant- riverain- villageois- population-",
        "petition": "petition-",
        "pilot": "pilote-",
        "plan": "plan plans projet projets strategie strategies",
        "platform": "plateforme-",
        "poison": "empoison-",
        "police": "polic- gendarm-",
        "pollute": "pollu-",
        "pope": "pape- pontife-",
        "postpone": (
            "report- repouss- ajourn- differe differee differes differees differer decale decalee decaler"
            " decalage sine_die retard- reprogramm-"
        ),
        "power": "electricite courant",
        "prefect": "prefet- prefecture-",
        "president": "president presidente presidents presidence chef_etat cheffe_etat chefs_etat",
        "press": "presse",
        "prison": (
            "prison- detenu- detention- incarceration- cellule penitentiaire- maison_arret"
            " bracelet_electronique reclusion- geole- derriere_barreaux barreaux"
        ),
        "promise": (
            "engage engagee engagent garanti- promet promesse- promis promise promises promettre promettent"
            " promettait promettra jure jurer engagement-"
        ),
        "prosecutor": "procureur- parquet- ministere_public",
        "protest": (
            "manifest- protest- marche marches defile- rassembl- cortege- mobilis- battent_pave battre_pave"
            " descend_rue descendus_rue descendent_rue conteste contester contestation contestataire-"
        ),
        "publish": (
            "parution- paru parait publie publiee publier publies publiees publient publiera publieront"
            " publiait publication- rapport rapports paraitra"
        ),
        "quake": (
            "seisme- sismique- tremblement_terre secousse- replique- epicentre- terre_tremble"
            " tremblements_terre"
        ),
        "qualify": "qualification- qualifies qualifiee qualifiees",
        "queen": "reine-",
        "question": "interrog- questionn-",
        "race": "course courses coureur- coureuse- cyclist- peloton-",
        "railway": "ferroviaire- voie_ferree voies_ferrees rail rails chemin_fer",
        "rain": "pluie- pluvieu- precipitation- averse- diluvien-",
        "raise": (
            "hausse- augment- accroi- progress- releve relever releves relevee relevement- relevent grimp-"
            " bondi- bond flambee- flambent revalor- majoration- rencheri- revu_hausse alourdi-"
        ),
        "rape": "viol viols violee violeur- agression_sexuelle agressions_sexuelles",
        "rate": "taux",
        "reach": "attei-",
        "record": "record-",
        "refloat": (
            "renflou- desechou- remis_flot remise_flot remettre_flot degag- tire_rochers tire_recif"
            " remorqu-"
        ),
        "region": "region- departement-",
        "reject": (
            "rejet- refus- retoqu- repousse_offre repousse_texte repousse_motion repousse_amendement"
            " deboute- declinent veto vetos ecarte_offre dit_non non_recevoir recale ecarte_demande"
            " disent_non dire_non"
        ),
        "replace": "remplac- succed- successeur- prend_suite pris_suite pris_releve suppleant-",
        "rescue": (
            "secour- sauve sauver sauvee sauves sauvees sauvent sauvetage- sauveteur- helitreuil- treuill-"
            " sains_saufs saine_sauve sain_sauf indemne-"
        ),
        "researcher": "chercheu- scientifique-",
        "resign": (
            "demission- claque_porte claquent_porte claquer_porte rend_tablier rendu_tablier rendre_tablier"
            " demet_fonctions quitte_fonctions quitte_poste quitter_fonctions quitter_poste remis_demission"
            " remet_demission quitte_direction quitte_gouvernement quitte_presidence quitte_mairie"
            " cede_fauteuil cede_place passe_main se_retire s_retire quitte_tete"
        ),
        "restore": (
            "renov- restaur- refection- rehabilit- reconstrui- reconstruct- remise_etat remis_etat retap-"
            " repar-"
        ),
        "result": "resultat- benefice- chiffre_affaires comptes_annuels trimestriel- semestriel-",
        "resume": (
            "redemarr- repris reprend reprendr- reprenn- relanc- reprend_travail reprise_travail"
            " reprise_cours remise_marche remis_marche reprise_trafic reprise_production"
            " reprise_negociations"
        ),
        "retire": (
            "raccroch- prend_retraite pris_retraite prendra_retraite depart_retraite tire_reverence"
            " tirer_reverence part_retraite partir_retraite fin_carriere"
        ),
        "return": "restitu- remis remise remet remettr- rapatri- retour retours revien-",
        "riot": "emeute- emeutier- violences_urbaines pillage-",
        "river": "fleuve- riviere-",
        "road": "route- autoroute- chaussee- rocade- voirie- axe_routier",
        "rocket": "fusee- lanceur-",
        "roof": "toit toits toiture- fleche",
        "round": "tour tours",
        "rubbish": "eboueur- ordures poubelle- dechet-",
        "sail": "appareill-",
        "sanction": "sanction-",
        "satellite": "satellite-",
        "school": "ecole- lycee- college- groupe_scolaire etablissement_scolaire universit-",
        "seize": "saisie saisies confisqu-",
        "sell": (
            "vend vendre vendu vendue cession- cede vendus vendues vendent vendra vente ventes vendeur-"
            " ceder ceda cedee cedent desinvest- privatis-"
        ),
        "semi-final": "demifinal-",
        "senator": "senateur- senatrice-",
        "send": "envoi- envoy- depech- deploi- deploy- expedi- achemin-",
        "share": "action actions bourse dividende- cotation-",
        "ship": (
            "navire- bateau- cargo- ferry ferries chalutier- paquebot- voilier- barque- peniche-"
            " remorqueur- tanker vraquier- porteconteneurs- yacht- catamaran- embarcation- canot- dragueur-"
            " car_ferry thonier- fregate- carferry-"
        ),
        "shoot": (
            "fusillade- tirs tire tirent coups_feu coup_feu echange_tirs tireur- ouvert_feu ouvre_feu"
            " ouvrent_feu fait_feu"
        ),
        "sign": (
            "signe signee signes signees signer signent signera signeront signait signature- signataire-"
            " paraph- conclu conclue conclure conclut concluent conclus cosign- appose_signature scell-"
        ),
        "singer": (
            "chanteu- rappeur- rappeuse- cantatrice- soprano- tenor- musicien- compositeur- compositrice-"
        ),
        "sink": "coule coulent couler naufrag- sombr- coulee chavir- englout-",
        "snow": "neige- enneig- chutes_neige",
        "space": "spatial- espace iss",
        "spacecraft": "sonde- vaisseau- capsule-",
        "spread": "propag-",
        "stadium": "stade stades",
        "stage": "etape-",
        "station": "station- gare gares",
        "steal": (
            "vole voles cambriol- braqu- derob- vol_bijoux voleu- larcin- devalis- malfaiteur- butin-"
            " holdup- subtilis- emporte_bijoux emporte_butin vol_tableau vol_tableaux vol_oeuvre vol_oeuvres"
            " vol_musee vols_bijoux main_basse vol_effraction effraction- pilleur-"
        ),
        "steel": "acier",
        "storm": (
            "tempete- orage- ouragan- cyclon- bourrasque- tornade- typhon- intemperies rafale- coup_vent"
            " vents_violents foudre-"
        ),
        "strike": (
            "grev- debray- cesse_travail cessent_travail arret_travail arrets_travail mouvement_social"
            " piquet_greve piquets_greve mouvement_greve croise_bras croisent_bras preavis_greve"
            " cessation_travail cesser_travail"
        ),
        "student": "etudiant- eleve eleves lyceen- apprenti-",
        "submarine": "sousmarin- submersible-",
        "suicide": "suicid-",
        "suspend": "suspen- interromp- interrup- gele gelee geler mis_pause mise_pause moratoire- gel",
        "tax": "impot- taxe- fiscal- redevance- contribuable- surtaxe- prelevement-",
        "teacher": "enseign- professeur- instituteur-",
        "team": "equipe- selection_nationale xv_france equipier-",
        "telescope": "telescope-",
        "terror": "terror- djihad- jihad-",
        "test": (
            "test tests teste testee testes tester essai essais depistage- echantillon- controle_antidopage"
        ),
        "theatre": "theatre- opera operas",
        "threat": "menac-",
        "trade": "commerc- import- export-",
        "train": "train trains",
        "tram": "tram trams tramway-",
        "trial": (
            "proces juge jugee jugement- comparution_immediate jugera juger jugent jugeront rejug-"
            " renvoi_correctionnelle renvoye_tribunal renvoyee_tribunal renvoyes_tribunal"
        ),
        "troops": (
            "troupe- soldat- militaire- armee- fantassin- legionnaire- casque_bleu casques_bleus regiment-"
            " bataillon- caserne-"
        ),
        "truck": "camion- poidslourd- semiremorque- fourgon- tracteur-",
        "tunnel": "tunnel-",
        "unemployment": "chomage- chomeur- demandeurs_emploi demandeur_emploi",
        "union": "syndic- intersyndical-",
        "vaccine": "vaccin- immunis- campagne_vaccination",
        "verdict": (
            "verdict- delibere rend_decision rendu_decision rendra_decision rendu_jugement rend_jugement"
            " rendra_jugement arret_cour rend_arret rendu_arret decision_justice decision_tribunal sentence-"
        ),
        "victim": "victime- endeuill-",
        "virus": "virus coronavirus covid- variant-",
        "visit": (
            "visit- deplacement- se_rend s_rendu s_rendue s_rendus se_rendra se_rendront se_rendre"
            " se_rendait se_rendent venue_ministre venue_president tournee- venue s_deplace venu venus"
        ),
        "vote": (
            "vote- referendum- votant- suffrage- isoloir- bulletin_vote bulletins_vote depouillement-"
            " abstention-"
        ),
        "wall": "mur murs",
        "war": "guerre- conflit_arme hostilites belliger-",
        "warn": "avert- mise_garde mis_garde",
        "water": "eau eaux",
        "wave": "tsunami-",
        "weapon": "arme armes fusil- pistolet- munition- kalachnikov- armement-",
        "wheat": "ble",
        "wind": "eolien-",
        "withdraw": (
            "retrait retire retirer retirent retiree retires retirees retirait retirera retraits rappel"
            " rappels rappelees rappel_produits rappel_lots desengag-"
        ),
        "woman": "femme- dames",
        "work": "travaux",
        "worker": (
            "ouvrier- cheminot- travailleur- contractuel- metallo- docker- interimaire- personnel"
            " personnels effectif effectifs postier- conducteur- chauffeur- machiniste- soudeur- caissier-"
            " employe employes employee employees salarie salaries salariee salariees salarial- salariat"
            " salariaux"
        ),
        "worldcup": "coupe_monde mondial",
        "wreck": "epave-",
        "writer": (
            "ecrivain- romancier- auteure poete- dramaturge- essayiste- auteur auteurs auteures autrice-"
        ),
    },
    numbers={word: number for word, number in words.NUMBERS.items() if word.isalpha() and 1 < number < 100}
    | ORDINALS,
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "millier": 1000, "milliers": 1000, "million": 10**6,
        "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
    },
    function_words=frozenset(
        (
            "a afin ai ainsi alors apres au aucun aujourd aura auront aussi autant autour autre autres aux"
            " avaient avait avant avec avoir ayant beaucoup bien c car ce ceci cela celle celles celui ces"
            " cet cette ceux chaque chez comme comment contre d dans de depuis dernier derniere derriere des"
            " desormais devait devant devra devrait doit doivent donc dont du durant elle elles en encore"
            " enfin entre environ es est et etaient etait etant ete etre eu eut eux faire fait font grace ici"
            " il ils j jusqu jusque l la le les leur leurs lieu lors lorsqu lorsque lui ma mais malgre me"
            " meme memes mes moins mon n ne ni non nos notre nous nouveau nouveaux nouvel nouvelle nouvelles"
            " on ont ou par parmi pas pendant peu peut peuvent plus plusieurs plutot porte portes poste pour"
            " pourrait pres presence procede proceder puis qu quand que quel quelque quelques qui quoi s sa"
            " sans se selon sera serait seront ses si soit son sont sous sur t ta tandis tant tel telle tenir"
            " tenue tient toujours tous tout toute toutes tres un une va vers via vont y"
        ).split()
    ),
    vague_words=frozenset(
        (
            "an ancien ancienne annee annees annuel annuelle annuelles annuels ans atteint bord cadre cote"
            " cours devenir devenu devenue deviennent devient direction dirigeante est face general generale"
            " grand grande heure heures jour journee jours mois net nette nombre nord ouest passage petit"
            " petite sein semaine semaines sud suite terme tete total totale"
        ).split()
    ),
    background_markers=frozenset("apres depuis lors malgre suite".split()),
    negations=frozenset("pas jamais aucun".split()),
    agent_markers=frozenset({"par"}),
    passive_markers=frozenset("ete etre".split()),
    versus=frozenset("contre a".split()),
    range_markers=frozenset("de entre".split()),
    joining_words=frozenset("avec entre et".split()),
    nations={
        "AF": "afghan afghane afghans afghanes",
        "CN": "chinois chinoise chinoises",
        "DE": "allemand allemande allemands allemandes",
        "ES": "espagnol espagnole espagnols espagnoles",
        "EU": "ue",
        "FR": "francais francaise francaises",
        "GB": "britannique britanniques grande-bretagne",
        "GR": "grec grecque grecs grecques",
        "IE": "irlandais irlandaise irlandaises",
        "IL": "israelien israelienne israeliens israeliennes",
        "IN": "indien indienne indiens indiennes",
        "IR": "iranien iranienne iraniens iraniennes",
        "IT": "italien italienne italiens italiennes",
        "JP": "japonais japonaise japonaises",
        "NATO": "otan",
        "PL": "polonais polonaise polonaises",
        "RU": "russe russes",
        "SCT": "ecosse ecossais ecossaise ecossaises",
        "TR": "turquie turc turque turcs turques",
        "UA": "ukrainien ukrainienne ukrainiens ukrainiennes",
        "UN": "onu nations-unies",
        "US": "usa americain americaine americains americaines",
        "WHO": "oms",
    },
)
# fmt: on
