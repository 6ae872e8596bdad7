"""The words of Italian news, by concept, for comparing titles. All are folded."""

from api.languages.comparing import ComparingWords

# fmt: off
WORDS = ComparingWords(
    concepts={
        "abolish": "abol- abrog-", "accuse": "accus- denunci-", "acquit": "assol- prosciolt-",
        "actor": "attore attrice attori", "adopt": "approv- ratific- varat-",
        "agm": "assemblea_soci assemblea_azionisti", "agree": "accord- intesa- patto trattato- armistiz-",
        "aground": "arenat- incagli- secca scogli scoglio", "air": "aere- elicotter-", "airport": "aeroport-",
        "alarm": "allarm- allerta",
        "allow": "autorizz- via_libera permess- permett- concession- licenza licenze consente consentito",
        "announce": "annunci- dichiar- comunic- detto rivel- svel- divulg- afferm- reso_noto rende_noto",
        "appeal": "appello ricors-", "appoint": "nomin- designat- insediat- insedia insediamento",
        "archaeology": "archeolog- scavi scavo",
        "arrest": (
            "arrest- fermat- manette ammanett- custodia_cautelare finito_manette catturat- cattura fermo"
        ),
        "arrive": "arriv-", "astronaut": "astronaut- cosmonaut-",
        "attack": "attacc- attentat- aggress- aggred- bombard- raid assalt- accoltell-",
        "auction": "asta aste", "award": "premi-",
        "ban": "diviet- vieta vietano vietato vietata vietare vietati proib-", "bank": "banca banche",
        "bankrupt": "falliment- fallit- bancarott- insolven- liquidazion- concordato_preventivo",
        "beach": "spiaggia spiagge",
        "beat": (
            "sconfi- vint- vittoria- trionf- batte battono battere battuto battuta battuti batterono vince"
            " vincono vincere vincitor- vinceva vincente"
        ),
        "begin": (
            "comincia- avvi- apert_processo inizio inizia iniziano iniziato iniziata iniziare iniziati"
            " inizieranno iniziera comincer-"
        ),
        "bell": "campana campane", "birth": "nascit- nato nata", "block": "blocc-",
        "body": "cadaver- salma corpo corpi", "book": "libro libri romanzo-",
        "border": "confine confini frontier-", "bridge": "ponte ponti", "budget": "manovra legge_bilancio",
        "build": "costru-", "burst": "rottura cedut- squarci- cedimento", "bus": "autobus pullman corriera",
        "buy": "acquist- acquisizion- compra comprano comprato comprare comprata acquirent-",
        "cancel": "annull- cancell- saltat-", "car": "auto automobil- vettura vetture",
        "ceasefire": "tregua cessate_fuoco",
        "celebrate": "commemor- celebr- omaggi- annivers- centenari- minuto_silenzio ricordat-",
        "ceremony": "cerimoni-",
        "charge": "indagat- imputat- rinvio_giudizio incriminat- rinviato_giudizio rinviati_giudizio",
        "child": "bambin- neonat- minorenn- ragazzin-", "church": "chiesa cattedral- duomo chiese",
        "city": "citta comune comuni", "clash": "scontri tafferugl-", "climate": "clima climatic-",
        "close": "chiu- conclu- termin-", "club": "club", "coach": "allenator-", "collapse": "croll-",
        "company": "aziend- societa gruppo impresa", "concert": "concert- recital", "confidence": "fiducia",
        "confirm": "conferm-", "contaminate": "contamin- infett- infezion- salmonell- legionell- intossic-",
        "contract": "contratt- convenzion-", "convict": "condann- colpevol-",
        "council": "consiglio_comunale consiglier- giunta", "country": "nazion- repubblica paesi",
        "court": "tribunal- corte giudic- assise", "crash": "incident- schiant- scontr-",
        "create": "fondat- fondaz-", "creditor": "creditor-", "crew": "equipaggi-", "crown": "incoron-",
        "cull": "abbattiment- abbattut- macellat-", "cup": "coppa coppe", "customs": "dazi dazio dogan-",
        "cut": "tagli- ridu- abbass- calat- calo cala calano diminu-",
        "dam": "diga dighe argin- sbarrament- bacino", "damage": "danno danni danneggi-", "debate": "dibatt-",
        "debt": "debit-", "decree": "decret- ordinanz-", "demand": "chiest- chied- richiest-",
        "derail": "deragli-", "destroy": "distru- rase_suolo demol-",
        "die": (
            "mor deced- vittim_mortal morto morta morti morte muore muoiono morire mori morirono mortale"
            " mortali perso_vita perdono_vita persero_vita annegat- perit- ammazz- ucci- decess-"
        ),
        "disappear": "scompar- dispers-", "disaster": "catastrof- disastr- tragedia sciagura",
        "discover": (
            "scopert- scopr- rinvenut- rinvenimento trova trovano trovato trovata trovati trovo trovarono"
            " localizzat- ritrov- recuper- individuat- ripescat- riemers-"
        ),
        "dismiss": "licenzi- destitu- esoner- sfiduciat- cacciat- esuber- rimoss- rimozion-",
        "dissolve": "sciolt- sciogli-", "dive": "immersion- sommozzator- palombar- subacque-",
        "doctor": "medico medici medica dottor- chirurg-", "doping": "doping dopat- antidoping",
        "drought": "siccita", "drug": "droga droghe cocaina stupefacent- eroina", "eclipse": "eclissi",
        "education": "istruzione",
        "effect": (
            "entra_vigore entrato_vigore entrata_vigore entrera_vigore entrano_vigore entrati_vigore"
            " entrare_vigore"
        ),
        "elect": "elett- elezion- elegg- urne rielett- rielezion-", "eliminate": "elimin-",
        "embassy": "ambasciat-", "eruption": "eruzion- vulcan-",
        "escape": "fuga evas- fuggi- evad- latitant-", "evacuate": "evacu- sfollat- sgomber- sgombr-",
        "exhibition": "mostra mostre esposizion-", "expel": "espuls- espell- deportat-",
        "explode": "esplo- scoppi- detonazion- deflagrazion-",
        "extend": "prorog- estes- estend- prolung- amplia-", "extradite": "estrad-",
        "factory": "fabbrica- stabiliment- fabbriche", "fair": "fiera fiere sagra",
        "farmer": "agricolt- contadin- allevat-", "festival": "festival", "final": "finale finali",
        "fine": "multa multe multat-", "fire": "incendi- fiamm- rogo bruci- roghi", "fish": "pesca pescator-",
        "flight": "voli", "flood": "alluvion- piena esond- strarip- allag- inond-",
        "flu": "influenza_aviaria aviaria", "forest": "bosco boschi foresta foreste",
        "free": (
            "libera liberato liberata liberati liberate liberare liberazione liberarono scarcer- rilasci-"
        ),
        "fund": (
            "fondi donazion- sovvenzion- finanzia finanziato finanziamento finanziamenti finanziare donato"
            " donata"
        ),
        "funeral": "funeral- esequie sepolt- tumul- cremazion-", "gas": "gas", "give-up": "rinunc- abbandon-",
        "goal": "gol rete reti", "government": "governo", "growth": "crescita",
        "head": "direttor- direttric- capo amministrator-", "health": "salute sanitar- sanita asl",
        "hear": "udienz- comparir- testimoni- audizion- commission-", "heat": "caldo ondata_calore",
        "hire": "assunzion- assunti assume assunto", "hit": "colpit- colpisc- scoss- devast-",
        "hospital": "ospedal- ricover- clinica cliniche", "hostage": "ostagg-",
        "house": "casa case abitazion- alloggi- palazzin- appartament-", "hurt": "ferit-",
        "impeach": "impeachment", "inaugurate": "giuramento giurat- giura",
        "inquire": "indag- inchiest- perquis- autopsi- ispezion- ricerche accertament- inquir-",
        "insurance": "assicur-", "intercept": "intercett- abbord-", "invade": "invas- invad-",
        "investor": "investit- azionist- investiment-", "island": "isola isole", "jewel": "gioiell-",
        "job": "posto_lavoro posti_lavoro occupazion-", "join": "ader- adesion-",
        "kidnap": "rapit- rapiment- sequestr-", "land": "atterr-",
        "landslide": "frana frane smottament- valanga valanghe slavina",
        "launch": "decoll- lanciat- lancia lancio lanciano lanciare lanceranno messa_orbita messo_orbita",
        "law": "legge leggi disegno_legge", "lawsuit": "querel- causa_civile", "lawyer": "avvocat- difesa",
        "league": "campionat- lega serie_a", "leak": "fuoriuscit- sversament- fuga_gas marea_nera",
        "leave": "partit- partenz- salpat- lascia lasciano lasciato lascio lasciare lasciata uscit-",
        "library": "bibliotec-", "lockdown": "quarantena coprifuoco confinament-",
        "lose": "perso persa persi perse perdite perdita perde perdono perdere perdut-", "man": "uomo uomini",
        "marathon": "maraton-", "marry": "spos- nozze matrimoni-", "match": "partita partite gara",
        "mayor": "sindac-", "measles": "morbillo", "medal": "medagli-",
        "meet": (
            "incontr- riunio- vertic- negoziat- negoziazion- trattativ- colloqu- riunit- seduta sessione"
            " tavolo tavoli dialog- mediazion- riunisc-"
        ),
        "member": "deputat-", "merge": "fusion-", "metro": "metropolitana",
        "migrant": "migrant- rifugiat- profug- asilo", "mine": "miniera miniere minator-",
        "minister": "ministr-", "missile": "missil-", "monument": "monument- statua statue memorial- stele",
        "moon": "luna lunar-", "motion": "mozione_sfiducia sfiducia", "move": "trasfer- trasloc-",
        "murder": "omicid- assassin- femminicid- delitto", "museum": "museo musei",
        "night": "notte notti notturn-", "nuclear": "nuclear- reattor- atomic-", "nurse": "infermier-",
        "offer": "offert- propost- propon-", "oil": "petrol-", "olympics": "olimp-",
        "open": (
            "riapr- riapert- inaugur- apre aprono aprire aprira aprirono apriranno apri apertur- aperto"
            " aperta aperti aperte"
        ),
        "opponent": "opposizion- opposit-", "orbit": "orbita", "order": "ordin-",
        "outage": "blackout interruzione_corrente", "outbreak": "epidemi- focola- pandemi- contag-",
        "paint": "quadro quadri dipint- tela tele pittur- pittor-", "parliament": "parlament- senato camera",
        "pay": "stipend- salar- pagamento pagat- retribu-", "peace": "pace", "pension": "pension-",
        "people": "abitant- residenti persone persona popolazion-", "petition": "petizion-",
        "pilot": "pilot-", "plan": "piano progett- piani", "platform": "piattaform-", "poison": "avvelen-",
        "police": "polizi- carabinier-", "pollute": "inquin-", "pope": "papa pontefice",
        "postpone": "rinvi- slitt- postic- rimand- ritard-", "power": "elettricita", "prefect": "prefett-",
        "president": "president-", "price": "prezzi prezzo",
        "prison": "carcer- prigion- detenut- detenzion- reclus- galera incarcer- penitenziar-",
        "promise": "promess- promett- impegn- garanzi-",
        "prosecutor": "pm procura procure procurator- pubblico_ministero",
        "protest": "protest- manifest- corteo cortei contest- sit_in dimostran- marcia",
        "publish": "pubblic- rapporto rapporti relazione", "quake": "terremot- sism- scossa",
        "qualify": "qualific-", "queen": "regina", "question": "interrog-", "race": "corsa ciclist-",
        "railway": "ferrovi- binari binario", "rain": "piogg-",
        "raise": "aument- alza alzano alzato alzare alzata rialz- salit- salgono cresc- rincar- incremen-",
        "rape": "stupr- violenza_sessuale violentat-", "rate": "tasso tassi", "record": "record primato",
        "refloat": "disincagl- rimorchi- rigalleggi-", "region": "region- provinc-",
        "reject": "respin- bocci- rifiut- rigett- veto nega negato negata ricus-",
        "replace": "sostitu- invece subentr- succed- successor- rimpiazz-",
        "rescue": (
            "soccors- salva salvano salvato salvata salvati salvare salvataggio- salvarono superstit-"
            " sopravviss- tratto_salvo tratti_salvo soccorr- illes-"
        ),
        "researcher": "ricercator- scienziat-",
        "resign": "dimission- dimess- dimett- abdic- lascia_incarico lasciato_incarico",
        "restore": "restaur- ristruttur- ripar- ricostru-", "result": "risultat- trimestr- fatturat- ricavi",
        "resume": "ripres- riprend- ripart-", "retire": "pensionament-",
        "return": "restitu- consegn- riconsegn- ritorn- rimpatri- rientr-",
        "riot": "rivolt- sommoss- disordin- saccheggi-", "river": "fiume fiumi", "road": "strada autostrad-",
        "rocket": "razzo razzi lanciator-", "roof": "tetto tetti", "round": "turno turni ballottagg-",
        "rubbish": "rifiuti_urbani spazzatura immondizia", "sanction": "sanzion-", "satellite": "satellit-",
        "school": "scuola scuole liceo universi- licei", "seize": "confisc-", "sell": "vend- cession-",
        "semi-final": "semifinal-", "senator": "senator-", "send": "inviat- spedi- schier- invia invio",
        "share": "borsa dividend- azioni",
        "ship": (
            "nave navi traghett- peschereccio- barca barche motonav- vascell- velier- pescherecci"
            " petrolier- yacht crociera aliscaf- gommon- imbarcazion- piroscaf- bastimento mercantile"
        ),
        "shoot": "spar-",
        "sign": (
            "firma firme firmano firmato firmata firmati firmare firmatar- firmo firmera sottoscri- sigl-"
        ),
        "singer": "cantant- musicist- compositor-",
        "sink": "affond- naufrag- colata_picco colato_picco inabiss- ribaltat-", "snow": "neve nevicat-",
        "space": "spazial- spazio", "spacecraft": "sonda sonde navicella capsula", "stadium": "stadio stadi",
        "stage": "tappa tappe", "station": "stazion-",
        "steal": (
            "furto furti rubat- rapina rapine rapinat- ladr- trafug- svaligi- refurtiva bottino malviventi"
        ),
        "steel": "acciaio siderurg-",
        "storm": "tempest- maltempo nubifrag- temporal- bufer- uragano ciclon- tornado tromba_aria burrasca",
        "strike": "scioper- astension-", "student": "student- alliev- scolar-", "submarine": "sottomarin-",
        "suicide": "suicid-", "suspend": "sospes- sospens- sospend- interrott- interruzion- stop",
        "tax": "tassa tasse imposta tribut- fisco fiscale fiscali",
        "teacher": "insegnant- professor- docent- maestr-", "team": "squadra squadre",
        "telescope": "telescop-", "terror": "terror-", "test": "test prova", "theatre": "teatro teatri opera",
        "threat": "minacc-", "trade": "commerc-", "train": "treno treni", "tram": "tram",
        "trial": "process- giudizio dibattiment-", "troops": "truppe soldat- esercito militar-",
        "truck": "camion autocarr- tir furgon- autotren-", "tunnel": "tunnel galleria",
        "unemployment": "disoccup-", "union": "sindacat-", "vaccine": "vaccin-",
        "verdict": "sentenz- verdett-", "victim": "vittim-", "virus": "virus coronavirus covid",
        "visit": "visit- viagg- sopralluog- reca_visita recato recata recati si_reca",
        "vote": (
            "voto voti vota votano votato votare votazion- votarono votera referend- votanti consultazion-"
        ),
        "wall": "muro muri mura", "war": "guerra guerre", "warn": "avvert-", "water": "acqua acque",
        "wave": "tsunami maremoto", "weapon": "arma armi", "wheat": "grano", "wind": "eolic-",
        "withdraw": "ritir- richiam-", "woman": "donna donne", "work": "lavori",
        "worker": "operai- lavorator- dipendent- lavoratric- impiegat- portual- maestranz-",
        "wreck": "relitto relitti", "writer": "scrittor- scrittric-",
    },
    numbers={
        "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9,
        "dieci": 10, "undici": 11, "dodici": 12, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3,
        "quarto": 4, "quarta": 4, "quinto": 5, "quinta": 5,
    },
    scales={"mila": 1000, "milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9},
    function_words=frozenset(
        (
            "a ad agli ai al alla alle allo anche ancora aveva avevano che chi ci coi col come con contro"
            " cui da dagli dai dal dalla dalle dallo degli dei del della delle dello di dopo dove e ed era"
            " erano fino fra fu furono gia gli ha hanno i il in io l la le lei li lo loro lui ma mentre ne"
            " negli nei nel nella nelle nello no noi non o ogni per perche piu poi prima quale quando quello"
            " questa questo sara saranno se si sia solo sono sotto stata state stati stato su sua sue sugli"
            " sui sul sulla sulle suo suoi tra tutti un una uno verso"
        ).split()
    ),
    vague_words=frozenset("anno anni mese mesi giorno giorni settimana settimane ora ore".split()),
    negations=frozenset("non mai".split()),
    agent_markers=frozenset("da dal dalla dai dagli dalle".split()),
    passive_markers=frozenset("stata state stati stato".split()),
    versus=frozenset("a contro".split()),
    range_markers=frozenset("da tra".split()),
    joining_words=frozenset("e ed con".split()),
)
# fmt: on
