"""The words by which Italian tells the names of people, bodies and places apart."""

from api.extraction.clauses.name_words import NameWords
from api.languages.first_names import MEN, WOMEN
from api.languages.it.words import MONTHS, WEEKDAYS
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

# fmt: off

ROLES = frozenset(
    "presidente presidentessa ministro ministra viceministro viceministra sottosegretario "
    "sottosegretaria premier sindaco sindaca vicesindaco vicesindaca assessore assessora consigliere "
    "consigliera governatore governatrice senatore senatrice deputato deputata segretario segretaria "
    "commissario commissaria prefetto questore procuratore procuratrice pm gip giudice magistrato "
    "avvocato avvocata legale direttore direttrice amministratore amministratrice patron "
    "presidentessa responsabile coordinatore coordinatrice portavoce fondatore fondatrice rettore "
    "rettrice preside professore professoressa docente maestro maestra medico primario virologo "
    "virologa infermiere infermiera ricercatore ricercatrice re regina principe principessa papa "
    "vescovo arcivescovo cardinale parroco don suora generale colonnello capitano comandante "
    "maresciallo ambasciatore ambasciatrice cancelliere cancelliera allenatore allenatrice tecnico "
    "ct mister portiere attaccante difensore centrocampista ala bomber campione campionessa pilota "
    "ciclista velocista scalatore nuotatore nuotatrice atleta scrittore scrittrice romanziere poeta "
    "poetessa cantante cantautore cantautrice attore attrice regista pittore pittrice scultore "
    "musicista compositore pianista architetto storico storica filosofo giornalista fotografo "
    "fotografa chef imprenditore imprenditrice manager sindacalista operaio operaia padre madre "
    "figlio figlia fratello sorella marito moglie vedova nonno nonna nipote zio zia collega "
    "candidato candidata leader capogruppo municipale granconsigliere consigliere capitana "
    "burattinaio astronauta astronomo astronoma testimone delegato delegata".split()
)
PEOPLES = frozenset(
    stem + ending
    for stem in (
        "italian american russ tedesch spagnol australian brasilian argentin messican cuban cilen peruvian "
        "indian pakistan iranian irachen sirian egizian tunisin algerin marocchin libic turc grec svizzer "
        "austriac polacc ucrain romen bulgar ungheres ceco slovacc croat serb bosniac african european "
        "asiatic arab ebre cristian mussulman cattolic palestines israelian roman milanes napoletan torines "
        "genoves fiorentin venezian bolognes sicilian sard lombard venet toscan piemontes ligur ticines "
        "luganes bellinzones"
    ).split()
    for ending in "oaie"
) | frozenset(
    "inglese inglesi francese francesi giapponese giapponesi cinese cinesi olandese olandesi svedese svedesi "
    "portoghese portoghesi danese danesi irlandese irlandesi belga belgi canadese canadesi libanese libanesi "
    "tedeschi tedesche turchi greci russi polacchi austriaci britannico britannici milanese milanesi".split()
)
FIRMS = frozenset("azienda società gruppo compagnia impresa ditta casa".split())
REGIONS = frozenset(
    "abruzzo|basilicata|calabria|campania|emilia|emilia-romagna|friuli|friuli venezia giulia|"
    "lazio|liguria|lombardia|marche|molise|piemonte|puglia|sardegna|sicilia|toscana|trentino|"
    "alto adige|trentino-alto adige|umbria|valle d'aosta|val d'aosta|veneto|romagna|brianza|"
    "langhe|maremma|salento|cilento|garda|langa|inghilterra|scozia|galles|irlanda del nord|"
    "gran bretagna|usa|urss|jugoslavia|cecoslovacchia|kosovo|crimea|cisgiordania|gaza|palestina|"
    "medio oriente|balcani|baviera|catalogna|andalusia|normandia|bretagna|corsica|california|"
    "florida|texas|mediterraneo|adriatico|tirreno|ionio|atlantico|pacifico|artico|antartide|alpi|"
    "appennini|dolomiti|milano|torino|napoli|palermo|genova|bologna|firenze|bari|catania|venezia|"
    "verona|messina|padova|trieste|brescia|parma|prato|modena|reggio calabria|reggio emilia|"
    "perugia|ravenna|livorno|rimini|cagliari|foggia|ferrara|salerno|latina|giugliano|monza|"
    "bergamo|siracusa|pescara|trento|forlì|vicenza|terni|bolzano|novara|piacenza|ancona|andria|"
    "arezzo|udine|cesena|lecce|pesaro|barletta|alessandria|la spezia|pisa|pistoia|guidonia|"
    "catanzaro|lucca|brindisi|treviso|torre del greco|como|marsala|grosseto|busto arsizio|varese|"
    "sesto san giovanni|pozzuoli|casoria|corigliano|cinisello balsamo|gela|aprilia|ragusa|asti|"
    "cremona|cosenza|massa|carrara|imola|pavia|l'aquila|trapani|viterbo|potenza|matera|crotone|"
    "caserta|benevento|avellino|frosinone|rieti|teramo|chieti|campobasso|isernia|savona|imperia|"
    "sanremo|cuneo|vercelli|biella|verbania|aosta|lecco|lodi|mantova|sondrio|rovigo|belluno|"
    "gorizia|pordenone|siena|macerata|fermo|ascoli piceno|oristano|nuoro|sassari|olbia|agrigento|"
    "caltanissetta|enna|vibo valentia|taranto|crema|empoli|faenza|chioggia|jesolo|ticino|"
    "canton ticino|grigioni|lugano|locarno|bellinzona|mendrisio|chiasso|ascona|biasca|airolo|"
    "poschiavo|ginevra|losanna|zurigo|berna|basilea|lucerna|san gallo|coira|san marino|vaticano|"
    "città del vaticano|londra|parigi|berlino|monaco|francoforte|amburgo|colonia|barcellona|"
    "siviglia|lisbona|bruxelles|strasburgo|marsiglia|lione|nizza|vienna|praga|varsavia|budapest|"
    "atene|mosca|kiev|washington|new york|boston|los angeles|pechino|shanghai|tokyo|gerusalemme|"
    "tel aviv|beirut|damasco|baghdad|teheran|il cairo|tripoli|tunisi|doha|riad|copenaghen|"
    "stoccolma|oslo|helsinki|dublino|edimburgo|davos|istanbul|ankara".split("|")
)

