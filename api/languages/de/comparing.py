"""The words of German news, by concept, for comparing titles. All are folded."""

from api.languages.comparing import ComparingWords

# fmt: off
WORDS = ComparingWords(
    concepts={
        "abolish": "abschaff- abgeschafft aufgehoben",
        "accuse": "anklag- angeklagt- beschuldig- vorwurf-",
        "acquit": "freispr- freigesproch-",
        "actor": "schauspieler-",
        "adopt": (
            "verabschied- angenommen zustimm- zugestimm- ratifizier- billigt billigte billigung- gebilligt"
        ),
        "agm": "hauptversammlung-",
        "agree": "abkommen- einigung- vereinbar- vertrag- einigten geeinigt einigte",
        "aground": "auflief aufgelaufen gestrandet strandet strandung riff felsen grund_gelaufen sandbank",
        "air": "flugzeug-",
        "airport": "flughafen-",
        "alarm": "alarm- warnung-",
        "allow": (
            "erlaub- genehmig- baugenehmigung- grunes_licht zulass- zugelassen lizenz- bewillig- gestattet-"
        ),
        "announce": "ankundig- angekundig- bekanntg- verkund- mitteil- mitgeteilt sagte erklarte",
        "appeal": "berufung- revision-",
        "appoint": "ernannt- ernenn- berufen nominier- bestellt",
        "archaeology": "archaolog- ausgrabung-",
        "arrest": (
            "festgenommen festnahm- verhaft- gefasst handschell- untersuchungshaft gewahrsam inhaftier-"
        ),
        "arrive": "ankunft ankam ankommen angekommen eintraf eingetroffen eintreff-",
        "astronaut": "astronaut- kosmonaut-",
        "attack": (
            "angriff- anschlag- angegriff- attack- luftangriff- uberfall- messerangriff- beschoss- beschuss"
            " bombard-"
        ),
        "auction": "auktion- versteiger-",
        "award": "auszeichn- ausgezeichn- preis preises pramier- preistrager- preisverleihung- gekurt",
        "ban": "verbot- verbiet- untersag-",
        "bank": "bank banken",
        "bankrupt": "insolven- pleite zahlungsunfahig- konkurs- glaubigerschutz",
        "beach": "strand strande",
        "beat": (
            "besieg- gewann gewonnen schlug siegt siegte bezwang bezwing- triumph- gewinner- sieg siege"
            " sieger- gewinnt gewinnen"
        ),
        "begin": (
            "beginn- begann auftakt- eroffnungs- begonn- angelauf- start starte startet startete starteten"
            " gestartet"
        ),
        "bell": "glocke-",
        "birth": "geburt- geboren-",
        "block": "blockad- blockier-",
        "body": "leiche- leichnam",
        "book": "buch bucher roman romane romans romanen buches sachbuch-",
        "border": "grenze- grenzubergang-",
        "bridge": "brucke-",
        "budget": "haushalt-",
        "build": "bau gebaut errichtet bauen neubau-",
        "burst": "dammbruch deichbruch geborsten brach bricht",
        "bus": "bus busse bussen",
        "buy": (
            "gekauft ubernahm- ubernehm- ubernommen erwarb erworben kauf kauft kaufte kaufen kaufer-"
            " kaufvertrag-"
        ),
        "cancel": "abgesagt- absag- ausgefallen gestrichen annullier-",
        "car": "auto autos wagen pkw fahrzeug-",
        "ceasefire": "waffenruhe- waffenstillstand- feuerpause-",
        "celebrate": "gedenk- gedacht feier- gefeiert jubilaum- jahrestag- schweigeminute-",
        "ceremony": "zeremonie- gottesdienst- festakt-",
        "charge": "angeklagt anklageerhebung",
        "child": "kind kinder kindern",
        "church": "kirche- dom kathedrale-",
        "city": "stadt stadte",
        "clash": "zusammenstosse ausschreitung-",
        "close": (
            "schliess- geschlossen- endet- beendet- stillleg- geendet zugemacht dicht_gemacht eingestellt"
            " produktionsende"
        ),
        "club": "klub- verein vereins vereine",
        "coach": "trainer-",
        "collapse": "einsturz- eingesturzt- sturzt_ein zusammenbr-",
        "company": "unternehmen- firma konzern- gesellschaft-",
        "confirm": "bestatig-",
        "contaminate": "verunreinig- kontaminier- infiz- infekt- ansteck-",
        "contract": "kontrakt-",
        "convict": "verurteil- schuldig-",
        "council": "stadtrat- gemeinderat- stadtverordnet- kreistag-",
        "country": "staat staaten republik",
        "court": "gericht- landgericht- amtsgericht- richter-",
        "crash": "absturz- abgesturzt unfall- zusammenstoss-",
        "create": "gegrundet grundet grundete grundung- geschaff- grundeten",
        "creditor": "glaubiger-",
        "crew": "besatzung-",
        "crown": "gekront- kronung-",
        "cull": "gekeult keulung- notgeschlacht- geschlachtet",
        "cup": "pokal-",
        "cut": (
            "gesenkt gekurzt abbau- kurzung- kurzt kurzte stellenabbau senkt senkte senken senkung-"
            " streicht streichen streichung-"
        ),
        "dam": "damm damme deich- staudamm- staumauer- wehr talsperre-",
        "damage": "schaden beschadig-",
        "debate": "debatt- beraten",
        "decree": "dekret- verordn- erlass erlasse",
        "demand": "forder- gefordert",
        "derail": "entgleis-",
        "destroy": "zerstor- niedergebrannt abgebrannt verwust-",
        "die": (
            "tot tote toten todes- starb sterben gestorben ums_leben getotet- toter verstorb- ertrunk-"
            " verungluckt erlag todlich- umgekommen verstarb kam_leben kamen_leben"
        ),
        "disappear": "vermisst- verschwund- verschwand- verschwinde-",
        "disaster": "katastroph- ungluck- tragod-",
        "discover": "entdeck- gefunden fand aufgefund- aufgespurt geortet lokalisier- fanden",
        "dismiss": "entlass- abberuf- kundig- gekundigt gefeuert freigestellt rauswurf entmacht-",
        "dissolve": "auflos- aufgelost",
        "dive": "tauch- getaucht",
        "doctor": "arzt arzte arztin arzten mediziner- notarzt-",
        "doping": "doping- gedopt-",
        "drought": "durre- trockenheit",
        "drug": "droge- kokain- rauschgift- heroin cannabis",
        "eclipse": "sonnenfinstern- mondfinstern-",
        "education": "bildung",
        "effect": "kraft_tritt tritt_kraft trat_kraft treten_kraft traten_kraft inkrafttret- wirksam",
        "elect": (
            "wahl wahlen gewahlt wahlt wahlkampf- stichwahl- wiedergewahlt landtagswahl- bundestagswahl-"
            " kommunalwahl- parlamentswahl- prasidentschaftswahl-"
        ),
        "eliminate": "ausgeschied- ausscheid-",
        "embassy": "botschaft botschaften",
        "eruption": "ausbruch_vulkan vulkan-",
        "escape": "flucht geflohen entkommen fluchtig-",
        "evacuate": "evakuier- sicherheit_gebracht geraumt",
        "exhibition": "ausstellung- ausgestellt",
        "expel": "ausgewies- abschieb- abgeschob- ausweisung-",
        "explode": "explo- detonation- gesprengt",
        "extend": "verlanger- ausgeweit- ausweit- ausgedehnt",
        "extradite": "ausliefer- ausgeliefert",
        "factory": "fabrik- werk werks werkes",
        "fair": "jahrmarkt- volksfest- messe messegelande",
        "farm": "bauernhof-",
        "farmer": "landwirt- bauer bauern bauerin",
        "festival": "festival- festspiel-",
        "final": "finale- endspiel-",
        "fine": "geldstrafe- bussgeld-",
        "fire": "feuer- brannt- brand brande brandes branden brandstift- grossbrand- flammen- waldbrand-",
        "fish": "fisch fische fischerei- fischfang",
        "flood": "flut- sturzflut- hochwasser- uberschwemm- uberflut-",
        "flu": "grippe- vogelgrippe- influenza",
        "forest": "wald walder",
        "free": "freigelassen freilass- freigekommen befrei-",
        "fund": "fonds finanzier- fordermittel- spende- gespendet",
        "funeral": "beerdig- beisetz- begrabn- beigesetzt trauerfeier-",
        "gas": "gas",
        "give-up": "aufgegeben aufgeben aufgab verzicht-",
        "goal": "tor tore treffer torschutz-",
        "government": "regierung- kabinett-",
        "growth": "wachstum",
        "head": "chef chefin direktor- leiter- vorstand-",
        "health": "gesundheit-",
        "hear": "verhandlung- aussag- ausgesagt anhor- angehort ausschuss-",
        "heat": "hitze-",
        "hit": "trifft traf erschutter- wutet-",
        "hospital": "krankenhaus- klinik-",
        "hostage": "geisel-",
        "house": "haus hauser wohnung-",
        "hurt": "verletz- verwundet-",
        "impeach": "amtsenthebung-",
        "inaugurate": "vereidig- amtseid amtsantritt-",
        "inquire": (
            "ermitt- untersuch- durchsuch- razzia- fahndung- suchaktion- suche suchen gesucht obduz-"
            " obduktion-"
        ),
        "insurance": "versicher-",
        "intercept": "abgefangen abfing aufgebracht geentert",
        "invade": "einmarsch- invasion-",
        "investor": "investor- aktionar- anleger- investi-",
        "island": "insel-",
        "job": "arbeitsplatz-",
        "join": "beigetret- mitgliedschaft- beitritt- beitreten tritt_bei trat_bei",
        "kidnap": "entfuhr- verschlepp-",
        "king": "konig",
        "land": "landet- landung- gelandet",
        "landslide": "erdrutsch- hangrutsch- lawine- mure",
        "launch": "abgehoben abheb- raketenstart- abschuss",
        "law": "gesetz-",
        "lawsuit": "klage- verklag- geklagt klagt klagte eingeklagt",
        "lawyer": "anwalt- verteidig-",
        "league": "liga bundesliga meisterschaft-",
        "leak": "leck lecks ausgelauf- olteppich-",
        "leave": "verlass- verliess abfahr- abreis- abgereist abgefahren austritt- ausgetret-",
        "library": "bibliothek- bucherei-",
        "lose": "verlor- verlier- niederlage- unterlag unterliegen verlust-",
        "marathon": "marathon-",
        "marry": "heirat- geheiratet hochzeit- trauung- vermahl-",
        "match": "spiel spiele partie- begegnung-",
        "mayor": "burgermeister- oberburgermeister-",
        "measles": "masern",
        "medal": "medaill-",
        "meet": (
            "treffen- getroffen gipfel- empfang- sitzung- gesprach- unterred- beratung- konferenz- klausur-"
            " tagt tagte tagung- zusammenkunft- verhandeln verhandelt verhandelten verhandlungsrunde-"
            " schlichtung-"
        ),
        "member": "abgeordnet-",
        "merge": "fusion- zusammenschluss-",
        "metro": "ubahn-",
        "migrant": "fluchtling- migrant- asyl-",
        "mine": "mine minen bergwerk- zeche grube",
        "minister": "minister-",
        "monument": "denkmal- mahnmal- statue-",
        "moon": "mond mondes mondlandung-",
        "motion": "misstrauensvotum misstrauensantrag",
        "move": "umzug- umzieh- umgezog- verlager- gewechselt wechselt wechselte transfer-",
        "murder": "mord morde mordes ermord- totschlag- totungsdelikt- morder-",
        "museum": "museum- museen",
        "night": "nacht nachts",
        "nuclear": "atom- kernkraft- reaktor- nuklear-",
        "nurse": "pflegekraft- pfleger-",
        "offer": "angebot- anbot- vorschlag- vorgeschlag- geboten",
        "oil": "ol olpreis",
        "olympics": "olympi-",
        "open": (
            "eroffn- offn- geoffnet- wiedereroffn- freigegeben freigab einweih- eingeweiht inbetriebnahme-"
            " betrieb_genommen"
        ),
        "opponent": "opposition- dissident-",
        "orbit": "umlaufbahn- orbit",
        "order": "angeordnet- anordn-",
        "outage": "stromausfall- blackout-",
        "outbreak": "epidemi- pandemi- seuche- tierseuche- ausbruch-",
        "paint": "gemalde-",
        "parliament": "parlament- bundestag- landtag- senat- nationalversammlung- bundesrat-",
        "pay": "gehalt gehalter lohn lohne gezahlt tarif- zahlung- bezahlt",
        "peace": "frieden-",
        "pension": "rente- pension-",
        "people": "anwohner- bewohner- einwohner- menschen",
        "petition": "petition-",
        "pilot": "pilot-",
        "plan": "plan plane projekt- planen geplant plant plante vorhaben",
        "poison": "vergift- gift-",
        "police": "poliz-",
        "pollute": "verschmutz-",
        "pope": "papst-",
        "postpone": "verschob- verschieb- vertag- verzoger- aufgeschob- verspat- verlegt verlegung",
        "power": "strom elektrizitat",
        "prefect": "prafekt-",
        "president": "prasident- bundesprasident- staatschef-",
        "price": "preisen",
        "prison": "gefangnis- freiheitsstrafe- justizvollzug- gefangen- haftling- haft haftstrafe-",
        "promise": "versprech- versprochen- versprach zugesagt zusag- garanti-",
        "prosecutor": "staatsanwalt-",
        "protest": "protest- demonstr- kundgebung- demo demos marsch marschiert-",
        "publish": "veroffentlich- erschien- bericht-",
        "quake": "erdbeben- beben nachbeben-",
        "qualify": "qualifi-",
        "queen": "konigin-",
        "question": "vernomm- vernehm- befrag-",
        "race": "rennen radrenn-",
        "railway": "bahnstrecke- eisenbahn- gleis- schiene-",
        "rain": "regen-",
        "raise": "erhoh- angehoben anheb- anstieg steig- stieg gestiegen zunahme- zugenomm- wuchs",
        "rape": "vergewaltig-",
        "record": "rekord-",
        "refloat": "freigeschleppt abgeschleppt schlepp- geschleppt flott",
        "region": "region- landkreis-",
        "reject": (
            "ablehn- abgelehn- zuruckgewies- verwarf zuruckweis- lehnt_ab lehnte_ab ausgeschlagen verworfen"
            " veto- niedergestimmt durchgefall-"
        ),
        "replace": "nachfolg- abgelos- stattdessen ersetz-",
        "rescue": (
            "gerettet- geborgen bargen bergung- rettung- retter- rettet rettete retten seenotrettung-"
            " seenotretter-"
        ),
        "researcher": "forscher- wissenschaftler-",
        "resign": "rucktritt- zuruckgetret- zurucktret- abdank- niedergelegt niederleg-",
        "restore": "sanier- restaurier- renovier- instandsetz- wiederaufbau- wiederaufgebaut repar-",
        "result": "ergebnis- bilanz- umsatz- quartal-",
        "resume": "wiederaufn- wiederaufgenomm- fortgesetz- fortsetz-",
        "retire": "ruhestand karriereende",
        "return": (
            "ruckgab- zuruckgegeben zuruckgeb- ubergab- ubergeben ruckkehr- zuruckgekehrt kehrt_zuruck"
            " heimkehr-"
        ),
        "riot": "krawall- unruhen randale",
        "river": "fluss flusse",
        "road": "strasse- autobahn-",
        "rocket": "rakete- tragerrakete-",
        "roof": "dach dacher",
        "round": "runde runden wahlgang-",
        "rubbish": "mull mullabfuhr",
        "sail": "auslief segel-",
        "sanction": "sanktion-",
        "satellite": "satellit-",
        "school": "schule- universitat- gymnasium-",
        "seize": "beschlagnahm- sichergestellt sicherstell- konfiszier-",
        "sell": "verkauf- verausser-",
        "semi-final": "halbfinal-",
        "send": "entsand- entsend- geschickt schickt schickte",
        "share": "aktie- borse- dividende-",
        "ship": (
            "schiff- fahre fahrschiff- boot boote booten boots frachter- kutter- tanker- segelschiff-"
            " jacht- yacht- dampfer- autofahre-"
        ),
        "shoot": "schuss- geschossen erschossen schiesserei- schoss schossen",
        "sign": "unterzeichn- unterschr-",
        "singer": "sanger- musiker- komponist-",
        "sink": "sank gesunken untergang- versank versunk- kenter- gekentert",
        "snow": "schnee-",
        "space": "weltraum- raumfahrt-",
        "spacecraft": "raumschiff- raumsonde- kapsel- sonde",
        "stadium": "stadion- stadien",
        "station": "bahnhof- station-",
        "steal": (
            "diebstahl- gestohlen stahlen stiehl- raub- geraubt einbruch- einbrech- eingebrochen entwend-"
            " dieb diebe dieben beute"
        ),
        "steel": "stahl stahlwerk-",
        "storm": (
            "unwetter- orkan- sturm sturme sturmen sturmflut- gewitter- tornado- zyklon- hurrikan- taifun-"
        ),
        "strike": (
            "streik- arbeitsniederleg- warnstreik- ausstand- arbeitskampf- bestreik- gestreikt"
            " arbeit_niedergelegt niedergelegt_arbeit legten_arbeit legen_arbeit"
        ),
        "student": "student- schuler-",
        "submarine": "uboot-",
        "suicide": "suizid- selbstmord-",
        "suspend": (
            "gesperrt suspend- sperre ausgesetzt aussetz- unterbroch- unterbrech- gestoppt- stopp stoppt"
            " stoppte"
        ),
        "tax": "steuer- abgabe-",
        "teacher": "lehrer- lehrkraft-",
        "team": "mannschaft- team-",
        "telescope": "teleskop-",
        "terror": "terror-",
        "test": "test- getestet- dopingprobe-",
        "theatre": "theater- oper opern",
        "threat": "droh- gedroht bedroh-",
        "trade": "handel handels-",
        "train": "zug zuge bahn personenzug- guterzug-",
        "tram": "tram strassenbahn-",
        "trial": "prozess- gerichtsverfahren- verfahren",
        "troops": "soldat- truppe- bundeswehr armee-",
        "truck": "lastwagen- lkw laster lastzug- lieferwagen-",
        "tunnel": "tunnel-",
        "unemployment": "arbeitslos-",
        "union": "gewerkschaft-",
        "vaccine": "impf- geimpft-",
        "verdict": "urteil- gerichtsurteil-",
        "victim": "opfer-",
        "virus": "virus coronavirus covid-",
        "visit": "besuch- bereist- reise reisen reist reiste staatsbesuch- visite",
        "vote": (
            "abstimm- votum stimmte stimmten abgestimmt volksentscheid- volksabstimm- referend- stimmt"
            " stimmen urabstimmung-"
        ),
        "wall": "mauer-",
        "war": "krieg-",
        "warn": "warn- gewarnt",
        "water": "wasser-",
        "weapon": "waffe-",
        "wheat": "weizen",
        "wind": "windpark- windkraft- windrad-",
        "withdraw": "zuruckgezog- zuruckzieh- ruckruf- zuruckgerufen abzug- abgezogen ruckzug- ruckzieh-",
        "woman": "frau frauen",
        "work": "bauarbeit-",
        "worker": "arbeiter- beschaftigt- mitarbeiter- belegschaft- arbeitnehmer- kumpel-",
        "wreck": "wrack-",
        "writer": "schriftsteller- autor autorin autoren dichter-",
    },
    numbers={
        "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
        "zehn": 10, "elf": 11, "zwolf": 12, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3,
        "vierte": 4, "vierten": 4, "funfte": 5, "funften": 5,
    },
    scales={"tausend": 1000, "millionen": 10**6, "million": 10**6, "milliarden": 10**9, "milliarde": 10**9},
    function_words=frozenset(
        (
            "ab aber alle allem allen als also am an auch auf aus bei beim bereits bis da damals dann das"
            " dass dem den denn der des die dies diese dieser dieses doch durch ein eine einem einen einer"
            " eines er es etwa fur gegen habe haben hat hatte hatten ihm ihn ihr ihre ihrem ihren ihrer im"
            " in ins ist kann kein keine konnen konnte man mehr mit nach nachdem neu neue neuen neuer nicht"
            " noch nun nur ob oder ohne rund schon sei sein seine seinem seinen seiner seit selbst sich sie"
            " sind so soll sollen sollte sollten uber um und uns unter vom von vor war waren was weil wenn"
            " werde werden wie wieder will wird wo wollen wurde wurden zu zum zur zwischen"
        ).split()
    ),
    vague_words=frozenset("jahr jahre jahren monat tag tage tagen uhr woche wochen stunden".split()),
    negations=frozenset("nicht kein keine".split()),
    agent_markers=frozenset("von durch".split()),
    passive_markers=frozenset("wurde wurden worden".split()),
    versus=frozenset("zu gegen".split()),
    range_markers=frozenset("von zwischen".split()),
    joining_words=frozenset("und mit".split()),
    capitalises_nouns=True,
)
# fmt: on