NAMES = NameWords(
    titles=frozenset(
        "sig sigra sigg dott dottssa prof profssa avv ing arch on sen mons signor signora signorina".split()
    ),
    civil_titles=frozenset("sig sigra signor signora signorina".split()),
    indefinites=frozenset({"un", "una", "uno", "un'"}), impersonal=IMPERSONAL, occasions=OCCASIONS,
    definites=frozenset({"il", "la", "lo", "l'"}),
    crowds=frozenset("i gli le dei degli delle ai agli alle dai dagli dalle".split()), women=WOMEN, men=MEN,
    roles=ROLES, sorts=frozenset("ong pmi srl spa".split()), qualifiers=frozenset("ex neo vice".split()),
    particles=PARTICLES - {"da", "di", "del", "della", "dos", "du", "des"},
    links=frozenset("di d' del dello della dell' dei degli delle".split()), articles=frozenset({"la"}),
    bodies=frozenset(
        "banca università ministero consiglio tribunale corte commissione unione partito camera "
        "senato parlamento comune istituto associazione federazione agenzia croce museo ospedale "
        "fondazione procura questura prefettura regione provincia confederazione lega movimento "
        "forza fratelli alleanza sindacato ordine autorità garante ufficio centro comitato guardia "
        "protezione polizia carabinieri soprintendenza accademia orchestra teatro biblioteca diocesi "
        "cancelleria gran dipartimento municipio".split()
    ),
    institutions=frozenset(
        "tribunale corte procura comune ministero consiglio museo università prefettura questura camera "
        "federazione teatro municipio comitato giunta diocesi sindacato ospedale regione provincia".split()
    ),
    contests=frozenset("torneo trofeo premio gran coppa rally maratona campionato giro".split()),
    groups=frozenset("club associazione collettivo gruppo compagnia coro banda società".split()),
    before_agents=frozenset("da dal dallo dalla dall' dai dagli dalle".split()),
    venues=frozenset(
        "teatro museo stadio palazzo ospedale università chiesa duomo casa basilica cattedrale "
        "policlinico auditorium biblioteca scuola liceo castello palasport cinema sala villa".split()
    ),
    body_adjectives=tuple(
        "ale ali iva ivo ario aria ica ico ana ano ese ina ino unite uniti unita rossa opea opeo costiera "
        "suprema superiore".split()
    ),
    body_endings=BODY_ENDINGS, firm_endings=FIRM_ENDINGS, firms=FIRMS, peoples=PEOPLES,
    calendar=frozenset((*MONTHS, *WEEKDAYS, "natale", "pasqua", "ferragosto", "epifania", "capodanno")),
    generic=frozenset(
        "governo stato internet repubblica dio terra luna sole web presidente ministro ministero "
        "interno interni esteri giustizia economia finanze difesa salute lavoro cultura istruzione "
        "ambiente trasporti pil iva gip pm tv dvd cd pmi sms covid aids costituzione signore chiesa "
        "storia nazione legislativo esecutivo".split()
    ),
    offices=frozenset(
        "ministro ministra ministri ministero sottosegretario assessore assessora dipartimento".split()
    ),
    things=frozenset(
        "festival film programma satellite sonda missione aereo nave traghetto veliero legge "
        "operazione progetto caso romanzo album serie documentario asteroide cometa premio trofeo "
        "medaglia drone missile virus sistema gioco canzone rapporto processo raffica modello "
        "vertice scultura quadro opera salone torneo trasmissione rassegna mostra spettacolo libro "
        "tempesta uragano torre monte".split()
    ),
    places=places("it") | REGIONS, place_openers=PLACE_OPENERS, place_middles=PLACE_MIDDLES,
    place_nouns=frozenset(
        "città paese comune regione provincia isola stato nord sud est ovest centro porto aeroporto "
        "costa quartiere capitale golfo sindaco sindaca fonderia stazione frazione valle borgo zona "
        "periferia località lago mare monte confine stabilimento fabbrica carcere ospedale tribunale "
        "università liceo stadio castello diga autodromo cantone distretto procura questura".split()
    ),
    streets=frozenset("via viale corso largo vicolo lungomare autostrada statale".split()),
    squares=frozenset("piazza piazzale stadio teatro chiesa duomo".split()),
    site_openers=frozenset(
        "monte val valle lago isola golfo porto parco passo policlinico castel piazza piazzale vela".split()
    ),
    departures=frozenset("parte partono partito decollato decolla salpa".split()), inside=frozenset({"in"}),
    around=frozenset("a ad verso presso vicino su".split()),
    opponents=frozenset(
        "battere batte battuto contro affronta affronterà sfida sfiderà supera superato".split()
    ),
    matches=frozenset("vittoria sconfitta trasferta".split()), of_clubs=frozenset({"a", "al"}),
    reached=frozenset(
        "raggiunge raggiungere raggiunto visita visitare visitato lascia lasciare lasciato".split()
    ),
    settings=frozenset("in nel nella nell' durante".split()), place_articles=frozenset({"l'", "la", "il"}),
    before_people=frozenset("grazie fronte insieme davanti detto dato consegnato".split()),
)
